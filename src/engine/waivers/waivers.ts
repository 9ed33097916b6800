/**
 * Waivers: findings that someone has looked at and accepted, in a file of their own (`nianbao.waivers.json`) that is reviewed
 * like any other. Each names its finding by fingerprint, says why and who, and may end on a day.
 */

import type {Unjudged} from '../../diagnostic.ts'
import type {PlainResult} from '../result.ts'

/** What is accepted: a finding, or that something is not judged. */
export type WaiverKind = 'finding' | 'unjudged'

export interface Waiver {
  readonly fingerprint: string
  /** Default: `finding`. */
  readonly kind?: WaiverKind
  readonly rule: string
  /** Required: a waiver without one silences nothing and is reported. */
  readonly reason: string
  readonly who?: string
  /** The last day on which it holds, as `2025-03-31`. */
  readonly until?: string
  /** Only in this file. The same slip in two reports has one fingerprint. */
  readonly path?: string
}

export type WaiverState = 'holds' | 'expired' | 'no-reason'

/** @param today as `2025-01-31` */
export function waiverState({reason, until}: Waiver, today: string): WaiverState {
  if (reason.trim() === '') return 'no-reason'
  return until !== undefined && until < today ? 'expired' : 'holds'
}

export function waiverMatches(
  waiver: Waiver,
  kind: WaiverKind,
  {fingerprint, rule}: Pick<Unjudged, 'fingerprint' | 'rule'>,
  path: string
): boolean {
  const isSame = waiver.fingerprint === fingerprint && waiver.rule === rule && (waiver.kind ?? 'finding') === kind
  return isSame && isForPath(waiver, path)
}

/** A waiver of `2024/a.md` holds for `reports/2024/a.md`, from whichever folder the run was started. */
function isForPath({path: named}: Waiver, path: string): boolean {
  return named === undefined || path === named || path.endsWith(`/${named}`)
}

/**
 * The waivers that met nothing in a run, and so can be taken out. One that names a file which the run did not check, or
 * could not read, is not idle; neither is one whose rule did not run somewhere, or, where it is for a finding, was not judged.
 */
export function unusedWaivers(waivers: readonly Waiver[], results: readonly PlainResult[]): Waiver[] {
  return waivers.filter(waiver => {
    const concerned = results.filter(({path}) => isForPath(waiver, path))
    return concerned.length > 0 && concerned.every(result => isIdleIn(waiver, result))
  })
}

function isIdleIn(
  waiver: Waiver,
  {path, unreadable, outcomes, unjudged, diagnostics, suppressed}: PlainResult
): boolean {
  const {kind = 'finding', rule} = waiver
  const outcome = outcomes[rule]
  if (unreadable !== null || outcome === undefined) return false
  if (outcome === 'not-applicable' || outcome === 'crashed') return false
  if (kind === 'unjudged') return !unjudged.some(entry => waiverMatches(waiver, kind, entry, path))
  if (outcome === 'not-judged') return false
  return ![...diagnostics, ...suppressed].some(diagnostic => waiverMatches(waiver, kind, diagnostic, path))
}
