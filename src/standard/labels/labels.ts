/** The label vocabulary of the forms: labels compared without regard to typography, and looked up by their words. */

import {remembered, rememberedFor} from '../../remembered.ts'
import type {BlockForm, ColumnForm, Form, RowForm, SectionForm, TableForm} from '../standard.ts'
import {foldText} from './fold.ts'
import {noteStart} from './notes.ts'
import {type NumeralStyle, ORNAMENTS, splitNumeral} from './numerals.ts'

/** The text without blanks and line breaks, full-width forms, quotes, brackets, dashes and radicals folded, in lower case. */
export function normaliseLabel(text: string): string {
  return foldText(text)
}

/** The words of a label: without its number and translation, typography folded, without a stop at its end. The key of all look-ups. */
export const labelKey = remembered((text: string): string =>
  phraseKey(withoutTranslation(text.slice(splitNumeral(text).rest)))
)

/** 自然人 Natural persons: the Chinese words of a label that is written in two languages. */
function withoutTranslation(text: string): string {
  if (!/[A-Za-z]{3}/.test(text)) return text
  const words = text.search(/[\s（(／/][A-Za-z]/)
  return words > 0 && !/[A-Za-z]/.test(text.slice(0, words)) && !/\p{Script=Han}/u.test(text.slice(words))
    ? text.slice(0, words)
    : text
}

/** A text, its number and all, with typography folded, without ornaments around it and a stop at its end. */
export function phraseKey(text: string): string {
  const words = normaliseLabel(text)
  let start = 0
  while (start < words.length && ORNAMENTS.includes(words[start] ?? ' ')) start++
  let end = words.length
  while (end > start && ENDING.includes(words[end - 1] ?? ' ')) end--
  return words.slice(start, end)
}

const ENDING = `:;,.。、${ORNAMENTS}`

/** `exact`: the form's own words. `alias`: words known to mean the same. */
export type LabelMatch = 'exact' | 'alias'

export interface RowEntry {
  readonly table: TableForm
  readonly block: BlockForm
  readonly row: RowForm
  readonly match: LabelMatch
  /** How the form prints the number of the row. */
  readonly style: NumeralStyle | null
}

export interface ColumnEntry {
  readonly table: TableForm
  readonly block: BlockForm
  readonly column: ColumnForm
  readonly match: LabelMatch
}

export interface SectionEntry {
  readonly section: SectionForm
  readonly match: LabelMatch
}

/** The words of a form, by {@link labelKey}. A label may stand for several rows (其他, 总计); exact entries come first. */
export interface Vocabulary {
  readonly rows: ReadonlyMap<string, readonly RowEntry[]>
  readonly columns: ReadonlyMap<string, readonly ColumnEntry[]>
  readonly sections: ReadonlyMap<string, SectionEntry>
  /** Labels that span rows or columns, headings of blocks, 信息内容: no figure stands under them alone. */
  readonly groups: ReadonlySet<string>
  /** The labels above rows, the outermost first, each chain of them once. */
  readonly chains: readonly (readonly string[])[]
}

/** The vocabulary of a form. */
export const vocabularyOf = rememberedFor((standard: Form): Vocabulary => {
  const rows = new Map<string, RowEntry[]>()
  const columns = new Map<string, ColumnEntry[]>()
  const groups = new Set<string>()
  const chains = new Map<string, readonly string[]>()
  for (const table of standard.tables) {
    for (const block of table.blocks) {
      const blockRows = [...block.rows, ...(block.collapsed ?? []).map(({row}) => row)]
      for (const row of blockRows) {
        const {style} = splitNumeral(row.label)
        enter(rows, row, match => ({table, block, row, match, style}))
        if (row.under.length > 0) chains.set(row.under.join(), row.under)
      }
      for (const column of block.columns) enter(columns, column, match => ({table, block, column, match}))
      for (const label of [
        block.heading,
        block.corner,
        ...blockRows.flatMap(row => row.under),
        ...block.columns.flatMap(column => column.under)
      ]) {
        if (label !== null) groups.add(labelKey(label))
      }
    }
  }
  return {rows, columns, sections: sectionVocabulary(standard.sections), groups, chains: [...chains.values()]}
})

/**
 * The rows that a key names: by their own words, or by these behind the labels above them, as converters and narrow tables
 * put them into one cell: （三）不予公开1.属于国家秘密. A note in brackets at the end is no part of the name.
 */
export function rowsNamed(
  {rows, chains}: Pick<Vocabulary, 'rows' | 'chains'>,
  key: string
): readonly RowEntry[] | undefined {
  const own = rows.get(key)
  if (own !== undefined) return own
  for (const under of chains) {
    const words = keyBehindGroups(key, under)
    const entries = words === null ? undefined : rows.get(words)
    const below = entries?.filter(({row}) => row.under.join() === under.join()) ?? []
    // The number in front is that of the label above.
    if (below.length > 0) return below.map(entry => ({...entry, style: null}))
  }
  const note = noteStart(key)
  return note === null ? undefined : rowsNamed({rows, chains}, key.slice(0, note))
}

/**
 * The words of a row behind the labels above it: 属于国家秘密 in （三）不予公开1.属于国家秘密 and in 不予公开-属于国家秘密.
 * @param key of the whole text
 * @param under the labels above the row, the outermost first
 * @returns the key of the words; null where the text does not begin with the labels, or with the last of them
 */
export function keyBehindGroups(key: string, under: readonly string[]): string | null {
  for (let from = 0; from < under.length; from++) {
    const words = under.slice(from).reduce<string | null>(keyBehind, key)
    if (words !== null && words !== '') return words
  }
  return null
}

function keyBehind(key: string | null, label: string): string | null {
  const group = labelKey(label)
  if (key === null || group === '' || !key.startsWith(group)) return null
  const joint = JOINTS.includes(key[group.length] ?? ' ') ? 1 : 0
  return labelKey(key.slice(group.length + joint))
}

/** What may stand between labels of one cell, folded. */
const JOINTS = '-:/·>'

function enter<Entry extends {readonly match: LabelMatch}>(
  map: Map<string, Entry[]>,
  form: {readonly label: string; readonly aliases: readonly string[]},
  entry: (match: LabelMatch) => Entry
): void {
  const keys = new Map<string, LabelMatch>([
    ...form.aliases.map((alias): [string, LabelMatch] => [labelKey(alias), 'alias']),
    [labelKey(form.label), 'exact']
  ])
  for (const [key, match] of keys) {
    if (key === '') continue
    const entries = map.get(key) ?? []
    if (match === 'exact') entries.unshift(entry(match))
    else entries.push(entry(match))
    map.set(key, entries)
  }
}

/** The names of sections by their keys. */
export function sectionVocabulary(sections: readonly SectionForm[]): Map<string, SectionEntry> {
  const map = new Map<string, SectionEntry>()
  for (const section of sections)
    for (const alias of section.aliases) map.set(labelKey(alias), {section, match: 'alias'})
  for (const section of sections) map.set(labelKey(section.name), {section, match: 'exact'})
  return map
}
