/** The text of a cell: where it begins and ends, and whether it is a value. Shared by every reader of tables. */

import {remembered} from '../../remembered.ts'
import type {Span} from '../../source.ts'
import {noteStart} from '../../standard/labels/notes.ts'
import {isBlank, isDirectionMark, isOverlay, isWideDigit, withoutInvisible, wordSet} from '../../text.ts'
import {isNoteMark, noteMarks} from '../looks/note-marks.ts'

/** The span without blanks at its ends; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let {start, end} = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start === end ? {start: span.start, end: span.start} : {start, end}
}

const STAND_INS = wordSet('/ ／ \\ - -- --- － — —— – ― … …… * 无 〇 ○ N/A n/a NA')

/** Whether a text stands where a number belongs and says that there is none: `/`, `—`, 无. */
export function isStandIn(text: string): boolean {
  return STAND_INS.has(text)
}

const UNITS = ['万元', '亿元', '元', '件次', '件', '条', '个', '次', '宗', '项', '起', '份', '例', '人次', '篇']

/** A number as a cell holds it: its digits, and what stands beside it. */
export interface WrittenNumber {
  /** Sign, digits, thousands separators (commas) and point, without what nobody sees. */
  readonly digits: string
  /** 增 or 减 before the number: the changes of the 2019 form. */
  readonly direction: '增' | '减' | null
  /** 件, 元, （其中修订16件）, a note mark (①, [1]); null for a bare number. */
  readonly remark: string | null
}

/**
 * Reads the text of a cell as a number with at most a unit, a note in brackets, a note mark or a full stop behind it.
 * Returns null for anything else; `①`, `½`, `O` are no numbers.
 */
export const readWrittenNumber = remembered((written: string): WrittenNumber | null => {
  const text = withoutInvisible(written)
  let from = 0
  let direction: '增' | '减' | null = null
  const first = text[0]
  if (first === '增' || first === '减') {
    direction = first
    from = text[1] === '加' || text[1] === '少' ? 2 : 1
  }
  const end = scanNumber(text, from)
  if (end === from) return null
  const digits = text.slice(from, end).replace(GROUPING_BLANKS, ',')
  const rest = text.slice(end).trim()
  if (rest === '') return {digits, direction, remark: null}
  return isRemark(rest) ? {digits, direction, remark: rest} : null
})

/** Whether a token of running text is a value of a table: a number or what stands in for one. `1.` numbers a label. */
export function isValueToken(text: string): boolean {
  return isStandIn(text) || (readWrittenNumber(text) !== null && !STOPS.includes(text.at(-1) ?? ' '))
}

const STOPS = '.．。'

/** Thin blanks, which typography has for the thousands of a number and for nothing else between digits. */
const GROUPING_BLANKS = /[\u2006\u2007\u2008\u2009\u202f]/g

function isGrouping(code: number): boolean {
  return code === 0x2c || code === 0xff0c || (code >= 0x2006 && code <= 0x2009) || code === 0x202f
}

function scanNumber(text: string, from: number): number {
  let index = from
  if (isSign(text.charCodeAt(index))) index++
  const start = index
  let points = 0
  let lastDigit = -1
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isWideDigit(code)) lastDigit = index
    else if ((code === 0x2e || code === 0xff0e) && points === 0 && lastDigit === index - 1) points++
    else if (!(isGrouping(code) && points === 0 && lastDigit === index - 1 && threeDigitsFollow(text, index + 1))) break
  }
  if (lastDigit < start) return from
  return lastDigit + 1
}

function threeDigitsFollow(text: string, from: number): boolean {
  for (let offset = 0; offset < 3; offset++) if (!isWideDigit(text.charCodeAt(from + offset))) return false
  return !isWideDigit(text.charCodeAt(from + 3))
}

function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0xff0b || code === 0xff0d || code === 0x2212
}

/** A unit, a note in brackets, a note mark, a full stop: each at most once, in this order. */
function isRemark(rest: string): boolean {
  const unit = UNITS.find(candidate => rest.startsWith(candidate)) ?? ''
  const behind = rest.slice(unit.length).trimStart()
  return behind === '' || STOPS.includes(behind) || isNoteMark(behind) || isBracketed(behind)
}

function isBracketed(note: string): boolean {
  const open = note[0]
  const close = note[note.length - 1]
  return note.length > 2 && ((open === '（' && close === '）') || (open === '(' && close === ')'))
}

/**
 * Whether a text could be meant as a number, though it may not read as one: it has a digit, and beside digits only
 * separators, signs, blanks, units, note marks and a note in brackets. Labels (1.属于国家秘密) have words.
 */
export function looksLikeNumber(text: string): boolean {
  let digits = 0
  const end = noteStart(text.trimEnd()) ?? text.length
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isWideDigit(code)) digits++
    else if (
      !isBlank(code) &&
      !isDirectionMark(code) &&
      !isOverlay(code) &&
      !BESIDE_DIGITS.includes(text[index] ?? ' ')
    )
      return false
  }
  return digits > 0
}

const BESIDE_DIGITS = `.,．，。-+－＋−—%％^[]［］〔〕【】()（）${noteMarks}注增减加少万亿元件次条个宗项起份例人篇`
