/** Which year the text before section one and its beginning name, where the title alone names another. */

import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {type SignatureDay, signatureDays} from '../../../src/rule/signature-days.ts'
import type {Period} from './periods.ts'
import {type NamedYear, sectionOpenings} from './years-named.ts'

export interface YearOfText {
  readonly year: number
  readonly places: readonly Spot[]
  /** Where the report is signed when that year was over. */
  readonly signed: readonly SignatureDay[]
}

/** So many places must agree, one of them what the report calls itself or its period. */
const FEWEST = 2

/**
 * Null where a place agrees with the title, or they do not agree with each other.
 * @param names what the introduction calls the report
 */
export function yearOfText(
  report: Report,
  year: number,
  periods: readonly Period[],
  names: readonly NamedYear[]
): YearOfText | null {
  const stated = [...periods.map(({at, year: found}) => ({at, found})), ...names]
  const told = [...stated, ...sectionOpenings(report)]
  const [first] = stated
  if (first === undefined || first.found === year || told.some(({found}) => found !== first.found)) return null
  const signed = signatureDays(report).filter(({day}) => day.year === first.found + 1)
  if (told.length + signed.length < FEWEST) return null
  return {year: first.found, places: told.map(({at}) => at), signed}
}
