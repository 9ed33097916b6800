/** The header of table four: three groups of the same five outcomes, in three rows of labels. */

import {grouped} from '../../grouping.ts'
import type {GridCell} from '../../parse/table/grid.ts'
import {rememberedFor} from '../../remembered.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import type {ColumnOrder, HeaderNaming, HeaderSource} from './header.ts'
import {isInPieces, misprintsOf, wordsOf} from './header-words.ts'
import type {FoundRow} from './rows.ts'

/** A group by its innermost label: 行政复议, 未经复议直接起诉, 复议后起诉. */
interface Group {
  readonly key: string
  readonly columns: readonly ColumnForm[]
}

/** The columns by groups and outcomes: a name is the place of an outcome within its group. */
export function namingByGroups({block, rows}: HeaderSource): HeaderNaming {
  const {groups} = labelsOf(block)
  const outcomes = outcomesIn(block, rows)
  const ordered = orderGroups(rows, groups)
  const width = outcomesPerGroup(groups)
  return {
    words: wordsOf(block),
    nameOf: key => outcomes.get(key),
    columnAt: (name, turn) => groups[turn]?.columns[name],
    columnOver: (name, place) => ordered[Math.floor(place / width)]?.columns[name],
    order: () => orderOf(block, rows, groups, outcomes),
    columnsOfGrid: () => columnsOfGrid(block, rows, groups, outcomes),
    added: () => [],
    repeated: cells => repeatedOutcomes(cells, outcomes)
  }
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
): ColumnOrder {
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

const unclear: ColumnOrder = {
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

function columnsOfGrid(
  block: BlockForm,
  rows: readonly FoundRow[],
  groups: readonly Group[],
  outcomes: ReadonlyMap<string, number>
): ReadonlyMap<number, ColumnForm> | null {
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
  return columns.size === block.columns.length ? columns : null
}
