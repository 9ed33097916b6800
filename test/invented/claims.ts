/** Sentences that repeat figures of the tables in words, in the turns that reports use. */

import type {StandardId} from '../../src/standard/index.ts'
import {disputeGroups, type FigureTexts, resultRows} from './figures.ts'
import type {Random} from './random.ts'

function count(figures: FigureTexts, path: string): number {
  const text = figures.get(path)
  if (text === undefined) throw new RangeError(`No such figure: ${path}`)
  return Number(text)
}

/** What became of the requests: received, carried in, answered, carried over. */
export function requestSentences(random: Random, year: number, standard: StandardId, figures: FigureTexts): string {
  const received = count(figures, 'requests.received.total')
  const carriedIn = count(figures, 'requests.carriedIn.total')
  const finished = count(figures, 'requests.results.total.total')
  const carriedOut = count(figures, 'requests.carriedOut.total')
  if (received + carriedIn === 0) {
    return random.pick([
      `${year}年未收到政府信息公开申请。`,
      `${year}年未接到政府信息公开申请，无上年结转申请。`,
      '全年未收到公民、法人或其他组织提出的政府信息公开申请。'
    ])
  }
  const natural = count(figures, 'requests.received.naturalPerson')
  return random.pick([
    `${year}年新收政府信息公开申请${received}件，上年结转${carriedIn}件，办理完成${finished}件，结转下年度继续办理${carriedOut}件。`,
    `${year}年共收到政府信息公开申请${received}件，其中自然人申请${natural}件，法人或其他组织申请${received - natural}件。${byResult(standard, figures)}`,
    `全年共处理政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn}件），${finished}件已答复，${carriedOut}件结转下年度继续办理。`
  ])
}

function byResult(standard: StandardId, figures: FigureTexts): string {
  const group = (name: string) =>
    resultRows(standard)
      .filter(row => row === name || row.startsWith(`${name}.`))
      .reduce((total, row) => total + count(figures, `requests.results.${row}.total`), 0)
  const parts = [
    `予以公开${group('granted')}件`,
    `部分公开${group('partial')}件`,
    `不予公开${group('denied')}件`,
    `无法提供${group('unavailable')}件`,
    `不予处理${group('notProcessed')}件`,
    `其他处理${group('other')}件`
  ]
  return `本年度共办结${count(figures, 'requests.results.total.total')}件，其中${parts.join('、')}。`
}

export function disputeSentence(random: Random, figures: FigureTexts): string {
  const [reconsideration = 0, direct = 0, after = 0] = disputeGroups.map(group =>
    count(figures, `disputes.${group}.total`)
  )
  const litigation = direct + after
  if (reconsideration + litigation === 0)
    return random.pick([
      '全年未发生因政府信息公开引起的行政复议、行政诉讼。',
      '无因政府信息公开引起的行政复议、行政诉讼案件。'
    ])
  const upheld = count(figures, 'disputes.reconsideration.upheld')
  const corrected = count(figures, 'disputes.reconsideration.corrected')
  return random.pick([
    `全年因政府信息公开引起的行政复议${reconsideration}件、行政诉讼${litigation}件。`,
    `全年发生政府信息公开行政复议案件${reconsideration}件，其中结果维持${upheld}件、结果纠正${corrected}件；行政诉讼案件${litigation}件。`
  ])
}

export function disclosureSentence(random: Random, standard: StandardId, figures: FigureTexts): string {
  if (standard === '2019') return ''
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map(column =>
    count(figures, `proactive.normativeDocuments.${column}`)
  )
  const [licences, penalties, coercion] = ['licences', 'penalties', 'coercion'].map(row =>
    count(figures, `proactive.${row}.decisions`)
  )
  return random.pick([
    '',
    `全年制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
    `全年作出行政许可决定${licences}件、行政处罚决定${penalties}件、行政强制决定${coercion}件。`
  ])
}
