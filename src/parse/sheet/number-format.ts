/**
 * A stored number as its number format shows it. What is followed is what reports use: digits, thousands, decimals, scaling
 * by commas and per cent, literals among the digits (`0!.0000` shows 万元), sections by sign. Any other format is not followed,
 * and then what a person sees is not known.
 */

/** What a format shows; null where it is not followed. */
export type Shown = {readonly kind: 'number'; readonly text: string} | {readonly kind: 'date'} | null

/** Of the number without its sign. */
interface Decimal {
  readonly digits: bigint
  /** How many of the digits stand behind the point. */
  readonly scale: number
}

type Token =
  | {readonly kind: 'digit'; readonly character: '0' | '#' | '?'}
  | {readonly kind: 'literal'; readonly text: string}

interface Section {
  readonly whole: readonly Token[]
  readonly fraction: readonly Token[]
  /** How many commas stand behind the digits, each of which divides by a thousand. */
  readonly divisions: number
  readonly percent: boolean
  readonly general: boolean
  readonly date: boolean
  readonly literals: string
}

/** A sheet takes no longer format. */
const LONGEST = 255

/** @param code the format as the file has it; '' for the general one */
export function showNumber(number: number, code: string): Shown {
  if (code === '') return {kind: 'number', text: plainNumber(number)}
  if (code.length > LONGEST) return null
  const sections = splitSections(code)
  const index = sections.length > 1 ? sectionOf(number, sections.length) : 0
  const section = parseSection(sections[index] ?? '')
  if (section === null) return null
  if (section.date) return {kind: 'date'}
  const isOwnNegative = index === 1 && number < 0
  if (isOwnNegative && !/[-(（－]/.test(section.literals)) return null
  const text = section.general ? withLiterals(section, plainNumber(Math.abs(number))) : showSection(number, section)
  if (text !== null && /\d/.test(text))
    return {kind: 'number', text: number < 0 && /[1-9]/.test(text) ? `-${text}` : text}
  // Accounting shows a dash for nothing.
  return number === 0 && section.literals.includes('-') ? {kind: 'number', text: '0'} : null
}

/** Positive, negative, zero. Conditions of sections (`[>=10000]`) are not followed: see `parseSection`. */
function sectionOf(number: number, count: number): number {
  return number < 0 ? 1 : number === 0 && count > 2 ? 2 : 0
}

function splitSections(code: string): string[] {
  const sections: string[] = []
  let start = 0
  for (let at = 0; at < code.length; at++) {
    if (code[at] === ';') {
      sections.push(code.slice(start, at))
      start = at + 1
    } else at = endOfQuoted(code, at) - 1
  }
  return [...sections, code.slice(start)]
}

/** Behind what begins at a place: a character, a quotation, something in square brackets, an escape. */
function endOfQuoted(code: string, at: number): number {
  const character = code[at] ?? ''
  if ('\\!_*'.includes(character)) return at + 2
  const close = character === '"' ? code.indexOf('"', at + 1) : character === '[' ? code.indexOf(']', at) : at
  return close < 0 ? code.length : close + 1
}

// ---- Sections ------------------------------------------------------------------------------------------------------

const GENERAL = /^(?:general|g\/通用格式|@)/i

/** Null for what is not followed: Chinese numerals, conditions, fractions, exponents, letters that are no literals. */
function parseSection(code: string): Section | null {
  const whole: Token[] = []
  const fraction: Token[] = []
  let [point, percent, general, date] = [false, false, false, false]
  let literals = ''
  let pattern = ''
  for (let at = 0; at < code.length; ) {
    const character = code[at] ?? ''
    const end = endOfQuoted(code, at)
    const own = code.slice(at, end)
    const rest = GENERAL.exec(code.slice(at, at + 10))?.[0]
    if (rest !== undefined) {
      general = true
      at += rest.length
      continue
    }
    at = end
    if (character === '0' || character === '#' || character === '?') {
      ;(point ? fraction : whole).push({kind: 'digit', character})
      pattern += character
    } else if (character === '.' && !point) point = true
    else if (character === ',') pattern += ','
    else if (character === '%') percent = true
    else if (character === '[') {
      if (/^\[[hms]+\]$/i.test(own)) date = true
      else if (!isHarmless(own)) return null
    } else if (/[ymdhsaeg年月日]/i.test(character)) date = true
    else if (character !== '_' && character !== '*') {
      const text = character === '"' ? own.slice(1, -1) : '\\!'.includes(character) ? own.slice(1) : own
      if (character === '/' || /[A-Za-z]/.test(character)) return null
      ;(point ? fraction : whole).push({kind: 'literal', text})
      literals += text
    }
  }
  if (date && pattern === '') return {...nothing, date, literals}
  if (date) return null
  if (whole.some(partsDigits) || fraction.some(partsDigits)) return null
  let divisions = 0
  while (pattern.at(-1 - divisions) === ',') divisions++
  return {whole, fraction, divisions, percent, general, date, literals}
}

/** A mark among the digits that is no part of a number: `0-0` shows 12 as 1-2. */
function partsDigits(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind === 'digit' || TELLING.test(token.text)) return false
  return tokens.findIndex(isDigit) < index && tokens.findLastIndex(isDigit) > index
}

