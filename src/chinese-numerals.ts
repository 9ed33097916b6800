/** Numbers in Chinese characters, read and written: 两, 十二, 一百零五, 二〇二四. */

/** The signs of a way of writing: 零 to 九, and 十, 百 and 千. */
export interface NumeralSigns {
  readonly digits: string
  readonly units: string
}

export const plainSigns: NumeralSigns = {digits: '零一二三四五六七八九', units: '十百千'}

/** 大写, as on cheques. */
export const formalSigns: NumeralSigns = {digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟'}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from(plainSigns.digits, (sign, value) => [sign, value] as const),
  ['〇', 0],
  ['两', 2]
])

const UNITS: ReadonlyMap<string, number> = new Map(
  Array.from(plainSigns.units, (sign, index) => [sign, 10 ** (index + 1)] as const)
)

/** The characters of numbers as {@link readChineseNumeral} reads them. */
export const numeralCharacters: readonly string[] = [...DIGITS.keys(), ...UNITS.keys()]

/** Whether a character can be part of such a number. */
export function isNumeralCharacter(character: string): boolean {
  return DIGITS.has(character) || UNITS.has(character)
}

/**
 * Reads a number below ten thousand.
 * @returns null for anything that is not such a number (十十, 一二), and for 一百二: that may be 102 or 120
 */
export function readChineseNumeral(text: string): number | null {
  const alone = DIGITS.get(text)
  if (alone !== undefined) return alone
  let total = 0
  let digit: number | null = null
  let unit = Number.POSITIVE_INFINITY
  let isSkipped = false
  for (const character of text) {
    const value = DIGITS.get(character)
    if (value === 0) {
      if (digit !== null || total === 0 || isSkipped) return null
      isSkipped = true
    } else if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else {
      const next = UNITS.get(character)
      if (next === undefined || next >= unit || (digit === null && total > 0)) return null
      total += (digit ?? 1) * next
      unit = next
      digit = null
      isSkipped = false
    }
  }
  if (digit === null) return isSkipped || total === 0 ? null : total
  return unit === 10 || isSkipped ? total + digit : null
}

/**
 * Reads digits in a row, 二〇二四, as years are written; ○ is taken for 〇.
 * @returns null for anything else
 */
export function readChineseDigits(text: string): number | null {
  const digits = Array.from(text, sign => (sign === '两' ? undefined : DIGITS.get(sign === '○' ? '〇' : sign)))
  return digits.length === 0 || digits.includes(undefined) ? null : Number(digits.join(''))
}

/** Writes a number up to 9999: 十二, 一百零五. Any other in digits. */
export function writeChineseNumeral(number: number, signs: NumeralSigns = plainSigns): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number)
  const {digits, units} = signs
  if (number === 0) return digits.charAt(0)
  const written = String(number)
  let text = ''
  let isSkipped = false
  for (let index = 0; index < written.length; index++) {
    const digit = Number(written[index])
    const place = written.length - 1 - index
    if (digit === 0) {
      isSkipped = true
      continue
    }
    if (isSkipped) text += digits.charAt(0)
    isSkipped = false
    // 十二, and 壹拾贰.
    const isBareTen = digit === 1 && place === 1 && text === '' && units.startsWith('十')
    text += (isBareTen ? '' : digits.charAt(digit)) + (place > 0 ? units.charAt(place - 1) : '')
  }
  return text
}
