/** The header of table four: three groups of the same five outcomes, in three rows of labels. */

import {grouped} from '../../grouping.ts'
import type {GridCell} from '../../parse/table/grid.ts'
import {rememberedFor} from '../../remembered.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import {cellsByLine, type FoundColumn, type HeaderReading, type HeaderSource, isPiece, matchOf} from './columns.ts'
import {isBroken, isInPieces, misprintsOf, wordsOf} from './header-words.ts'
import {placedLabels} from './placed-header.ts'
import type {FoundRow} from './rows.ts'

/** A group by its innermost label: 行政复议, 未经复议直接起诉, 复议后起诉. */
interface Group {
  readonly key: string
  readonly columns: readonly ColumnForm[]
}

export function readDisputesHeader(header: HeaderSource): HeaderReading {
  const {block, rows} = header
  const {groups} = labelsOf(block)
  const outcomes = outcomesIn(block, rows)
  const placed = placedColumns(header, groups, outcomes)
  return {
    found: placed ?? foundColumns(block, rows, groups, outcomes),
    order:
      placed === null
        ? orderOf(block, rows, groups, outcomes)
        : {state: 'ordered', columns: placed.map(({form}) => form), ground: 'header'},
    byColumn: byColumn(block, rows, groups, outcomes),
    broken: isBroken(wordsOf(block), rows),
    added: [],
    repeated: cellsByLine(rows).flatMap(cells => repeatedOutcomes(cells, outcomes))
  }
}

/** In text that keeps its columns by blanks: outcomes over the values, in the order in which the groups stand. */
function placedColumns(
  {source, block, rows, values}: HeaderSource,
  groups: readonly Group[],
  outcomes: ReadonlyMap<string, number>
): FoundColumn[] | null {
  if (rows.length === 0 || rows.some(row => row.grid.layout !== 'blanks')) return null
  const others = new Set(block.columns.flatMap(column => column.under.map(labelKey)))
  const labels = placedLabels(
    source,
    rows,
    values,
    key => outcomes.has(key),
    key => others.has(key)
  )
  if (labels?.length !== block.columns.length) return null
  const width = outcomesPerGroup(groups)
  const columns = orderGroups(rows, groups).flatMap((group, turn) =>
    labels.slice(turn * width, (turn + 1) * width).flatMap(({key, cell}): FoundColumn[] => {
      const form = group.columns[outcomes.get(key) ?? -1]
      return form === undefined ? [] : [{form, cell, match: matchOf(cell, form)}]
    })
  )
  return new Set(columns.map(({form}) => form)).size === block.columns.length ? columns : null
}

interface HeaderLabels {
  readonly groups: readonly Group[]
  readonly outcomes: ReadonlyMap<string, number>
}

/** The groups and outcomes of a form. */
const labelsOf = rememberedFor((block: BlockForm): HeaderLabels => {
  const groups = groupsOf(block)
  return {groups, outcomes: outcomesOf(groups)}
})

function groupsOf(block: BlockForm): Group[] {
  const groups = grouped(block.columns, ({under}) => labelKey(under.at(-1) ?? ''))
  return [...groups].map(([key, columns]) => ({key, columns}))
}

/** The place of each outcome within its group, by label. */
function outcomesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  const outcomes = new Map<string, number>()
  groups[0]?.columns.forEach((column, index) => {
    for (const label of [...column.aliases, column.label]) outcomes.set(labelKey(label), index)
  })
  return outcomes
}

/** The outcomes of a form, and the misprints of a header as names of those that are meant. */
function outcomesIn(block: BlockForm, rows: readonly FoundRow[]): ReadonlyMap<string, number> {
  const {groups, outcomes} = labelsOf(block)
  const words = wordsOf(block)
  if (isInPieces(words, rows)) return outcomes
  const columns = groups[0]?.columns ?? []
  const keys = rows.flatMap(({cells}) => cells.map(({cell}) => cell.key)).filter(key => key !== '')
  const lacking = columns.filter((_, index) => keys.filter(key => outcomes.get(key) === index).length < groups.length)
  const strange = keys.filter(key => !outcomes.has(key) && !words.groups.has(key) && !words.other.has(key))
  const misprints = [...misprintsOf(lacking, columns, strange)]
  return new Map([...outcomes, ...misprints.map(([key, form]): [string, number] => [key, columns.indexOf(form)])])
}

/** The outcomes that come again in a row before 总计 has ended their group. */
function repeatedOutcomes(cells: readonly GridCell[], outcomes: ReadonlyMap<string, number>): GridCell[] {
  const last = Math.max(...outcomes.values())
  const seen = new Set<number>()
  return cells.flatMap(cell => {
    const index = outcomes.get(cell.key)
    if (index === undefined) return []
    const again = seen.has(index)
    seen.add(index)
    if (index === last) seen.clear()
    return again ? [cell] : []
  })
}

// ---- Order in text -------------------------------------------------------------------------------------------------

function orderOf(
  block: BlockForm,
  rows: readonly FoundRow[],
  groups: readonly Group[],
  outcomes: ReadonlyMap<string, number>
): HeaderReading['order'] {
  const ordered = orderGroups(rows, groups)
  const lines = rows
    .map(row => row.cells.flatMap(({cell}) => outcomes.get(cell.key) ?? []))
    .filter(line => line.length > 0)
  const flat = lines.flat()
  const width = outcomesPerGroup(groups)
  if (flat.length === block.columns.length) {
    const chunks = chunksByGroup(lines, ordered, width)
    const columns = ordered.flatMap(group => (chunks.get(group.key) ?? []).flatMap(index => group.columns[index] ?? []))
    if (new Set(columns).size === block.columns.length) return {state: 'ordered', columns, ground: 'header'}
    return unclear
  }
  const canonical = ordered.every((group, index) => group === groups[index])
  return canonical && lines.concat(pieceLines(rows, groups)).every(rises)
    ? {state: 'ordered', columns: block.columns, ground: 'form-order'}
    : unclear
}

