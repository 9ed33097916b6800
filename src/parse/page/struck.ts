/** Characters that a line is drawn through. */

import type {Glyph, RulingLine} from './page.ts'

/** Of the size, above the line that the characters stand on: from, to. What is lower underlines. */
const LOWEST = 0.12
const HIGHEST = 0.65
/** Of the size: how far a line drawn through characters reaches beyond them. */
const BEYOND = 0.6

/** Marks the characters that a line runs through which begins and ends with them. A border of a table reaches further. */
export function markStruck(glyphs: readonly Glyph[], rules: readonly RulingLine[]): readonly Glyph[] {
  const struck = new Set<Glyph>()
  for (const rule of rules) {
    if (rule.direction !== 'horizontal') continue
    const through = glyphs.filter(glyph => isThrough(rule, glyph))
    if (through.length === 0) continue
    const left = Math.min(...through.map(glyph => glyph.box[0] - BEYOND * glyph.size))
    const right = Math.max(...through.map(glyph => glyph.box[2] + BEYOND * glyph.size))
    if (rule.from >= left && rule.to <= right) for (const glyph of through) struck.add(glyph)
  }
  return struck.size === 0 ? glyphs : glyphs.map(glyph => (struck.has(glyph) ? {...glyph, look: 'struck'} : glyph))
}

function isThrough({at, from, to}: RulingLine, {box, baseline, size}: Glyph): boolean {
  const middle = (box[0] + box[2]) / 2
  const above = baseline - at
  return middle >= from && middle <= to && above >= LOWEST * size && above <= HIGHEST * size
}
