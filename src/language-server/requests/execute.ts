/** Executes the commands: the page of a rule, a waiver, a check of the whole workspace. */

import {pathToFileURL} from 'node:url'
import {type Connection, MessageType, ShowMessageNotification, type WorkspaceEdit} from 'vscode-languageserver/node'
import type {Locale} from '../../words.ts'
import {type CommandCall, readCommand} from '../commands.ts'
import type {ChangeSignal} from '../diagnostics/change-signal.ts'
import type {Push} from '../diagnostics/push.ts'
import type {Survey} from '../diagnostics/survey.ts'
import type {Documents} from '../documents/documents.ts'
import type {JobQueue} from '../threads/job-queue.ts'
import type {FoundInFile, Standing, Waived} from '../threads/jobs.ts'
import {say} from '../words.ts'
import type {Workspace} from '../workspace.ts'

/** Asked of clients that can ask their user for a line of text; its answer is the text, or null. */
const ASK_REASON = 'nianbao/askReason'

/** Sent to clients that can show Markdown laid out: the page of a rule. */
const SHOW_PAGE = 'nianbao/showPage'

/** The parts of the server that the commands work on. */
export interface Parts {
  readonly connection: Connection
  readonly documents: Documents
  readonly workspace: Workspace
  readonly survey: Survey
  readonly push: Push
  readonly queue: JobQueue
  readonly signal: ChangeSignal
  /** Something that bears on every document has changed. */
  readonly refresh: () => void
}

type WaiveCall = Extract<CommandCall, {readonly name: 'waive'}>

export class Execute {
  readonly #parts: Parts
  #followsWorkspace = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * @param command as the client names it
   * @param given its arguments, of whatever shape
   * @returns for the page of a rule its text, else null
   * @throws TypeError for what is no command of ours
   */
  async run(command: string, given: unknown): Promise<string | null> {
    const call = readCommand(command, given)
    if (call === null) throw new TypeError(`No such command, or wrong arguments: ${command}`)
    if (call.name === 'explain') return await this.#explain(call.rule)
    if (call.name === 'waive') await this.#waive(call)
    else await this.#checkWorkspace()
    return null
  }

