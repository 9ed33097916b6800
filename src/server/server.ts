/**
 * The language server: the handlers of a connection. It is a shell: documents are checked in threads by the very linter of
 * the command line, and what comes back is passed on.
 */

import {basename} from 'node:path'
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type InitializeResult,
  TextDocuments
} from 'vscode-languageserver/node'
import {configNames} from '../config/load.ts'
import {packageVersion} from '../node/package.ts'
import {waiversName} from '../node/waivers.ts'
import {readNames} from '../parse/kinds.ts'
import {answered} from './answers.ts'
import {serverCapabilities} from './capabilities.ts'
import {Documents} from './documents.ts'
import {Execute} from './execute.ts'
import {Lane, workerBeside} from './lane.ts'
import {Pull} from './pull.ts'
import {Push} from './push.ts'
import {Requests} from './requests.ts'
import {SOURCE} from './say.ts'
import {namesDocument, namesPosition, namesRange, namesResults, shaped} from './shapes.ts'
import {Survey} from './survey.ts'
import {documentFactory} from './sync.ts'
import {pathOf} from './uris.ts'
import {Workspace} from './workspace.ts'

/** Milliseconds. A report takes some tens; one of ten megabytes some seconds. */
const limits = {quick: {limit: 30_000, grace: 500}, long: {limit: 300_000, grace: 200}}

const reports = `**/*.{${readNames().join(',')}}`

/** Installs the handlers on a connection; `connection.listen()` is left to the caller. */
export function serveConnection(connection: Connection): void {
  new Server(connection).listen()
}

class Server {
  readonly #connection: Connection
  readonly #workspace: Workspace
  readonly #documents: Documents
  readonly #push: Push
  readonly #pull: Pull
  readonly #requests: Requests
  readonly #execute: Execute
  readonly #lanes: readonly Lane[]

  constructor(connection: Connection) {
    const worker = workerBeside(import.meta.url)
    const log = (text: string) => connection.console.log(text)
    const quick = new Lane({worker, log, ...limits.quick})
    const long = new Lane({worker, log, ...limits.long})
    const workspace = new Workspace(connection)
    const texts = new TextDocuments(documentFactory(() => workspace.client.encoding))
    const documents = new Documents(texts, {quick, long})
    const survey = new Survey(long, documents, workspace)
    this.#connection = connection
    this.#workspace = workspace
    this.#documents = documents
    this.#lanes = [quick, long]
    this.#push = new Push(connection, documents, workspace)
    this.#pull = new Pull(documents, workspace, survey)
    this.#requests = new Requests(documents, workspace)
    const refresh = () => this.#refresh()
    this.#execute = new Execute({connection, documents, workspace, survey, push: this.#push, lane: quick, refresh})
  }

  listen(): void {
    const connection = this.#connection
    this.#documents.texts.listen(connection)
    connection.onInitialize(params => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => Promise.all(this.#lanes.map(lane => lane.close())).then(() => {}))
    connection.onDidChangeConfiguration(({settings}) => {
      this.#workspace.receive(settings)
      this.#reload()
    })
    connection.onDidChangeWatchedFiles(params => this.#filesChanged(params))
    this.#listenToRequests()
  }

  #listenToRequests(): void {
    const connection = this.#connection
    const requests = this.#requests
    connection.onHover(shaped(namesPosition, (params, token) => requests.hover(params, token)))
    connection.onDefinition(shaped(namesPosition, (params, token) => requests.definition(params, token)))
    connection.onReferences(shaped(namesPosition, (params, token) => requests.references(params, token)))
    connection.onDocumentSymbol(shaped(namesDocument, (params, token) => requests.symbols(params, token)))
    connection.onFoldingRanges(shaped(namesDocument, (params, token) => requests.folding(params, token)))
    connection.onCompletion(shaped(namesPosition, (params, token) => requests.completion(params, token)))
    connection.onCodeLens(shaped(namesDocument, (params, token) => requests.lenses(params, token)))
    connection.onCodeAction(shaped(namesRange, (params, token) => requests.actions(params, token)))
    connection.onExecuteCommand(({command, arguments: given}, token) =>
      answered(token, () => this.#execute.run(command, given))
    )
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
      serverInfo: {name: SOURCE, version: packageVersion()}
    }
  }

  #initialized(): void {
    const {client} = this.#workspace
    if (client.configurationChanges)
      this.#register(DidChangeConfigurationNotification.type.method, {section: 'nianbao'})
    if (client.watchedFiles) {
      const watchers = [...configNames, waiversName].map(name => ({globPattern: `**/${name}`}))
      this.#register(DidChangeWatchedFilesNotification.type.method, {watchers: [...watchers, {globPattern: reports}]})
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
    if (!client.pull) this.#push.refresh()
    else if (client.pullRefresh) this.#connection.languages.diagnostics.refresh().catch(() => {})
    if (client.lensRefresh) this.#connection.sendRequest('workspace/codeLens/refresh').catch(() => {})
  }

  /** A report that is open counts as it is in the editor; one that is not may be last year's of another. */
  #filesChanged({changes}: DidChangeWatchedFilesParams): void {
    const open = new Set(this.#documents.texts.keys().map(pathOf))
    const paths = (Array.isArray(changes) ? changes : []).flatMap(({uri}) => pathOf(uri) ?? [])
    const isSetting = (path: string) => [...configNames, waiversName].includes(basename(path))
    if (paths.some(path => isSetting(path) || !open.has(path))) this.#refresh()
  }
}
