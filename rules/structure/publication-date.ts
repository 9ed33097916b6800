/** Publication within the time that the 条例 sets. Where a page carries its date this is advice: a site may have been moved since. */

import {type Day, readDay, writeDay} from '../../src/calendar.ts'
import type {AgencyKind, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {dayOfStamp, readPublicationDay} from './helpers/publication-day.ts'

export default defineRule({
  id: 'publication-date',
  title: {zh: '公布日期不合规定', en: 'published too late or too early'},
  group: 'structure',
  basis: [regulationsArticle('第四十九条')],
  scope: 'report',
  messages: {
    late: {
      severity: 'warning',
      zh: '公布日期 {day} 晚于规定的 {deadline}。网站迁移过的，这可能不是最初的公布日期，请核对。',
      en: 'Published on {day}, after {deadline}. If the site was moved since, check the first date.'
    },
    early: {
      severity: 'warning',
      zh: '公布日期 {day} 在统计期限结束之前，{year} 年还没有过完。请核对公布日期和报告的年份，改正写错的一处。',
      en: 'Published on {day}, before {year} was over. Check the date and the year of the report, and correct the wrong one.'
    },
    lateOnPage: {
      severity: 'info',
      zh: '网页标明的发布日期是 {day}，晚于规定的 {deadline}。网站迁移或更正过的，这可能不是最初的公布日期，请核对。',
      en: 'The page says it was published on {day}, after {deadline}. If the site was moved or the page corrected since, check the first date.'
    },
    earlyOnPage: {
      severity: 'info',
      zh: '网页标明的发布日期是 {day}，{year} 年还没有过完。请核对发布日期和报告的年份，改正写错的一处。',
      en: 'The page says it was published on {day}, before {year} was over. Check the date and the year of the report, and correct the wrong one.'
    },
    undated: {
      severity: 'unjudged',
      zh: '没有找到公布日期，无法核对是否按时公布。',
      en: 'No date of publication was found, so whether it was in time could not be checked.'
    }
  },
  options: {
    date: {
      type: 'text',
      default: null,
      describe: {
        zh: '公布日期，如 2025-01-20；默认按选项 from 去读',
        en: 'the date of publication, such as 2025-01-20; if not given, read as the option from says'
      }
    },
    from: {
      type: 'choice',
      values: ['page', 'text'],
      default: 'page',
      describe: {
        zh: '从哪里读日期：page 只看网页自己标明的发布日期，text 还看文中的“发布日期：……”和末尾的日期',
        en: 'where the date is read: page: only what a page says of itself; text: also 发布日期：… and a date at the end of the text'
      }
    }
  },
  applies: ({report, options}) =>
    report.year !== null &&
    deadlineMonth(report.agencyKind) !== null &&
    (options.date !== null || options.from === 'text' || report.published !== null),
  *check({report, options}) {
    const month = deadlineMonth(report.agencyKind)
    const {year} = report
    if (year === null || month === null) return
    const deadline: Day = {year: year + 1, month, day: 31}
    const found = publicationOf(report, options)
    if (found === null) {
      yield unjudged('undated', {at: null, data: {}})
      return
    }
    const {day, at, onPage} = found
    if (day.year <= year) yield finding(onPage ? 'earlyOnPage' : 'early', {at, data: {day: writeDay(day), year}})
    else if (isAfter(day, deadline))
      yield finding(onPage ? 'lateOnPage' : 'late', {
        at,
        data: {day: writeDay(day), deadline: writeDay(deadline)}
      })
  }
})

interface Publication {
  readonly day: Day
  readonly at: Spot
  /** Whether it is what the page says of itself. */
  readonly onPage: boolean
}

function publicationOf(
  report: Report,
  {date, from}: {readonly date: string | null; readonly from: string | number}
): Publication | null {
  const given = date === null ? null : readDay(date)
  if (given !== null) return {day: given, at: report.title ?? report.section(1).anchor, onPage: false}
  const written = from === 'text' ? readPublicationDay(report) : null
  if (written !== null) return {...written, onPage: false}
  const {published} = report
  const day = published === null ? null : dayOfStamp(published.text)
  return published === null || day === null ? null : {day, at: published, onPage: true}
}

/** 部门 by 31 January, 人民政府 by 31 March; the article names no others. */
function deadlineMonth(kind: AgencyKind): number | null {
  if (kind === 'department' || kind === 'government-office') return 1
  return kind === 'government' ? 3 : null
}

function isAfter(left: Day, right: Day): boolean {
  return left.year !== right.year
    ? left.year > right.year
    : left.month !== right.month
      ? left.month > right.month
      : left.day > right.day
}
