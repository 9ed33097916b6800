/**
 * Cuts prose into tokens: known phrases, numbers with their units, years, punctuation. One pass, longest phrase first.
 *
 * Blanks do not count (PDF text has them anywhere) and full-width signs are read as half-width ones; a token knows its
 * place in the text as written.
 */

import {isNumeralCharacter, numeralCharacters, readChineseNumeral} from '../../../chinese-numerals.ts'
import type {ExactNumber} from '../../../exact.ts'
import {parseExact, toHalfWidth} from '../../../exact.ts'
import {isDigit, partsThousands, wordsIn} from '../../../text.ts'
import type {PhraseKind} from './phrase.ts'
import {phrases} from './phrases.ts'

export type Mark = 'comma' | 'dun' | 'semicolon' | 'colon' | 'stop' | 'open' | 'close'

interface Place {
  /** Offsets in the compact text. */
  readonly start: number
  readonly end: number
}

export interface PhraseToken extends Place {
  readonly kind: PhraseKind
  readonly id: string
}

export interface MarkToken extends Place {
  readonly kind: Mark
}

/** 2024年 */
export interface YearToken extends Place {
  readonly kind: 'year'
  readonly year: number
}

/** 3月, 1月1日, 第3 …: a number that counts nothing. `partial` where it limits the time to less than the year. */
export interface DateToken extends Place {
  readonly kind: 'date'
  readonly partial: boolean
}

export interface NumberToken extends Place {
  readonly kind: 'number'
  /** With 万 and 亿 multiplied out for counts; amounts in 万元; shares in per cent. */
  readonly value: ExactNumber
  readonly precision: ExactNumber
  readonly unitKind: 'count' | 'money' | 'percent' | 'bare'
  /** As written: 件, 万元, %; '' for none. */
  readonly unit: string
  readonly approximate: boolean
}

/** 较2024年的40件, 由上年的50件减少到: the number of the year before, with which the sentence compares. */
export interface BaseToken extends Place {
  readonly kind: 'base'
  readonly value: ExactNumber
}

export type Token = PhraseToken | MarkToken | YearToken | DateToken | NumberToken | BaseToken

export function isPhrase(token: Token | undefined): token is PhraseToken {
  return token !== undefined && 'id' in token
}

/** 政府信息公开申请, and 申请 alone. */
export const requestNouns: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['request', 'bare-request'])

export function isRequestNoun(token: Token | null | undefined): token is PhraseToken {
  return token != null && requestNouns.has(token.kind)
}

/** What bounds a clause; one goes on behind a bracket that closes. */
export const clauseBounds: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'comma',
  'semicolon',
  'colon',
  'stop',
  'open'
])

/** What ends a clause where a bracket that closes does too; 、 joins. */
export const clauseEnds: ReadonlySet<Token['kind']> = new Set<Token['kind']>([...clauseBounds, 'close'])

/** A text without blanks, and where each of its characters stands in the text as written. */
export interface CompactText {
  readonly text: string
  readonly origin: readonly number[]
}

/** @param from and `to`: the part of `text` to take, in its own offsets */
export function compactText(text: string, from: number, to: number): CompactText {
  let result = ''
  let kept = from
  const origin: number[] = []
  for (let index = from; index < to; index++) {
    if (isLeftOut(text, index) && !betweenDigits(text, index)) {
      result += text.slice(kept, index)
      kept = index + 1
    } else origin.push(index)
  }
  return {text: toHalfWidth(result + text.slice(kept, to)), origin}
}

function isLeftOut(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  // Most of what there is: Chinese characters and marks.
  if (code > 0x3000 && code < 0xfeff) return false
  const character = text.charAt(index)
  return character === '*' || character === '\u200b' || character.trim() === ''
}

/** `2024 12` stays apart, `4 216` is one number. */
function betweenDigits(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1)) && !partsThousands(text, index)
}

// ---- Phrases ---------------------------------------------------------------------------------------------------------

