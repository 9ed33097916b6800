/** A report must use the form in force for its year, and one form only. */

import type {StandardEvidence} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {currentStandard, type StandardId, standardFor, standards} from '../../src/standard/index.ts'
import {wholeOf} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {verbatim} from './helpers/tables.ts'

export default defineRule({
  id: 'form-outdated',
  title: {zh: '使用了旧格式', en: 'an outdated form is used'},
  group: 'tables',
  basis: [form.notice],
  scope: 'report',
  needs: 'tables',
  messages: {
    outdated: {
      severity: 'error',
      zh: '{year} 年度的报告用了 {form} 年的旧格式（表中有“{mark}”）。{from} 年度起应使用{notice}印发的格式，请换表重填。',
      en: 'The report for {year} uses the form of {form} (its table has “{mark}”). From {from} on the form issued with {notice} applies: fill in that one.'
    },
    mixed: {
      severity: 'warning',
      zh: '表中既有 {old} 年格式的“{mark}”，又有 {new} 年格式的“{other}”，两种格式混用了。请统一使用 {form} 年的格式。',
      en: 'The tables have “{mark}” of the form of {old} beside “{other}” of the form of {new}. Use one form throughout: that of {form}.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '看不出报告是哪一年度的，无法判断“{mark}”所属的 {form} 年格式是否已经过时。',
      en: 'The year of the report cannot be determined, nor whether the form of {form}, to which “{mark}” belongs, is outdated.'
    },
    unmarked: {
      severity: 'unjudged',
      zh: '表中没有认出能区分新旧格式的栏目，无法判断所用格式。',
      en: 'Nothing in the tables tells the forms apart, so the form was not judged.'
    }
  },
  applies: ({report}) => report.tables.some(({state}) => state !== 'absent'),
  *check({report, standard}) {
    const {evidence, year} = report
    const right = year === null ? currentStandard : standardFor(year)
    const [older, newer] = mixedMarks(evidence)
    if (older !== undefined && newer !== undefined) {
      const related = [
        {at: newer.at, note: {zh: `${newer.form} 年格式的栏目`, en: `a mark of the form of ${newer.form}`}}
      ]
      const forms = {old: older.form, new: newer.form, form: right?.id ?? older.form}
      const basis = right === null ? {} : {basis: [wholeOf(right.notice)]}
      yield finding('mixed', {at: older.at, related, data: {mark: older.mark, other: newer.mark, ...forms}, ...basis})
      return
    }
    if (evidence.length === 0) yield unjudged('unmarked', {at: report.table('proactive').spot, data: {}})
    if (standard === null || right === null || standard.inForce.until === null) return
    const signs = evidence.filter(({standards: known}) => known.includes(standard.id) && !known.includes(right.id))
    const mark = signs.find(({decisive}) => decisive) ?? signs[0]
    if (mark === undefined) return
    const data = {mark: mark.mark, form: standard.id}
    if (year === null) yield unjudged('undetermined', {at: mark.at, data})
    else if (year > standard.inForce.until) {
      const related = signs.filter(sign => sign !== mark).map(sign => ({at: sign.at, note: verbatim(sign.mark)}))
      const {inForce, notice} = right
      yield finding('outdated', {
        at: mark.at,
        related,
        data: {...data, year, from: inForce.from, notice: notice.number},
        basis: [wholeOf(notice)]
      })
    }
  }
})

type FormMark = StandardEvidence & {readonly form: StandardId}

/** A decisive mark of one form and one of a later form, neither of which the other form has. */
function mixedMarks(evidence: readonly StandardEvidence[]): readonly FormMark[] {
  const only = (form: StandardId, other: StandardId): FormMark | undefined => {
    const mark = evidence.find(
      ({decisive, standards: known}) => decisive && known.includes(form) && !known.includes(other)
    )
    return mark && {...mark, form}
  }
  for (const [index, {id: newer}] of standards.entries())
    for (const {id: older} of standards.slice(0, index)) {
      const marks = [only(older, newer), only(newer, older)].filter(mark => mark !== undefined)
      if (marks.length === 2) return marks
    }
  return []
}
