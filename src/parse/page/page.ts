/**
 * A page as it is painted: what the readers of PDF and OFD give, and what tables and paragraphs are found in.
 *
 * Lengths are points from the top left corner of the page as it is shown.
 */

import type {Look} from '../looks/segment.ts'
import type {TagNode} from './tagged.ts'

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

export interface Glyph {
  /** A character, with the marks that combine with it; or what stands for something that is no text. */
  readonly text: string
  readonly box: Box
  /** The line that it stands on. */
  readonly baseline: number
  /** Of its font. */
  readonly size: number
  readonly look?: Look
  /** The marked content that it belongs to, by which tags point to it. */
  readonly mark: number | null
}

/** A character and the page that it is on. */
export interface PlacedGlyph {
  readonly page: number
  readonly glyph: Glyph
}

/** A straight line along one axis: drawn as a stroke or as a thin filled box. */
export interface RulingLine {
  readonly direction: 'horizontal' | 'vertical'
  /** The place across its direction. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly RulingLine[]
  /** What its tags declare to be tables. */
  readonly tables: readonly TagNode[]
  readonly images: readonly Box[]
}

export function middle([left, top, right, bottom]: Box): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = boxes[0] ?? [0, 0, 0, 0]
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}
