/** A workbook (.xlsx) to a text of its own and a tree: the tables as they stand in its visible sheets. */

import {CellBudget} from './limits.ts'
import {type DraftBlock, type DraftNotice, type Projected, project} from './projection.ts'
import {damaged} from './refusal.ts'
import {sheetBlocks} from './sheet/blocks.ts'
import {hasHiddenRows, readCells, type SheetCell, type WorkbookParts} from './sheet/cells.ts'
import {VisibleColumns} from './sheet/hidden.ts'
import {CellStyles, stringRuns} from './sheet/values.ts'
import {readOptionalPart, readPart, readRelations} from './word/package.ts'
import {child, childrenNamed, value} from './xml.ts'
import type {Archive} from './zip.ts'

/**
 * Reads a workbook. Hidden sheets, rows and columns are left out, which is noted.
 * @param part the name of its workbook part
 * @throws Refused where it is damaged; LimitExceeded where it goes beyond the limits
 */
export function parseSheets(archive: Archive, part: string): Projected {
  const budget = new CellBudget()
  const drafts: DraftBlock[] = []
  let hidden = false
  let tables = 0
  for (const sheet of readSheets(archive, part)) {
    hidden ||= sheet.hides !== 'nothing'
    if (sheet.hides === 'sheet') continue
    const {name, columns, rows} = sheet
    const blocks = sheetBlocks({name, columns, budget}, rows, tables)
    tables += blocks.filter(({kind}) => kind === 'table').length
    for (const block of blocks) drafts.push(block)
  }
  return project(drafts, 'sheet', hidden ? [hiddenNotice(part)] : [])
}

/** A sheet of a workbook, with what can be seen of it. */
type ReadSheet =
  | {readonly hides: 'sheet'}
  | {
      readonly hides: 'nothing' | 'columns' | 'rows'
      readonly name: string
      readonly columns: VisibleColumns
      /** By the number that the row has in the sheet. */
      readonly rows: ReadonlyMap<number, readonly SheetCell[]>
    }

/**
 * The sheets of a workbook, in their order; charts are none.
 * @param part the name of its workbook part
 * @throws as {@link parseSheets}
 */
export function* readSheets(archive: Archive, part: string): Generator<ReadSheet> {
  const relations = readRelations(archive, part)
  const shared = readOptionalPart(archive, relations.byType.get('sharedStrings'))
  const workbook: WorkbookParts = {
    strings: childrenNamed(shared?.root, 'si').map(stringRuns),
    styles: new CellStyles(readOptionalPart(archive, relations.byType.get('styles'))?.root ?? null),
    budget: new CellBudget()
  }
  for (const sheet of childrenNamed(child(readPart(archive, part).root, 'sheets'), 'sheet')) {
    const target = relations.byId.get(value(sheet, 'r:id') ?? '')
    const name = value(sheet, 'name') ?? ''
    if (target === undefined) throw damaged(`找不到工作表“${name}”`, `sheet “${name}” is missing`)
    if ((value(sheet, 'state') ?? 'visible') !== 'visible') {
      yield {hides: 'sheet'}
      continue
    }
    const {root} = readPart(archive, target)
    if (root.name !== 'worksheet') continue
    const columns = new VisibleColumns(root)
    const hides = hasHiddenRows(root) ? 'rows' : columns.areAll ? 'nothing' : 'columns'
    yield {hides, name, columns, rows: readCells(root, columns, workbook)}
  }
}

function hiddenNotice(part: string): DraftNotice {
  const zh = '工作簿里有隐藏的工作表、行或列，校核时略去。'
  const en = 'The workbook holds hidden sheets, rows or columns; they were left out.'
  return {kind: 'hidden-text', words: {zh, en}, origin: {part}}
}
