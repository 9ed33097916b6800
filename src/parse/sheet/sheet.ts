/** A workbook (.xlsx) to a text of its own and a tree: the tables as they stand in its visible sheets. */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import type {Archive} from '../containers/zip.ts'
import {CellBudget, TextBudget} from '../limits.ts'
import {type DraftBlock, type DraftNotice, type Projected, project} from '../projection.ts'
import {damaged} from '../refusal.ts'
import {readOptionalPart, readPart, readRelations} from '../word/package.ts'
import {sheetBlocks} from './blocks.ts'
import {hasHiddenRows, readCells, type SheetCell, type WorkbookParts} from './cells.ts'
import {VisibleColumns} from './hidden.ts'
import {CellStyles, sharedString} from './values.ts'

/** A sheet by its name; what it holds is read only where it is seen. */
export interface SheetPart {
  readonly name: string
  readonly visible: boolean
  /** Null where it is not a sheet of cells. */
  readonly read: () => XmlElement | null
}

/** A workbook in the words of SpreadsheetML, whatever its format. */
export interface SheetTree {
  readonly part: string
  readonly sheets: readonly SheetPart[]
  readonly strings: readonly XmlElement[]
  readonly styles: XmlElement | null
}

/**
 * Reads a workbook. Hidden sheets, rows and columns are left out, which is noted.
 * @param part the name of its workbook part
 * @throws Refused where it is damaged; LimitExceeded where it goes beyond the limits
 */
export function parseSheets(archive: Archive, part: string): Projected {
  return projectSheets(treeOf(archive, part))
}

/** @throws LimitExceeded */
export function projectSheets(tree: SheetTree): Projected {
  const budget = new CellBudget()
  const drafts: DraftBlock[] = []
  let hidden = false
  let tables = 0
  for (const sheet of readSheets(tree)) {
    hidden ||= sheet.hides !== 'nothing'
    if (sheet.hides === 'sheet') continue
    const {name, columns, rows} = sheet
    const blocks = sheetBlocks({name, columns, budget}, rows, tables)
    tables += blocks.filter(({kind}) => kind === 'table').length
    for (const block of blocks) drafts.push(block)
  }
  return project(drafts, 'sheet', hidden ? [hiddenNotice(tree.part)] : [])
}

/**
 * The tree of a workbook.
 * @param part the name of its workbook part
 * @throws as {@link parseSheets}
 */
export function treeOf(archive: Archive, part: string): SheetTree {
  const relations = readRelations(archive, part)
  const sheets = childrenNamed(child(readPart(archive, part).root, 'sheets'), 'sheet').map((sheet): SheetPart => {
    const target = relations.byId.get(value(sheet, 'r:id') ?? '')
    const name = value(sheet, 'name') ?? ''
    if (target === undefined) throw damaged(`找不到工作表“${name}”`, `sheet “${name}” is missing`)
    const read = (): XmlElement | null => {
      const {root} = readPart(archive, target)
      return root.name === 'worksheet' ? root : null
    }
    return {name, visible: (value(sheet, 'state') ?? 'visible') === 'visible', read}
  })
  const shared = readOptionalPart(archive, relations.byType.get('sharedStrings'))
  const styles = readOptionalPart(archive, relations.byType.get('styles'))?.root ?? null
  return {part, sheets, strings: childrenNamed(shared?.root, 'si'), styles}
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
 * The sheets of a workbook, in their order, without charts.
 * @throws as {@link parseSheets}
 */
export function* readSheets({sheets, strings, styles}: SheetTree): Generator<ReadSheet> {
  const workbook: WorkbookParts = {
    strings: strings.map(sharedString),
    styles: new CellStyles(styles),
    budget: new CellBudget(),
    length: new TextBudget()
  }
  for (const {name, visible, read} of sheets) {
    if (!visible) {
      yield {hides: 'sheet'}
      continue
    }
    const root = read()
    if (root === null) continue
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