  get #locale() {
    return this.#parts.workspace.localeOf('')
  }

  async #explain(rule: string): Promise<string | null> {
    const {queue, connection, workspace} = this.#parts
    const page = await queue.run('page', rule).answer
    if (page === null) {
      tell(connection, MessageType.Warning, say('noPage', this.#locale, {rule}))
      return null
    }
    if (workspace.client.showsPages) await connection.sendNotification(SHOW_PAGE, {rule, uri: page.href})
    else if (workspace.client.showDocument) await connection.window.showDocument({uri: page.href, takeFocus: true})
    else tell(connection, MessageType.Info, beginning(page.text))
    return page.text
  }

  async #waive({uri, fingerprint, reason: given}: WaiveCall): Promise<void> {
    const {connection, documents, workspace} = this.#parts
    const asks = given === null && workspace.client.asksReason
    const answer: unknown = asks
      ? await connection.sendRequest(ASK_REASON, {uri, fingerprint, prompt: say('askReason', this.#locale)})
      : given
    const reason = typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null
    if (asks && reason === null) {
      // Whoever closed the question changed their mind; a blank answer was meant to be one.
      if (typeof answer === 'string') tell(connection, MessageType.Info, say('noReason', this.#locale))
      return
    }
    const waived = (await documents.query(uri, 'waive', {fingerprint, reason})) ?? {state: 'gone'}
    await this.#tell(waived, fingerprint)
  }

  async #tell(waived: Waived, fingerprint: string): Promise<void> {
    const {connection, refresh} = this.#parts
    switch (waived.state) {
      case 'written':
        tell(connection, MessageType.Info, say('waived', this.#locale, {file: waived.file}))
        refresh()
        break
      case 'edit':
        await this.#edit(waived, fingerprint)
        break
      case 'gone':
        tell(connection, MessageType.Warning, say('waiverGone', this.#locale))
        break
      case 'failed':
        tell(connection, MessageType.Error, waived.words[this.#locale])
    }
  }

  /** The reason is for the user to write: the file is opened with its place left blank. */
  async #edit(waived: Extract<Waived, {readonly state: 'edit'}>, fingerprint: string): Promise<void> {
    const {connection, workspace} = this.#parts
    if (!workspace.client.applyEdit) {
      tell(connection, MessageType.Warning, say('waiverByHand', this.#locale, {fingerprint}))
      return
    }
    const uri = pathToFileURL(waived.file).href
    await connection.workspace.applyEdit({edit: this.#wholeFile(uri, waived)})
    if (workspace.client.showDocument) await connection.window.showDocument({uri, takeFocus: true})
    tell(connection, MessageType.Info, say('waiverOpened', this.#locale, {file: waived.file}))
  }

  #wholeFile(uri: string, {text, lines}: Extract<Waived, {readonly state: 'edit'}>): WorkspaceEdit {
    const {versionedEdits, createsFiles} = this.#parts.workspace.client
    const start = {line: 0, character: 0}
    const edits = [{range: {start, end: {line: lines ?? 0, character: 0}}, newText: text}]
    if (!versionedEdits || !createsFiles) return {changes: {[uri]: edits}}
    const change = {textDocument: {uri, version: null}, edits}
    return {
      documentChanges: lines === null ? [{kind: 'create', uri, options: {ignoreIfExists: true}}, change] : [change]
    }
  }

  async #checkWorkspace(): Promise<void> {
    const {connection, survey, workspace} = this.#parts
    const progress = await connection.window.createWorkDoneProgress()
    progress.begin(say('progress', this.#locale), 0, '', true)
    const found = await survey
      .run({
        known: () => null,
        step: (done, total) => progress.report(Math.floor((done / total) * 100), `${done}/${total}`),
        isCancelled: () => progress.token.isCancellationRequested
      })
      .finally(() => progress.done())
    if (found === null) return
    if (workspace.client.pull) connection.languages.diagnostics.refresh().catch(() => {})
    else this.#follow(found)
    tell(connection, MessageType.Info, summary(found, this.#locale))
  }

  /** Clients that do not ask are sent what is found in files that are not open, and from then on what changes of it. */
  #follow(found: readonly FoundInFile[]): void {
    const {push, signal, survey, connection} = this.#parts
    push.showAll(found)
    if (this.#followsWorkspace) return
    this.#followsWorkspace = true
    const goOn = async () => {
      for (;;) {
        await signal.next()
        const next = await survey.run({known: () => null, isCancelled: () => false})
        if (next !== null) push.showAll(next)
      }
    }
    goOn().catch(error => {
      this.#followsWorkspace = false
      connection.console.error(String(error))
    })
  }
}

/** How many reports were checked, and how many were not, or not to the end. */
function summary(found: readonly FoundInFile[], locale: Locale): string {
  const withState = (...states: readonly Standing['state'][]) =>
    found.filter(({standing}) => states.includes(standing.state)).length
  const data = {
    count: withState('passed', 'to-verify', 'failed'),
    failed: withState('failed'),
    found: found.reduce((sum, {diagnostics}) => sum + (diagnostics?.length ?? 0), 0),
    unjudged: withState('not-judged')
  }
  return say(data.unjudged === 0 ? 'checked' : 'checkedSome', locale, data)
}

/** A message that waits for no answer: some editors hold everything up until their user gives one. */
function tell(connection: Connection, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, {type, message}).catch(() => {})
}

/** What a rule checks, without its reasons and examples. */
function beginning(page: string): string {
  const end = page.indexOf('\n## 为什么')
  return (end < 0 ? page : page.slice(0, end)).trim()
}
