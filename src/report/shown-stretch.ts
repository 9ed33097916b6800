/** From a place in the source to the text of a paragraph as it is read, without its markup: the inverse of its `at`. */

import {firstWhere} from '../sorted.ts'
import type {Span} from '../source.ts'
import type {Paragraph} from './model.ts'

/** Offsets in the text of a paragraph: from the first character that reaches into a span to the last. */
export function shownStretch(paragraph: Paragraph, {start, end}: Span): Span {
  const {length} = paragraph.text
  const spanOf = (offset: number): Span => paragraph.at(offset, offset + 1).span
  return {
    start: firstWhere(length, offset => spanOf(offset).end > start),
    end: firstWhere(length, offset => spanOf(offset).start >= end)
  }
}