/** Phrases by their first code unit, longest first. */
const byFirst: ReadonlyMap<number, readonly {readonly text: string; readonly kind: PhraseKind; readonly id: string}[]> =
  groupPhrases()

function groupPhrases(): Map<number, {text: string; kind: PhraseKind; id: string}[]> {
  const seen = new Set<string>()
  const groups = new Map<number, {text: string; kind: PhraseKind; id: string}[]>()
  for (const phrase of phrases) {
    if (seen.has(phrase.text)) continue
    seen.add(phrase.text)
    const first = phrase.text.charCodeAt(0)
    const group = groups.get(first) ?? []
    group.push({...phrase})
    groups.set(first, group)
  }
  for (const group of groups.values()) group.sort((left, right) => right.text.length - left.text.length)
  return groups
}

const MARKS: ReadonlyMap<string, Mark> = new Map([
  [',', 'comma'],
  ['、', 'dun'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['。', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['(', 'open'],
  ['（', 'open'],
  [')', 'close'],
  ['）', 'close']
])

/** By code unit, 1 where a token may begin with it: most characters begin none. */
const beginnings = markBeginnings()

function markBeginnings(): Uint8Array {
  const marked = new Uint8Array(0x10000)
  for (const code of byFirst.keys()) marked[code] = 1
  for (const character of [...MARKS.keys(), ...'0123456789', ...numeralCharacters, '无'])
    marked[character.charCodeAt(0)] = 1
  return marked
}

/** @param text as {@link compactText} gives it */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    const token = beginnings[text.charCodeAt(index)] === 1 ? readAt(text, index, tokens) : null
    if (token !== null) tokens.push(token)
    index = token === null ? index + 1 : token.end
  }
  return tokens
}

function readAt(text: string, index: number, before: readonly Token[]): Token | null {
  const character = text[index] ?? ''
  const mark = MARKS.get(character)
  if (mark !== undefined) return {kind: mark, start: index, end: index + 1}
  if (isDigit(character.charCodeAt(0))) return readNumber(text, index, before)
  // 无法人或者其他组织申请 is no 无法.
  if (text.startsWith('无法人', index) && '或和及、申'.includes(text[index + 3] ?? '?'))
    return {kind: 'deny', id: '', start: index, end: index + 1}
  const phrase = phraseAt(text, index)
  if (phrase !== null) return phrase
  if (isReceived(text, index)) return {kind: 'receive', id: '', start: index, end: index + 1}
  return isNumeralCharacter(character) ? readChinese(text, index, before) : null
}

function phraseAt(text: string, index: number): PhraseToken | null {
  for (const {kind, id, text: words} of byFirst.get(text.charCodeAt(index)) ?? []) {
    if (text.startsWith(words, index)) return {kind, id, start: index, end: index + words.length}
  }
  return null
}

/** 全年收政府信息公开申请40件, 共收依申请公开40件; but not 签收, 收取. */
function isReceived(text: string, index: number): boolean {
  if (text[index] !== '收' || !BEFORE_RECEIVED.includes(text[index - 1] ?? ',')) return false
  const object = phraseAt(text, index + 1)
  return isRequestNoun(object)
}
const BEFORE_RECEIVED = '年度月计共我局办委,。;:、'

// ---- Numbers ---------------------------------------------------------------------------------------------------------

/** They begin with 个 and count nothing that a report counts. */
const UNCOUNTED = ['个百分点', '个工作日', '个自然日', '个小时']
const COUNT_UNITS = ['件次', '件', '宗', '条', '起', '项', '份', '例', '个', '部', '封', '次']
const MONEY_UNITS: readonly (readonly [string, number])[] = [
  ['亿元', 4],
  ['万元', 0],
  ['元', -4]
]

