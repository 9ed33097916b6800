/**
 * How well a tool finds what is planted in the reports of the conformance set: recall and precision by rule.
 *
 * This file knows nothing of nianbao-lint. Its two inputs are the manifest and the findings of a tool.
 */

export type Severity = 'error' | 'warning' | 'info'

/** Lines and columns count from 1, columns in UTF-16 units; the end is not included. */
export interface Range {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
}

/** A mistake that was planted. Each address that is given may be used; where there is none, the rule alone counts. */
export interface Expected {
  readonly rule: string
  readonly severity: Severity
  /** The path of a figure: `requests.received.total`. */
  readonly figure?: string
  /** Words that stand at the place. */
  readonly text?: string
  /** Where it is in a format that has lines; for a mistake of a whole section, the section. */
  readonly range?: Range
}

export interface Entry {
  /** Relative to the manifest. */
  readonly file: string
  readonly format: string
  /** What was done to the report; null for one without a mistake. */
  readonly planted: string | null
  /** The report of the year before, to be given with it. */
  readonly previous?: string
  /** Other reports that are to be checked in the same run. */
  readonly together?: readonly string[]
  readonly expected: readonly Expected[]
  /** Rules that may speak too, because of the same mistake: these findings count neither for nor against. */
  readonly consequences: readonly string[]
}

export interface Manifest {
  readonly formatVersion: 1
  readonly reports: readonly Entry[]
}

/** A finding of the tool that is measured. Its rule goes by the name it has in the manifest. */
export interface Found {
  readonly rule: string
  readonly severity?: Severity
  /** All places that the finding points at: the first is its own. */
  readonly places: readonly {readonly figure?: string; readonly range?: Range; readonly quote?: string}[]
}

export interface Score {
  readonly rule: string
  expected: number
  found: number
  /** Found, but with another severity than the manifest has. */
  otherSeverity: number
  /** Findings that answer to nothing planted. */
  wrong: number
  /** Findings that answer to something planted. */
  right: number
}

export interface Scores {
  readonly byRule: readonly Score[]
  /** In words: each mistake that was not found, each finding that is wrong. */
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** @param findings by file; a file that is not in it counts as one in which nothing was found */
export function score(manifest: Manifest, findings: ReadonlyMap<string, readonly Found[]>): Scores {
  const scores = new Map<string, Score>()
  const scoreOf = (rule: string): Score => {
    const known = scores.get(rule) ?? {rule, expected: 0, found: 0, otherSeverity: 0, wrong: 0, right: 0}
    scores.set(rule, known)
    return known
  }
  const missed: string[] = []
  const wrong: string[] = []
  for (const entry of manifest.reports) {
    const found = findings.get(entry.file) ?? []
    for (const expected of entry.expected) {
      const own = scoreOf(expected.rule)
      const answers = found.filter(one => answersTo(one, expected))
      own.expected++
      if (answers.length === 0) missed.push(`${entry.file}: ${expected.rule} (${entry.planted})`)
      else own.found++
      if (answers.length > 0 && !answers.some(({severity}) => severity === undefined || severity === expected.severity))
        own.otherSeverity++
    }
    for (const one of found) {
      if (entry.expected.some(expected => answersTo(one, expected))) scoreOf(one.rule).right++
      else if (!entry.consequences.includes(one.rule)) {
        scoreOf(one.rule).wrong++
        wrong.push(`${entry.file}: ${one.rule} ${JSON.stringify(one.places[0] ?? null)}`)
      }
    }
  }
  return {byRule: [...scores.values()].sort((left, right) => (left.rule < right.rule ? -1 : 1)), missed, wrong}
}

function answersTo(found: Found, {rule, figure, text, range}: Expected): boolean {
  if (found.rule !== rule) return false
  if (figure === undefined && text === undefined && range === undefined) return true
  return found.places.some(
    place =>
      (figure !== undefined && place.figure === figure) ||
      (range !== undefined && place.range !== undefined && overlap(place.range, range)) ||
      (text !== undefined && place.quote !== undefined && isWithin(squeeze(place.quote), squeeze(text)))
  )
}

function isWithin(left: string, right: string): boolean {
  return left !== '' && (left.includes(right) || right.includes(left))
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}

function overlap(left: Range, right: Range): boolean {
  return before(left.start, right.end) && before(right.start, left.end)
}

function before(left: Range['start'], right: Range['start']): boolean {
  return left.line < right.line || (left.line === right.line && left.column <= right.column)
}

/** The table that a person reads: one row a rule, and the sum. */
export function scoreTable({byRule}: Scores): string {
  const sum: Score = {rule: 'all', expected: 0, found: 0, otherSeverity: 0, wrong: 0, right: 0}
  for (const {expected, found, otherSeverity, wrong, right} of byRule) {
    sum.expected += expected
    sum.found += found
    sum.otherSeverity += otherSeverity
    sum.wrong += wrong
    sum.right += right
  }
  const rows = [...byRule, sum].map(({rule, expected, found, otherSeverity, wrong, right}) => [
    rule,
    String(expected),
    String(found),
    share(found, expected),
    String(right),
    String(wrong),
    share(right, right + wrong),
    String(otherSeverity)
  ])
  const head = ['rule', 'planted', 'found', 'recall', 'right', 'wrong', 'precision', 'other severity']
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [line(head), ...rows.map(line)].join('\n')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}
