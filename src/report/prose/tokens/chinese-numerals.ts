/** Numbers written with Chinese characters, as prose writes small counts: 一, 两, 十二, 一百零五, 二〇二四. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}

const UNITS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000}

/** The characters of such numbers. */
export const chineseDigits: readonly string[] = [...Object.keys(DIGITS), ...Object.keys(UNITS)]

/** Whether a character can be part of such a number. */
export function isChineseDigit(character: string): boolean {
  return Object.hasOwn(DIGITS, character) || Object.hasOwn(UNITS, character)
}

/**
 * Reads a number below ten thousand, or digits in a row (二〇二四).
 * @returns null for anything that is not such a number: 十十, 一二百
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null
  if (Array.from(text).every(character => Object.hasOwn(DIGITS, character))) return digitsInRow(text)
  let total = 0
  let digit: number | null = null
  let unit = Number.POSITIVE_INFINITY
  for (const character of text) {
    if (character === '零' || character === '〇') {
      if (digit !== null || total === 0) return null
      continue
    }
    const value = DIGITS[character]
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
      continue
    }
    const next = UNITS[character]
    if (next === undefined || next >= unit || (digit === null && total > 0)) return null
    total += (digit ?? 1) * next
    unit = next
    digit = null
  }
  return total + (digit ?? 0)
}

function digitsInRow(text: string): number | null {
  const digits = Array.from(text, character => DIGITS[character] ?? 0)
  if (digits.length > 1 && text.includes('两')) return null
  return digits.reduce((total, digit) => total * 10 + digit, 0)
}
