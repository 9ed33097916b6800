/** The words of the letter that goes back to the office that wrote a report. */

import {writeChineseNumeral} from '../../../chinese-numerals.ts'
import type {FileVerdict} from '../../../engine/verdict.ts'
import {findingWords} from '../../../finding-words.ts'
import {capitalised} from '../../../text.ts'
import type {Locale} from '../../../words.ts'
import type {Entry} from '../../entry.ts'

export interface LetterWords {
  readonly title: string
  readonly fileName: string
  /** What was found, and how much of it. */
  readonly conclude: (verdict: FileVerdict, counts: Entry['counts'], unjudged: number) => readonly [string, string]
  readonly causes: string
  readonly required: string
  readonly advised: string
  readonly unjudged: string
  readonly suppressed: string
  readonly number: string
  readonly severity: string
  readonly place: string
  readonly problem: string
  readonly quote: (words: string) => string
  readonly reason: string
  readonly reply: string
  readonly replyNote: string
  /** Of the letter to an office of which there is no report. */
  readonly addressed: (agency: string) => string
  /** Of a paragraph. */
  readonly indent: string
  /** @param file its name, without the folders of whoever checks */
  readonly opening: (year: number | null, file: string) => string
  readonly due: (day: string) => string
  readonly day: (date: string) => string
  readonly reminder: {
    readonly title: string
    readonly fileName: string
    /** @param date on which there was no report */
    readonly text: (year: number | null, date: string) => readonly string[]
    readonly replyNote: string
  }
  readonly checkedBy: string
  readonly reviewedBy: string
  readonly seal: string
  readonly numeral: (index: number) => string
}

/** 2025-02-05 as 2025年2月5日. */
function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** How much there is of each of which there is any. */
function sentence(numbers: readonly (readonly [number, string])[], separator: string, end: string): string {
  return numbers.flatMap(([count, text]) => (count > 0 ? [text] : [])).join(separator) + end
}

const chinese: LetterWords = {
  title: '政府信息公开工作年度报告核查意见单',
  fileName: '核查意见单',
  conclude: (verdict, {error, warning, info}, unjudged) => {
    const numbers = [
      [error, `错误 ${error} 处`],
      [warning, `警告 ${warning} 处`],
      [info, `提示 ${info} 处`],
      [unjudged, `未能核对 ${unjudged} 项`]
    ] as const
    const counts = sentence(numbers, '，', '。')
    if (verdict === 'failed') return ['核查结论：不通过。', `${counts}请按下列意见修改后重新报送。`]
    if (verdict === 'not-judged')
      return ['核查结论：未能核对，不能视为通过。', `${counts}请按下列说明处理后重新报送，或者由人工核对。`]
    return [warning > 0 ? `核查结论：通过，有 ${warning} 处请核实。` : '核查结论：通过。', counts]
  },
  causes: findingWords.zh.cause,
  required: '应当修改的问题',
  advised: '建议修改的问题',
  unjudged: '未能核对、需要人工核对的内容',
  suppressed: '已经说明理由、不再计入的问题',
  number: '序号',
  severity: '级别',
  place: '位置',
  problem: '问题、修改意见和依据',
  quote: words => `原文：${words}`,
  reason: '理由',
  reply: '报告单位反馈',
  replyNote: '修改情况（逐条说明）：',
  addressed: agency => `${agency}：`,
  indent: '　　',
  opening: (year, file) =>
    `　　你单位报送的${year === null ? '' : ` ${year} 年度`}政府信息公开工作年度报告（${file}）已经核查，意见如下。`,
  due: day => `请于 ${chineseDay(day)}前反馈。`,
  day: chineseDay,
  reminder: {
    title: '关于报送政府信息公开工作年度报告的催报函',
    fileName: '催报函',
    text: (year, date) => [
      `　　截至${chineseDay(date)}，没有收到你单位${year === null ? '' : ` ${year} 年度`}的政府信息公开工作年度报告。`,
      '　　请按照《中华人民共和国政府信息公开条例》第四十九条和本地规定的期限，抓紧编制、报送并公布。已经报送的，请告知报送的时间和方式，以便核对。'
    ],
    replyNote: '报送情况（已报送的，写明时间和方式；未报送的，写明原因和预计报送的时间）：'
  },
  checkedBy: '核查人：',
  reviewedBy: '复核人：',
  seal: '（盖章）　　　　　　年　　月　　日',
  numeral: index => `${writeChineseNumeral(index + 1)}、`
}

const english: LetterWords = {
  title: 'Opinion on an annual report on government information disclosure',
  fileName: 'opinion',
  conclude: (verdict, {error, warning, info}, unjudged) => {
    const numbers = [
      [error, `errors: ${error}`],
      [warning, `warnings: ${warning}`],
      [info, `info: ${info}`],
      [unjudged, `not judged: ${unjudged}`]
    ] as const
    const counts = sentence(numbers, '; ', '')
    if (verdict === 'failed')
      return ['Conclusion: failed', ` (${counts}). Please amend the report as follows and send it again.`]
    if (verdict === 'not-judged')
      return ['Conclusion: not judged, which is not the same as passed', ` (${counts}). Please see below.`]
    return [warning > 0 ? `Conclusion: passed, with ${warning} to be looked at` : 'Conclusion: passed', ` (${counts}).`]
  },
  causes: capitalised(findingWords.en.cause),
  required: 'To be amended',
  advised: 'Recommended',
  unjudged: 'Not judged, to be checked by hand',
  suppressed: 'Suppressed for a stated reason',
  number: 'No.',
  severity: 'Severity',
  place: 'Place',
  problem: 'Problem, advice and basis',
  quote: words => `Quotation: ${words}`,
  reason: 'Reason',
  reply: 'Reply of the agency',
  replyNote: 'What was amended:',
  addressed: agency => `${agency}:`,
  indent: '',
  opening: (year, file) =>
    `We have checked your annual report on government information disclosure${year === null ? '' : ` for ${year}`} (${file}).`,
  due: day => `Please reply by ${day}.`,
  day: date => date,
  reminder: {
    title: 'Reminder: annual report on government information disclosure',
    fileName: 'reminder',
    text: (year, date) => [
      `By ${date} we have not received your annual report on government information disclosure${year === null ? '' : ` for ${year}`}.`,
      'Please draw it up, hand it in and publish it within the time that Article 49 of the Regulations and local rules set. If you have sent it, please say when and how.'
    ],
    replyNote: 'When and how it was sent, or why it was not and when it will be:'
  },
  checkedBy: 'Checked by:',
  reviewedBy: 'Reviewed by:',
  seal: '(seal)          Date:',
  numeral: index => `${index + 1}. `
}

export const letterWords: Readonly<Record<Locale, LetterWords>> = {zh: chinese, en: english}
