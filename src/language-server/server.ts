/**
 * The language server: the handlers of a connection. It is a shell: documents are checked in threads by the very linter of
 * the command line, and what comes back is passed on.
 */

import {basename} from 'node:path'
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type InitializeResult,
  type SymbolInformation,
  TextDocuments,
  type WorkspaceSymbolParams
} from 'vscode-languageserver/node'
import {configNames} from '../config/names.ts'
import {waiversName} from '../engine/waivers/waivers-file.ts'
import {isRecord} from '../json.ts'
import {readNames} from '../parse/kinds/kinds.ts'
import {productName, version} from '../product.ts'
import {serverCapabilities} from './capabilities.ts'
import {ChangeSignal} from './diagnostics/change-signal.ts'
import {ConfigNotices} from './diagnostics/config-notices.ts'
import {Pull} from './diagnostics/pull.ts'
import {Push} from './diagnostics/push.ts'
import {standingWords} from './diagnostics/standing.ts'
import {Survey} from './diagnostics/survey.ts'
import {Documents} from './documents/documents.ts'
import {documentFactory} from './documents/sync.ts'
import {pathOf} from './documents/uris.ts'
import {answered} from './requests/answers.ts'
import {Execute} from './requests/execute.ts'
import {refuseUntimely} from './requests/lifecycle.ts'
import {Requests} from './requests/requests.ts'
import {namesDocument, namesPosition, namesRange, namesResults, shaped} from './shapes.ts'
import {JobQueue} from './threads/job-queue.ts'
import type {Standing} from './threads/jobs.ts'
import type {StartThread} from './threads/thread.ts'
import {Workspace} from './workspace.ts'

/** Milliseconds. A report takes some tens; one of ten megabytes some seconds. */
const limits = {quick: {limit: 30_000, grace: 500}, long: {limit: 300_000, grace: 200}}

const reports = `**/*.{${readNames().join(',')}}`

/** Milliseconds without a keystroke after which the reports are looked at together again. */
const TYPING_PAUSE = 1000

/** Milliseconds after which they are where the client does not say that a file has changed. */
const UNWATCHED_PAUSE = 30_000

/** Asked by clients that show the text of a Word file or PDF: its path as a URI; the answer is the text. */
const TEXT = 'nianbao/text'

/** Sent to clients that have a place for it: the result of checking an open document. */
const STANDING = 'nianbao/standing'

/** Sent by clients that began with `"trusted": false`: the user trusts what is open. */
const TRUSTED = 'nianbao/trusted'

/**
 * Installs the handlers on a connection; `connection.listen()` is left to the caller.
 * @param start starts a thread that does the work
 */
export function serveConnection(connection: Connection, start: StartThread): void {
  new Server(connection, start).listen()
}

class Server {
  readonly #connection: Connection
  readonly #workspace: Workspace
  readonly #documents: Documents
  readonly #push: Push
  readonly #pull: Pull
  readonly #survey: Survey
  readonly #notices: ConfigNotices
  readonly #requests: Requests
  readonly #execute: Execute
  readonly #queues: readonly JobQueue[]
  readonly #signal = new ChangeSignal()
  #clock: NodeJS.Timeout | undefined

