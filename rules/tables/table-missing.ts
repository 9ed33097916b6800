/** Sections two, three and four must each hold their table. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'

export default defineRule({
  id: 'table-missing',
  title: {zh: '缺少法定表格', en: 'a table of the form is missing'},
  group: 'tables',
  basis: [form.notice, regulationsArticle('第五十条')],
  scope: 'report',
  needs: 'tables',
  messages: {
    absent: {
      severity: 'error',
      zh: '“{section}”部分没有表格。请按统一格式补上这一部分的表格。',
      en: 'Section “{section}” has no table. Put in the table of the form.'
    },
    replaced: {
      severity: 'warning',
      zh: '“{section}”部分以图片、链接或附件代替了表格，表中的数无法核对。请把表格放进正文。',
      en: 'In section “{section}” an image, a link or an attachment stands in place of the table, so its numbers cannot be checked. Put the table into the text.'
    }
  },
  *check({report}) {
    for (const table of report.tables) {
      const section = report.section(table.form.section)
      // A section that is missing altogether is the finding of `section-missing`.
      if (section.state === 'absent') continue
      const parts = {at: section.heading ?? section.anchor, data: {section: section.form.heading}}
      if (table.state === 'absent') yield finding('absent', parts)
      if (table.state === 'replaced') yield finding('replaced', {...parts, at: table.spot})
    }
  }
})
