/**
 * Citations in prose: titles between title marks, document numbers (发文字号), and which belongs to which.
 *
 * What is read is what is written: wrong brackets, nested marks and lost signs are kept as found, for rules to judge.
 */

import {toHalfWidth} from '../exact.ts'
import {isWideDigit, wordsIn} from '../text.ts'
import type {Citation, CitedNumber, CitedTitle, InnerTitle, Paragraph} from './model.ts'

/**
 * All citations of a paragraph in the order of the text: each title with the number that belongs to it, each title
 * without a number, each number without a title.
 * @param paragraph as a person reads it; offsets of the result are offsets of its `text`
 */
export function readCitations(paragraph: Paragraph): Citation[] {
  const titles = readTitles(paragraph)
  const numbers = new LooseNumbers(readNumbers(paragraph))
  const citations: Citation[] = titles.map((title, index) => {
    const number = numbers.takeFor({text: paragraph.text, title, next: titles[index + 1]})
    return cite(paragraph, title, number)
  })
  for (const number of numbers.left()) citations.push(cite(paragraph, null, number))
  return citations.sort((left, right) => left.start - right.start)
}

function cite(paragraph: Paragraph, title: CitedTitle | null, number: CitedNumber | null): Citation {
  const parts = [title, number].filter(part => part !== null)
  const start = Math.min(...parts.map(part => part.start))
  const end = Math.max(...parts.map(part => part.end + (part === number ? (number?.wrap?.close.length ?? 0) : 0)))
  return {paragraph, title, number, start, end, at: paragraph.at(start, end)}
}

// ---- Titles --------------------------------------------------------------------------------------------------------

const TITLE_CLOSE: Readonly<Record<string, string>> = {'《': '》', '〈': '〉', '＜': '＞', '<': '>'}
const TITLE_OPEN = /[《〈＜<]/g
const SENTENCE_END = '。；！？'
/** A title without its closing mark is read up to here at most. */
const LONGEST_TITLE = 120

function readTitles(paragraph: Paragraph): CitedTitle[] {
  const {text} = paragraph
  const titles: CitedTitle[] = []
  let from = 0
  for (const {0: open, index} of text.matchAll(TITLE_OPEN)) {
    if (index < from) continue
    const close = closingMark(text, index)
    if (open !== '《' && (close.mark === '' || !hasHan(text.slice(index, close.at)))) continue
    const end = close.at + close.mark.length
    titles.push({
      text: text.slice(index + 1, close.at),
      open,
      close: close.mark,
      inner: innerTitles(paragraph, index + 1, close.at),
      start: index,
      end,
      at: paragraph.at(index, end)
    })
    from = end
  }
  return titles
}

/** Where the title that opens at `start` closes; with marks that do not pair, at the last closing mark of the sentence. */
function closingMark(text: string, start: number): {readonly at: number; readonly mark: string} {
  const open = text[start] ?? ''
  const close = TITLE_CLOSE[open] ?? ''
  let depth = 0
  let last = -1
  let index = start
  for (; index < text.length && index < start + LONGEST_TITLE; index++) {
    const sign = text[index] ?? ''
    if (SENTENCE_END.includes(sign)) break
    if (sign === open) depth++
    if (sign !== close) continue
    last = index
    if (--depth === 0) break
  }
  return last === -1 ? {at: index, mark: ''} : {at: last, mark: close}
}

