/** A document that has been checked: what every feature of the editor is answered from. */

import type {Linter} from '../../engine/linter.ts'
import type {Result} from '../../engine/result.ts'
import type {Given} from '../../node/session.ts'
import type {Report} from '../../report/model.ts'
import type {Spot} from '../../report/spot.ts'
import type {Span} from '../../source.ts'
import type {Locale} from '../../words.ts'
import type {ClientFacts} from '../client.ts'
import type {Positions} from './positions.ts'
import type {Project} from './project.ts'

export interface OpenReport {
  readonly uri: string
  readonly version: number
  /** As the client has it, with its byte order mark if it has one. */
  readonly text: string
  readonly file: string
  readonly project: Project
  readonly linter: Linter
  readonly given: Given
  readonly result: Result
  /** Null where the text could not be read as a report. */
  readonly report: Report | null
  /** Of the whole text, whether it is a report or not. */
  readonly positions: Positions
  readonly locale: Locale
  readonly client: ClientFacts
}

/** Whether an offset lies in a span or at one of its ends. */
export function touches({start, end}: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** Of the spots that an offset touches, the shortest. */
export function spotAt<Found extends Pick<Spot, 'span'>>(spots: Iterable<Found>, offset: number): Found | null {
  let best: Found | null = null
  for (const spot of spots) {
    if (touches(spot.span, offset) && (best === null || lengthOf(spot.span) < lengthOf(best.span))) best = spot
  }
  return best
}

function lengthOf({start, end}: Span): number {
  return end - start
}
