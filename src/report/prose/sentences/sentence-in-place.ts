/** A sentence in the place where it stands: where its words are in the report, and how they are written there. */

import type {Report} from '../../model.ts'
import type {Spot} from '../../spot.ts'
import type {CompactText} from '../tokens/scan.ts'
import type {Frame} from './frame.ts'
import type {Sentence} from './segments.ts'

export type ProseParagraph = Report['paragraphs'][number]

/** A sentence with the place where it stands and what was said before it. */
export interface SentenceInPlace {
  readonly paragraph: ProseParagraph
  readonly compacted: CompactText
  readonly sentence: Sentence
  readonly frame: Frame
}

/** The spot of a stretch of the compact text. */
export function spotWithin({paragraph, compacted}: SentenceInPlace, start: number, end: number): Spot {
  const first = compacted.origin[start] ?? 0
  const last = compacted.origin[Math.max(end - 1, start)] ?? first
  return paragraph.at(first, last + 1)
}

/** The words of a stretch of the compact text as they are written, in full width where they are, without the blanks. */
export function writtenWithin({paragraph, compacted}: SentenceInPlace, start: number, end: number): string {
  return compacted.origin
    .slice(start, end)
    .map(index => paragraph.text.charAt(index))
    .join('')
}