function innerTitles(paragraph: Paragraph, start: number, end: number): InnerTitle[] {
  const {text} = paragraph
  const titles: InnerTitle[] = []
  for (let index = start; index < end; index++) {
    const open = text[index] ?? ''
    const close = TITLE_CLOSE[open]
    if (close === undefined) continue
    const closed = text.slice(index, end).indexOf(close)
    const found = closed !== -1
    const stop = found ? index + closed : end
    titles.push({
      text: text.slice(index + 1, stop),
      open,
      close: found ? close : '',
      start: index,
      end: found ? stop + 1 : stop,
      at: paragraph.at(index, found ? stop + 1 : stop)
    })
    index = stop
  }
  return titles
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

// ---- Numbers -------------------------------------------------------------------------------------------------------

const YEAR_OPEN = '〔﹝[［【（(〖「<＜〈'
const YEAR_CLOSE = '〕﹞]］】）)〗」>＞〉'
/** Words of the sentence that stand right before a number and are no part of the organ's mark. */
const LEADING_WORDS = wordsIn(
  '根据 按照 依据 依照 遵照 参照 参见 详见 印发 转发 下发 以及 见 由 和 及 与 或 即 以 的 按'
)
/** Without brackets only a mark that ends like this makes digits a year and a serial number. */
const MARK_ENDS = '函发字文办规通'
const LONGEST_MARK = 14

/** Reads backwards from each 号: serial, 第, bracketed year, organ. */
function readNumbers(paragraph: Paragraph): CitedNumber[] {
  const numbers: CitedNumber[] = []
  const {text} = paragraph
  let from = 0
  for (let sign = text.indexOf('号'); sign !== -1; sign = text.indexOf('号', sign + 1)) {
    const number = readNumberBefore(paragraph, sign, from)
    if (number === null) continue
    numbers.push(number)
    from = number.end
  }
  return numbers
}

function readNumberBefore(paragraph: Paragraph, sign: number, from: number): CitedNumber | null {
  const {text} = paragraph
  const serial = digitsBefore(text, blanksBefore(text, sign, from), from)
  if (serial.digits === '') return null
  const ordinalEnd = blanksBefore(text, serial.start, from)
  const ordinal = text[ordinalEnd - 1] === '第'
  const year =
    yearBefore(text, blanksBefore(text, ordinal ? ordinalEnd - 1 : ordinalEnd, from), from) ?? fusedYear(text, serial)
  const organ = organBefore(
    text,
    blanksBefore(text, year?.start ?? (ordinal ? ordinalEnd - 1 : ordinalEnd), from),
    from
  )
  const last = organ.text.at(-1) ?? ''
  const decreeAfter = year === null && text[sign + 1] === '令'
  const shape =
    year === null ? last === '令' || decreeAfter : year.open !== '' || year.close !== '' || MARK_ENDS.includes(last)
  if (organ.text.length < 2 || !shape) return null
  const end = sign + (decreeAfter ? 2 : 1)
  const wrap = wrapAround(text, organ.start, end)
  return {
    text: text.slice(organ.start, end),
    organ: organ.text,
    year: year?.year ?? null,
    serial: Number(year?.rest ?? serial.digits),
    ordinal,
    open: year?.open ?? '',
    close: year?.close ?? '',
    start: organ.start,
    end,
    at: paragraph.at(organ.start, end),
    yearAt: year === null ? null : paragraph.at(year.start, year.end),
    wrap
  }
}

interface YearReading {
  readonly year: number
  readonly open: string
  readonly close: string
  readonly start: number
  readonly end: number
  /** The serial, where year and serial are one run of digits. */
  readonly rest?: string
}

/** `〔2020〕` and the like; one of the two brackets may be lost. */
function yearBefore(text: string, end: number, from: number): YearReading | null {
  const closed = YEAR_CLOSE.includes(text[end - 1] ?? ' ')
  if (!closed) return null
  const run = digitsBefore(text, blanksBefore(text, end - 1, from), from)
  const year = asYear(run.digits)
  if (year === null) return null
  const openEnd = blanksBefore(text, run.start, from)
  const open = YEAR_OPEN.includes(text[openEnd - 1] ?? ' ') ? (text[openEnd - 1] ?? '') : ''
  return {year, open, close: text[end - 1] ?? '', start: open === '' ? run.start : openEnd - 1, end}
}

/** `2020109` or `〔202130`: brackets lost, so that year and serial are one run. */
function fusedYear(text: string, serial: DigitRun): YearReading | null {
  const year = serial.digits.length > 4 ? asYear(serial.digits.slice(0, 4)) : null
  if (year === null) return null
  const open = YEAR_OPEN.includes(text[serial.start - 1] ?? ' ') ? (text[serial.start - 1] ?? '') : ''
  return {year, open, close: '', start: serial.start - open.length, end: serial.start + 4, rest: serial.digits.slice(4)}
}

function asYear(digits: string): number | null {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20')) ? Number(digits) : null
}

interface DigitRun {
  /** Half-width. */
  readonly digits: string
  readonly start: number
}

function digitsBefore(text: string, end: number, from: number): DigitRun {
  let start = end
  while (start > from && end - start < 9 && isWideDigit(text.charCodeAt(start - 1))) start--
  return {digits: toHalfWidth(text.slice(start, end)), start}
}

function blanksBefore(text: string, end: number, from: number): number {
  let start = end
  while (start > from && /\s/.test(text[start - 1] ?? '')) start--
  return start
}

function organBefore(text: string, end: number, from: number): {readonly text: string; readonly start: number} {
  let start = end
  while (start > from && end - start < LONGEST_MARK && hasHan(text[start - 1] ?? '')) start--
  for (let word = leadingWord(text, start, end); word !== undefined; word = leadingWord(text, start, end))
    start += word.length
  start = nationalStart(text, start, end)
  return {text: text.slice(start, end), start}
}

/** Marks of the organs of the nation, longer ones first. */
const NATIONAL = wordsIn('中华人民共和国国务院令 国务院令 国办公开办函 国办公开函 国办函 国办发 国发 国函')

/** Words of the sentence before such a mark are no part of it; one character alone is: 宁国办发 is of the town of 宁国. */
function nationalStart(text: string, start: number, end: number): number {
  const mark = NATIONAL.find(one => text.slice(start, end).endsWith(one))
  if (mark === undefined) return start
  const at = end - mark.length
  return mark.endsWith('令') || at - start > 1 ? at : start
}

function leadingWord(text: string, start: number, end: number): string | undefined {
  return LEADING_WORDS.find(word => text.startsWith(word, start) && start + word.length < end)
}

const WRAP: Readonly<Record<string, string>> = {'（': '）)', '(': ')）', '[': ']', '［': '］', '【': '】', '〔': '〕'}

/** The brackets that stand right before and after the number. */
function wrapAround(text: string, start: number, end: number): {readonly open: string; readonly close: string} | null {
  const open = text[start - 1] ?? ''
  const closing = WRAP[open]
  if (closing === undefined) return null
  const close = text[end] ?? ' '
  return {open, close: closing.includes(close) ? close : ''}
}

// ---- Which number belongs to which title ------------------------------------------------------------------------------

/** How far into the bracket after a title its number may stand: （以下简称《办法》，国办函〔2020〕109号）. */
const BRACKET_REACH = 40

/** How far before a title its number may end: 国办函〔2020〕109号文件《…》. */
const NUMBER_BEFORE = 4

/** A title in its text, and the one behind it. */
interface TitleInText {
  readonly text: string
  readonly title: CitedTitle
  readonly next: CitedTitle | undefined
}

/** The numbers of a text that belong to no title yet. Titles are asked for in the order of the text. */
class LooseNumbers {
  readonly #numbers: readonly CitedNumber[]
  readonly #taken = new Set<CitedNumber>()
  /** Those before it stand too far before the title to belong to it, or to one behind it. */
  #first = 0

  constructor(numbers: readonly CitedNumber[]) {
    this.#numbers = numbers
  }

  /** The number that belongs to a title; it belongs to no other one then. */
  takeFor(place: TitleInText): CitedNumber | null {
    const {title} = place
    while ((this.#numbers[this.#first]?.end ?? Number.POSITIVE_INFINITY) < title.start - NUMBER_BEFORE) this.#first++
    for (let index = this.#first; index < this.#numbers.length; index++) {
      const number = this.#numbers[index]
      if (number === undefined || number.start > title.end + BRACKET_REACH) return null
      if (this.#taken.has(number) || !belongs(number, place)) continue
      this.#taken.add(number)
      return number
    }
    return null
  }

  left(): readonly CitedNumber[] {
    return this.#numbers.filter(number => !this.#taken.has(number))
  }
}

function belongs(number: CitedNumber, {text, title, next}: TitleInText): boolean {
  if (number.start > title.start && number.end < title.end) return true
  if (number.start < title.end) return joinsTitle(text, number, title)
  if (number.start - title.end > BRACKET_REACH) return false
  const between = text
    .slice(title.end, number.start)
    .trimStart()
    .replace(/^的通知\s*/, '')
  if (between === '') return true
  if (!Object.hasOwn(WRAP, between[0] ?? '') || /[）)\]］】〕]/.test(between)) return false
  return isShortName(between) || next === undefined || next.start > number.start
}

/** 国办函〔2020〕109号文件《…》 */
function joinsTitle(text: string, number: CitedNumber, title: CitedTitle): boolean {
  if (title.start < number.end || title.start - number.end > NUMBER_BEFORE) return false
  return ['', '文', '文件'].includes(text.slice(number.end, title.start).trim())
}

/** （以下简称《条例》，…: the second title names the first. */
function isShortName(between: string): boolean {
  return between.includes('简称') || between.includes('下称')
}