function readNumber(text: string, start: number, before: readonly Token[]): Token {
  let end = start
  while (isDigit(text.charCodeAt(end)) || isSeparator(text, end)) end++
  const digits = text.slice(start, end)
  if (text[end] === '年' && digits.length === 4) {
    return {kind: 'year', year: Number(digits), start, end: end + (text[end + 1] === '度' ? 2 : 1)}
  }
  if (lacksYear(text, start, end)) return {kind: 'year', year: Number(digits), start, end}
  if (text[end] === '月' || text[end] === '日') return readDate(text, start, end)
  if (digits.length === 4 && isSpan(text, end)) return {kind: 'period', id: 'years', start, end}
  if (text.startsWith('个月', end)) return {kind: 'period', id: '', start, end: end + 2}
  const value = parseExact(digits)
  if (value === null) return {kind: 'date', partial: false, start, end}
  return withUnit(text, {start, end, value}, before)
}

/** 2025我局收到: a year at the head of a clause whose 年 was left out. */
function lacksYear(text: string, start: number, end: number): boolean {
  const isHead = start === 0 || MARKS.has(text[start - 1] ?? '?')
  return isHead && /^20\d\d[我本]$/.test(text.slice(start, end + 1))
}

/** 2021—2025年, 2021至2025年: the first of several years. */
function isSpan(text: string, index: number): boolean {
  let next = index
  while ('-—–~～至到'.includes(text[next] ?? '?')) next++
  const year = text.slice(next, next + 4)
  return next > index && /^(?:19|20)\d\d$/.test(year) && text[next + 4] === '年'
}

/** A comma before three digits, or a decimal point before a digit. */
function isSeparator(text: string, index: number): boolean {
  if (text[index] === '.') return isDigit(text.charCodeAt(index + 1))
  if (text[index] !== ',') return false
  return (
    isDigit(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index + 2)) &&
    isDigit(text.charCodeAt(index + 3)) &&
    !isDigit(text.charCodeAt(index + 4))
  )
}

const WHOLE_YEARS = ['1月1日', '12月31日', '12月底', '12月末', '1月至12月', '1月到12月', '1月-12月', '1月—12月']

/** 1月1日 and 12月31日 are the ends of the year; any other date or month is a part of it. */
function readDate(text: string, start: number, digitsEnd: number): DateToken {
  const whole = WHOLE_YEARS.find(date => text.startsWith(date, start))
  if (whole !== undefined) return {kind: 'date', partial: false, start, end: start + whole.length}
  return {kind: 'date', partial: text[digitsEnd] === '月', start, end: digitsEnd + 1}
}

interface Bare extends Place {
  readonly value: ExactNumber
}

function withUnit(text: string, bare: Bare, before: readonly Token[]): NumberToken {
  let {end} = bare
  const factor = text[end] === '万' && text[end + 1] !== '元' ? 4 : text[end] === '亿' && text[end + 1] !== '元' ? 8 : 0
  if (factor > 0) end++
  const loose = '余多来'.includes(text[end] ?? '?')
  if (loose) end++
  const {unitKind, unit, shift} = unitAt(text, end)
  end += unit.length
  const trailing = ['左右', '以上', '以内', '以下'].find(word => text.startsWith(word, end))
  const scaled = factor + shift
  const isCounted = unitKind === 'bare' && unit === '' && bare.value.scale === 0 && countsItself(text, bare.start)
  return {
    kind: 'number',
    value: timesTen(bare.value, scaled),
    precision: timesTen({units: 1n, scale: bare.value.scale}, scaled),
    unitKind: isCounted ? 'count' : unitKind,
    unit,
    approximate: loose || trailing !== undefined || before.at(-1)?.kind === 'approximately',
    start: bare.start,
    end: end + (trailing?.length ?? 0)
  }
}

/** 申请数量为12, 制发数3: the words before the number say that things are counted. */
function countsItself(text: string, start: number): boolean {
  const end = '为是:'.includes(text[start - 1] ?? '?') ? start - 1 : start
  if (COUNTING.some(word => text.endsWith(word, end))) return !NO_COUNT.some(word => text.endsWith(word, end))
  return end < start ? text.endsWith('申请', end) : standsBare(text, start)
}

