/** Figures that somebody tries in the drawn tables: what they settle, and what they break. */

import {causesOf} from '../../format/causes.ts'
import {withFigures} from '../../report/trial.ts'
import type {Trial} from '../protocol.ts'
import type {Desk} from './desk.ts'
import type {Held} from './holding.ts'
import {orderedFindings} from './opening.ts'

export function attempt(held: Held, values: Readonly<Record<string, string>>, {linter, shelf}: Desk): Trial {
  const report = shelf.reportOf(held)
  if (report === null) return {settled: [], added: [], repairs: []}
  const {path, previous} = held
  const given = previous === null ? {} : {previous: () => shelf.asPrevious(previous)}
  const tried = withFigures(report, new Map(Object.entries(values)))
  const {diagnostics, repairs} = linter.lintReport(tried, {path, ...given})
  const now = new Set(diagnostics.map(({fingerprint}) => fingerprint))
  const before = orderedFindings(held.concluded)
  const known = new Set([...before, ...held.concluded.suppressed].map(({fingerprint}) => fingerprint))
  // What the rules over all files found depends on other reports too, and is not judged here.
  const checked = new Set(held.result.diagnostics.map(({fingerprint}) => fingerprint))
  return {
    settled: before.flatMap(({fingerprint}, index) =>
      checked.has(fingerprint) && !now.has(fingerprint) ? [index + 1] : []
    ),
    added: diagnostics
      .filter(({fingerprint}) => !known.has(fingerprint))
      .map(({message, severity, location}) => ({message, severity, figure: location.figure ?? null})),
    repairs: causesOf(diagnostics, repairs).map(({repairs: [likeliest]}) => likeliest)
  }
}
