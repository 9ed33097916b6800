/** Numbers in front of labels and headings, in any typography: `1.` （一） 第一、 ①. */

import {formalSigns, readChineseNumeral} from '../../chinese-numerals.ts'
import {foldCharacter, foldText, replaceRadicals} from './fold.ts'

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

const OPENING = '（(〔[【﹙'
const CLOSING = '）)〕]】﹚'
const STOPS = '、.．，,。:：)）'

const FORMAL_DIGITS = formalSigns.digits.slice(1)
const ROMAN_NUMERALS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
/** In order, from 1. */
export const circledNumerals = '①②③④⑤⑥⑦⑧⑨⑩'

/** The value of what numbers labels: 一 … 九十九, 壹 … 玖 and Ⅰ … Ⅹ; null for anything else, 两 among it. */
export function labelNumber(text: string): number | null {
  const other = text.length === 1 ? Math.max(FORMAL_DIGITS.indexOf(text), ROMAN_NUMERALS.indexOf(text)) + 1 : 0
  if (other > 0) return other
  const number = text.includes('两') ? null : readChineseNumeral(text)
  return number !== null && number > 0 && number < 100 ? number : null
}

/**
 * Splits a leading number in any typography from a label: `1.` `1．` `1、` `（1）` `(一)` `一、` `一）` `第一、` `①`.
 * A number without a stop or bracket is not one (`12件`, `一般`, `第三方`), except where blanks follow it and no unit (`12 件`).
 */
export function splitNumeral(written: string): NumberedLabel {
  const text = replaceRadicals(written)
  let index = skipOrnaments(text)
  const circled = circledNumerals.indexOf(text[index] ?? ' ')
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
  const number = arabic ? Number(foldText(numeral)) : labelNumber(numeral)
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

/** Whether a label that is numbered so may be the form's: （六）其他 is not 3.其他. A number that either lacks tells nothing. */
export function fitsNumeral(found: NumeralStyle | null, form: NumeralStyle | null): boolean {
  if (found === null || form === null) return true
  return found.startsWith('arabic') === form.startsWith('arabic')
}

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
    // 1.2024年 is a year behind a number; 1.2024， lacks the 年.
    return fraction && !/^[.．](?:[0-9０-９]{4}年|20[0-9]{2}[，、])/.test(text.slice(after, after + 6)) ? null : 'stop'
  }
  if (after === index) return 'none'
  return arabic && UNITS.includes(mark) ? null : 'blank'
}

const UNITS = '年月日时个件条次项人名份宗起例号篇期家种类万亿元页%％'

const NUMERALS = `一二三四五六七八九十0123456789０１２３４５６７８９${FORMAL_DIGITS}${ROMAN_NUMERALS}`

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

/** Markup and marks that stand before words and tell nothing. */
export const ORNAMENTS = '#*•■◆●▲★◇□▪➢'

/** At most two marks: `1）、` and `（一）.` occur. */
function skipStops(text: string, from: number): number {
  let index = skipBlanks(text, from)
  for (let marks = 0; marks < 2 && index < text.length && STOPS.includes(text[index] ?? ' '); marks++) {
    index = skipBlanks(text, index + 1)
  }
  return index
}
