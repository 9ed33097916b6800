/** The year of the report: title, 统计期限, prose and plan must name the same one. */

import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {practice, regulationsArticle} from '../../src/standard/law/instruments.ts'
import {daysAhead} from './helpers/days-ahead.ts'
import {readPeriods} from './helpers/periods.ts'
import {stalePlans} from './helpers/plans.ts'
import {staleFeeNotes} from './helpers/stale-fee-notes.ts'
import {type YearOfText, yearOfText} from './helpers/title-year.ts'
import {
  earlyEnds,
  leftoverBeginning,
  leftoverCarried,
  leftoverClaims,
  leftoverDenials,
  leftoverOpenings,
  type NamedYear,
  ownNames,
  staleParagraphs
} from './helpers/years-named.ts'

export default defineRule({
  id: 'report-year',
  title: {zh: '年份前后不一致', en: 'the years named do not agree'},
  group: 'wording',
  basis: [regulationsArticle('第四十九条'), practice('B', '统计期限为每年1月1日至12月31日')],
  scope: 'report',
  messages: {
    period: {
      severity: 'warning',
      basis: [practice('B', '统计期限为每年1月1日至12月31日')],
      zh: '统计期限“{period}”是 {found} 年，报告是 {year} 年的。请改为{year}年1月1日至12月31日。',
      en: 'The period “{period}” is of {found}; the report is for {year}. Write 1 January to 31 December {year}.'
    },
    partial: {
      severity: 'warning',
      basis: [practice('B', '统计期限为每年1月1日至12月31日')],
      zh: '统计期限“{period}”不是完整的一年，请改为{year}年1月1日至12月31日。当年新设立的机关除外。',
      en: 'The period “{period}” is not a calendar year; it should run from 1 January to 31 December {year}, unless the agency is new.'
    },
    reversed: {
      severity: 'warning',
      basis: [practice('B', '统计期限为每年1月1日至12月31日')],
      zh: '统计期限“{period}”的截止日期早于开始日期，年份或者日期写错了。请改为{year}年1月1日至12月31日。',
      en: 'The period “{period}” ends before it begins: a year or a day is wrong. It should run from 1 January to 31 December {year}.'
    },
    title: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '标题写的是 {year} 年，正文中的 {count} 处（见所列）写的是 {found} 年。请核对：标题写错的，改正标题；沿用旧稿的，按 {year} 年的情况改写正文。',
      en: 'The title names {year}, but the text names {found} in {count} places (see below). Correct the title if it is wrong; if an old text was kept, write about {year}.'
    },
    prose: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”说的是 {found} 年，报告是 {year} 年的，疑为沿用旧稿。请核对：年份写错的改正年份，沿用旧稿的按 {year} 年的情况改写。',
      en: '“{words}” speaks of {found}; the report is for {year}. Correct the year, or, if an old text was kept, write about {year}.'
    },
    named: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”写的是 {found} 年，报告是 {year} 年的。请核对标题和这里的年份，改正写错的一处。',
      en: '“{words}” names {found}; the report is for {year}. Check the title and this place, and correct the wrong year.'
    },
    carried: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”写的是 {found} 年。{year} 年没有办结的，结转到 {next} 年办理。请核对，改正年份。',
      en: '“{words}” names {found}; what was not finished in {year} is carried over to {next}. Correct the year.'
    },
    ahead: {
      severity: 'info',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”在报告写成之后，不会已经发生；报告是 {year} 年的。请核对，改正年份，或者改写为打算。',
      en: '“{words}” is later than the report, which is for {year}, so it cannot have happened. Correct the year, or write it as a plan.'
    },
    early: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”的数只到 {year} 年年初，报告是 {year} 年全年的，疑为沿用旧稿。请核对日期和数。',
      en: '“{words}” ends at the beginning of {year}, for all of which the report is; an old text may have been kept. Check the date and the numbers.'
    },
    plan: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条')],
      zh: '“{words}”是下一步打算，却写的是 {found} 年；{year} 年的报告应写以后的打算。请改正年份，或者改写打算。',
      en: '“{words}” is a plan for {found}, which was over when the report for {year} was written. Correct the year, or write what is planned from now on.'
    },
    damaged: {
      severity: 'unjudged',
      zh: '全文有数字在转换中丢失的迹象，统计期限未能核对。',
      en: 'Digits were lost all over the text when it was converted: the period could not be checked.'
    }
  },
  applies: ({report}) => yearOf(report) !== null,
  *check({report}) {
    const year = yearOf(report)
    if (year === null) return
    if (report.damage.digits) {
      yield unjudged('damaged', {at: null, data: {}})
      return
    }
    const related =
      report.title === null ? [] : [{at: report.title, note: {zh: `标题：${year} 年`, en: `title: ${year}`}}]
    const [periods, names] = [readPeriods(report), ownNames(report)]
    const ofText = report.title === null ? null : yearOfText(report, year, periods, names)
    if (report.title !== null && ofText !== null) {
      yield titleAgainstText(report.title, year, ofText)
      return
    }
    for (const period of periods) {
      const parts = {at: period.at, related}
      if (period.reversed) yield finding('reversed', {...parts, data: {period: period.text, year}})
      else if (!period.whole) yield finding('partial', {...parts, data: {period: period.text, year}})
      else if (period.year !== year)
        yield finding('period', {...parts, data: {period: period.text, found: period.year, year}})
    }
    for (const {at, words, found} of names)
      if (found !== year) yield finding('named', {at, related, data: {words, found, year}})
    for (const {at, words, found} of leftovers(report, year))
      yield finding('prose', {at, related, data: {words, found, year}})
    for (const {at, words, found} of leftoverCarried(report, year))
      yield finding('carried', {at, related, data: {words, found, year, next: year + 1}})
    for (const {at, words} of daysAhead(report, year)) yield finding('ahead', {at, related, data: {words, year}})
    for (const {at, words} of earlyEnds(report, year)) yield finding('early', {at, related, data: {words, year}})
    for (const {at, words, found} of stalePlans(report, year))
      yield finding('plan', {at, related, data: {words, found, year}})
  }
})

function titleAgainstText(title: Spot, year: number, {year: found, places, signed}: YearOfText) {
  const note = {zh: `${found} 年`, en: String(found)}
  const signatures = signed.map(({at, words}) => ({at, note: {zh: `落款：${words}`, en: `signed: ${words}`}}))
  return finding('title', {
    at: title,
    related: [...places.map(at => ({at, note})), ...signatures],
    data: {year, found, count: places.length}
  })
}

/** The title's year, which the reader sees; else the one that the caller gave or that was read. */
function yearOf(report: Report): number | null {
  return report.title?.year ?? report.year
}

/** Each place once: a paragraph may be left over by its opening and by its numbers. */
function leftovers(report: Report, year: number): readonly NamedYear[] {
  const openings = [
    ...leftoverOpenings(report, year),
    ...leftoverBeginning(report, year),
    ...staleParagraphs(report, year),
    ...staleFeeNotes(report, year)
  ]
  const found = [...new Map(openings.map(one => [one.at.place, one])).values()]
  const isNew = ({at}: NamedYear) => !found.some(other => other.at.place === at.place)
  return [...found, ...[...leftoverClaims(report, year), ...leftoverDenials(report, year)].filter(isNew)]
}
