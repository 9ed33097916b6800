/** What the rules over all reports of a run take from one of them. */

import {hadOrMade, rememberedFor} from '../remembered.ts'
import type {Report} from '../report/model.ts'
import type {Digest} from './result.ts'
import {runDigest} from './run.ts'
import type {EnabledRule} from './settings.ts'

/**
 * A digest by the id of each rule of scope `corpus`, made when it is first asked for: a report that is checked alone needs none.
 * The getters are those of the linter, not of each report: V8 keeps what a getter sees in memory until it collects the whole heap.
 */
export class Digests {
  static readonly #propertiesFor = rememberedFor((rules: readonly EnabledRule[]) =>
    Object.fromEntries(
      rules
        .filter(({rule}) => rule.scope === 'corpus')
        .map(enabled => [enabled.rule.id, Digests.#propertyFor(enabled)] as const)
    )
  )

  static #propertyFor(enabled: EnabledRule): PropertyDescriptor & ThisType<Digests> {
    return {
      enumerable: true,
      get() {
        return hadOrMade(this.#made, enabled, () => runDigest(enabled, this.#report))
      }
    }
  }

  readonly [rule: string]: Digest
  readonly #report: Report
  readonly #made = new Map<EnabledRule, Digest>()

  constructor(rules: readonly EnabledRule[], report: Report) {
    this.#report = report
    Object.defineProperties(this, Digests.#propertiesFor(rules))
  }
}
