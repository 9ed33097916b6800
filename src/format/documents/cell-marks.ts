/** Which figures of a report its findings are at. */

import type {Diagnostic, Severity} from '../../diagnostic.ts'
import {severities} from '../../diagnostic.ts'

export interface CellMark {
  /** Of the most severe finding at the cell. */
  readonly severity: Severity
  /** The numbers of the findings, from 1 in the order given. */
  readonly numbers: readonly number[]
}

/** The marks by the path of the figure. */
export function cellMarks(findings: readonly Diagnostic[]): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>()
  for (const [index, {location, severity}] of findings.entries()) {
    if (location.figure === undefined) continue
    const {severity: before = severity, numbers = []} = marks.get(location.figure) ?? {}
    const worst = severities.indexOf(severity) < severities.indexOf(before) ? severity : before
    marks.set(location.figure, {severity: worst, numbers: [...numbers, index + 1]})
  }
  return marks
}
