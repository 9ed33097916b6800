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
 * Kept as bytes, and read each time that they are asked for. As objects, those of ten thousand reports are most of what a run
 * holds, and V8 lets garbage lie for several times of that.
 */
export class PackedDigests {
  static readonly #getters = new Map<string, PropertyDescriptorMap>()

  readonly [rule: string]: Digest
  /** One after the other; null once nobody asks any more. */
  #bytes: Uint8Array | null
  /** Where each begins, and where the last one ends. */
  readonly #starts: readonly number[]

  constructor(digests: Readonly<Record<string, Digest>>) {
    const encoder = new TextEncoder()
    const rules = Object.keys(digests)
    const packed = rules.map(rule => encoder.encode(JSON.stringify(digests[rule])))
    const starts = [0]
    for (const {length} of packed) starts.push((starts.at(-1) ?? 0) + length)
    const bytes = new Uint8Array(starts.at(-1) ?? 0)
    for (const [index, digest] of packed.entries()) bytes.set(digest, starts[index])
    this.#bytes = bytes
    this.#starts = starts
    const getters = hadOrMade(PackedDigests.#getters, rules.join(), () =>
      gettersOf(
        [...rules.entries()],
        ([, rule]) => rule,
        (holder: PackedDigests, [index]) => holder.#read(index)
      )
    )
    Object.defineProperties(this, getters)
  }

  /** Gives their memory back when the rules over all reports have been run. From then on there is no digest. */
  static forget(packed: PackedDigests): void {
    packed.#bytes = null
  }

  #read(index: number): Digest {
    if (this.#bytes === null) return null
    const bytes = this.#bytes.subarray(this.#starts[index], this.#starts[index + 1])
    return JSON.parse(new TextDecoder().decode(bytes)) as Digest
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
