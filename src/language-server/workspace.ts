/** The roots that the client has open, the settings of each, and what the client can do. */

import {resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  WorkspaceFoldersChangeEvent
} from 'vscode-languageserver/node'
import {isObject, isRecord} from '../json.ts'
import type {Locale} from '../words.ts'
import {type ClientFacts, readClient} from './client.ts'
import {isInFolder, pathOf} from './documents/uris.ts'
import {defaultSettings, readSettings, type Settings} from './settings.ts'
import type {Configuration} from './threads/jobs.ts'
import {say} from './words.ts'

const SECTION = 'nianbao'

/** Milliseconds after which a client that does not say its settings is taken to have none. */
const PATIENCE = 3000

interface OpenRoot {
  readonly uri: string
  readonly folder: string
  settings: Settings
}

export class Workspace {
  readonly #connection: Connection
  #client: ClientFacts = readClient(null, null, null)
  #roots: OpenRoot[] = []
  /** For documents outside the roots. */
  #settings: Settings = defaultSettings
  /** Settings that the client sent without being asked, before any that it is asked for. */
  #sent: unknown = null
  #isTrusted = true
  #ready: Promise<void> = Promise.resolve()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  get client(): ClientFacts {
    return this.#client
  }

  /** Resolves once the settings have come. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready
  }

  get folders(): readonly string[] {
    return this.#roots.map(({folder}) => folder)
  }

  /** Whether code of the folders may be run. */
  get isTrusted(): boolean {
    return this.#isTrusted
  }

  get configuration(): Configuration {
    const roots = this.#roots.map(({folder, settings}) => ({folder, settings}))
    return {roots, settings: this.#settings, client: this.#client, isTrusted: this.#isTrusted}
  }

  initialize(params: InitializeParams): void {
    const capabilities: ClientCapabilities | null | undefined = params.capabilities
    this.#client = readClient(capabilities, params.initializationOptions, params.locale)
    this.#sent = params.initializationOptions
    this.#isTrusted = !(isRecord(this.#sent) && this.#sent.trusted === false)
    if (!this.#isTrusted) this.#connection.console.info(say('untrusted', this.#client.locale))
    this.#roots = rootsOf(params)
    this.#apply(() => this.#sent)
  }

  /** The user has said meanwhile that what is open can be trusted. */
  trust(): void {
    this.#isTrusted = true
  }

  settingsOf(uri: string): Settings {
    const path = pathOf(uri)
    if (path === null) return this.#settings
    const roots = this.#roots.filter(({folder}) => isInFolder(folder, path))
    return roots.sort((left, right) => right.folder.length - left.folder.length)[0]?.settings ?? this.#settings
  }

  /** The language of what is said where no config has been asked. */
  localeOf(uri: string): Locale {
    return this.settingsOf(uri).locale ?? this.#client.locale
  }

  /** The innermost root that a file lies in; null outside all of them. */
  rootOf(file: string): string | null {
    const around = this.folders.filter(folder => isInFolder(folder, file))
    return around.sort((left, right) => right.length - left.length)[0] ?? null
  }

  /** Whether a file is a report of last year that others are compared with. */
  isLastYear(file: string): boolean {
    return this.#roots.some(({folder, settings: {previous}}) => {
      const last = previous === null ? null : resolve(folder, previous)
      return last !== null && (last === file || isInFolder(last, file))
    })
  }

  changeFolders(change: WorkspaceFoldersChangeEvent | undefined): void {
    const gone = new Set(rootsIn(change?.removed).map(({uri}) => uri))
    this.#roots = [...this.#roots.filter(({uri}) => !gone.has(uri)), ...rootsIn(change?.added)]
  }

  /** Settings that came with `workspace/didChangeConfiguration`; clients that are asked may send none. */
  receive(settings: unknown): void {
    const own = isObject(settings) && SECTION in settings ? settings[SECTION] : settings
    if (own !== null && own !== undefined) this.#sent = own
  }

  /** Asks the client for the settings, where it can be asked; any answer is good, also null, also none. */
  load(): Promise<void> {
    this.#ready = this.#load().catch(error => this.#connection.console.warn(String(error)))
    return this.#ready
  }

  async #load(): Promise<void> {
    if (!this.#client.configuration) {
      this.#apply(() => this.#sent)
      return
    }
    const items = [{section: SECTION}, ...this.#roots.map(({uri}) => ({scopeUri: uri, section: SECTION}))]
    const asking: Promise<unknown> = this.#connection.workspace.getConfiguration(items)
    const answer = await Promise.race([asking.catch(() => null), setTimeout(PATIENCE, null, {ref: false})])
    const given: readonly unknown[] = Array.isArray(answer) ? answer : []
    this.#apply(index => given[index] ?? given[0] ?? this.#sent)
  }

  /** @param given the settings of the client as a whole (0) and of each root (from 1) */
  #apply(given: (index: number) => unknown): void {
    const told = new Set<string>()
    const read = (index: number): Settings => {
      const {settings, problems} = readSettings(given(index))
      for (const words of problems) told.add(words[settings.locale ?? this.#client.locale])
      return settings
    }
    this.#settings = read(0)
    for (const [index, root] of this.#roots.entries()) root.settings = read(index + 1)
    for (const problem of told) this.#connection.console.warn(problem)
  }
}

/** `rootUri` and `rootPath` are what older clients have for workspace folders. */
function rootsOf({workspaceFolders, rootUri, rootPath}: InitializeParams): OpenRoot[] {
  if (Array.isArray(workspaceFolders) && workspaceFolders.length > 0) return rootsIn(workspaceFolders)
  if (typeof rootUri === 'string') return toRoot(rootUri)
  return typeof rootPath === 'string' ? [{uri: rootPath, folder: rootPath, settings: defaultSettings}] : []
}

/** @param folders of whatever shape */
function rootsIn(folders: unknown): OpenRoot[] {
  const all: readonly unknown[] = Array.isArray(folders) ? folders : []
  return all.flatMap(folder => (isRecord(folder) && typeof folder.uri === 'string' ? toRoot(folder.uri) : []))
}

function toRoot(uri: string): OpenRoot[] {
  const folder = pathOf(uri)
  return folder === null ? [] : [{uri, folder: resolve(folder), settings: defaultSettings}]
}
