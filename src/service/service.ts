/**
 * The HTTP service: a report is sent, its check comes back. Nothing is stored, and nothing of a report stands in the log.
 *
 * Reports are read in worker threads, so that one that takes too long or too much memory ends with its thread and not with
 * the service.
 */

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {workerModule} from '../node/installed.ts'
import {JobTimedOut, PoolClosed, WorkerPool} from '../node/pool.ts'
import type {SessionOptions} from '../node/session.ts'
import type {Locale} from '../words.ts'
import {BodyReader} from './body.ts'
import type {CheckAnswer, CheckJob} from './check.ts'
import {wantedFormat} from './media.ts'
import {type Problem, problems} from './problems.ts'

export interface ServiceOptions {
  readonly host: string
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
const MOST_CONNECTIONS = 200
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

  constructor(options: ServiceOptions) {
    const {workers, timeout, session, maxBytes} = options
    this.#options = options
    const entry = workerModule('src/service/worker')
    this.#pool = new WorkerPool({entry, workerData: session, size: workers, timeout})
    this.#bodies = new BodyReader(maxBytes, maxBytes * BODIES)
    const limits = {requestTimeout: REQUEST_TIMEOUT, headersTimeout: HEADERS_TIMEOUT}
    this.#server = createServer(limits, (request, response) => void this.#answer(request, response))
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
    return {host, port: given}
  }

  /** Ends: requests under way are answered first, for a while. */
  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeIdleConnections()
    const timer = setTimeout(() => this.#server.closeAllConnections(), GRACE)
    await closed
    clearTimeout(timer)
    await this.#pool.close()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now()
    const {method = ''} = request
    const url = urlOf(request)
    const methods = routes[url.pathname]
    response.on('close', () => {
      const logged = {
        method: knownMethods.has(method) ? method : '?',
        route: methods === undefined ? '?' : url.pathname
      }
      this.#log(logged, response, performance.now() - started)
    })
    try {
      if (methods === undefined) this.#refuse(response, problems.notFound)
      else if (!methods.includes(method)) this.#refuse(response, problems.wrongMethod, {Allow: methods.join(', ')})
      else if (url.pathname === '/healthz') this.#tellHealth(response)
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
    await this.#bodies.use(request, async body => {
      if ('refused' in body) {
        this.#refuse(response, body.refused === 'busy' ? problems.busy : problems.tooLarge, closing)
      } else if (this.#pool.waiting >= this.#options.workers * MOST_WAITING) {
        this.#refuse(response, problems.busy)
      } else this.#send(response, await this.#pool.run({...asked, body: body.bytes}), asked.locale)
    })
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
const routes: Readonly<Record<string, readonly string[]>> = {'/v1/check': ['POST'], '/healthz': ['GET', 'HEAD']}

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

/** A request that is not read to its end leaves a connection that is good for nothing more. */
const closing = {Connection: 'close'}

/** An answer is for who asked: it is neither kept on the way nor run as something else than it is. */
const guards: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
}

function urlOf({url}: IncomingMessage): URL {
  const base = 'http://service'
  return URL.canParse(url ?? '/', base) ? new URL(url ?? '/', base) : new URL('/?', base)
}

function problemOf(error: unknown): Problem {
  if (error instanceof JobTimedOut) return problems.tooSlow
  return error instanceof PoolClosed ? problems.busy : problems.failed
}
