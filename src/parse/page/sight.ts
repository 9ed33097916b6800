/** What of a page nobody sees: characters beneath what is painted later, outside their clip, of the colour behind them, tiny. */

import {LimitExceeded} from '../limits.ts'
import type {Look} from '../looks/segment.ts'
import {type Box, middle} from './page.ts'

/** A box that lets nothing through of what was painted before it. */
interface Area {
  readonly box: Box
  /** Its place in the order of painting. */
  readonly order: number
  /** Of the colour of the paper. */
  readonly isPale: boolean
}

/** How the text of a character was painted. */
export interface PaintedText {
  /** Its place in the order of painting. */
  readonly order: number
  /** Nothing of it is painted outside of any of these. */
  readonly clips: readonly Box[]
}

export interface PaintedGlyph {
  readonly box: Box
  readonly size: number
  /** Of the colour of the paper. */
  readonly isPale: boolean
}

/** The cells of the tables of a page are some hundreds. */
const MOST_AREAS = 4000
/** Points of type that nobody reads. */
const TINY = 2
/** Of the size: no digit and no Chinese character is narrower. */
const NARROW = 0.1

/** The opaque areas of a page, and what is seen beside them. */
export class Sight {
  readonly #areas: Area[] = []

  /** @throws LimitExceeded */
  cover(box: Box, order: number, isPale: boolean): void {
    if (this.#areas.length >= MOST_AREAS) throw new LimitExceeded('objects')
    this.#areas.push({box, order, isPale})
  }

  /** @param text undefined where nothing is known but the character itself */
  lookOf({box, size, isPale}: PaintedGlyph, text: PaintedText | undefined): Look | undefined {
    if (size < TINY || box[2] - box[0] < NARROW * size) return 'faint'
    if (text === undefined) return isPale ? 'faint' : undefined
    const [x, y] = middle(box)
    if (!text.clips.every(clip => holds(clip, x, y))) return 'faint'
    const areas = this.#areas.filter(area => holds(area.box, x, y))
    if (areas.some(area => area.order > text.order)) return 'faint'
    return isPale && isPaper(areas.at(-1)) ? 'faint' : undefined
  }
}

function isPaper(area: Area | undefined): boolean {
  return area === undefined || area.isPale
}

function holds([left, top, right, bottom]: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
