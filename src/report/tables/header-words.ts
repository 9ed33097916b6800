/** What the words of a header name: columns, labels over several columns, or neither; with what is misprinted among them. */

import {addTo, type Group} from '../../grouping.ts'
import type {GridCell} from '../../parse/table/grid.ts'
import {rememberedFor} from '../../remembered.ts'
import {labelKey} from '../../standard/labels/labels.ts'
import {withoutNote} from '../../standard/labels/notes.ts'
import {similarity} from '../../standard/labels/similarity.ts'
import type {BlockForm, ColumnForm} from '../../standard/standard.ts'
import {clearlyLikest, LIKE} from './misprint.ts'
import type {FoundRow} from './rows.ts'

export interface HeaderWords {
  /** The place in the form of the column that a key names. */
  readonly columns: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, readonly number[]>
  /** Everything that may stand in a header without being a column. */
  readonly other: ReadonlySet<string>
  /** The keys of the form's own labels, without notes. */
  readonly labels: readonly string[]
}

/** The words of a form. */
export const wordsOf = rememberedFor((block: BlockForm): HeaderWords => {
  const columns = new Map<string, number>()
  const groups = new Map<string, Group<number>>()
  block.columns.forEach((column, index) => {
    for (const label of [...column.aliases, column.label]) columns.set(labelKey(label), index)
    for (const label of column.under) addTo(groups, labelKey(label), index)
  })
  const other = new Set([block.corner ?? '', block.heading ?? ''].map(labelKey))
  return {columns, groups, other, labels: block.columns.map(column => withoutNote(labelKey(column.label)))}
})

/** The words of a form, and the misprints of a header as names of the columns that are meant. */
export function headerWordsOf(block: BlockForm, rows: readonly FoundRow[]): HeaderWords {
  const words = wordsOf(block)
  const keys = rows.flatMap(({cells}) => cells.map(({cell}) => cell.key))
  const named = new Set(keys.map(key => columnOf(key, words)))
  const lacking = block.columns.filter((_, index) => !named.has(index))
  const strange = keys.filter(key => isStrange(key, words))
  if (isInPieces(words, rows)) return words
  const misprints = misprintsOf(lacking, block.columns, strange)
  if (misprints.size === 0) return words
  const meant = [...misprints].map(([key, column]): [string, number] => [key, block.columns.indexOf(column)])
  return {...words, columns: new Map([...words.columns, ...meant])}
}

/** Whether a key names nothing that the header of the form has. */
function isStrange(key: string, words: HeaderWords): boolean {
  return key !== '' && columnOf(key, words) === undefined && !words.groups.has(key) && !words.other.has(key)
}

/** Whether a row of the header has a piece of a label that alone names nothing: 审结, 组织. */
export function isBroken(words: HeaderWords, rows: readonly FoundRow[]): boolean {
  return rows.some(({cells}) =>
    cells.some(({cell}) => {
      const key = cell.key
      return isStrange(key, words) && words.labels.some(label => label.includes(key))
    })
  )
}

/** In text that keeps its columns by blanks a label may stand in pieces, and words of several labels together. */
export function isInPieces(words: HeaderWords, rows: readonly FoundRow[]): boolean {
  if (!rows.some(({grid}) => grid.layout === 'blanks')) return false
  const keys = rows.flatMap(({cells}) => cells.map(({cell}) => cell.key))
  const strange = new Set(keys.filter(key => isStrange(key, words)))
  if (strange.size > MOST_WORDS) return true
  return [...strange].some(key =>
    words.labels.some(
      label => label.includes(key) && (similarity(label, key) < LIKE || isCompleted(key, label, strange))
    )
  )
}

/** A header has no more words. */
const MOST_WORDS = 60
/** Where one column alone is lacking and one word alone is strange, half of two characters are enough: 其佗 for 其他. */
const LIKE_ALONE = 0.5

/**
 * The columns that misprinted words of a header mean: those that no word names, each by the one word that is clearly most like it.
 * A piece of a label is no misprint where another piece completes it.
 * @param lacking the columns that no word names
 * @param columns all with which a word may be confused
 * @param strange the keys that name nothing
 */
export function misprintsOf(
  lacking: readonly ColumnForm[],
  columns: readonly ColumnForm[],
  strange: readonly string[]
): ReadonlyMap<string, ColumnForm> {
  const misprints = new Map<string, ColumnForm>()
  if (lacking.length === 0) return misprints
  const different = new Set(strange)
  if (different.size > MOST_WORDS) return misprints
  const least = lacking.length === 1 && different.size === 1 ? LIKE_ALONE : LIKE
  for (const key of different) {
    const column = clearlyLikest(withoutNote(key), columns, keysOf, least, LIKE_ALONE)
    if (column === null || !lacking.includes(column) || [...misprints.values()].includes(column)) continue
    if (!isCompleted(key, withoutNote(labelKey(column.label)), different)) misprints.set(key, column)
  }
  return misprints
}

function keysOf({label, aliases}: ColumnForm): string[] {
  return [label, ...aliases].map(name => withoutNote(labelKey(name)))
}

/** 商业 over 企业: a piece of the label beside which another piece stands. */
function isCompleted(key: string, label: string, strange: ReadonlySet<string>): boolean {
  return label.includes(key) && [...strange].some(other => other !== key && label.includes(other))
}

/** The column of a block that a cell names, by its place in the form. */
export function columnNamed(block: BlockForm, cell: GridCell): number | undefined {
  return columnOf(cell.key, wordsOf(block))
}

/** The column that a label names; neither a note in brackets behind it (单位：元) nor 信息内容 before it makes it another. */
export function columnOf(key: string, words: HeaderWords): number | undefined {
  return words.columns.get(key) ?? words.columns.get(withoutNote(key)) ?? words.columns.get(withoutCorner(key, words))
}

/** 信息内容本年处理决定数量: converters join the words of two cells. */
function withoutCorner(key: string, {other}: HeaderWords): string {
  const corner = [...other].find(word => word !== '' && key.startsWith(word))
  return corner === undefined ? key : key.slice(corner.length)
}
