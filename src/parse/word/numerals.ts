/** Numbers as Word's lists write them: 一、 甲、 ① a) IV. */

const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
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
      return counting(number, DIGITS, '十百千')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return counting(number, LEGAL, '拾佰仟')
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(number), digit => DIGITS[Number(digit)] ?? digit).join('')
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

/** 一 … 十 … 二十一 … 一百〇五, up to 9999. */
function counting(number: number, digits: string, units: string): string {
  if (!Number.isInteger(number) || number <= 0 || number > 9999) return number === 0 ? digits.charAt(0) : String(number)
  const written = String(number)
  let text = ''
  let skipped = false
  for (let index = 0; index < written.length; index++) {
    const digit = Number(written[index])
    const place = written.length - 1 - index
    if (digit === 0) {
      skipped = true
      continue
    }
    if (skipped) text += digits.charAt(0)
    skipped = false
    const plainTen = digit === 1 && place === 1 && text === '' && units.startsWith('十')
    text += (plainTen ? '' : digits.charAt(digit)) + (place > 0 ? units.charAt(place - 1) : '')
  }
  return text
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
