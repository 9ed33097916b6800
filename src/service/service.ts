/**
 * The HTTP service: a report is sent, its check comes back. Nothing is stored, and nothing of a report stands in the log.
 *
 * Reports are read in worker threads, so that one that takes too long or too much memory ends with its thread and not with
 * the service.
 */

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {setInterval, setTimeout} from 'node:timers/promises'
import {lookup} from '../lookup.ts'
import {workerModule} from '../node/installed.ts'
import {readPage} from '../node/page-file.ts'
import {JobTimedOut, PoolClosed, WorkerPool} from '../node/pool.ts'
import type {SessionOptions} from '../node/session.ts'
import type {Locale} from '../words.ts'
import {BodyReader} from './body.ts'
import {isOwnCaller} from './callers.ts'
import type {CheckAnswer, CheckJob} from './check.ts'
import {Incoming} from './incoming.ts'
import {wantedFormat} from './media.ts'
import {type Problem, problems} from './problems.ts'

export interface ServiceOptions {
  readonly host: string
  /** The names by which callers may address it, besides its host, `localhost` and any address. */
  readonly names: readonly string[]
  /** 0: any that is free. */
  readonly port: number
  readonly workers: number
  /** Bytes of a request. */
  readonly maxBytes: number
  /** Milliseconds of a check. */
  readonly timeout: number
  readonly session: SessionOptions
  readonly version: string
  readonly locale: Locale
  /** One line for each request. */
  readonly log: (line: string) => void
}

/** What goes on in the log: only what was asked of the service, nothing that a caller wrote. */
interface Logged {
  readonly method: string
  readonly route: string
}

/** Milliseconds in which a request has to be there whole. */
const REQUEST_TIMEOUT = 60_000
const HEADERS_TIMEOUT = 10_000
/** Milliseconds between looks for requests that are late. */
const LOOK_INTERVAL = 1000
const MOST_CONNECTIONS = 512
/** Connections of one client that have sent no whole request. */
const MOST_INCOMING = 64
/** Requests of one connection that have no answer yet. Hardly any caller sends a second one before the first answer. */
const MOST_UNANSWERED = 16
/** Milliseconds for which a request waits for a place; who is refused at once asks again at once. */
const PATIENCE = 1000
const PATIENCE_STEP = 50
/** Checks that may wait, for each worker. */
const MOST_WAITING = 8
/** Bodies in memory at a time, as multiples of the largest. */
const BODIES = 8
/** Milliseconds for requests that are under way when the service ends. */
const GRACE = 10_000

export class Service {
  readonly #options: ServiceOptions
  readonly #pool: WorkerPool<CheckJob, CheckAnswer>
  readonly #bodies: BodyReader
  readonly #server: Server
  readonly #incoming = new Incoming(MOST_INCOMING, LOOK_INTERVAL)
  readonly #sweeping = new AbortController()
  readonly #unanswered = new WeakMap<Socket, number>()
  readonly #names: ReadonlySet<string>

