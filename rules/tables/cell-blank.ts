/** A number belongs in every cell: blanks, strokes and 无 leave open whether there was nothing or nothing was filled in. */

import type {Figure, StatutoryTable} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {isUnfilled} from '../../src/standard/identity.ts'
import {isTotal} from '../../src/standard/index.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {quoted, type Words} from '../../src/words.ts'
import {cellName, hullOfSpots, readableTables, rowName, unreadParts, verbatim} from './helpers/tables.ts'

export default defineRule({
  id: 'cell-blank',
  title: {zh: '应填数的格空着', en: 'a cell without a number'},
  group: 'tables',
  basis: [form.blanks],
  scope: 'report',
  needs: {provision: 'blanks'},
  messages: {
    blank: {
      severity: 'warning',
      zh: '{cells}没有填。没有发生的请填 0，漏填的请补上。',
      en: '{cells} left blank. Write 0 where there was nothing; put in what was forgotten.'
    },
    standIn: {
      severity: 'warning',
      zh: '{cells}填的是“{raw}”，应填数字。没有发生的请填 0，漏填的请补上。',
      en: '{cells} filled with “{raw}” in place of a number. Write 0 where there was nothing; put in what was forgotten.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '{table}有 {count} 格未能读准，分不清是否空着。',
      en: '{table} has {count} cells that could not be read with certainty; whether they are blank cannot be determined.'
    },
    closed: {
      severity: 'unjudged',
      zh: '{table}未能读出，看不出是否有空格。',
      en: '{table} could not be read; whether it has blanks cannot be determined.'
    }
  },
  applies: ({report}) => report.tables.some(({state}) => state !== 'absent'),
  *check(context) {
    yield* unreadParts(context)
    for (const table of readableTables(context)) {
      for (const block of blankBlocks(table)) {
        const [row, ...others] = block.rows
        const {raw} = row[0]
        const related = others.map(other => ({at: hullOfSpots(other), note: verbatim(rowName(other[0].form.row))}))
        const parts = {at: hullOfSpots(row), related, fixes: fixes(block)}
        if (raw === '') yield finding('blank', {...parts, data: {cells: nameOf(block)}})
        else yield finding('standIn', {...parts, data: {cells: nameOf(block), raw}})
      }
    }
  }
})

/** Cells without a number that stand side by side in a row, all alike. */
type Run = [Figure, ...Figure[]]

/** The same run of columns in rows that follow one another. */
interface BlankBlock {
  readonly key: string
  readonly rows: [Run, ...Run[]]
  lastRow: number
}

function blankBlocks(table: StatutoryTable): readonly BlankBlock[] {
  const blocks: BlankBlock[] = []
  for (const [index, row] of table.rows.entries()) {
    for (const run of runs(row.figures)) {
      const key = `${run[0].raw} ${run.map(({form}) => form.column.id).join(' ')}`
      const above = blocks.findLast(block => block.key === key && block.lastRow === index - 1)
      if (above === undefined) blocks.push({key, rows: [run], lastRow: index})
      else {
        above.rows.push(run)
        above.lastRow = index
      }
    }
  }
  return blocks
}

function runs(figures: readonly Figure[]): readonly Run[] {
  const found: Run[] = []
  let previous: Figure | undefined
  for (const figure of figures) {
    const run = found.at(-1)
    if (isUnfilled(figure)) {
      if (run !== undefined && previous !== undefined && isUnfilled(previous) && previous.raw === figure.raw)
        run.push(figure)
      else found.push([figure])
    }
    previous = figure
  }
  return found
}

/** “1.属于国家秘密”一行“自然人”至“其他”6 格 */
function nameOf({rows}: BlankBlock): Words {
  const [first] = rows
  const last = rows.at(-1) ?? first
  const count = rows.length * first.length
  if (count === 1) return {zh: `${quoted(cellName(first[0]))}一格`, en: `${quoted(cellName(first[0]))} is`}
  const columns =
    first.length === 1 ? columnName(first[0]) : `${columnName(first[0])}”至“${columnName(first.at(-1) ?? first[0])}`
  const columnsEn = columns.replace('”至“', '” to “')
  const row = first[0].form.row.label === '' ? '' : rowName(first[0].form.row)
  if (rows.length === 1) {
    const zh = row === '' ? '' : `${quoted(row)}一行`
    return {
      zh: `${zh}“${columns}”${count} 格`,
      en: `${row === '' ? '' : `Row ${quoted(row)}, `}“${columnsEn}”: ${count} cells are`
    }
  }
  const [above, below] = [quoted(row), quoted(rowName(last[0].form.row))]
  return {
    zh: `${above}至${below}${rows.length} 行的“${columns}”共 ${count} 格`,
    en: `Rows ${above} to ${below}, “${columnsEn}”: ${count} cells are`
  }
}

/** A column by its label, in table four with its group. */
function columnName({form: {row, column}}: Figure): string {
  return row.label === '' ? [...column.under.slice(-1), column.label].join(' · ') : column.label
}

/** 0 in every cell; not for totals, which are what they are the sum of. */
function fixes({rows}: BlankBlock): readonly ProposedFix[] {
  const cells = rows.flat()
  if (cells.some(({form}) => isTotal(form))) return []
  return [
    {
      title: {zh: '填 0（请先确认确实没有）', en: 'Write 0 (if there was nothing)'},
      safety: 'suggestion',
      edits: cells.map(({span}) => ({span, text: '0'}))
    }
  ]
}
