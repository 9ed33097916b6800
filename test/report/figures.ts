/** The figures of a report, by the beginning of their paths. */

import type {Result} from '../../src/engine/result.ts'

/** @returns in the order of the form; null for one that is blank or unread */
export function valuesOf({report}: Result, prefix: string): (number | null)[] {
  return Array.from(report?.figures ?? [])
    .filter(({figure}) => figure.startsWith(prefix))
    .map(({value}) => value)
}