function isDigit({kind}: Token): boolean {
  return kind === 'digit'
}

const nothing: Omit<Section, 'date' | 'literals'> = {
  whole: [],
  fraction: [],
  divisions: 0,
  percent: false,
  general: false
}

/** Currencies, languages and colours in square brackets say nothing of the digits; but white ones (2) may not be seen. */
function isHarmless(bracketed: string): boolean {
  return /^\[(?:\$[^\]]{0,20}|(?:black|blue|cyan|green|magenta|red|yellow|color ?(?!2\])\d+|黑色?|蓝色?|红色?|绿色?|黄色?))\]$/i.test(
    bracketed
  )
}

/** Literals that belong to the number as a person reads it: digits, 万, a sign of per cent; others are only printed beside it. */
const TELLING = /[\d.万亿千百十%‰]/

function withLiterals({whole}: Section, text: string): string {
  return text + whole.map(token => (token.kind === 'literal' && TELLING.test(token.text) ? token.text : '')).join('')
}

function showSection(number: number, section: Section): string | null {
  const decimal = decimalOf(number)
  if (decimal === null) return null
  const places = section.fraction.filter(isDigit).length
  const moved = {...decimal, scale: decimal.scale + section.divisions * 3 - (section.percent ? 2 : 0)}
  const digits = rounded(moved, places)
    .toString()
    .padStart(places + 1, '0')
  const cut = digits.length - places
  const fraction = showFraction(digits.slice(cut), section.fraction)
  const percent = section.percent ? '%' : ''
  return showWhole(digits.slice(0, cut), section) + fraction + percent
}

/** The digits over the places, from the right; the first place takes all that are left. Marks of thousands are left out. */
function showWhole(digits: string, {whole}: Section): string {
  const first = whole.findIndex(({kind}) => kind === 'digit')
  let left = digits === '0' ? '' : digits
  let shown = ''
  for (let index = whole.length - 1; index >= 0; index--) {
    const token = whole[index]
    if (token === undefined) continue
    if (token.kind === 'literal') {
      if (TELLING.test(token.text)) shown = token.text + shown
      continue
    }
    shown = (index === first ? left : left.slice(-1)) + shown
    if (left === '' && token.character === '0') shown = `0${shown}`
    left = index === first ? '' : left.slice(0, -1)
  }
  return shown
}

function showFraction(digits: string, tokens: readonly Token[]): string {
  let least = 0
  tokens
    .filter(token => token.kind === 'digit')
    .forEach((token, index) => {
      if (token.character === '0') least = index + 1
    })
  let shown = digits
  while (shown.length > least && shown.endsWith('0')) shown = shown.slice(0, -1)
  const literals = tokens.flatMap(token => (token.kind === 'literal' && TELLING.test(token.text) ? [token.text] : []))
  return (shown === '' ? '' : `.${shown}`) + literals.join('')
}

// ---- Exact decimals ------------------------------------------------------------------------------------------------

/** The fifteen digits that a sheet keeps of a number; null for what is not a number. */
function decimalOf(number: number): Decimal | null {
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(Math.abs(number).toExponential(14))
  if (match === null) return null
  const [, whole = '', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  if (Math.abs(scale) > MOST_DIGITS) return null
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? {digits, scale} : {digits: digits * 10n ** BigInt(-scale), scale: 0}
}

const MOST_DIGITS = 60

/** Half away from zero, as a sheet rounds. */
function rounded({digits, scale}: Decimal, places: number): bigint {
  if (scale <= places) return digits * 10n ** BigInt(places - scale)
  const unit = 10n ** BigInt(scale - places)
  return (digits * 2n + unit) / (unit * 2n)
}

/** Fifteen digits, as a sheet shows them: 0.1 + 0.2 is 0.3. */
function plainNumber(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e') ? number.toFixed(Math.abs(number) < 1 ? 10 : 0) : text
}
