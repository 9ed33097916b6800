/**
 * Connections that have sent no whole request yet. Whoever opens many and sends a byte now and then must not shut out the
 * others: for longer than a moment a client holds a limited number, and those that have been waiting longest give way.
 */

import type {Socket} from 'node:net'
import {addTo, type Group} from '../grouping.ts'

interface Waiting {
  readonly client: string
  since: number
  /** Bytes that had come by then. */
  bytes: number
}

/** Bytes; a client that sends this many from one look to the next is not slow. */
const PACE = 65_536

export class Incoming {
  readonly #mostOfClient: number
  readonly #moment: number
  /** The longest waiting first. */
  readonly #waiting = new Map<Socket, Waiting>()

  /** @param moment milliseconds: many that come at once are no harm */
  constructor(mostOfClient: number, moment: number) {
    this.#mostOfClient = mostOfClient
    this.#moment = moment
  }

  /** A connection was opened, or may send the next part of what it has to send. */
  wait(socket: Socket): void {
    this.#waiting.delete(socket)
    this.#waiting.set(socket, {client: socket.remoteAddress ?? '', since: performance.now(), bytes: socket.bytesRead})
  }

  /** Its request is there whole, or the connection is closed. */
  done(socket: Socket): void {
    this.#waiting.delete(socket)
  }

  /** Closes what is too many; to be called now and then. */
  sweep(): void {
    const now = performance.now()
    const byClient = new Map<string, Group<Socket>>()
    for (const [socket, waiting] of this.#waiting) {
      if (socket.bytesRead - waiting.bytes >= PACE) {
        waiting.since = now
        waiting.bytes = socket.bytesRead
      }
      if (waiting.since > now - this.#moment) continue
      addTo(byClient, waiting.client, socket)
    }
    for (const sockets of byClient.values()) {
      for (const socket of sockets.slice(0, Math.max(0, sockets.length - this.#mostOfClient))) socket.destroy()
    }
  }
}
