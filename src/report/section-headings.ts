/** Whether a line is the heading of one of the six sections, and how its words compare with the form's. */

import {currentStandard} from '../standard/index.ts'
import {normaliseLabel, phraseKey, vocabularyOf} from '../standard/labels/labels.ts'
import {type NumeralStyle, splitNumeral} from '../standard/labels/numerals.ts'
import {similarity} from '../standard/labels/similarity.ts'
import type {SectionForm} from '../standard/standard.ts'
import type {HeadingMatch} from './model.ts'

export interface HeadingReading {
  readonly form: SectionForm
  readonly match: HeadingMatch
  /** The number as printed, or null where it is lost. */
  readonly numeral: string | null
  readonly style: NumeralStyle | null
  /** Whether the number is the section's own; null where there is none. */
  readonly ownNumber: boolean | null
  /** From 0 to 1 and a little more: how surely it is this section's heading. */
  readonly score: number
}

/** Longer lines are no headings: the longest known one has 30 characters. */
const MAX_HEADING = 60

/**
 * Reads a line as a section heading.
 * @param written the whole line
 * @param marked whether the format marks it as a heading
 * @returns null where it is not a heading, as is a line of a table of contents
 */
export function readHeading(written: string, marked: boolean): HeadingReading | null {
  if (written.length > MAX_HEADING) return null
  const text = withoutFrame(written)
  const {rest, number, numeral, style} = splitNumeral(text)
  const words = style === 'ordinal' ? text.slice(rest).replace(/^(?:部分|章|节|篇)[\s、.．：:]*/, '') : text.slice(rest)
  const key = phraseKey(words)
  if (key.length < 2 || isContentsLine(key)) return null
  const found = lookUp(key, number, style, marked) ?? closest(key, number, style) ?? bySubject(key, number, style)
  if (found === null) return null
  const ownNumber = number === null ? null : number === found.form.number
  const score = found.score + (ownNumber === null ? 0 : ownNumber ? 0.15 : -0.15) + (marked ? 0.05 : 0)
  return {form: found.form, match: found.match, numeral, style, ownNumber, score}
}

/** 【一、总体情况】, 一、【总体情况】: the brackets set a heading off as bold type would; 【一】 is a number. */
function withoutFrame(text: string): string {
  const open = text.search(/[【〖]/)
  const close = text.search(/[】〗]/)
  if (open < 0 || close < open) return text
  const framed = text.slice(open + 1, close)
  return framed.trim().length < 2 ? text : text.slice(0, open) + framed + text.slice(close + 1)
}

interface Found {
  readonly form: SectionForm
  readonly match: HeadingMatch
  readonly score: number
}

/** 一、总体情况……1, 一、总体情况 1 */
function isContentsLine(key: string): boolean {
  const page = /\d{1,3}$/.exec(key)?.[0] ?? ''
  const name = key.slice(0, key.length - page.length)
  return /(?:\.\.|··|--|__)$/.test(name) || (page !== '' && vocabularyOf(currentStandard).sections.has(name))
}

function lookUp(key: string, number: number | null, style: NumeralStyle | null, marked: boolean): Found | null {
  const entry = vocabularyOf(currentStandard).sections.get(key)
  if (entry === undefined) return null
  const {section: form, match} = entry
  // （二）主动公开政府信息情况 may be a topic of section one; it counts only where nothing better is found.
  if (isBracketed(style)) return match === 'exact' ? {form, match, score: 0.4} : null
  if (match === 'exact') return {form, match, score: 1}
  // Other names are also those of topics; only their place among the numbers tells.
  const trusted = isSectionStyle(style)
    ? number === form.number
    : number === null && (marked || key.length >= LONG_NAME)
  return trusted ? {form, match, score: 0.9} : null
}

/** A misprint of the form's words, or of words that are known to mean the same. */
function closest(key: string, number: number | null, style: NumeralStyle | null): Found | null {
  if (isBracketed(style) || key.length < 4 || SENTENCE.test(key)) return null
  let best: Found | null = null
  for (const [name, {section: form, match}] of vocabularyOf(currentStandard).sections) {
    const bound = match === 'exact' && number === form.number ? SLIP_WITH_NUMBER : SLIP
    if (bound === SLIP && (name.length < LONG_NAME || (number !== null && match === 'alias' && number !== form.number)))
      continue
    const alike = similarity(key, name, Math.max(bound, best?.score ?? 0))
    if (alike >= bound && alike > (best?.score ?? 0)) best = {form, match: 'slip', score: alike}
  }
  return best === null ? null : {...best, score: best.score * 0.9}
}

/** Stops that no heading has. */
const SENTENCE = /[,。;]/

/** With its own number 一、…六、 in front, a line that speaks of the section's subject is its heading in other words. */
function bySubject(key: string, number: number | null, style: NumeralStyle | null): Found | null {
  if (!isSectionStyle(style) || number === null || key.length > 40 || SENTENCE.test(key)) return null
  const subject = subjects[number - 1]
  const form = currentStandard.sections[number - 1]
  if (subject === undefined || form === undefined) return null
  return subject.some(word => key.includes(word)) ? {form, match: 'alias', score: 0.7} : null
}

/** For each section, words of which one must be there. */
const subjects: readonly (readonly string[])[] = [
  ['总体', '总的', '概述', '概况', '基本情况', '工作情况', '开展情况', '推进情况', '主要工作'],
  ['主动公开'],
  ['申请'],
  ['复议', '诉讼'],
  ['问题', '不足', '困难', '改进', '整改', '措施', '打算', '努力方向', '下一步', '下步'],
  ['其他', '其它', '需要报告', '需要说明']
]

const LONG_NAME = 9
const SLIP_WITH_NUMBER = 0.7
const SLIP = 0.85

function isBracketed(style: NumeralStyle | null): boolean {
  return style === 'chinese-bracketed' || style === 'arabic-bracketed'
}

/** 一、 or 第一 */
function isSectionStyle(style: NumeralStyle | null): boolean {
  return style === 'chinese' || style === 'ordinal'
}

/**
 * Where the heading ends in a line that goes on with the section's text: 六、其他需要报告的事项：无.
 * Only the form's own words with their own number, and a blank, a stop or a digit behind them, count.
 * @returns the offsets at which the heading ends and the text begins; null where the line does not begin so
 */
export function headingPrefix(text: string): {readonly end: number; readonly rest: number} | null {
  const {rest: start, number, style} = splitNumeral(text.slice(0, MAX_HEADING))
  const form = number === null || !isSectionStyle(style) ? undefined : currentStandard.sections[number - 1]
  if (form === undefined) return null
  const name = normaliseLabel(form.name)
  let matched = 0
  let end = start
  while (end < text.length && end < MAX_HEADING && matched < name.length) {
    const unit = normaliseLabel(text[end] ?? '')
    if (!name.startsWith(unit, matched)) return null
    matched += unit.length
    end++
  }
  if (matched < name.length) return null
  const tail = /^[\s：:。.]+/.exec(text.slice(end, end + MAX_HEADING))?.[0] ?? ''
  const rest = end + tail.length
  if (rest >= text.length || (tail === '' && !/^[\d０-９]/.test(text.slice(end)))) return null
  return isContentsLine(phraseKey(text.slice(start))) ? null : {end, rest}
}
