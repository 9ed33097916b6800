/**
 * A result whose findings are kept as bytes. As objects, those of ten thousand reports are most of what a run holds, and V8 lets
 * garbage lie for several times of that.
 */

import type {PlainResult, Result} from '../../engine/result.ts'
import {PackedDigests} from '../../engine/running/digests.ts'

const packedKeys = ['unjudged', 'notices', 'diagnostics', 'suppressed', 'repairs', 'silences'] as const
type Findings = Pick<PlainResult, (typeof packedKeys)[number]>

/** Like any other result, but that its findings are read when they are asked for: each time anew, unless they are those asked for last. */
export class PackedResult implements Result {
  /** Whoever goes through a run asks for several findings of one report before those of the next. */
  static #last: {readonly result: PackedResult; readonly findings: Findings} | null = null

  /** Own properties, so that a copy by `{...result}` has them; the same for all, so that all are of one shape. */
  static readonly #getters: PropertyDescriptorMap & ThisType<PackedResult> = Object.fromEntries(
    packedKeys.map(key => [
      key,
      {
        enumerable: true,
        get(this: PackedResult) {
          return this.#findings[key]
        }
      }
    ])
  )

  readonly path: Result['path']
  readonly report: Result['report']
  readonly head: Result['head']
  readonly unreadable: Result['unreadable']
  readonly inFolder: Result['inFolder']
  readonly fixable: Result['fixable']
  outcomes: Result['outcomes']
  readonly highest: Result['highest']
  readonly relaxed: Result['relaxed']
  readonly digests: Result['digests']
  declare roster?: NonNullable<Result['roster']>
  declare readonly unjudged: Result['unjudged']
  declare readonly notices: Result['notices']
  declare readonly diagnostics: Result['diagnostics']
  declare readonly suppressed: Result['suppressed']
  declare readonly repairs: Result['repairs']
  declare readonly silences: Result['silences']
  #bytes: Uint8Array

  constructor(result: Result) {
    this.path = result.path
    this.report = result.report
    this.head = result.head
    this.unreadable = result.unreadable
    this.inFolder = result.inFolder
    this.fixable = result.fixable
    this.outcomes = result.outcomes
    this.highest = result.highest
    this.relaxed = result.relaxed
    this.digests = result.digests
    if (result.roster !== undefined) this.roster = result.roster
    this.#bytes = packed(result)
    Object.defineProperties(this, PackedResult.#getters)
  }

  /**
   * Takes over what the rules over all reports and the list of who is to report made of a packed result, and gives back the memory of
   * what they needed of it: those of ten thousand reports are not to be there twice.
   */
  static takeOver(made: Result, of: Result): Result {
    if (!(of instanceof PackedResult)) return made
    const findings = of.#findings
    if (packedKeys.some(key => made[key] !== findings[key])) of.#bytes = packed(made)
    of.outcomes = made.outcomes
    if (made.roster !== undefined) of.roster = made.roster
    PackedResult.#last = null
    if (of.digests instanceof PackedDigests) PackedDigests.forget(of.digests)
    return of
  }

  get #findings(): Findings {
    const last = PackedResult.#last
    if (last?.result === this) return last.findings
    const findings = JSON.parse(new TextDecoder().decode(this.#bytes)) as Findings
    PackedResult.#last = {result: this, findings}
    return findings
  }
}

function packed({unjudged, notices, diagnostics, suppressed, repairs, silences}: Result): Uint8Array {
  const findings: Findings = {unjudged, notices, diagnostics, suppressed, repairs, silences}
  return new TextEncoder().encode(JSON.stringify(findings))
}
