/** What somebody has decided about findings: changed in the document, or left as it is for a reason. */

import {signal} from '@preact/signals'
import type {Waiver} from '../engine/waivers/waivers.ts'

export type Decision = {readonly kind: 'changed'} | {readonly kind: 'kept'; readonly waiver: Waiver}

/** By file and fingerprint. */
const decisions = signal<ReadonlyMap<string, Decision>>(new Map())

export function decisionOf(path: string, fingerprint: string): Decision | null {
  return decisions.value.get(keyOf(path, fingerprint)) ?? null
}

export function decide(path: string, fingerprint: string, decision: Decision | null): void {
  const next = new Map(decisions.value)
  if (decision === null) next.delete(keyOf(path, fingerprint))
  else next.set(keyOf(path, fingerprint), decision)
  decisions.value = next
}

/** Those that are left as they are, as the file of waivers has them. */
export function waivers(): readonly Waiver[] {
  return [...decisions.value.values()].flatMap(decision => (decision.kind === 'kept' ? [decision.waiver] : []))
}

function keyOf(path: string, fingerprint: string): string {
  return `${path}\n${fingerprint}`
}
