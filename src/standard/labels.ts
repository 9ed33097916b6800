/** The label vocabulary of the forms: labels compared without regard to typography, and looked up by their words. */

import {remembered, rememberedFor} from '../remembered.ts'
import {foldCharacter, foldText, replaceRadicals} from './fold.ts'
import type {BlockForm, ColumnForm, Form, RowForm, SectionForm, TableForm} from './standard.ts'

/** The text without blanks and line breaks, full-width forms, quotes, brackets, dashes and radicals folded, in lower case. */
export function normaliseLabel(text: string): string {
  return foldText(text)
}

// ---- Numbers in front of labels ------------------------------------------------------------------------------------

/** How a leading number is printed; what tells levels of a text apart. */
export type NumeralStyle =
  /** 一、 */
  | 'chinese'
  /** （一） */
  | 'chinese-bracketed'
  /** 1. 1、 */
  | 'arabic'
  /** （1） ① */
  | 'arabic-bracketed'
  /** 第一 */
  | 'ordinal'

export interface NumberedLabel {
  /** The value of the number; null where there is none. */
  readonly number: number | null
  readonly style: NumeralStyle | null
  /** The number as printed, without brackets and stops: 一, 1; null where there is none. */
  readonly numeral: string | null
  /** Where the words begin in the text given. */
  readonly rest: number
}

const CHINESE_DIGITS = '零一二三四五六七八九'
const OPENING = '（(〔[【﹙'
const CLOSING = '）)〕]】﹚'
const STOPS = '、.．，,。:：)）'

const FULL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const ROMAN_NUMERALS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'

/** The value of 一 … 九十九, of 壹 … 玖 and of Ⅰ … Ⅹ; null for anything else. 两 does not number labels. */
export function chineseNumber(text: string): number | null {
  const other = text.length === 1 ? Math.max(FULL_DIGITS.indexOf(text), ROMAN_NUMERALS.indexOf(text) + 1) : 0
  if (other > 0) return other
  const ten = text.indexOf('十')
  if (ten === -1) return chineseDigit(text)
  const tens = ten === 0 ? 1 : chineseDigit(text.slice(0, ten))
  const ones = ten === text.length - 1 ? 0 : chineseDigit(text.slice(ten + 1))
  return tens === null || ones === null ? null : tens * 10 + ones
}

function chineseDigit(text: string): number | null {
  const digit = text.length === 1 ? CHINESE_DIGITS.indexOf(text) : -1
  return digit > 0 ? digit : null
}

/**
 * Splits a leading number in any typography from a label: `1.` `1．` `1、` `（1）` `(一)` `一、` `一）` `第一、` `①`.
 * A number without a stop or bracket is none (`12件`, `一般`, `第三方`), except where blanks follow it and no unit (`12 件`).
 */
export function splitNumeral(written: string): NumberedLabel {
  const text = replaceRadicals(written)
  let index = skipOrnaments(text)
  const circled = '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(text[index] ?? ' ')
  if (circled >= 0) {
    const numeral = text[index] ?? ''
    return {number: circled + 1, style: 'arabic-bracketed', numeral, rest: skipStops(text, index + 1)}
  }
  const bracketed = OPENING.includes(text[index] ?? ' ')
  if (bracketed) index = skipBlanks(text, index + 1)
  const ordinal = text[index] === '第'
  if (ordinal) index = skipBlanks(text, index + 1)
  const start = index
  while (index < text.length && index - start <= MAX_DIGITS && isNumeralCharacter(text[index] ?? '')) index++
  if (index === start) return NOT_NUMBERED
  const numeral = text.slice(start, index)
  const arabic = /^[0-9０-９]{1,2}$/.test(numeral)
  const number = arabic ? Number(normaliseLabel(numeral)) : chineseNumber(numeral)
  const mark = number === null ? null : markBehind(text, index, arabic)
  if (number === null || mark === null) return NOT_NUMBERED
  const closed = mark === 'bracket'
  if (bracketed ? !closed : mark === 'none' && (!ordinal || text[index] === '方')) return NOT_NUMBERED
  const style = closed ? (arabic ? 'arabic-bracketed' : 'chinese-bracketed') : arabic ? 'arabic' : 'chinese'
  return {number, style: ordinal ? 'ordinal' : style, numeral, rest: skipStops(text, index)}
}

/** Whether a text begins with a number of its own: （一）, 1. */
export function isNumbered(text: string): boolean {
  return splitNumeral(text.slice(0, LONGEST_NUMERAL)).number !== null
}

const LONGEST_NUMERAL = 12

const NOT_NUMBERED: NumberedLabel = {number: null, style: null, numeral: null, rest: 0}
const MAX_DIGITS = 3

/** What parts a number from its label; null where the number is a part of something else: 1.05, 12 件. */
function markBehind(text: string, index: number, arabic: boolean): 'bracket' | 'stop' | 'blank' | 'none' | null {
  const after = skipBlanks(text, index)
  const mark = text[after] ?? ''
  if (mark === '') return after > index ? 'blank' : 'none'
  if (CLOSING.includes(mark)) return 'bracket'
  if (STOPS.includes(mark)) {
    const fraction = arabic && /^[.．,，:：][0-9０-９]/.test(text.slice(after, after + 2))
    // 1.2024年 is a year behind a number.
    return fraction && !/^[.．][0-9０-９]{4}年/.test(text.slice(after, after + 6)) ? null : 'stop'
  }
  if (after === index) return 'none'
  return arabic && UNITS.includes(mark) ? null : 'blank'
}

const UNITS = '年月日时个件条次项人名份宗起例号篇期家种类万亿元页%％'

const NUMERALS = `一二三四五六七八九十0123456789０１２３４５６７８９${FULL_DIGITS.slice(1)}${ROMAN_NUMERALS}`

function isNumeralCharacter(character: string): boolean {
  return character !== '' && NUMERALS.includes(character)
}

function skipBlanks(text: string, from: number): number {
  let index = from
  while (index < text.length && foldCharacter(text[index] ?? '') === '' && !'“”"\'「」『』'.includes(text[index] ?? ''))
    index++
  return index
}

/** Markup and ornaments in front of a heading: `## `, `**`, `■`. */
function skipOrnaments(text: string): number {
  let index = skipBlanks(text, 0)
  while (index < text.length && ORNAMENTS.includes(text[index] ?? ' ')) index = skipBlanks(text, index + 1)
  return index
}

const ORNAMENTS = '#*•■◆●▲★◇□▪➢'

/** At most two marks: `1）、` and `（一）.` occur. */
function skipStops(text: string, from: number): number {
  let index = skipBlanks(text, from)
  for (let marks = 0; marks < 2 && index < text.length && STOPS.includes(text[index] ?? ' '); marks++) {
    index = skipBlanks(text, index + 1)
  }
  return index
}

/** The words of a label: without its number, typography folded, without a stop at its end. The key of all look-ups. */
export const labelKey = remembered((text: string): string => phraseKey(text.slice(splitNumeral(text).rest)))

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

// ---- Look-ups ------------------------------------------------------------------------------------------------------

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
  const bare = withoutNote(key)
  return bare === null ? undefined : rowsNamed({rows, chains}, bare)
}

/** 行政许可(件), 其他(申请人撤回): the words before a note in brackets at the end; null where there is none. */
function withoutNote(key: string): string | null {
  if (!key.endsWith(')')) return null
  let depth = 0
  for (let index = key.length - 1; index > 0; index--) {
    if (key[index] === ')') depth++
    if (key[index] === '(') depth--
    if (depth === 0) return key.slice(0, index)
  }
  return null
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
