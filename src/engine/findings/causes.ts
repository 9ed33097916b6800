/**
 * The causes of findings: repairs of the report, each with the findings that it explains. A finding on a sum is known by
 * the figures that it names, whatever rule it is of.
 */

import {compareDiagnostics, type Diagnostic, type Location, type Repair} from '../../diagnostic.ts'
import {toNumber} from '../../exact.ts'
import {repairsOf} from '../../repair/repair.ts'
import type {ReportRepair} from '../../repair/report-repair.ts'
import {repairWords} from '../../repair/words.ts'
import type {Figure, Report} from '../../report/model.ts'
import type {Locale} from '../../words.ts'
import {locate} from './locate.ts'

/** The findings of a report: those that count, and those that are silenced. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Diagnostic[]
}

/** Repairs that explain a finding that counts, the likeliest first. A report without findings on figures costs nothing. */
export function repairsBehind(
  report: Report,
  previous: Report | null,
  {diagnostics, suppressed}: Findings,
  locale: Locale
): readonly Repair[] {
  const onFigures = diagnostics.filter(({location}) => location.figure !== undefined)
  if (onFigures.length === 0) return []
  // In the order of the text, so that a waiver changes nothing in it.
  const all = [...diagnostics, ...suppressed].sort(compareDiagnostics)
  const counted = new Set(diagnostics.map(({fingerprint}) => fingerprint))
  return repairsOf(report, previous)
    .map(repair => toRepair(repair, report, all, locale))
    .filter(({findings}) => findings.some(finding => counted.has(finding)))
}

function toRepair(repair: ReportRepair, report: Report, all: readonly Diagnostic[], locale: Locale): Repair {
  const {cells, kind, alternatives, confirmedBy} = repair
  return {
    cells: cells.map(({figure, from, to}) => ({
      figure: figure.figure,
      location: locate(report, figure),
      from: from && toNumber(from),
      to: toNumber(to)
    })),
    kind,
    message: repairWords(repair)[locale],
    findings: explained(repair, report, all).map(({fingerprint}) => fingerprint),
    confirmedBy: confirmedBy.map(({at, words}) => ({
      message: words[locale],
      location: at === null ? null : locate(report, at)
    })),
    alternatives
  }
}

/** Findings on the sums that hold afterwards, on the cells themselves, and on the prose that then agrees. */
function explained(repair: ReportRepair, report: Report, all: readonly Diagnostic[]): readonly Diagnostic[] {
  const sums = new Set(repair.sums.map(({left, right}) => keyOf([...left, ...right].filter(isThere).map(pathOf))))
  const cells = new Set(repair.cells.filter(({figure}) => figure.state !== 'number').map(({figure}) => figure.figure))
  const spoken = new Set(repair.confirmedBy.flatMap(({at}) => (at === null ? [] : [startOf(locate(report, at))])))
  return all.filter(({location, related}) => {
    const {figure} = location
    if (figure === undefined) return spoken.has(startOf(location)) && related.some(other => isRepaired(other, repair))
    if (related.length === 0) return cells.has(figure)
    return sums.has(keyOf([figure, ...related.map(other => other.location.figure ?? '')]))
  })
}

function isRepaired({location}: {readonly location: Location}, {cells}: ReportRepair): boolean {
  return cells.some(({figure}) => figure.figure === location.figure)
}

function isThere({state}: Figure): boolean {
  return state !== 'absent'
}

function pathOf({figure}: Figure): string {
  return figure
}

function startOf({range}: Location): number {
  return range.start.offset
}

function keyOf(paths: readonly string[]): string {
  return [...new Set(paths)].sort().join()
}
