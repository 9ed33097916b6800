/** Document numbers (发文字号) as cited: the right number for the title, 〔〕 round the year, 第 before an order's number. */

import type {Citation, CitedNumber, Report} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {documentStandard, form2021, practice, regulationsArticle} from '../../src/standard/instruments.ts'
import {isFeeMeasures} from './fee-measures.ts'
import {
  citedInstrument,
  hasRightNumber,
  instrumentOfNumber,
  isFormerRegulations,
  isOutdatedForm
} from './instruments-cited.ts'
import {replaced} from './words.ts'

export default defineRule({
  id: 'document-number',
  title: {zh: '发文字号有误', en: 'a document number is wrong'},
  group: 'wording',
  basis: [form2021.notice, regulationsArticle('第五十条'), documentStandard, practice('B', '国务院令第…号')],
  scope: 'report',
  messages: {
    wrong: {
      severity: 'warning',
      zh: '《{title}》的文号是{right}，这里写作“{found}”。',
      en: 'The number of 《{title}》 is {right}, not “{found}”.'
    },
    mismatch: {
      severity: 'warning',
      zh: '文号“{found}”是《{title}》的，与前面的文件名对不上。请核对引用的是哪一份文件。',
      en: 'The number “{found}” is that of 《{title}》, not of the title before it. Check which of the two is meant.'
    },
    former: {
      severity: 'warning',
      zh: '“{found}”是修订前的文号。《中华人民共和国政府信息公开条例》2019年修订后的文号是国务院令第711号。',
      en: '“{found}” is the number before the revision; since 2019 it is 国务院令第711号.'
    },
    outdated: {
      severity: 'warning',
      zh: '“{found}”是2019年的试行格式，2021年度起的报告应依照国办公开办函〔2021〕30号的格式。',
      en: '“{found}” is the provisional form of 2019; reports for 2021 and later follow 国办公开办函〔2021〕30号.'
    },
    brackets: {
      severity: 'info',
      zh: '文号“{found}”里年份应用六角括号“〔〕”，写作“{right}”。',
      en: 'The year in “{found}” should stand in 〔〕: “{right}”.'
    },
    ordinalLost: {
      severity: 'info',
      zh: '“{found}”的序号前应有“第”，写作“{right}”。',
      en: '“{found}” lacks 第 before its number: “{right}”.'
    },
    ordinalAdded: {
      severity: 'info',
      zh: '“{found}”的序号前不加“第”，写作“{right}”。',
      en: 'No 第 belongs before the serial number in “{found}”: “{right}”.'
    }
  },
  applies: ({report}) => report.citations.some(({number}) => number !== null),
  *check({report}) {
    for (const citation of report.citations) {
      const {number} = citation
      if (number === null || isFeeMeasures(citation)) continue
      yield* checkInstrument(report, citation, number)
      yield* checkSigns(report, number)
    }
  }
})

function* checkInstrument(report: Report, citation: Citation, number: CitedNumber) {
  const parts = {at: number.at, data: {found: number.text}}
  const named = citedInstrument(citation)
  if (named !== null && !hasRightNumber(named, number)) {
    if (report.damage.brackets || report.damage.digits) return
    if (isFormerRegulations(named, number)) {
      if (!alsoCitesRevision(report)) yield finding('former', parts)
      return
    }
    const other = instrumentOfNumber(number)
    yield other === null
      ? finding('wrong', {
          ...parts,
          fixes: replaced(report, number.at, number.text, named.number, 'suggestion'),
          data: {...parts.data, title: named.name, right: named.number}
        })
      : finding('mismatch', {...parts, data: {...parts.data, title: other.name}})
    return
  }
  if (isOutdatedForm(report, number)) yield finding('outdated', parts)
}

/** …国务院令第492号公布，第711号修订: the old number beside the new one is its history. */
function alsoCitesRevision(report: Report): boolean {
  return report.citations.some(({number}) => number?.serial === 711)
}

function* checkSigns(report: Report, number: CitedNumber) {
  const {at, text, year, open, close, ordinal, serial, organ, yearAt} = number
  if (year === null) {
    const right = text.replace(String(serial), `第${serial}`)
    if (!ordinal && organ.endsWith('令') && right !== text)
      yield finding('ordinalLost', {
        at,
        fixes: replaced(report, at, text, right, 'suggestion'),
        data: {found: text, right}
      })
    return
  }
  if (ordinal) {
    const right = text.replace('第', '')
    yield finding('ordinalAdded', {
      at,
      fixes: replaced(report, at, text, right, 'suggestion'),
      data: {found: text, right}
    })
  }
  const written = open !== '' && close !== ''
  if (!written || report.damage.brackets || (open === '〔' && close === '〕') || yearAt === null) return
  const right = text.replace(open, '〔').replace(close, '〕')
  const fixes: readonly ProposedFix[] = replaced(report, yearAt, `${open}${year}${close}`, `〔${year}〕`, 'safe')
  yield finding('brackets', {at: yearAt, fixes, data: {found: text, right}})
}
