/** Lines that every page repeats, and the bare page numbers beside them: in text without pages they stand inside tables. */

import type {Source, Span} from '../../../source.ts'
import {normaliseLabel} from '../../../standard/labels.ts'

/** A line that stands there fewer times is text. */
const LEAST_REPEATED = 3
const LONGEST_HEAD = 50

/**
 * @param lines the lines of the text
 * @returns the title of the report where pages repeat it, and the numbers above or below it that count the pages
 */
export function runningHeads(source: Source, lines: readonly Span[]): ReadonlySet<Span> {
  const filled = lines.filter(line => source.slice(line).trim() !== '')
  const places = new Map<string, number[]>()
  filled.forEach((line, index) => {
    const key = headOf(source.slice(line))
    if (key !== null) places.set(key, [...(places.get(key) ?? []), index])
  })
  const heads = [...places.values()].find(indexes => indexes.length >= LEAST_REPEATED)
  if (heads === undefined) return new Set()
  const numbers = [-1, 1].flatMap(side => pageNumbers(source, filled, heads, side))
  return new Set([...heads.map(index => filled[index]), ...numbers].filter(line => line !== undefined))
}

/** A line that can be a running head is the title of the report. */
function headOf(text: string): string | null {
  if (text.length > LONGEST_HEAD || !text.includes('公开') || !text.trimEnd().endsWith('报告')) return null
  return normaliseLabel(text)
}

/** The lines beside all heads but the first, which is the title itself, where they hold numbers that rise by one. */
function pageNumbers(source: Source, lines: readonly Span[], heads: readonly number[], side: number): Span[] {
  const beside = heads.slice(1).flatMap(head => lines[head + side] ?? [])
  const numbers = beside
    .map(line => source.slice(line).trim())
    .map(text => (/^\d{1,3}$/.test(text) ? Number(text) : null))
  const counts = numbers.every(
    (number, index) => number !== null && (index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  )
  return counts && numbers.length >= LEAST_REPEATED - 1 ? beside : []
}
