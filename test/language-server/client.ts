/** A client that speaks the protocol over the streams of a real server process, and remembers what it is sent. */

import {type ChildProcess, spawn} from 'node:child_process'
import {pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver-protocol/node'

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities | null
  readonly initializationOptions?: unknown
  readonly locale?: string
  /** Absolute paths. */
  readonly folders?: readonly string[]
  /** The answer to `workspace/configuration`. Default: null for every item. */
  readonly configuration?: (items: readonly unknown[]) => unknown
  /** Answers to other requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>
  readonly cwd?: string
}

export interface Received {
  readonly method: string
  readonly params: unknown
}

/** What a modern editor can do, without asking for diagnostics. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: {documentChanges: true, resourceOperations: ['create']},
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true}
  },
  window: {workDoneProgress: true, showDocument: {support: true}},
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
      tagSupport: {valueSet: [1, 2]}
    },
    hover: {contentFormat: ['markdown', 'plaintext']},
    definition: {linkSupport: true},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'source.fixAll']}}}
  }
}

/** The same, and it asks for diagnostics. */
export const pulling: ClientCapabilities = {
  ...capable,
  workspace: {...capable.workspace, diagnostics: {refreshSupport: true}},
  textDocument: {...capable.textDocument, diagnostic: {relatedDocumentSupport: false}}
}

/** Longer than a slow machine under load takes for anything that is waited for. */
const PATIENCE = 20_000

export class Client {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  /** Everything that the server sent by itself, in order. */
  readonly received: Received[] = []
  #initialized: InitializeResult | null = null
  #waiting: (() => void)[] = []

  private constructor(process: ChildProcess, options: ClientOptions) {
    const {stdout, stdin} = process
    if (stdout === null || stdin === null) throw new Error('The server has no streams')
    this.process = process
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification((method, params) => this.#receive({method, params}))
    this.connection.onUnhandledProgress(({token, value}) =>
      this.#receive({method: '$/progress', params: {token, value}})
    )
    this.connection.onRequest((method, params) => {
      this.#receive({method, params})
      if (method === 'workspace/configuration') return configurationFor(params, options)
      return options.answers?.[method]?.(params) ?? null
    })
    this.connection.listen()
  }

  /** Starts a server and greets it. */
  static async start(command: readonly string[], options: ClientOptions = {}): Promise<Client> {
    const [program = process.execPath, ...rest] = command
    const child = spawn(program, rest, {cwd: options.cwd, stdio: ['pipe', 'pipe', 'inherit']})
    const client = new Client(child, options)
    const {capabilities = capable, folders = [], initializationOptions, locale} = options
    client.#initialized = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      capabilities,
      initializationOptions,
      locale,
      rootUri: null,
      workspaceFolders: folders.map(folder => ({uri: pathToFileURL(folder).href, name: folder}))
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  get capabilities(): InitializeResult['capabilities'] {
    if (this.#initialized === null) throw new Error('The server has not been greeted')
    return this.#initialized.capabilities
  }

  async open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  async change(uri: string, version: number, contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  async request<Answer>(method: string, params: unknown): Promise<Answer> {
    return await this.connection.sendRequest<Answer>(method, params)
  }

  /** What was last published for a document, from a version on. */
  async diagnostics(uri: string, version = 0): Promise<readonly Diagnostic[]> {
    const found = await this.until(() =>
      this.published(uri).findLast(params => params.version === undefined || params.version >= version)
    )
    return found.diagnostics
  }

  published(uri: string): PublishDiagnosticsParams[] {
    return this.all<PublishDiagnosticsParams>('textDocument/publishDiagnostics').filter(params => params.uri === uri)
  }

  /** The parameters of everything of a method that the server sent. */
  all<Params>(method: string): Params[] {
    return this.received.filter(one => one.method === method).map(({params}) => params as Params)
  }

  /** Waits until there is something. */
  async until<Found>(find: () => Found | undefined): Promise<Found> {
    const end = Date.now() + PATIENCE
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      if (Date.now() > end)
        throw new Error(`Nothing came; there was: ${this.received.map(({method}) => method).join(', ')}`)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, 100)
        this.#waiting.push(() => {
          clearTimeout(timer)
          resolve()
        })
      })
    }
  }

  /** Says goodbye; resolves to the exit code. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.process.once('exit', resolve))
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await ended
    this.connection.dispose()
    return code
  }

  /** Ends the process, whatever it does. */
  kill(): void {
    this.connection.dispose()
    this.process.kill('SIGKILL')
  }

  #receive(one: Received): void {
    this.received.push(one)
    for (const wake of this.#waiting.splice(0)) wake()
  }
}

function configurationFor(params: unknown, {configuration}: ClientOptions): unknown {
  const items = typeof params === 'object' && params !== null && 'items' in params ? params.items : []
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  return configuration === undefined ? list.map(() => null) : configuration(list)
}
