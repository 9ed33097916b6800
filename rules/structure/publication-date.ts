/** Publication within the time that the 条例 sets. Off by default: it needs a date, and a page's date may be another's. */

import type {AgencyKind} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/instruments.ts'
import {type Day, dayFrom, readPublicationDay, writtenDay} from './publication-day.ts'

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
        zh: '公布日期，如 2025-01-20；默认从文中读',
        en: 'the date of publication, such as 2025-01-20; read from the text if not given'
      }
    }
  },
  applies: ({report}) => report.year !== null && deadlineMonth(report.agencyKind) !== null,
  *check({report, options}) {
    const month = deadlineMonth(report.agencyKind)
    const {year} = report
    if (year === null || month === null) return
    const given = options.date === null ? null : dayFrom(options.date)
    const read =
      given === null ? readPublicationDay(report) : {day: given, at: report.title ?? report.section(1).anchor}
    if (read === null) {
      yield unjudged('undated', {at: null, data: {}})
      return
    }
    const {day, at} = read
    const deadline: Day = {year: year + 1, month, day: 31}
    if (day.year <= year) yield finding('early', {at, data: {day: writtenDay(day), year}})
    else if (isAfter(day, deadline))
      yield finding('late', {at, data: {day: writtenDay(day), deadline: writtenDay(deadline)}})
  }
})

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
