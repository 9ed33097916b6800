/** The body of a request, up to a bound; and a bound for the bodies of all requests together. */

import type {IncomingMessage} from 'node:http'

export type Body = {readonly bytes: Uint8Array} | {readonly refused: 'too-large' | 'busy'}

/**
 * What is too large is read on and thrown away up to so many times the bound: many callers read no answer before they have
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
    const chunks: Uint8Array[] = []
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
        chunks.push(bytes)
      }
      return await work(length > this.#most ? {refused: 'too-large'} : {bytes: Buffer.concat(chunks)})
    } finally {
      this.#held -= held
    }
  }
}
