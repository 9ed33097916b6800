/** The note on 勾稽关系 in the corner of table three must be there in the form's words. */

import type {Report, StatutoryTable} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {normaliseLabel} from '../../src/standard/labels/labels.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {hasTable, isRead, tableHeadOf} from './helpers/tables.ts'

export default defineRule({
  id: 'relations-note',
  title: {zh: '缺少勾稽关系说明', en: 'the note on how the rows add up is missing or altered'},
  group: 'tables',
  basis: [form.requestsNote],
  scope: 'report',
  needs: {table: 'requests'},
  messages: {
    missing: {
      severity: 'info',
      zh: '表三左上角缺少勾稽关系说明，请补上“{note}”。',
      en: 'Table three lacks the note in its corner on how its rows add up. Put in “{note}”.'
    },
    altered: {
      severity: 'info',
      zh: '表三的勾稽关系说明写作“{found}”，与统一格式不一致，请改为“{note}”。',
      en: 'The note of table three on how its rows add up reads “{found}”, which is not that of the form. Write “{note}”.'
    },
    broken: {
      severity: 'unjudged',
      zh: '表三的文字按版面分栏排开，看不出勾稽关系说明是否完整。',
      en: 'The text of table three is broken by columns, so its note cannot be judged.'
    },
    unread: {
      severity: 'unjudged',
      zh: '表三未能读出，看不出勾稽关系说明是否完整。',
      en: 'Table three could not be read, so its note cannot be judged.'
    }
  },
  applies: context => hasTable(context, 'requests'),
  *check({report, standard}) {
    const table = report.table('requests')
    if (standard === null) return
    const found = table.relationsNote
    const note = standard.relationsNote
    if (found !== null && words(found.text) === words(note)) return
    if (
      !isRead(table) ||
      isBrokenByColumns(table) ||
      report.damage.characters ||
      (found === null && isSomewhere(report))
    )
      yield unjudged(isRead(table) || isBrokenByColumns(table) ? 'broken' : 'unread', {at: table.spot, data: {}})
    else if (found === null) yield finding('missing', {at: tableHeadOf(report, table), data: {note}})
    else yield finding('altered', {at: found, data: {found: found.text, note}})
  }
})

/** The words alone: how the note is punctuated and bracketed is typography. */
function words(note: string): string {
  return Array.from(normaliseLabel(note))
    .filter(character => /\p{Script=Han}/u.test(character))
    .join('')
}

/** In text with columns made by blanks a cell's lines stand among those of its neighbours. */
function isBrokenByColumns({grids}: StatutoryTable): boolean {
  return grids.some(({layout}) => layout === 'blanks' || layout === 'lines')
}

/** Words of the note stand in section three, though not in a cell: the header was broken up, the note may be whole. */
function isSomewhere(report: Report): boolean {
  return /[勾钩]稽|第一项加第二项/.test(report.source.slice(report.section(3).span))
}
