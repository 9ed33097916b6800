/** A report is signed, and printed, in the year that follows: a date before, or after that, is a slip. */

import {writeDay} from '../../src/calendar.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {type SignatureDay, signatureDays} from '../../src/rule/signature-days.ts'
import {practice, regulationsArticle} from '../../src/standard/law/instruments.ts'

export default defineRule({
  id: 'signature-date',
  title: {zh: '落款日期与报告的年份不合', en: 'signed in a year that does not fit the report'},
  group: 'structure',
  basis: [regulationsArticle('第四十九条'), practice('B', '落款、印发日期在次年')],
  scope: 'report',
  messages: {
    early: {
      severity: 'warning',
      zh: '{kind}日期“{words}”（{day}）在 {year} 年，报告是 {year} 年全年的，应在次年。请核对日期和报告的年份，改正写错的一处。',
      en: 'The date “{words}” of {kind} ({day}) is in {year}, all of which the report covers; it should be in the next year. Check the date and the year of the report, and correct the wrong one.'
    },
    earlier: {
      severity: 'warning',
      zh: '{kind}日期“{words}”（{day}）早于报告的年份 {year} 年。请核对日期和报告的年份，改正写错的一处。',
      en: 'The date “{words}” of {kind} ({day}) is before {year}, the year of the report. Check both, and correct the wrong one.'
    },
    late: {
      severity: 'info',
      zh: '{kind}日期“{words}”（{day}）在 {found} 年，报告是 {year} 年的，应在次年。请核对日期和报告的年份，改正写错的一处。',
      en: 'The date “{words}” of {kind} ({day}) is in {found}; a report for {year} is signed in the next year. Check the date and the year of the report, and correct the wrong one.'
    }
  },
  applies: ({report}) => report.year !== null && signatureDays(report).length > 0,
  *check({report}) {
    const {year} = report
    if (year === null) return
    for (const {day, at, words, kind} of signatureDays(report)) {
      const isLastDay = day.year === year && day.month === 12 && day.day === 31
      if (day.year === year + 1 || isLastDay) continue
      const data = {words, day: writeDay(day), year, kind: kindWords[kind]}
      if (day.year > year) yield finding('late', {at, data: {...data, found: day.year}})
      else yield finding(day.year === year ? 'early' : 'earlier', {at, data})
    }
  }
})

const kindWords: Readonly<Record<SignatureDay['kind'], {readonly zh: string; readonly en: string}>> = {
  signature: {zh: '落款', en: 'the signature'},
  imprint: {zh: '印发', en: 'the imprint'}
}