/** 制发3、废止1、现行有效14: a number between such a word and a mark. */
function standsBare(text: string, start: number): boolean {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return BEFORE_BARE.some(word => text.endsWith(word, start)) && isEnd(text[end] ?? '。')
}

/** A mark, or a remark that was blotted out: 有效20（件）. */
function isEnd(sign: string): boolean {
  return sign === '·' || (MARKS.get(sign) ?? 'colon') !== 'colon'
}

const BEFORE_BARE = wordsIn(
  '制发 废止 有效 全部公开 予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 结果维持 结果纠正 其他结果 尚未审结'
)

const COUNTING = ['数', '数量', '总量', '申请量', '受理量']
const NO_COUNT = ['分数', '指数', '次数', '人数', '天数', '信息数', '点击数', '阅读数']

function unitAt(text: string, at: number): Pick<NumberToken, 'unitKind' | 'unit'> & {shift: number} {
  const money = MONEY_UNITS.find(([unit]) => text.startsWith(unit, at))
  if (money !== undefined) return {unitKind: 'money', unit: money[0], shift: money[1]}
  if (text[at] === '%' || text[at] === '％') return {unitKind: 'percent', unit: '%', shift: 0}
  const uncounted = UNCOUNTED.find(unit => text.startsWith(unit, at))
  if (uncounted !== undefined) return {unitKind: 'bare', unit: uncounted, shift: 0}
  const count = COUNT_UNITS.find(unit => text.startsWith(unit, at))
  return count === undefined ? {unitKind: 'bare', unit: '', shift: 0} : {unitKind: 'count', unit: count, shift: 0}
}

function timesTen(value: ExactNumber, power: number): ExactNumber {
  if (power >= 0) return {units: value.units * 10n ** BigInt(power), scale: value.scale}
  return {units: value.units, scale: value.scale - power}
}

/** 第一, 每件 …: no count stands after these. */
const NO_COUNT_AFTER = '第每某这那任统唯同逐单之'
const COUNTABLE = ['件', '宗', '起', '例', '份', '项', '条', '部', '封', '元']

/** 办结一件、满意一件 is a motto; 一件 is a count where the sentence names its time, or has counted before. */
const ONE_IN_EARNEST: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'year',
  'whole-year',
  'sum',
  'number',
  'date'
])

/** A Chinese numeral counts only right before a unit; 一件事 and 每一件 count nothing. */
function readChinese(text: string, start: number, before: readonly Token[]): Token | null {
  let end = start
  while (end < start + 9 && isNumeralCharacter(text[end] ?? '')) end++
  const loose = '余多'.includes(text[end] ?? '?') ? 1 : 0
  const after = end + loose
  if (
    text.slice(start, end) === '零' &&
    '为是'.includes(text[start - 1] ?? '?') &&
    !COUNTABLE.includes(text[end] ?? '')
  )
    return withUnit(text, {start, end, value: {units: 0n, scale: 0}}, before)
  if (!COUNTABLE.includes(text[after] ?? '') || text[after + 1] === '事') return null
  const value = readChineseNumeral(text.slice(start, end))
  if (value === null || NO_COUNT_AFTER.includes(text[start - 1] ?? '?')) return null
  if (value === 1 && !before.some(token => ONE_IN_EARNEST.has(token.kind)) && !isDenied(start, before)) return null
  return withUnit(text, {start, end, value: {units: BigInt(value), scale: 0}}, before)
}

/** 未收到一件, 没有发生一起 */
function isDenied(start: number, before: readonly Token[]): boolean {
  const [denying, verb] = before.slice(-2)
  const isVerb = verb?.kind === 'receive' || verb?.kind === 'occur'
  return denying?.kind === 'deny' && isVerb && verb.end === start
}
