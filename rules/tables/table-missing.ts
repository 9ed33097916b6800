/** Sections two, three and four must each hold their table. */

import type {Section} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {wordsIn} from '../../src/text.ts'
import {isPlainValue} from './helpers/tables.ts'

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
    unread: {
      severity: 'unjudged',
      zh: '“{section}”部分的数没有排成能读出的表格，是不是统一格式的表未能核对。请照统一格式排好。',
      en: 'The numbers in section “{section}” are not arranged as a table that can be read, so whether it is the table of the form could not be checked. Arrange it as the form has it.'
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
      if (table.state === 'absent') yield rowOfValues(section) ? unjudged('unread', parts) : finding('absent', parts)
      if (table.state === 'replaced') yield finding('replaced', {...parts, at: table.spot})
    }
  }
})

/** A line of nothing but numbers, as many as make a row of the smallest table. */
function rowOfValues({paragraphs}: Section): boolean {
  return paragraphs.some(({text}) => {
    const values = wordsIn(text)
    return values.length >= FEWEST_VALUES && values.every(isPlainValue)
  })
}
const FEWEST_VALUES = 5
