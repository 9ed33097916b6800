/** The body of a request, up to a bound; and a bound for the bodies of all requests together. */

import type {IncomingMessage} from 'node:http'

export type Body = {readonly bytes: Uint8Array} | {readonly refused: 'too-large' | 'busy'}

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
    const announced = Number(request.headers['content-length'] ?? 0)
    if (announced > this.#most) return await work({refused: 'too-large'})
    const chunks: Uint8Array[] = []
    let length = 0
    try {
      for await (const chunk of request) {
        const bytes: Uint8Array = chunk
        length += bytes.length
        this.#held += bytes.length
        if (length > this.#most) return await work({refused: 'too-large'})
        if (this.#held > this.#mostTogether) return await work({refused: 'busy'})
        chunks.push(bytes)
      }
      return await work({bytes: Buffer.concat(chunks)})
    } finally {
      this.#held -= length
    }
  }
}
