/**
 * Bounds the findings of a report. Of one rule, what is beyond is counted, and one finding says how many there are; a report of
 * which the rules together have more to say than anybody can read is refused.
 */

import {compareDiagnostics, type Diagnostic} from '../../diagnostic.ts'
import {type Locale, render} from '../../words.ts'
import {fingerprints} from '../findings/fingerprint.ts'
import {engineLimits} from '../limits.ts'

/** Findings of a rule that were counted and not made, for there were too many to look at each. */
export interface Surplus {
  /** The first of them. */
  readonly first: Omit<Diagnostic, 'fingerprint'>
  readonly count: number
}

/** The rules have more to say of a report than `engineLimits.yields`. */
export class TooManyYields extends Error {
  constructor() {
    super(`The rules have more than ${engineLimits.yields} things to say of one report`)
    this.name = 'TooManyYields'
  }
}

/** Counts what all rules say of one report. */
export class YieldBudget {
  #spent = 0

  /** @throws TooManyYields */
  spend(): void {
    if (++this.#spent > engineLimits.yields) throw new TooManyYields()
  }
}

const words = {
  zh: '规则“{rule}”还有 {count} 处同样级别的问题，没有一一列出。请先改正已列出的，再核对一次。',
  en: 'The rule “{rule}” has {count} more findings of this severity, which are not listed. Correct those that are, and check again.'
}

/** What stands for all findings of a rule beyond the first. Its message is no message of the rule's own. */
const MORE = 'more'

/**
 * The findings that are shown: of each rule the first `engineLimits.findings`, in the order of the text, and one for the rest of
 * each severity. Called when comments and waivers have silenced what they silence.
 */
export function bounded(
  found: readonly Diagnostic[],
  surplus: readonly Surplus[],
  locale: Locale
): readonly Diagnostic[] {
  if (found.length <= engineLimits.findings && surplus.length === 0) return found
  const taken = new Map<string, number>()
  const left = new Map<string, Surplus>()
  const kept = found.filter(diagnostic => {
    const number = (taken.get(diagnostic.rule) ?? 0) + 1
    taken.set(diagnostic.rule, number)
    if (number > engineLimits.findings) add(left, {first: diagnostic, count: 1})
    return number <= engineLimits.findings
  })
  for (const each of surplus) add(left, each)
  return [...kept, ...Array.from(left.values(), rest => restOf(rest, locale))].sort(compareDiagnostics)
}

function add(left: Map<string, Surplus>, {first, count}: Surplus): void {
  const key = `${first.rule} ${first.severity}`
  const known = left.get(key)
  left.set(key, {first: known?.first ?? first, count: (known?.count ?? 0) + count})
}

function restOf({first, count}: Surplus, locale: Locale): Diagnostic {
  const {rule, severity, basis, location} = first
  const data = {rule, count}
  const [fingerprint = ''] = fingerprints([{rule, messageId: `${MORE}-${severity}`, place: '', data: {}}])
  const message = render(words, data, locale)
  return {rule, messageId: MORE, severity, message, location, related: [], basis, fixes: [], fingerprint, count}
}
