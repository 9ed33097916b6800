/** The characters of a text object of OFD, each with its place. */

import {isBlankText, wordsIn} from '../../text.ts'
import {childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {apply, type Matrix} from '../page/matrix.ts'
import {around, type Box, type Glyph} from '../page/page.ts'
import {numberOr} from './values.ts'

export interface OfdText {
  readonly glyphs: readonly Glyph[]
  /** How many characters have no meaning: their font alone says what they look like. */
  readonly unmapped: number
}

/** A character where its object puts it. */
interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  /** To the next one; 0 where nothing says it. */
  readonly across: number
  readonly down: number
}

/**
 * @param toPage from the coordinates of the object to points of the page
 * @param width of the box that the object keeps to
 */
export function readOfdText(object: XmlElement, toPage: Matrix, width: number): OfdText {
  const [a, b, c, d] = toPage
  const along = Math.hypot(a, b)
  // What stands askew is a watermark.
  if (along > 0 && Math.min(Math.abs(a), Math.abs(b)) > along * 0.1) return {glyphs: [], unmapped: 0}
  const placed = placedIn(object)
  const em = emOf(placed, numberOr(value(object, 'Size'), 0), width)
  const glyphs = placed
    .filter(({text}) => !isBlankText(text))
    .map((each): Glyph => {
      const {box, baseline} = paintedAt(each, em, toPage)
      return {text: each.text, box, baseline, size: em * Math.hypot(c, d), mark: null}
    })
  return {glyphs, unmapped: glyphs.filter(({text}) => isUnmapped(text)).length}
}

function placedIn(object: XmlElement): Placed[] {
  const placed: Placed[] = []
  let [x, y] = [0, 0]
  for (const code of childrenNamed(object, 'TextCode')) {
    x = numberOr(value(code, 'X'), x)
    y = numberOr(value(code, 'Y'), y)
    const characters = Array.from(code.text)
    const across = deltas(value(code, 'DeltaX'), characters.length)
    const down = deltas(value(code, 'DeltaY'), characters.length)
    for (const [index, text] of characters.entries()) {
      const isLast = index === characters.length - 1
      const step = {
        // Nothing says how far the last one reaches: as far as the one before.
        across: across[index] ?? (isLast ? (across[index - 1] ?? 0) : 0),
        down: down[index] ?? (isLast ? (down[index - 1] ?? 0) : 0)
      }
      placed.push({text, x, y, ...step})
      x += step.across
      y += step.down
    }
  }
  return placed
}

/** The distances between characters; `g 5 3.2` says 3.2 five times. */
function deltas(text: string | null, most: number): number[] {
  const made: number[] = []
  const given = wordsIn(text ?? '')
  for (let at = 0; at < given.length && made.length < most; at++) {
    if (given[at] !== 'g') made.push(numberOr(given[at] ?? null, 0))
    else {
      const times = Math.min(numberOr(given[at + 1] ?? null, 0), most - made.length)
      for (let count = 0; count < times; count++) made.push(numberOr(given[at + 2] ?? null, 0))
      at += 2
    }
  }
  return made
}

/** Of the width of a Chinese character: that of others, at most. */
const NARROW = 0.7

/**
 * The width of a Chinese character. Some programs give the size in points where millimetres are due, so characters are no larger
 * than the room that they are given.
 */
function emOf(placed: readonly Placed[], size: number, width: number): number {
  const rooms = placed.map(({text, across, down}) =>
    Math.max(Math.abs(across) * (isChinese(text) ? 1 : 2), Math.abs(down))
  )
  const [only] = placed
  if (placed.length === 1 && only !== undefined && width > 0) rooms.push(width * (isChinese(only.text) ? 1 : 2))
  const room = rooms.reduce((most, each) => Math.max(most, each), 0)
  return room > 0 ? (size > 0 ? Math.min(size, room) : room) : size
}

function isChinese(text: string): boolean {
  return text.charCodeAt(0) >= 0x2e80
}

/** Of the size, below the line. */
const DESCENT = 0.12

function paintedAt(
  {text, x, y, across}: Placed,
  em: number,
  toPage: Matrix
): {readonly box: Box; readonly baseline: number} {
  const most = isChinese(text) ? em : em * NARROW
  const width = across > 0 ? Math.min(across, most) : isChinese(text) ? em : em / 2
  const corners = [
    [x, y - (1 - DESCENT) * em],
    [x + width, y + DESCENT * em]
  ].map(([left = 0, top = 0]) => apply(toPage, left, top))
  const box = around(corners.map(([left, top]): Box => [left, top, left, top]))
  const isUpright = Math.abs(toPage[0]) > Math.abs(toPage[1])
  return {box, baseline: isUpright ? apply(toPage, x, y)[1] : box[3] - DESCENT * (box[3] - box[1])}
}

/** Private use, the replacement character, and what writers put where a font has no code for what it shows. */
function isUnmapped(text: string): boolean {
  const code = text.codePointAt(0) ?? 0
  return (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || code === 0xa4
}
