/**
 * Findings under their causes: several broken sums that one repair explains are one thing to correct. Repairs that share a
 * finding are ways to correct the same mistake.
 */

import type {Diagnostic, Fix, Repair} from '../diagnostic.ts'
import {parseExact, toNumber} from '../exact.ts'
import type {Locale, Words} from '../words.ts'
import {render} from '../words.ts'

export interface Cause {
  /** More than one where the tables do not tell which it is, the likeliest first. */
  readonly repairs: readonly [Repair, ...Repair[]]
  /** In the order given. */
  readonly findings: readonly Diagnostic[]
}

/** The causes of some findings, the likeliest first; none without a finding among these. */
export function causesOf(findings: readonly Diagnostic[], repairs: readonly Repair[]): readonly Cause[] {
  const causes: {repairs: [Repair, ...Repair[]]; readonly names: Set<string>}[] = []
  for (const repair of repairs) {
    const same = causes.find(({names}) => repair.findings.some(name => names.has(name)))
    if (same === undefined) causes.push({repairs: [repair], names: new Set(repair.findings)})
    else {
      same.repairs.push(repair)
      for (const name of repair.findings) same.names.add(name)
    }
  }
  return causes
    .map(({repairs, names}) => ({repairs, findings: findings.filter(({fingerprint}) => names.has(fingerprint))}))
    .filter(cause => cause.findings.length > 0)
}

/** The findings that are in none of the causes, in the order given. */
export function besides(findings: readonly Diagnostic[], causes: readonly Cause[]): readonly Diagnostic[] {
  const caused = new Set(causes.flatMap(cause => cause.findings))
  return findings.filter(finding => !caused.has(finding))
}

/** The fixes of a finding, and the corrections of cells that would settle it: suggestions, which nothing applies by itself. */
export function fixesOf(diagnostic: Diagnostic, repairs: readonly Repair[], locale: Locale): readonly Fix[] {
  const own = repairs.filter(({findings}) => findings.includes(diagnostic.fingerprint))
  return [...diagnostic.fixes, ...own.flatMap(repair => correctionOf(repair, locale) ?? [])]
}

const words = {
  correction: {zh: '{place}由 {from} 改为 {to}', en: '{place}: {to} instead of {from}'},
  doubtful: {zh: '（{count} 种可能之一）', en: ' (one of {count} possible corrections)'}
} as const satisfies Readonly<Record<string, Words>>

/** A repair as a fix of the text; null where one of its cells does not hold a bare number that could be replaced. */
function correctionOf({cells, alternatives}: Repair, locale: Locale): Fix | null {
  if (!cells.every(({from, location}) => from !== null && holds(location.quote, from))) return null
  const title = cells.map(({location, from, to}) =>
    render(words.correction, {place: location.place, from: String(from), to: String(to)}, locale)
  )
  const doubt = alternatives === 0 ? '' : render(words.doubtful, {count: alternatives + 1}, locale)
  return {
    title: title.join(locale === 'zh' ? '，' : '; ') + doubt,
    safety: 'suggestion',
    edits: cells.map(({location, to}) => ({range: location.range, text: String(to)}))
  }
}

function holds(quote: string | undefined, value: number): boolean {
  const number = quote === undefined ? null : parseExact(quote)
  return number !== null && toNumber(number) === value
}
