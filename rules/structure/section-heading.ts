/** The headings of the six sections have the words of the form. */

import type {Report} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {rewording} from '../../src/rule/text.ts'
import {labelKey} from '../../src/standard/labels/labels.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import type {SectionForm} from '../../src/standard/standard.ts'

export default defineRule({
  id: 'section-heading',
  title: {zh: '标题与格式不符', en: 'a section heading is lost or differs from the form'},
  group: 'structure',
  basis: [form.sections, regulationsArticle('第五十条')],
  scope: 'report',
  messages: {
    lost: {
      severity: 'warning',
      basis: [form.sections],
      zh: '从这里起是“{expected}”的内容，但没有标题。请在前面补上这个标题。',
      en: 'Here begins what belongs under “{expected}”, without its heading. Put the heading in front.'
    },
    otherName: {
      severity: 'info',
      basis: [form.sections],
      zh: '标题“{found}”与格式的用语不同，请改为“{expected}”。',
      en: 'The heading “{found}” is not worded as in the form. Write “{expected}”.'
    },
    misprint: {
      severity: 'info',
      basis: [form.sections],
      zh: '标题“{found}”与格式有出入，疑为笔误，请改为“{expected}”。',
      en: 'The heading “{found}” looks like a misprint. Write “{expected}”.'
    }
  },
  *check({report}) {
    for (const {state, form, heading, anchor} of report.sections) {
      if (state === 'unheaded' && !standsInTable(report, form))
        yield finding('lost', {at: anchor, data: {expected: form.heading}})
      if (heading === null || heading.match === 'exact') continue
      const data = {found: heading.text, expected: form.heading}
      const parts = {at: heading, data, fixes: [rewording(heading, form.heading)]}
      yield heading.match === 'alias' ? finding('otherName', parts) : finding('misprint', parts)
    }
  }
})

/** One table may hold the whole report, its headings in rows of their own. */
function standsInTable({parsedTables}: Report, {heading}: SectionForm): boolean {
  const key = labelKey(heading)
  return parsedTables.some(({grid}) =>
    grid.rows.some(({slots}) => slots.some(({cell, covered}) => !covered && cell.key === key))
  )
}