const unclear: HeaderReading['order'] = {
  state: 'unclear',
  reason: {
    zh: '表四表头各列的次序与格式不同，又不能确认是什么次序',
    en: 'the columns of table four are not in the order of the form, and the header does not tell their order'
  }
}

function outcomesPerGroup(groups: readonly Group[]): number {
  return groups[0]?.columns.length ?? 0
}

/** The groups as the header orders them: 行政复议 against 行政诉讼, and the two kinds of litigation against each other. */
function orderGroups(rows: readonly FoundRow[], groups: readonly Group[]): Group[] {
  const [reconsideration, direct, after] = groups
  if (reconsideration === undefined || direct === undefined || after === undefined) return [...groups]
  const inOneRow = rows
    .map(row => row.cells.map(({cell}) => cell.key))
    .find(keys => groups.every(({key}) => keys.includes(key)))
  if (inOneRow !== undefined)
    return groups.toSorted((left, right) => inOneRow.indexOf(left.key) - inOneRow.indexOf(right.key))
  const outer = labelKey(direct.columns[0]?.under[0] ?? '')
  const litigation = comesBefore(rows, after.key, direct.key) ? [after, direct] : [direct, after]
  return comesBefore(rows, outer, reconsideration.key)
    ? [...litigation, reconsideration]
    : [reconsideration, ...litigation]
}

/** Whether both words stand in one row, the first before the second. */
function comesBefore(rows: readonly FoundRow[], first: string, second: string): boolean {
  return rows.some(row => {
    const keys = row.cells.map(({cell}) => cell.key)
    const position = keys.indexOf(first)
    return position >= 0 && keys.indexOf(second) > position
  })
}

/**
 * Which outcomes belong to which group. Where 行政复议 has its five in a row above those of the litigation, they are the first five of
 * the text whatever the order of the groups; in one row they follow the groups.
 */
function chunksByGroup(
  lines: readonly (readonly number[])[],
  ordered: readonly Group[],
  width: number
): Map<string, number[]> {
  const flat = lines.flat()
  const chunks = [0, 1, 2].map(index => flat.slice(index * width, (index + 1) * width))
  const reconsiderationFirst = lines.length > 1 && lines[0]?.length === width
  const reconsideration = labelKey('行政复议')
  const others = ordered.filter(group => group.key !== reconsideration)
  const inText = reconsiderationFirst ? [...ordered.filter(group => group.key === reconsideration), ...others] : ordered
  return new Map(inText.map((group, index) => [group.key, chunks[index] ?? []]))
}

/** Lines of pieces (维持 纠正 结果 审结): the pieces that only one outcome has. */
function pieceLines(rows: readonly FoundRow[], groups: readonly Group[]): number[][] {
  const labels = groups[0]?.columns.map(column => labelKey(column.label)) ?? []
  return rows.map(row =>
    row.cells.flatMap(({cell}) => {
      const key = cell.key
      const having = labels.flatMap((label, index) => (key.length > 1 && label.includes(key) ? [index] : []))
      return having.length === 1 ? having : []
    })
  )
}

/**
 * Whether outcomes come in the form's order, over and over: as many runs as the commonest of them has places. One that a line
 * has for some groups only stands on another line for the others, and tells nothing.
 */
function rises(line: readonly number[]): boolean {
  const counts = new Map<number, number>()
  for (const outcome of line) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const telling = line.filter(outcome => counts.get(outcome) === most)
  const runs = telling.filter((outcome, position) => position === 0 || outcome <= (telling[position - 1] ?? -1)).length
  return runs === most
}

// ---- The columns of a true grid ------------------------------------------------------------------------------------

function byColumn(
  block: BlockForm,
  rows: readonly FoundRow[],
  groups: readonly Group[],
  outcomes: ReadonlyMap<string, number>
): ReadonlyMap<number, ColumnForm> | null {
  if (rows.length === 0 || !rows.every(row => row.grid.trueColumns)) return null
  const columns = new Map<number, ColumnForm>()
  const width = Math.max(...rows.map(row => row.row.slots.length))
  for (let column = 0; column < width; column++) {
    const keys = rows.flatMap(row => {
      const slot = row.row.slots[column]
      return slot === undefined ? [] : [slot.cell.key]
    })
    const outcome = keys.map(key => outcomes.get(key)).findLast(index => index !== undefined)
    const group = groups.find(candidate => keys.includes(candidate.key))
    const form = outcome === undefined ? undefined : group?.columns[outcome]
    if (form !== undefined) columns.set(column, form)
  }
  return new Set(columns.values()).size === block.columns.length && columns.size === block.columns.length
    ? columns
    : null
}

function foundColumns(
  block: BlockForm,
  rows: readonly FoundRow[],
  groups: readonly Group[],
  outcomes: ReadonlyMap<string, number>
): FoundColumn[] {
  const seen = new Map<number, number>()
  const found: FoundColumn[] = []
  const broken = isBroken(wordsOf(block), rows)
  const add = (cell: GridCell, index: number): void => {
    const turn = seen.get(index) ?? 0
    seen.set(index, turn + 1)
    const form = groups[turn]?.columns[index]
    if (form !== undefined) found.push({form, cell, match: matchOf(cell, form)})
  }
  for (const row of rows)
    for (const {cell} of row.cells) {
      const index = outcomes.get(cell.key)
      const form = groups[0]?.columns[index ?? -1]
      if (index !== undefined && form !== undefined && !(broken && isPiece(cell, form))) add(cell, index)
    }
  return found
}
