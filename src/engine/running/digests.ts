/** What the rules over all reports of a run take from one of them: a digest by the id of each rule of scope `corpus`. */

import {hadOrMade, rememberedFor} from '../../remembered.ts'
import type {Report} from '../../report/model.ts'
import type {Digest} from '../result.ts'
import type {EnabledRule} from '../settings/settings.ts'
import {runDigest} from './run.ts'

/** Made when they are first asked for: a report that is checked alone needs none. */
export class Digests {
  static readonly #gettersFor = rememberedFor((rules: readonly EnabledRule[]) =>
    gettersOf(
      rules.filter(({rule}) => rule.scope === 'corpus'),
      ({rule}) => rule.id,
      (digests: Digests, enabled) => hadOrMade(digests.#made, enabled, () => runDigest(enabled, digests.#report))
    )
  )

  readonly [rule: string]: Digest
  readonly #report: Report
  readonly #made = new Map<EnabledRule, Digest>()

  constructor(rules: readonly EnabledRule[], report: Report) {
    this.#report = report
    Object.defineProperties(this, Digests.#gettersFor(rules))
  }
}

/**
 * Kept as bytes, and read each time that they are asked for, which is once for each rule. As objects, those of ten thousand
 * reports are most of what a run holds, and V8 lets garbage lie for several times of that.
 */
export class PackedDigests {
  static readonly #getters = new Map<string, PropertyDescriptorMap>()

  readonly [rule: string]: Digest
  /** Null once nobody asks any more. */
  #bytes: Uint8Array | null

  constructor(digests: Readonly<Record<string, Digest>>) {
    this.#bytes = new TextEncoder().encode(JSON.stringify(digests))
    const rules = Object.keys(digests)
    const read = (packed: PackedDigests, rule: string) => packed.#read()[rule] ?? null
    const getters = hadOrMade(PackedDigests.#getters, rules.join(), () => gettersOf(rules, String, read))
    Object.defineProperties(this, getters)
  }

  /** Gives their memory back when the rules over all reports have been run. From then on there is no digest. */
  static forget(packed: PackedDigests): void {
    packed.#bytes = null
  }

  #read(): Readonly<Record<string, Digest>> {
    if (this.#bytes === null) return {}
    return JSON.parse(new TextDecoder().decode(this.#bytes)) as Readonly<Record<string, Digest>>
  }
}

/** The getters are shared by all objects of a kind: V8 keeps what a getter of a single one sees in memory until it collects the whole heap. */
function gettersOf<Holder extends object, Rule>(
  rules: readonly Rule[],
  nameOf: (rule: Rule) => string,
  digest: (holder: Holder, rule: Rule) => Digest
): PropertyDescriptorMap {
  const getterOf = (rule: Rule): PropertyDescriptor & ThisType<Holder> => ({
    enumerable: true,
    get() {
      return digest(this, rule)
    }
  })
  return Object.fromEntries(rules.map(rule => [nameOf(rule), getterOf(rule)]))
}
