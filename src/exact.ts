/** Exact numbers: counts as integers, money as a scaled integer. No sum is ever made of floats. */

import {isDigit} from './text.ts'

/** The number `units / 10^scale`. */
export interface ExactNumber {
  readonly units: bigint
  readonly scale: number
}

export const zero: ExactNumber = {units: 0n, scale: 0}

/** Reads `12`, `-3`, `1,234`, `0.0380`, full-width digits too. Returns null for anything else. */
export function parseExact(text: string): ExactNumber | null {
  // Most cells of a report.
  if (text === '0') return zero
  if (text.length > 0 && text.length <= MAX_DIGITS && isOfDigits(text)) return {units: BigInt(text), scale: 0}
  const plain = toHalfWidth(text.trim())
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = ''] = match
  if (whole.length + fraction.length > MAX_DIGITS) return null
  const units = BigInt(whole.replaceAll(',', '') + fraction)
  return {units: sign === '-' ? -units : units, scale: fraction.length}
}

function isOfDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isDigit(text.charCodeAt(index))) return false
  return true
}

/** More digits than any report needs; a guard against hostile input. */
const MAX_DIGITS = 30

export function exact(value: number | bigint): ExactNumber {
  return {units: BigInt(value), scale: 0}
}

export function add(left: ExactNumber, right: ExactNumber): ExactNumber {
  const scale = Math.max(left.scale, right.scale)
  return {units: atScale(left, scale) + atScale(right, scale), scale}
}

export function subtract(left: ExactNumber, right: ExactNumber): ExactNumber {
  return add(left, {units: -right.units, scale: right.scale})
}

/** How far apart two numbers are, in units of the last place that either of them is written to. */
export function unitsApart(left: ExactNumber, right: ExactNumber): bigint {
  const {units} = subtract(left, right)
  return units < 0n ? -units : units
}

export function sum(numbers: Iterable<ExactNumber>): ExactNumber {
  let total = zero
  for (const number of numbers) if (number !== zero) total = add(total, number)
  return total
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareExact(left: ExactNumber, right: ExactNumber): number {
  const scale = Math.max(left.scale, right.scale)
  const difference = atScale(left, scale) - atScale(right, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isInteger(number: ExactNumber): boolean {
  return number.scale === 0 || number.units % 10n ** BigInt(number.scale) === 0n
}

/** `72701.2578`; without trailing zeros of the fraction. */
export function formatExact(number: ExactNumber): string {
  const sign = number.units < 0n ? '-' : ''
  const digits = (number.units < 0n ? -number.units : number.units).toString().padStart(number.scale + 1, '0')
  const whole = digits.slice(0, digits.length - number.scale)
  let fraction = digits.slice(digits.length - number.scale)
  while (fraction.endsWith('0')) fraction = fraction.slice(0, -1)
  return sign + whole + (fraction === '' ? '' : `.${fraction}`)
}

/** A whole number as one integer; null for a fraction. */
export function integer({units, scale}: ExactNumber): bigint | null {
  const unit = 10n ** BigInt(scale)
  return units % unit === 0n ? units / unit : null
}

/** Whether a percentage is right to its last digit, cut off or rounded; null for parts and wholes that are no whole numbers, and for a whole of 0. */
export function isShareOf(part: ExactNumber, percent: ExactNumber, whole: ExactNumber): boolean | null {
  const [counted, all] = [integer(part), integer(whole)]
  if (counted === null || all === null || all <= 0n) return null
  const difference = percent.units * all - counted * 100n * 10n ** BigInt(percent.scale)
  return (difference < 0n ? -difference : difference) <= all
}

/** For display and JSON only. */
export function toNumber(number: ExactNumber): number {
  return Number(formatExact(number))
}

function atScale(number: ExactNumber, scale: number): bigint {
  return scale === number.scale ? number.units : number.units * 10n ** BigInt(scale - number.scale)
}

/** Full-width digits, letters and signs (！ to ～, with ，（）：；％) as their ASCII forms; everything else, the marks 。、 among it, as it is. */
export function toHalfWidth(text: string): string {
  let result = ''
  let plain = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0xff01 || code > 0xff5e) continue
    result += text.slice(plain, index) + String.fromCharCode(code - 0xfee0)
    plain = index + 1
  }
  return plain === 0 ? text : result + text.slice(plain)
}
