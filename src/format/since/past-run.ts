/** An earlier run, from the JSON that it wrote: as much of it as a later run is compared with. */

import type {Diagnostic, Severity} from '../../diagnostic.ts'
import {isSeverity} from '../../diagnostic.ts'
import type {PlainResult} from '../../engine/result.ts'
import type {FileVerdict} from '../../engine/verdict.ts'
import {isRecord} from '../../json.ts'
import {productName} from '../../product.ts'

export interface PastFinding {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly place: string
  readonly fingerprint: string
  /** How many findings it stands for; left out where it is one. */
  readonly count?: number
}

export interface PastReport {
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly verdict: FileVerdict
  readonly diagnostics: readonly PastFinding[]
  readonly suppressed: readonly PastFinding[]
}

export interface PastRun {
  /** Of the tool. */
  readonly version: string
  readonly reports: readonly PastReport[]
}

/** A result as a later one is compared with it. */
export function asPastReport({path, head, diagnostics, suppressed}: PlainResult, verdict: FileVerdict): PastReport {
  const {agency = null, year = null} = head ?? {}
  const past = (finding: Diagnostic): PastFinding => ({...finding, place: finding.location.place})
  return {path, agency, year, verdict, diagnostics: diagnostics.map(past), suppressed: suppressed.map(past)}
}

/**
 * Reads what `--format json` wrote, of any release.
 * @param value the JSON, parsed
 * @returns `part` for one part of a run, which a whole one cannot be compared with; null for anything else
 */
export function readPastRun(value: unknown): PastRun | 'part' | null {
  if (!isRecord(value) || !isRecord(value.tool) || !Array.isArray(value.files)) return null
  const {tool, files, shard} = value
  if (tool.name !== productName || typeof tool.version !== 'string') return null
  const reports = files.map(readReport)
  if (!isWhole(reports)) return null
  return shard === undefined ? {version: tool.version, reports} : 'part'
}

function readReport(value: unknown): PastReport | null {
  if (!isRecord(value)) return null
  const {path, verdict: given, report} = value
  const verdict = verdicts.find(candidate => candidate === given)
  const diagnostics = readFindings(value.diagnostics)
  const suppressed = readFindings(value.suppressed)
  if (typeof path !== 'string' || verdict === undefined || diagnostics === null || suppressed === null) return null
  const {agency = null, year = null} = isRecord(report) ? report : {}
  return {
    path,
    agency: typeof agency === 'string' ? agency : null,
    year: typeof year === 'number' ? year : null,
    verdict,
    diagnostics,
    suppressed
  }
}

const verdicts: readonly FileVerdict[] = ['passed', 'failed', 'not-judged', 'missing', 'skipped']

function readFindings(value: unknown): readonly PastFinding[] | null {
  if (!Array.isArray(value)) return null
  const findings = value.map(readFinding)
  return isWhole(findings) ? findings : null
}

function readFinding(value: unknown): PastFinding | null {
  if (!isRecord(value) || !isRecord(value.location)) return null
  const {rule, messageId, severity, message, fingerprint, count} = value
  const {place} = value.location
  if (typeof rule !== 'string' || typeof messageId !== 'string' || typeof message !== 'string') return null
  if (typeof place !== 'string' || typeof fingerprint !== 'string' || !isSeverity(severity)) return null
  const finding = {rule, messageId, severity, message, place, fingerprint}
  return typeof count === 'number' ? {...finding, count} : finding
}

function isWhole<Item>(items: readonly (Item | null)[]): items is readonly Item[] {
  return !items.includes(null)
}
