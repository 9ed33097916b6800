/**
 * Connections that have sent no whole request yet. Whoever opens many and sends a byte now and then must not shut out the
 * others: for longer than a moment a client holds only so many, and those that have been waiting longest give way.
 */

import type {Socket} from 'node:net'

interface Waiting {
  readonly client: string
  readonly since: number
}

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
    this.#waiting.set(socket, {client: socket.remoteAddress ?? '', since: performance.now()})
  }

  /** Its request is there whole, or the connection is closed. */
  done(socket: Socket): void {
    this.#waiting.delete(socket)
  }

  /** Closes what is too many; to be called now and then. */
  sweep(): void {
    const latest = performance.now() - this.#moment
    const byClient = new Map<string, Socket[]>()
    for (const [socket, {client, since}] of this.#waiting) {
      if (since > latest) continue
      const sockets = byClient.get(client) ?? []
      byClient.set(client, sockets)
      sockets.push(socket)
    }
    for (const sockets of byClient.values()) {
      for (const socket of sockets.slice(0, Math.max(0, sockets.length - this.#mostOfClient))) socket.destroy()
    }
  }
}
