/** Lines as paragraphs: a line that fills the measure goes on, unless the next begins like a heading. */

import {stretches} from '../../grouping.ts'
import {type PageLine, textOf} from './lines.ts'

/** The measure: where lines begin and end. */
export interface Measure {
  readonly left: number
  readonly right: number
}

export function measureLines(lines: readonly PageLine[]): Measure {
  const long = lines.filter(line => line.glyphs.length >= 8)
  const lefts = long.map(line => line.box[0]).sort((a, b) => a - b)
  const rights = long.map(line => line.box[2]).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0
  }
}

/** Groups lines that stand one below the other, with no table between. */
export function paragraphsOf(lines: readonly PageLine[], measure: Measure): PageLine[][] {
  return stretches(lines, (paragraph, line) => continues(paragraph.at(-1) ?? line, line, measure))
}

function continues(before: PageLine, line: PageLine, {left, right}: Measure): boolean {
  if (beginsLikeHeading(textOf(line)) || Math.abs(before.size - line.size) > 0.15 * line.size) return false
  // A line that begins further in begins a paragraph.
  if (line.box[0] > left + 1.2 * line.size) return false
  return before.box[2] + firstWord(line) > right - 0.6 * line.size
}

/** The width of what could not be broken off: a number, a word, a character with the mark behind it. */
function firstWord({glyphs}: PageLine): number {
  const [first, second] = glyphs
  if (first === undefined) return 0
  let end = first
  if (/[\dA-Za-z]/.test(first.text)) {
    for (const glyph of glyphs.slice(1)) {
      if (!/[\dA-Za-z.,%]/.test(glyph.text)) break
      end = glyph
    }
  } else if (second !== undefined && '，。、；：）》”！？'.includes(second.text)) end = second
  return end.box[2] - first.box[0]
}

const NUMERALS = '一二三四五六七八九十'

/** 一、 （一） at its beginning. */
function beginsLikeHeading(text: string): boolean {
  let at = text[0] === '（' || text[0] === '(' ? 1 : 0
  const start = at
  while (at < text.length && at < start + 3 && NUMERALS.includes(text.charAt(at))) at++
  if (at === start) return false
  const next = text.charAt(at)
  return start === 1 ? next === '）' || next === ')' : next === '、' || next === '．' || next === '.'
}
