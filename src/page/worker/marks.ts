/** Findings as far as they are drawn: numbers at places. */

import type {Location} from '../../diagnostic.ts'
import {offsetsOf, type Span} from '../../source.ts'

export interface Mark {
  readonly number: number
  readonly location: Location
}

/** Whether two places have a character in common; an empty one touches what it lies in or beside. */
export function touches(span: Span, other: Span): boolean {
  if (other.start === other.end) return span.start <= other.start && other.start <= span.end
  return span.start < other.end && other.start < span.end
}

/** The numbers of the findings at a span. */
export function numbersAt(span: Span, marks: readonly Mark[]): readonly number[] {
  return marks.filter(({location}) => touches(span, offsetsOf(location))).map(({number}) => number)
}
