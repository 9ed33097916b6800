/**
 * What rules could not judge: named by fingerprints like findings, so that somebody can accept it. A report that lacks a row
 * has a finding that says so, and sums that cannot be judged in consequence; a baseline has to cover both.
 */

import type {Unjudged} from '../../diagnostic.ts'
import type {Data, Locale} from '../../words.ts'
import {render} from '../../words.ts'
import {fingerprints} from '../findings/fingerprint.ts'
import {engineWords} from '../reasons.ts'
import type {Waiver} from '../waivers/waivers.ts'
import {waiverMatches, waiverState} from '../waivers/waivers.ts'

/** Something not judged that has no fingerprint yet. */
export interface UnjudgedDraft extends Omit<Unjudged, 'fingerprint' | 'waived'> {
  /** What makes it the same again; null where it cannot be waived. */
  readonly cause: {readonly messageId: string; readonly data: Data} | null
}

export interface UnjudgedPolicy {
  readonly path: string
  readonly waivers: readonly Waiver[]
  /** `2025-01-31` */
  readonly today: string
  readonly locale: Locale
}

/** What was not judged, in the order given, with its fingerprints and with what the waivers say of it. */
export function toUnjudged(drafts: readonly UnjudgedDraft[], policy: UnjudgedPolicy): Unjudged[] {
  const identities = drafts.flatMap(({rule, cause, location}) =>
    rule === null || cause === null ? [] : [{rule, ...cause, place: location?.place ?? ''}]
  )
  const names = fingerprints(identities).values()
  return drafts.map(({cause, ...unjudged}) => {
    const fingerprint = unjudged.rule === null || cause === null ? undefined : names.next().value
    return fingerprint === undefined ? unjudged : waived({...unjudged, fingerprint}, policy)
  })
}

/** A waiver that holds before one that does not. What became of it is said in the message, which every output shows. */
function waived(unjudged: Unjudged, {path, waivers, today, locale}: UnjudgedPolicy): Unjudged {
  const states = waivers
    .filter(waiver => waiverMatches(waiver, 'unjudged', unjudged, path))
    .map(waiver => ({waiver, state: waiverState(waiver, today)}))
  const found = states.find(({state}) => state === 'holds') ?? states[0]
  if (found === undefined) return unjudged
  const {waiver, state} = found
  const words = {
    holds: engineWords.unjudgedWaived,
    expired: engineWords.unjudgedWaiverExpired,
    'no-reason': engineWords.unjudgedWaiverNoReason
  }[state]
  const note = render(words, {reason: waiver.reason, until: waiver.until ?? ''}, locale)
  return {...unjudged, message: unjudged.message + note, ...(state === 'holds' && {waived: waiver.reason})}
}
