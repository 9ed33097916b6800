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
import {answered} from './answers.ts'
import type {Documents} from './documents.ts'
import type {Found, FoundInFile} from './jobs.ts'
import {JobError} from './lane.ts'
import {failure} from './problem.ts'
import {say} from './say.ts'
import type {Survey} from './survey.ts'
import {isInFolder, pathOf} from './uris.ts'
import type {Workspace} from './workspace.ts'

/** Reports that are sent together, where the client takes them in parts. */
const PART = 50

type Refused = ResponseError<DiagnosticServerCancellationData>

export class Pull {
  readonly #documents: Documents
  readonly #workspace: Workspace
  readonly #survey: Survey

  constructor(documents: Documents, workspace: Workspace, survey: Survey) {
    this.#documents = documents
    this.#workspace = workspace
    this.#survey = survey
  }

  async document(
    {textDocument: {uri}, previousResultId}: DocumentDiagnosticParams,
    token: CancellationToken
  ): Promise<DocumentDiagnosticReport | Refused> {
    const found = await answered(token, () => this.#find(uri))
    if (found instanceof ResponseError) return refused(found)
    if (found === 'outdated') {
      const {locale} = this.#workspace.settingsOf(uri)
      return new ResponseError(LSPErrorCodes.ServerCancelled, say('superseded', locale ?? 'zh'), {
        retriggerRequest: true
      })
    }
    const {resultId, diagnostics} = found
    if (resultId === previousResultId) return {kind: 'unchanged', resultId}
    return {kind: 'full', resultId, items: [...diagnostics]}
  }

  async workspace(
    {previousResultIds}: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<{items: WorkspaceDocumentDiagnosticReport[]}> | undefined
  ): Promise<WorkspaceDiagnosticReport | Refused> {
    const {locale} = this.#workspace.settingsOf('')
    progress.begin(say('progress', locale ?? 'zh'), 0, '', true)
    const found = await answered(token, () =>
      this.#survey.run({
        step: (done, total) => progress.report(Math.floor((done / total) * 100), `${done}/${total}`),
        isCancelled: () => token.isCancellationRequested
      })
    )
    progress.done()
    if (found instanceof ResponseError) return refused(found)
    const known = new Map((previousResultIds ?? []).map(({uri, value}) => [uri, value]))
    const items = (found ?? []).map(one => toReport(one, known.get(one.uri)))
    if (parts === undefined) return {items}
    for (let start = 0; start < items.length; start += PART) parts.report({items: items.slice(start, start + PART)})
    return {items: []}
  }

  async #find(uri: string): Promise<Found | 'outdated'> {
    await this.#workspace.ready
    const document = this.#documents.texts.get(uri)
    if (document === undefined) return await this.#findClosed(uri)
    try {
      return await this.#documents.check(document)
    } catch (error) {
      if (error instanceof JobError && error.reason === 'cancelled') return 'outdated'
      const {locale} = this.#workspace.settingsOf(uri)
      return {diagnostics: [failure(error, locale ?? 'zh')], resultId: ''}
    }
  }

  async #findClosed(uri: string): Promise<Found> {
    const path = pathOf(uri)
    const folder =
      path === null ? null : (this.#workspace.folders.find(root => isInFolder(root, path)) ?? dirname(path))
    const found = path === null || folder === null ? null : await this.#survey.file(path, folder)
    return found ?? {diagnostics: [], resultId: ''}
  }
}

function refused({code, message}: ResponseError<void>): Refused {
  return new ResponseError(code, message)
}

function toReport(
  {uri, version, resultId, diagnostics}: FoundInFile,
  before: string | undefined
): WorkspaceDocumentDiagnosticReport {
  if (resultId === before) return {kind: 'unchanged', uri, version, resultId}
  return {kind: 'full', uri, version, resultId, items: [...diagnostics]}
}
