/**
 * Results as text: what crosses to another thread, lies in the cache, and is written by a shard.
 *
 * Most results of a run have the same outcomes, so these are held once: text within the text, and one object for each.
 */

import type {PlainResult} from '../../engine/result.ts'

type Shared = 'outcomes' | 'highest'
type Encoded = Omit<PlainResult, Shared> & Readonly<Record<Shared, string>>

export function encodeResult(result: PlainResult): string {
  const {outcomes, highest, path, head, unreadable, inFolder, fixable, relaxed, digests} = result
  const {unjudged, notices, diagnostics, suppressed, repairs, silences} = result
  const encoded: Encoded = {
    ...{
      path,
      head,
      unreadable,
      inFolder,
      fixable,
      relaxed,
      digests,
      unjudged,
      notices,
      diagnostics,
      suppressed,
      repairs,
      silences
    },
    outcomes: JSON.stringify(outcomes),
    highest: JSON.stringify(highest)
  }
  return JSON.stringify(encoded)
}

/** Reads what {@link encodeResult} wrote; nothing else is to be given to it. */
export class ResultDecoder {
  readonly #known = new Map<string, object>()

  decode(text: string): PlainResult {
    const {outcomes, highest, ...result} = JSON.parse(text) as Encoded
    return {
      ...result,
      outcomes: this.#shared<PlainResult['outcomes']>(outcomes),
      highest: this.#shared<PlainResult['highest']>(highest)
    }
  }

  #shared<Value extends object>(text: string): Value {
    const known = this.#known.get(text) ?? (JSON.parse(text) as object)
    this.#known.set(text, known)
    return known as Value
  }
}
