/** What was last sent of each file to a client that asks for the diagnostics of the workspace, so that it is sent changes alone. */

import type {PreviousResultId, WorkspaceDocumentDiagnosticReport} from 'vscode-languageserver'
import {pathOf, viewedFile} from '../documents/uris.ts'
import type {FoundInFile} from '../threads/jobs.ts'

/** The `resultId` of a file that is not there any more. */
const GONE = 'gone'

/** Milliseconds after which what was found meanwhile is sent, whatever is still to come. */
const PAUSE = 200

export class Shown {
  /** By file: clients spell a URI each in their own way. */
  readonly #known = new Map<string, PreviousResultId>()
  /** Of documents that showed the text of a file. */
  readonly #views: PreviousResultId[] = []

  constructor(previous: readonly PreviousResultId[]) {
    for (const one of previous) {
      if (typeof one.uri !== 'string') continue
      const file = pathOf(one.uri)
      if (file !== null) this.#known.set(file, one)
      else if (viewedFile(one.uri) !== null) this.#views.push(one)
    }
  }

  resultId(file: string): string | null {
    return this.#known.get(file)?.value ?? null
  }

  /** What has to be sent of a file; it counts as known to the client from then on. */
  take({file, uri: own, version, resultId, diagnostics}: FoundInFile): WorkspaceDocumentDiagnosticReport {
    const known = this.#known.get(file)
    const uri = known?.uri ?? own
    if (diagnostics === null || known?.value === resultId) return {kind: 'unchanged', uri, version, resultId}
    this.#known.set(file, {uri, value: resultId})
    return {kind: 'full', uri, version, resultId, items: [...diagnostics]}
  }

  /** Withdraws what the client still shows of files that were not found any more, and of texts that were closed. An open document speaks for itself. */
  gone(found: readonly FoundInFile[], isOpen: (uri: string) => boolean): WorkspaceDocumentDiagnosticReport[] {
    const there = new Set(found.map(({file}) => file))
    const gone = [...this.#known].filter(([file, {uri, value}]) => !there.has(file) && value !== GONE && !isOpen(uri))
    for (const [file, {uri}] of gone) this.#known.set(file, {uri, value: GONE})
    const closed = this.#views.filter(({uri, value}) => value !== GONE && !isOpen(uri))
    return [...gone.map(([, {uri}]) => uri), ...closed.map(({uri}) => uri)].map(uri => ({
      kind: 'full',
      uri,
      version: null,
      resultId: GONE,
      items: []
    }))
  }
}

/** Sends what has changed in parts: the first at once. */
export class PartialReports {
  readonly #send: (items: readonly WorkspaceDocumentDiagnosticReport[]) => void
  #waiting: WorkspaceDocumentDiagnosticReport[] = []
  #lastTime = 0
  #count = 0

  constructor(send: (items: readonly WorkspaceDocumentDiagnosticReport[]) => void) {
    this.#send = send
  }

  /** How many were sent. */
  get count(): number {
    return this.#count
  }

  add(item: WorkspaceDocumentDiagnosticReport): void {
    if (item.kind === 'unchanged') return
    this.#waiting.push(item)
    if (Date.now() - this.#lastTime >= PAUSE) this.flush()
  }

  flush(): void {
    this.#lastTime = Date.now()
    if (this.#waiting.length === 0) return
    this.#count += this.#waiting.length
    this.#send(this.#waiting.splice(0))
  }
}
