/** Characters that a line is drawn through. */

import {countBefore} from '../../sorted.ts'
import type {Glyph, RulingLine} from './page.ts'

/** Of the size, above the line that the characters stand on: from, to. What is lower underlines. */
const LOWEST = 0.12
const HIGHEST = 0.65
/** Of the size: how far a line drawn through characters reaches beyond them. */
const BEYOND = 0.6

/** Marks the characters that a line runs through which begins and ends with them. A border of a table reaches further. */
export function markStruck(glyphs: readonly Glyph[], rules: readonly RulingLine[]): readonly Glyph[] {
  const struck = new Set<Glyph>()
  const rising = [...glyphs].sort((one, other) => one.baseline - other.baseline)
  const tallest = rising.reduce((most, {size}) => Math.max(most, size), 0)
  for (const rule of rules) {
    if (rule.direction !== 'horizontal') continue
    const through: Glyph[] = []
    for (let index = firstBelow(rising, rule.at); index < rising.length; index++) {
      const glyph = rising[index]
      if (glyph === undefined || glyph.baseline > rule.at + HIGHEST * tallest) break
      if (isThrough(rule, glyph)) through.push(glyph)
    }
    if (through.length === 0) continue
    const left = through.reduce(
      (least, {box, size}) => Math.min(least, box[0] - BEYOND * size),
      Number.POSITIVE_INFINITY
    )
    const right = through.reduce(
      (most, {box, size}) => Math.max(most, box[2] + BEYOND * size),
      Number.NEGATIVE_INFINITY
    )
    if (rule.from >= left && rule.to <= right) for (const glyph of through) struck.add(glyph)
  }
  return struck.size === 0 ? glyphs : glyphs.map(glyph => (struck.has(glyph) ? {...glyph, look: 'struck'} : glyph))
}

/** The index of the first character that stands below a line, of characters from the top of the page down. */
function firstBelow(glyphs: readonly Glyph[], at: number): number {
  return countBefore(glyphs, ({baseline}) => baseline < at)
}

function isThrough({at, from, to}: RulingLine, {box, baseline, size}: Glyph): boolean {
  const middle = (box[0] + box[2]) / 2
  const above = baseline - at
  return middle >= from && middle <= to && above >= LOWEST * size && above <= HIGHEST * size
}