  constructor(options: ServiceOptions) {
    const {workers, timeout, session, maxBytes, host, names} = options
    this.#options = options
    const entry = workerModule('service-worker')
    this.#pool = new WorkerPool({entry, workerData: session, size: workers, timeout})
    this.#bodies = new BodyReader(maxBytes, maxBytes * BODIES)
    this.#names = new Set(['localhost', host, ...names].map(name => name.toLowerCase()))
    const limits = {
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: HEADERS_TIMEOUT,
      connectionsCheckingInterval: LOOK_INTERVAL
    }
    this.#server = createServer(limits, (request, response) => {
      if (this.#isOrderly(request.socket, response)) void this.#answer(request, response)
    })
    this.#server.on('connection', socket => {
      this.#incoming.wait(socket)
      socket.once('close', () => this.#incoming.done(socket))
    })
    this.#server.maxConnections = MOST_CONNECTIONS
  }

  /** Begins to listen. Rejects where the address cannot be had. */
  async start(): Promise<{readonly host: string; readonly port: number}> {
    const {host, port} = this.#options
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(port, host, resolve)
    })
    const {port: given} = this.#server.address() as AddressInfo
    this.#pool.warm()
    this.#sweep().catch(() => {})
    return {host, port: given}
  }

  async #sweep(): Promise<void> {
    const {signal} = this.#sweeping
    for await (const _ of setInterval(LOOK_INTERVAL, null, {ref: false, signal})) this.#incoming.sweep()
  }

  /** Ends: requests under way are answered first, for a while. */
  async stop(): Promise<void> {
    this.#sweeping.abort()
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeIdleConnections()
    const ended = new AbortController()
    const grace = setTimeout(GRACE, null, {signal: ended.signal}).then(
      () => this.#server.closeAllConnections(),
      () => {}
    )
    await closed
    ended.abort()
    await grace
    await this.#pool.close()
  }

  /**
   * Whether a connection waits for its answers. One that sends request upon request is closed: all that has come of it would
   * be begun at once, before anyone else has a turn.
   */
  #isOrderly(socket: Socket, response: ServerResponse): boolean {
    const unanswered = (this.#unanswered.get(socket) ?? 0) + 1
    this.#unanswered.set(socket, unanswered)
    response.once('close', () => this.#unanswered.set(socket, (this.#unanswered.get(socket) ?? 1) - 1))
    if (unanswered > MOST_UNANSWERED) socket.destroy()
    return !socket.destroyed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now()
    const {method = ''} = request
    const url = urlOf(request)
    const methods = routes.get(url.pathname)
    request.once('end', () => this.#incoming.done(request.socket))
    response.on('close', () => {
      const logged = {
        method: knownMethods.has(method) ? method : '?',
        route: methods === undefined ? '?' : url.pathname
      }
      this.#log(logged, response, performance.now() - started)
      if (!request.socket.destroyed) this.#incoming.wait(request.socket)
    })
    try {
      if (!isOwnCaller(request.headers, this.#names)) this.#refuse(response, problems.stranger, closing)
      else if (methods === undefined) this.#refuse(response, problems.notFound)
      else if (!methods.includes(method)) this.#refuse(response, problems.wrongMethod, {Allow: methods.join(', ')})
      else if (url.pathname === '/healthz') this.#tellHealth(response)
      else if (url.pathname === '/') await this.#sendPage(response)
      else await this.#check(request, response, url.searchParams)
    } catch (error) {
      this.#refuse(response, problemOf(error))
    }
  }

  async #check(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    const asked = this.#readQuery(request, query)
    if ('status' in asked) {
      this.#refuse(response, asked)
      return
    }
    this.#incoming.done(request.socket)
    const hasPlace = await this.#hasPlace()
    this.#incoming.wait(request.socket)
    if (!hasPlace) {
      this.#refuse(response, problems.busy)
      // Who is still sending reads no answer before the end: what comes is thrown away.
      request.resume()
      return
    }
    await this.#bodies.use(request, async body => {
      if ('refused' in body) {
        if (body.refused === 'busy') {
          this.#refuse(response, problems.busy)
          request.resume()
        } else this.#refuse(response, problems.tooLarge, closing)
      } else if (this.#isFull) {
        this.#refuse(response, problems.busy)
      } else {
        const {bytes} = body
        this.#send(response, await this.#pool.run({...asked, body: bytes}, [bytes.buffer]), asked.locale)
      }
    })
  }

  get #isFull(): boolean {
    return this.#pool.waiting >= this.#options.workers * MOST_WAITING
  }

  /** Waits for a while for room in the queue: refusing takes time from checking. */
  async #hasPlace(): Promise<boolean> {
    for (let waited = 0; this.#isFull && waited < PATIENCE; waited += PATIENCE_STEP) await setTimeout(PATIENCE_STEP)
    return !this.#isFull
  }

  /** What a request asks for, besides what is in its body. */
  #readQuery({headers}: IncomingMessage, query: URLSearchParams): Omit<CheckJob, 'body'> | Problem {
    const format = wantedFormat(query.get('format') ?? undefined, headers.accept)
    const locale = query.get('locale') ?? this.#options.locale
    if (format === null) return problems.wrongFormat
    if (locale !== 'zh' && locale !== 'en') return problems.wrongLocale
    if ((headers['content-encoding'] ?? 'identity') !== 'identity') return problems.encoded
    const {version} = this.#options
    return {type: headers['content-type'], name: query.get('name') ?? undefined, format, locale, version}
  }

  #send(response: ServerResponse, answer: CheckAnswer, locale: Locale): void {
    if (answer.status === 400) {
      this.#refuse(response, {...problems.wrongForm, words: answer.words}, {}, locale)
      return
    }
    const {status, type, verdict, content} = answer
    response.writeHead(status, {...guards, 'Content-Type': type, 'Nianbao-Verdict': verdict}).end(content)
  }

  #tellHealth(response: ServerResponse): void {
    const {version} = this.#options
    const body = JSON.stringify({status: 'ok', version})
    response.writeHead(200, {...guards, 'Content-Type': 'application/json'}).end(`${body}\n`)
  }

  /** The page keeps what is sent to it by a policy of its own. */
  async #sendPage(response: ServerResponse): Promise<void> {
    const page = await readPage()
    if (page === null) this.#refuse(response, problems.notFound)
    else response.writeHead(200, {...pageGuards, 'Content-Type': 'text/html; charset=utf-8'}).end(page)
  }

  #refuse(
    response: ServerResponse,
    {status, code, words}: Problem,
    headers: Readonly<Record<string, string>> = {},
    locale: Locale = this.#options.locale
  ): void {
    if (response.headersSent) return
    const retry = status === 503 ? {'Retry-After': '5'} : {}
    const body = JSON.stringify({error: {code, message: words[locale]}})
    response.writeHead(status, {...guards, ...retry, ...headers, 'Content-Type': 'application/json'}).end(`${body}\n`)
  }

  #log({method, route}: Logged, {statusCode, writableFinished}: ServerResponse, milliseconds: number): void {
    const outcome = writableFinished ? String(statusCode) : 'aborted'
    this.#options.log(`${new Date().toISOString()} ${method} ${route} ${outcome} ${Math.round(milliseconds)}ms`)
  }
}

/** By path, the methods. */
const routes = lookup<readonly string[]>({
  '/': ['GET', 'HEAD'],
  '/v1/check': ['POST'],
  '/healthz': ['GET', 'HEAD']
})

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

/** A request that is not read to its end leaves a connection that is good for nothing more. */
const closing = {Connection: 'close'}

/** An answer is for the caller alone: it is neither kept on the way nor run as something else than it is. */
const guards: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
}

/** What is in the page is forbidden and allowed there; no other site may put it into a frame. */
const pageGuards: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'"
}

function urlOf({url}: IncomingMessage): URL {
  const base = 'http://service'
  return URL.canParse(url ?? '/', base) ? new URL(url ?? '/', base) : new URL('/?', base)
}

function problemOf(error: unknown): Problem {
  if (error instanceof JobTimedOut) return problems.tooSlow
  return error instanceof PoolClosed ? problems.busy : problems.failed
}
