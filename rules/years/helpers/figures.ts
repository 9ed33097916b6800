/** What the rules over two years share: a figure of this year or last year's as a number, or why it is none. */

import {type ExactNumber, formatExact} from '../../../src/exact.ts'
import type {Figure, Figures} from '../../../src/report/model.ts'

/** The exact value; null where it is blank, a stand-in, unread or absent. */
export function exactOf(figures: Figures, path: string): ExactNumber | null {
  return figures.get(path)?.exact ?? null
}

/** As a person reads it in a message. */
export function written(number: ExactNumber): string {
  return formatExact(number)
}

/** Whether the form has such a figure and the report has its row and column. */
export function isPresent(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.state !== 'absent'
}