  constructor(connection: Connection, start: StartThread) {
    const quick = new JobQueue({start, ...limits.quick})
    const long = new JobQueue({start, ...limits.long})
    const workspace = new Workspace(connection)
    const texts = new TextDocuments(documentFactory(() => workspace.client.encoding))
    const documents = new Documents(
      texts,
      {quick, long},
      {
        checked: ({uri}, {standing, faults}) => {
          this.#tellStanding(uri, standing)
          this.#notices.checked(uri, faults)
        },
        outdated: () => this.#showAgain()
      }
    )
    const survey = new Survey(long, documents, workspace)
    this.#survey = survey
    this.#connection = connection
    this.#workspace = workspace
    this.#documents = documents
    this.#queues = [quick, long]
    this.#notices = new ConfigNotices(connection, workspace)
    this.#push = new Push(connection, documents, workspace, this.#notices)
    this.#pull = new Pull(documents, workspace, survey, {signal: this.#signal, notices: this.#notices})
    this.#requests = new Requests(documents, workspace)
    const refresh = () => this.#refresh()
    const parts = {connection, documents, workspace, survey, push: this.#push, queue: quick, signal: this.#signal}
    this.#execute = new Execute({...parts, refresh})
  }

  listen(): void {
    const connection = this.#connection
    refuseUntimely(connection)
    this.#documents.texts.listen(connection)
    connection.onInitialize(params => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => {
      clearInterval(this.#clock)
      return Promise.all(this.#queues.map(queue => queue.close())).then(() => {})
    })
    this.#documents.texts.onDidChangeContent(() => this.#signal.raise(TYPING_PAUSE))
    this.#documents.texts.onDidClose(({document}) => {
      this.#notices.closed(document.uri)
      this.#signal.raise()
    })
    connection.onDidChangeConfiguration(({settings}) => {
      this.#workspace.receive(settings)
      this.#reload()
    })
    connection.onDidChangeWatchedFiles(params => this.#filesChanged(params))
    connection.onNotification(TRUSTED, () => {
      this.#workspace.trust()
      this.#reload()
    })
    this.#listenToRequests()
  }

  #listenToRequests(): void {
    const connection = this.#connection
    const requests = this.#requests
    connection.onHover(shaped(namesPosition, (params, token) => requests.hover(params, token)))
    connection.onDefinition(shaped(namesPosition, (params, token) => requests.definition(params, token)))
    connection.onReferences(shaped(namesPosition, (params, token) => requests.references(params, token)))
    connection.onDocumentHighlight(shaped(namesPosition, (params, token) => requests.highlights(params, token)))
    connection.languages.inlayHint.on(shaped(namesRange, (params, token) => requests.hints(params, token)))
    connection.onWorkspaceSymbol((params, token) => answered(token, () => this.#entries(params, token)))
    connection.onDocumentSymbol(shaped(namesDocument, (params, token) => requests.symbols(params, token)))
    connection.onFoldingRanges(shaped(namesDocument, (params, token) => requests.folding(params, token)))
    connection.onDocumentLinks(shaped(namesDocument, (params, token) => requests.links(params, token)))
    connection.onCompletion(shaped(namesPosition, (params, token) => requests.completion(params, token)))
    connection.onCodeLens(shaped(namesDocument, (params, token) => requests.lenses(params, token)))
    connection.onCodeAction(shaped(namesRange, (params, token) => requests.actions(params, token)))
    connection.onExecuteCommand(({command, arguments: given}, token) =>
      answered(token, () => this.#execute.run(command, given))
    )
    connection.onRequest(TEXT, (params: unknown, token) => answered(token, () => this.#text(params)))
    connection.languages.diagnostics.on(shaped(namesDocument, (params, token) => this.#pull.document(params, token)))
    connection.languages.diagnostics.onWorkspace(
      shaped(namesResults, (params, token, progress, parts) => this.#pull.workspace(params, token, progress, parts))
    )
  }

  #initialize(params: Parameters<Workspace['initialize']>[0]): InitializeResult {
    this.#workspace.initialize(params)
    if (!this.#workspace.client.pull) this.#push.listen()
    this.#documents.configure(this.#workspace.configuration)
    return {
      capabilities: serverCapabilities(this.#workspace.client),
      serverInfo: {name: productName, version}
    }
  }

  #initialized(): void {
    const {client} = this.#workspace
    if (client.configurationChanges)
      this.#register(DidChangeConfigurationNotification.type.method, {section: 'nianbao'})
    if (client.watchedFiles) {
      const watchers = [...configNames, waiversName].map(name => ({globPattern: `**/${name}`}))
      this.#register(DidChangeWatchedFilesNotification.type.method, {watchers: [...watchers, {globPattern: reports}]})
    } else {
      this.#clock = setInterval(() => this.#signal.raise(), UNWATCHED_PAUSE)
      this.#clock.unref()
    }
    if (client.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(change => {
        this.#workspace.changeFolders(change)
        this.#reload()
      })
    }
    this.#reload()
  }

  /** A client that refuses a registration is no reason to stop. */
  #register(method: string, options: object): void {
    const registrations = [{id: method, method, registerOptions: options}]
    this.#connection
      .sendRequest('client/registerCapability', {registrations})
      .catch(error => this.#connection.console.warn(String(error)))
  }

  /** Asks for the settings again; then everything is checked again. */
  #reload(): void {
    this.#workspace.load().then(() => this.#refresh())
  }

  #refresh(): void {
    const {client, configuration} = this.#workspace
    this.#documents.configure(configuration)
    this.#showAgain()
    this.#signal.raise()
    if (client.lensRefresh) this.#connection.sendRequest('workspace/codeLens/refresh').catch(() => {})
    if (client.hintRefresh) this.#connection.languages.inlayHint.refresh().catch(() => {})
  }

  /** What is found in open documents is to be shown again. */
  #showAgain(): void {
    const {client} = this.#workspace
    if (!client.pull) this.#push.refresh()
    else if (client.pullRefresh) this.#connection.languages.diagnostics.refresh().catch(() => {})
  }

  #tellStanding(uri: string, standing: Standing): void {
    if (!this.#workspace.client.showsStanding) return
    const words = standingWords(standing, this.#workspace.localeOf(uri), this.#workspace.isTrusted)
    this.#connection.sendNotification(STANDING, {uri, state: standing.state, ...words}).catch(() => {})
  }

  async #entries({query}: WorkspaceSymbolParams, token: CancellationToken): Promise<SymbolInformation[]> {
    if (typeof query !== 'string') return []
    return [...(await this.#survey.entries(query, () => token.isCancellationRequested))]
  }

  async #text(params: unknown): Promise<string | null> {
    const file = isRecord(params) && typeof params.uri === 'string' ? pathOf(params.uri) : null
    if (file === null) return null
    await this.#workspace.ready
    return await this.#documents.textOf(file)
  }

  /** A report that is open counts as it is in the editor. Last year's bears on others; any other on itself alone. */
  #filesChanged({changes}: DidChangeWatchedFilesParams): void {
    const open = new Set(this.#documents.texts.keys().map(pathOf))
    const paths = (Array.isArray(changes) ? changes : []).flatMap(({uri}) => pathOf(uri) ?? [])
    const isSetting = (path: string) => [...configNames, waiversName].includes(basename(path))
    const isLastYear = (path: string) => !open.has(path) && this.#workspace.isLastYear(path)
    if (paths.some(path => isSetting(path) || isLastYear(path))) this.#refresh()
    else this.#signal.raise()
  }
}
