/** A report for 2021 or later must use the form of 2021, and one form only. */

import type {StandardEvidence} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form2019, form2021} from '../../src/standard/instruments.ts'
import {plain} from './tables.ts'

export default defineRule({
  id: 'form-outdated',
  title: {zh: '使用了旧格式', en: 'an outdated form is used'},
  group: 'tables',
  basis: [form2021.notice, form2019.notice],
  scope: 'report',
  standards: ['2019', '2021'],
  messages: {
    outdated: {
      severity: 'error',
      zh: '{year} 年度的报告用了 2019 年的旧格式（表中有“{mark}”）。2021 年度起应使用国办公开办函〔2021〕30号印发的格式，请换表重填。',
      en: 'The report for {year} uses the form of 2019 (its table has “{mark}”). From 2021 on the form issued with 国办公开办函〔2021〕30号 applies: fill in that one.'
    },
    mixed: {
      severity: 'warning',
      zh: '表中既有 2019 年格式的“{mark}”，又有 2021 年格式的“{other}”，两种格式混用了。请统一使用 {form} 年的格式。',
      en: 'The tables have “{mark}” of the form of 2019 beside “{other}” of the form of 2021. Use one form throughout: that of {form}.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '看不出报告是哪一年度的，无法判断“{mark}”所属的 2019 年格式是否已经过时。',
      en: 'The year of the report cannot be determined, nor whether the form of 2019, to which “{mark}” belongs, is outdated.'
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
    const [old] = decisive(evidence, '2019')
    const [current] = decisive(evidence, '2021')
    const onOldForm = standard?.id === '2019'
    const mark = old ?? evidence.find(sign => sign.standard === '2019')
    if (old !== undefined && current !== undefined) {
      const related = [{at: current.at, note: {zh: '2021 年格式的栏目', en: 'a mark of the form of 2021'}}]
      const form = (year ?? 2021) < 2021 ? '2019' : '2021'
      yield finding('mixed', {at: old.at, related, data: {mark: old.mark, other: current.mark, form}})
    } else if (onOldForm && mark !== undefined && year === null) {
      yield unjudged('undetermined', {at: mark.at, data: {mark: mark.mark}})
    } else if (onOldForm && mark !== undefined && year !== null && year >= 2021) {
      const related = evidence
        .filter(sign => sign.standard === '2019' && sign !== mark)
        .map(sign => ({at: sign.at, note: plain(sign.mark)}))
      yield finding('outdated', {at: mark.at, related, data: {year, mark: mark.mark}})
    } else if (evidence.length === 0) yield unjudged('unmarked', {at: report.table('proactive').spot, data: {}})
  }
})

function decisive(evidence: readonly StandardEvidence[], standard: '2019' | '2021'): readonly StandardEvidence[] {
  return evidence.filter(sign => sign.decisive && sign.standard === standard)
}
