/** Numbers as Word's lists write them: 一、 甲、 ① a) IV. */

import {formalSigns, type NumeralSigns, plainSigns, writeChineseNumeral} from '../../chinese-numerals.ts'

/** As Word counts: 〇 for 零. */
const COUNTING: NumeralSigns = {...plainSigns, digits: plainSigns.digits.replace('零', '〇')}
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/**
 * Writes a number.
 * @param format Word's name for the way of writing (ST_NumberFormat); an unknown one is written in digits
 */
export function writeNumeral(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return toFullWidth(number)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return writeChineseNumeral(number, COUNTING)
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return writeChineseNumeral(number, formalSigns)
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(number), digit => COUNTING.digits[Number(digit)] ?? digit).join('')
    case 'ideographTraditional':
      return STEMS[(number - 1) % STEMS.length] ?? String(number)
    case 'ideographZodiac':
      return BRANCHES[(number - 1) % BRANCHES.length] ?? String(number)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(number, 0x2460)
    case 'decimalEnclosedParen':
      return enclosed(number, 0x2474)
    case 'decimalEnclosedFullstop':
      return enclosed(number, 0x2488)
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    default:
      return String(number)
  }
}

function toFullWidth(number: number): string {
  return Array.from(String(number), digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}

/** Unicode has twenty of each kind. */
function enclosed(number: number, first: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(first + number - 1) : String(number)
}

/** a … z, aa, bb … as Word continues. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let text = ''
  for (const [amount, sign] of romans) {
    while (rest >= amount) {
      text += sign
      rest -= amount
    }
  }
  return text
}
