/** Characters as lines, by the line that each stands on: a taller box of another font must not join two lines. */

import {stretches} from '../../grouping.ts'
import {isWideDigit} from '../../text.ts'
import type {DraftRun} from '../projection.ts'
import {around, type Box, type Glyph, type PlacedGlyph} from './page.ts'

export interface PageLine {
  readonly page: number
  readonly glyphs: readonly Glyph[]
  readonly box: Box
  readonly baseline: number
  readonly size: number
}

/** Of the size: characters whose lines are no further apart stand on one. */
const SAME_LINE = 0.4
/** Of the size: the same character so near is painted twice, to look bold. */
const PAINTED_TWICE = 0.125

export function linesOf(glyphs: readonly Glyph[], page: number): PageLine[] {
  const sorted = [...glyphs].sort((left, right) => left.baseline - right.baseline)
  const groups = stretches(
    sorted,
    ([first], glyph) => glyph.baseline - first.baseline <= SAME_LINE * Math.min(first.size, glyph.size)
  )
  return withRaised(groups).map(group => lineOf(group, page))
}

/** A small group right above or within a line is raised or lowered type of that line, not a line of its own. */
function withRaised(groups: readonly Glyph[][]): Glyph[][] {
  const kept: Glyph[][] = []
  for (const [index, group] of groups.entries()) {
    const host = [groups[index + 1], groups[index - 1]].find(other => other !== undefined && isScriptOf(group, other))
    if (host === undefined) kept.push(group)
    else {
      const look = (group[0]?.baseline ?? 0) < (host[0]?.baseline ?? 0) ? 'raised' : 'lowered'
      host.push(...group.map((glyph): Glyph => ({...glyph, look: glyph.look ?? look})))
    }
  }
  return kept
}

function isScriptOf(group: readonly Glyph[], host: readonly Glyph[]): boolean {
  const [small, large] = [group[0], host[0]]
  if (small === undefined || large === undefined || group.length >= host.length) return false
  const apart = Math.abs(small.baseline - large.baseline)
  if (small.size > large.size * 0.8 || apart > large.size * 0.7) return false
  const box = around(group.map(glyph => glyph.box))
  return host.some(glyph => Math.abs(glyph.box[2] - box[0]) <= large.size * 0.5)
}

function lineOf(group: readonly Glyph[], page: number): PageLine {
  const sorted = withoutTwice([...group].sort((left, right) => left.box[0] - right.box[0]))
  const sizes = sorted.map(glyph => glyph.size).sort((left, right) => left - right)
  return {
    page,
    glyphs: sorted,
    box: around(sorted.map(glyph => glyph.box)),
    baseline: sorted[0]?.baseline ?? 0,
    size: sizes[sizes.length >> 1] ?? 0
  }
}

function withoutTwice(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const isTwice = kept
      .slice(-2)
      .some(({text, box}) => text === glyph.text && Math.abs(box[0] - glyph.box[0]) <= PAINTED_TWICE * glyph.size)
    if (!isTwice) kept.push(glyph)
  }
  return kept
}

/** Of the size: so far apart, two characters are two words. Digits stand close, Chinese ones are spread to fill a line. */
const DIGITS_APART = 0.25
const LETTERS_APART = 0.3
const CHINESE_APART = 1.2

/** The characters of a line as runs, one to a look, with a blank where there is a gap. */
export function runsOf({glyphs, size, page}: Pick<PageLine, 'glyphs' | 'size' | 'page'>): DraftRun[] {
  const runs: {value: string; look?: Glyph['look']; glyphs: PlacedGlyph[]}[] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    const last = runs.at(-1)
    const gap = before === undefined ? 0 : glyph.box[0] - before.box[2]
    const blank = before !== undefined && gap > apart(before, glyph) * size ? ' ' : ''
    const value = blank + glyph.text
    const placed = {page, glyph}
    const own = Array.from({length: value.length}, () => placed)
    if (last && last.look === glyph.look && glyph.look !== 'placeholder') {
      last.value += value
      last.glyphs.push(...own)
    } else runs.push({value, ...(glyph.look !== undefined && {look: glyph.look}), glyphs: own})
    before = glyph
  }
  return runs.map(({value, look, glyphs: own}) => ({value, glyphs: own, ...(look !== undefined && {look})}))
}

function apart(before: Glyph, after: Glyph): number {
  const [left, right] = [before.text.charCodeAt(0), after.text.charCodeAt(0)]
  if (isWideDigit(left) && isWideDigit(right)) return DIGITS_APART
  return left < 0x2e80 || right < 0x2e80
    ? LETTERS_APART + Number(left >= 0x2e80 || right >= 0x2e80) * 0.4
    : CHINESE_APART
}

export function textOf(line: Pick<PageLine, 'glyphs' | 'size' | 'page'>): string {
  return runsOf(line)
    .map(run => run.value)
    .join('')
}
