/** What a page carries besides its text: page numbers, and the line that every page repeats. */

import {addTo, type Group} from '../grouping.ts'
import type {Source, Span} from '../source.ts'
import {normaliseLabel} from '../standard/labels/labels.ts'

/** A page number in one of the usual forms: `-1-`, `— 3 —`, 第 3 页, 第3页 共8页, `3/8`, `Page 3`. A bare number is not one. */
export function isPageNumber(text: string): boolean {
  if (text.trim().length > MAX_PAGE_NUMBER) return false
  const key = normaliseLabel(text)
  return (
    /^[-~·]{1,3}\d{1,4}[-~·]{1,3}$/.test(key) ||
    PAGE_OF_PAGES.test(key) ||
    /^\d{1,3}\/\d{1,3}$/.test(key) ||
    /^(?:page|p\.?)\d{1,4}(?:(?:of|\/)\d{1,4})?(?:[-|·].{1,24})?$/.test(key)
  )
}

/** `- 3 -` where a parser took the first dash for a bullet. */
export function isPageNumberWithoutDash(text: string): boolean {
  return text.trim().length <= MAX_PAGE_NUMBER && /^\d{1,4}-$/.test(normaliseLabel(text))
}

/** 第3页, 第3页 共8页, 共8页 */
const PAGE_OF_PAGES =
  /^-?(?:第[\d一二三四五六七八九十]{1,4}页(?:[,/、]?共[\d一二三四五六七八九十]{1,4}页)?|共[\d一二三四五六七八九十]{1,4}页)-?$/

export function isBareNumber(text: string): boolean {
  return /^\d{1,3}$/.test(text)
}

const MAX_PAGE_NUMBER = 30
const MAX_RUNNING_HEAD = 50
/** A line that stands at fewer pages is text. */
const LEAST_REPEATED = 3

/** What is the same at each page of a line that pages repeat: typography folded, numbers (of the page) made alike. */
export function runningHeadKey(text: string): string {
  return normaliseLabel(text).replace(/\d+/g, '#')
}

interface PageLine {
  readonly text: string
  /** Whether a page ends between the line before and this one. */
  readonly startsPage: boolean
}

/** The lines that stand at the top or the foot of page after page. */
export function runningHeads<Line extends PageLine>(lines: readonly Line[]): ReadonlySet<Line> {
  const atPages = new Map<string, Group<Line>>()
  const note = (line: Line | undefined): void => {
    if (line === undefined || line.text.length > MAX_RUNNING_HEAD) return
    addTo(atPages, runningHeadKey(line.text), line)
  }
  lines.forEach((line, index) => {
    if (!line.startsPage) return
    note(lines[index - 1])
    note(line)
  })
  return new Set([...atPages.values()].filter(repeated => repeated.length >= LEAST_REPEATED).flat())
}

/**
 * What pages repeat in text that does not say where a page ends: there it stands inside tables.
 * @param lines the lines of the text
 * @returns the title of the report where pages repeat it, and the numbers above or below it that count the pages
 */
export function repeatedTitles(source: Source, lines: readonly Span[]): ReadonlySet<Span> {
  const filled = lines.filter(line => source.slice(line).trim() !== '')
  const places = new Map<string, Group<number>>()
  filled.forEach((line, index) => {
    const key = headOf(source.slice(line))
    if (key !== null) addTo(places, key, index)
  })
  const heads = [...places.values()].find(indexes => indexes.length >= LEAST_REPEATED)
  if (heads === undefined) return new Set()
  const numbers = [-1, 1].flatMap(side => pageNumbers(source, filled, heads, side))
  return new Set([...heads.map(index => filled[index]), ...numbers].filter(line => line !== undefined))
}

/** A line that can be a running head is the title of the report. */
function headOf(text: string): string | null {
  if (text.length > MAX_RUNNING_HEAD || !text.includes('公开') || !text.trimEnd().endsWith('报告')) return null
  return normaliseLabel(text)
}

/** The lines beside all heads but the first, which is the title itself, where they hold numbers that rise by one. */
function pageNumbers(source: Source, lines: readonly Span[], heads: readonly number[], side: number): Span[] {
  const beside = heads.slice(1).flatMap(head => lines[head + side] ?? [])
  const numbers = beside.map(line => source.slice(line).trim()).map(text => (isBareNumber(text) ? Number(text) : null))
  const counts = numbers.every(
    (number, index) => number !== null && (index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  )
  return counts && numbers.length >= LEAST_REPEATED - 1 ? beside : []
}
