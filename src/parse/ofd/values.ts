/** What stands in the attributes of OFD: numbers with blanks between, boxes, matrices, switches. */

import {wordsIn} from '../../text.ts'
import {value, type XmlElement} from '../containers/xml.ts'
import {identity, type Matrix} from '../page/matrix.ts'
import type {Box} from '../page/page.ts'

/** Lengths are millimetres. */
export const POINTS = 72 / 25.4

/** The numbers of a text; what is not a number counts as 0. */
export function numbersIn(text: string): number[] {
  return wordsIn(text).map(word => numberOr(word, 0))
}

export function numberOr(text: string | null, otherwise: number): number {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : otherwise
}

/** A box that is given as left, top, width, height; null where it is not there. */
export function boxOf(text: string | null | undefined): Box | null {
  const [left, top, width, height] = numbersIn(text ?? '')
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null
  return [left, top, left + width, top + height]
}

export function matrixOf(element: XmlElement): Matrix {
  const [a, b, c, d, e, f] = numbersIn(value(element, 'CTM') ?? '')
  return a === undefined || b === undefined || c === undefined || d === undefined
    ? identity
    : [a, b, c, d, e ?? 0, f ?? 0]
}

export function isOn(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = value(element, name)
  return text === null ? otherwise : text === 'true' || text === '1'
}
