/** Sends diagnostics to clients that do not ask for them: at once for a document that is opened, else after the last keystroke. */

import type {Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Documents} from '../documents/documents.ts'
import {JobError} from '../threads/job-queue.ts'
import type {FoundInFile} from '../threads/jobs.ts'
import type {Workspace} from '../workspace.ts'
import type {ConfigNotices} from './config-notices.ts'
import {failure} from './problem.ts'

/** A long document is not worth a check at every pause. */
const LONG_DEBOUNCE = 1500

export class Push {
  readonly #connection: Connection
  readonly #documents: Documents
  readonly #workspace: Workspace
  readonly #notices: ConfigNotices
  readonly #timers = new Map<string, NodeJS.Timeout>()
  /** What each open document was last sent; '' before anything was. */
  readonly #sent = new Map<string, string>()
  /** The files that are not open and of which findings are shown. */
  readonly #shown = new Set<string>()
  #showsClosed = false

  constructor(connection: Connection, documents: Documents, workspace: Workspace, notices: ConfigNotices) {
    this.#connection = connection
    this.#documents = documents
    this.#workspace = workspace
    this.#notices = notices
  }

  listen(): void {
    const {texts} = this.#documents
    texts.onDidChangeContent(({document}) => this.#schedule(document))
    texts.onDidClose(({document}) => {
      clearTimeout(this.#timers.get(document.uri))
      this.#timers.delete(document.uri)
      this.#sent.delete(document.uri)
      // Where the whole workspace is shown, the next survey says what is in the file.
      if (this.#showsClosed) this.#shown.add(document.uri)
      else this.#send({uri: document.uri, diagnostics: []})
    })
  }

  /** Something that bears on every document has changed. */
  refresh(): void {
    for (const document of this.#documents.texts.all()) this.#publishAfter(document, 0)
  }

  /** Shows what was found in the files that are not open, and takes away what is shown of others. */
  showAll(found: readonly FoundInFile[]): void {
    this.#showsClosed = true
    this.#notices.surveyed(found)
    const isOpen = (uri: string) => this.#documents.texts.get(uri) !== undefined
    const closed = found.filter(({uri}) => !isOpen(uri))
    const there = new Set(closed.map(({uri}) => uri))
    const gone = [...this.#shown].filter(uri => !there.has(uri))
    this.#shown.clear()
    for (const uri of gone) if (!isOpen(uri)) this.#send({uri, diagnostics: []})
    for (const {uri, diagnostics} of closed) {
      this.#shown.add(uri)
      this.#send({uri, diagnostics: [...(diagnostics ?? [])]})
    }
  }

  #schedule(document: TextDocument): void {
    const isNew = !this.#sent.has(document.uri)
    if (isNew) this.#sent.set(document.uri, '')
    const {debounce} = this.#workspace.settingsOf(document.uri)
    const pause = this.#documents.isLong(document) ? Math.max(debounce, LONG_DEBOUNCE) : debounce
    this.#publishAfter(document, isNew ? 0 : pause)
  }

  #publishAfter({uri}: TextDocument, milliseconds: number): void {
    clearTimeout(this.#timers.get(uri))
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      this.#publish(uri).catch(error => this.#connection.console.error(String(error)))
    }, milliseconds)
    this.#timers.set(uri, timer)
  }

  async #publish(uri: string): Promise<void> {
    // The roots and settings may still be on their way from the client.
    await this.#workspace.ready
    const document = this.#documents.texts.get(uri)
    if (document === undefined) return
    const {version} = document
    try {
      const {diagnostics, resultId} = await this.#documents.check(document)
      const isPresent = this.#documents.texts.get(uri)?.version === version
      if (!isPresent || this.#sent.get(uri) === `${version} ${resultId}`) return
      this.#sent.set(uri, `${version} ${resultId}`)
      this.#send({uri, version, diagnostics: [...diagnostics]})
    } catch (error) {
      // A newer version is on its way, and has its own turn.
      if (error instanceof JobError && error.reason === 'cancelled') return
      this.#send({uri, version, diagnostics: [failure(error, this.#workspace.localeOf(uri))]})
    }
  }

  #send(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    const {version, ...others} = params
    const isTold = version !== undefined && this.#workspace.client.diagnosticVersions
    this.#connection.sendDiagnostics(isTold ? params : others).catch(() => {})
  }
}
