/**
 * What a reviewer fills in by hand beside reports and findings (已通知, 已改, 备注), taken over from an earlier workbook: of a report
 * by agency and year, of a finding also by rule, message and place, as runs are compared.
 */

import type {Diagnostic} from '../diagnostic.ts'
import {grouped} from '../grouping.ts'

export interface Tick {
  readonly notified: string
  readonly corrected: string
  readonly remark: string
}

/** A row of an earlier workbook in which something is filled in. */
export interface TickedRow {
  /** As the workbook has them. */
  readonly agency: string
  readonly year: string
  readonly path: string
  /** Null in the row of a report. */
  readonly finding: {readonly rule: string; readonly messageId: string; readonly place: string} | null
  readonly tick: Tick
}

type Named = Pick<TickedRow, 'agency' | 'year' | 'path' | 'finding'>

/** What a report of the run is known by. */
interface Entry {
  readonly agency: string | null
  readonly year: number | null
  readonly path: string
}

/** Gives each row out once: of several alike in their order. */
export class Ticks {
  readonly #byKey: ReadonlyMap<string, TickedRow[]>

  constructor(rows: readonly TickedRow[]) {
    this.#byKey = grouped(rows, keyOf)
  }

  ofReport(entry: Entry): Tick | null {
    return this.#take(namedBy(entry, null))
  }

  ofFinding(entry: Entry, {rule, messageId, location: {place}}: Diagnostic): Tick | null {
    return this.#take(namedBy(entry, {rule, messageId, place}))
  }

  /** How many were not given out: what they stood beside is not there any more. */
  get left(): number {
    return Array.from(this.#byKey.values()).reduce((sum, {length}) => sum + length, 0)
  }

  #take(named: Named): Tick | null {
    return this.#byKey.get(keyOf(named))?.shift()?.tick ?? null
  }
}

function namedBy({agency, year, path}: Entry, finding: Named['finding']): Named {
  return {agency: agency ?? '', year: year?.toString() ?? '', path, finding}
}

/** Without agency or year a report is known by its path. */
function keyOf({agency, year, path, finding}: Named): string {
  const report = agency === '' || year === '' ? [path] : [agency.replace(/\s/g, ''), year]
  return JSON.stringify([report, finding === null ? null : [finding.rule, finding.messageId, finding.place]])
}
