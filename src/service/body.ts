/** The body of a request, up to a bound; and a bound for the bodies of all requests together. */

import type {IncomingMessage} from 'node:http'

export type Body = {readonly bytes: Uint8Array<ArrayBuffer>} | {readonly refused: 'too-large' | 'busy'}

/**
 * What is too large is read on and thrown away, up to this multiple of the bound: many callers read no answer before they have
 * sent all.
 */
const DISCARDED = 4

export class BodyReader {
  readonly #most: number
  readonly #mostTogether: number
  #held = 0

  /**
   * @param most bytes of one body
   * @param mostTogether bytes of all that are being read or checked
   */
  constructor(most: number, mostTogether: number) {
    this.#most = most
    this.#mostTogether = mostTogether
  }

  /**
   * Reads a body and does with it what is to be done; until then it counts as held.
   * @throws what the stream throws, where the caller goes away
   */
  async use<Given>(request: IncomingMessage, work: (body: Body) => Promise<Given>): Promise<Given> {
    const furthest = this.#most * DISCARDED
    if (Number(request.headers['content-length'] ?? 0) > furthest) return await work({refused: 'too-large'})
    const collected = new Collected(Number(request.headers['content-length'] ?? 0), this.#most)
    let length = 0
    let held = 0
    try {
      // Whoever is refused still has to get the answer.
      for await (const chunk of request.iterator({destroyOnReturn: false})) {
        const bytes: Uint8Array = chunk
        length += bytes.length
        if (length > furthest) break
        if (length > this.#most) continue
        held += bytes.length
        this.#held += bytes.length
        if (this.#held > this.#mostTogether) return await work({refused: 'busy'})
        collected.add(bytes)
      }
      return await work(length > this.#most ? {refused: 'too-large'} : {bytes: collected.bytes()})
    } finally {
      this.#held -= held
    }
  }
}

/** A body in one piece of memory of its own, which can be handed to another thread without a copy. */
class Collected {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  /** @param announced bytes, as the request says */
  constructor(announced: number, most: number) {
    this.#bytes = new Uint8Array(announced > 0 && announced <= most ? announced : START)
  }

  add(chunk: Uint8Array): void {
    const length = this.#length + chunk.length
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2))
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#bytes.set(chunk, this.#length)
    this.#length = length
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, this.#length)
  }
}

const START = 65_536
