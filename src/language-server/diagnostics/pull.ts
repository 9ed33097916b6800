/** Answers clients that ask for diagnostics: of one document, and of all reports of the workspace. */

import {dirname} from 'node:path'
import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver/node'
import type {Documents} from '../documents/documents.ts'
import {pathOf} from '../documents/uris.ts'
import {answered} from '../requests/answers.ts'
import {JobError} from '../threads/job-queue.ts'
import type {Found} from '../threads/jobs.ts'
import {say} from '../words.ts'
import type {Workspace} from '../workspace.ts'
import type {ChangeSignal} from './change-signal.ts'
import type {ConfigNotices} from './config-notices.ts'
import {failure} from './problem.ts'
import {PartialReports, Shown} from './shown.ts'
import type {Survey} from './survey.ts'

type Refused = ResponseError<DiagnosticServerCancellationData>
type PartReporter = ResultProgressReporter<{items: WorkspaceDocumentDiagnosticReport[]}>

export class Pull {
  readonly #documents: Documents
  readonly #workspace: Workspace
  readonly #survey: Survey
  readonly #signal: ChangeSignal
  readonly #notices: ConfigNotices
  #hasAnswered = false

  constructor(
    documents: Documents,
    workspace: Workspace,
    survey: Survey,
    {signal, notices}: {readonly signal: ChangeSignal; readonly notices: ConfigNotices}
  ) {
    this.#documents = documents
    this.#workspace = workspace
    this.#survey = survey
    this.#signal = signal
    this.#notices = notices
  }

  async document(
    {textDocument: {uri}, previousResultId}: DocumentDiagnosticParams,
    token: CancellationToken
  ): Promise<DocumentDiagnosticReport | Refused> {
    const found = await answered(token, () => this.#find(uri))
    if (found instanceof ResponseError) return refused(found)
    if (found === 'outdated') {
      return new ResponseError(LSPErrorCodes.ServerCancelled, say('superseded', this.#workspace.localeOf(uri)), {
        retriggerRequest: true
      })
    }
    const {resultId, diagnostics} = found
    if (resultId === previousResultId) return {kind: 'unchanged', resultId}
    return {kind: 'full', resultId, items: [...diagnostics]}
  }

  /** The answer is held back while there is nothing that the client does not know: it asks again as soon as it has one. */
  async workspace(
    {previousResultIds}: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: PartReporter | undefined
  ): Promise<WorkspaceDiagnosticReport | Refused> {
    progress.begin(say('progress', this.#workspace.localeOf('')), 0, '', true)
    const shown = new Shown(previousResultIds ?? [])
    const items = await answered(token, async () => {
      for (;;) {
        const change = this.#signal.next()
        const changed = await this.#changes(shown, token, progress, parts)
        progress.done()
        if (changed !== null || token.isCancellationRequested || !this.#hasAnswered) return changed ?? []
        await change
      }
    })
    progress.done()
    if (items instanceof ResponseError) return refused(items)
    this.#hasAnswered = true
    return {items: parts === undefined ? [...items] : []}
  }

  /** The reports of all files, where one has changed; else null. */
  async #changes(
    shown: Shown,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: PartReporter | undefined
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[] | null> {
    const sent = parts === undefined ? null : new PartialReports(items => parts.report({items: [...items]}))
    const found = await this.#survey.run({
      known: file => shown.resultId(file),
      step: (done, total) => progress.report(Math.floor((done / total) * 100), `${done}/${total}`),
      found: one => sent?.add(shown.take(one)),
      isCancelled: () => token.isCancellationRequested
    })
    if (found === null) return null
    this.#notices.surveyed(found)
    const isOpen = (uri: string) => this.#documents.texts.get(uri) !== undefined
    const items = [...found.map(one => shown.take(one)), ...shown.gone(found, isOpen)]
    for (const item of items) sent?.add(item)
    sent?.flush()
    return items.some(({kind}) => kind === 'full') || (sent?.count ?? 0) > 0 ? items : null
  }

  async #find(uri: string): Promise<Pick<Found, 'diagnostics' | 'resultId'> | 'outdated'> {
    await this.#workspace.ready
    const document = this.#documents.texts.get(uri)
    if (document === undefined) return await this.#findClosed(uri)
    try {
      return await this.#documents.check(document)
    } catch (error) {
      if (error instanceof JobError && error.reason === 'cancelled') return 'outdated'
      return {diagnostics: [failure(error, this.#workspace.localeOf(uri))], resultId: ''}
    }
  }

  async #findClosed(uri: string): Promise<Pick<Found, 'diagnostics' | 'resultId'>> {
    const path = pathOf(uri)
    if (path === null) return {diagnostics: [], resultId: ''}
    const {resultId, diagnostics} = await this.#survey.file(path, this.#workspace.rootOf(path) ?? dirname(path))
    return {resultId, diagnostics: diagnostics ?? []}
  }
}

function refused({code, message}: ResponseError<void>): Refused {
  return new ResponseError(code, message)
}
