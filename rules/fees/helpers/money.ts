/** Amounts of money, exactly: rounding, converting, and reading them from prose. */

import {type ExactNumber, formatExact, parseExact} from '../../../src/exact.ts'
import {partsThousands, withoutBlanks} from '../../../src/text.ts'

/** Yuan as ten thousands of yuan. */
export function toTenThousands(yuan: ExactNumber): ExactNumber {
  return {units: yuan.units, scale: yuan.scale + 4}
}

/** Written with four decimals, rounded half away from zero. */
export function fourDecimals(amount: ExactNumber): string {
  const rounded = {units: roundedUnits(amount), scale: 4}
  const [whole = '0', fraction = ''] = formatExact(rounded).split('.')
  return `${whole}.${fraction.padEnd(4, '0')}`
}

function roundedUnits({units, scale}: ExactNumber): bigint {
  if (scale <= 4) return units * 10n ** BigInt(4 - scale)
  const divisor = 10n ** BigInt(scale - 4)
  const half = units < 0n ? -divisor / 2n : divisor / 2n
  return (units + half) / divisor
}

/** An amount in a text. */
export interface Amount {
  /** 380元, 0.038万元 */
  readonly text: string
  readonly yuan: ExactNumber
  readonly start: number
  readonly end: number
}

/** Every `…元`, `…万元`, `…亿元` with a number in digits right before it. */
export function readAmounts(text: string): readonly Amount[] {
  const amounts: Amount[] = []
  for (let sign = text.indexOf('元'); sign !== -1; sign = text.indexOf('元', sign + 1)) {
    let digitsEnd = blanksBefore(text, sign)
    const power = {万: 4, 亿: 8}[text[digitsEnd - 1] ?? ''] ?? 0
    if (power > 0) digitsEnd = blanksBefore(text, digitsEnd - 1)
    let start = digitsEnd
    while (start > 0 && (isNumeric(text[start - 1] ?? '') || partsThousands(text, start - 1))) start--
    const number = parseExact(withoutBlanks(text.slice(start, digitsEnd)))
    if (number === null) continue
    const yuan = {units: number.units * 10n ** BigInt(power), scale: number.scale}
    amounts.push({text: text.slice(start, sign + 1), yuan, start, end: sign + 1})
  }
  return amounts
}

function blanksBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && (text[start - 1] ?? '').trim() === '') start--
  return start
}

function isNumeric(sign: string): boolean {
  return /^[0-9０-９.．,，]$/.test(sign)
}
