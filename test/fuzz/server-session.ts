/** One session of a client of the language server: it opens, edits, asks, calls off and closes, and watches what comes back. */

import {setTimeout} from 'node:timers/promises'
import {
  CancellationTokenSource,
  type CodeAction,
  type Diagnostic,
  type FullDocumentDiagnosticReport
} from 'vscode-languageserver-protocol/node'
import {say} from '../../src/language-server/words.ts'
import type {Random} from '../invented/random.ts'
import type {Client} from '../language-server/client.ts'
import {Broken} from './broken.ts'
import {checkAnswer, documentEdits, expectSound, inTime, PATIENCE} from './server-answers.ts'
import {drawnRange, type MadeUpAsk, madeUpAsk, madeUpChanges, madeUpNonsense} from './server-requests.ts'
import {type Change, ClientText, type Encoding} from './server-text.ts'

/** A document that a session may open. */
export interface Paper {
  readonly uri: string
  readonly language: string
  readonly text: string
}

export interface SessionOptions {
  /** The server that is put to the test. */
  readonly client: Client
  /** Another one, which sees only finished texts. */
  readonly fresh: Client
  readonly random: Random
  readonly encoding: Encoding
  /** Whether diagnostics are asked for; else they are sent. */
  readonly pull: boolean
  readonly papers: readonly Paper[]
  /** Writes the config of the folder, or takes it away; gives its URI. */
  readonly configure: (text: string | null) => string
  /** What is typed and pasted. */
  readonly pieces: readonly string[]
}

interface OpenPaper {
  readonly paper: Paper
  version: number
  text: ClientText
}

const configs = [
  null,
  '{"rules": {"cross-sum": "off", "fee-note": "error"}}',
  '{"rules": {"no-such-rule": "off"}}',
  '[{"extends": "strict"}, {"files": ["1.*"], "locale": "en"}, {"ignores": ["乡镇/"]}]',
  '{'
]

/** A document that only nonsense is sent about. */
const wasteland = 'file:///elsewhere/wasteland.md'

export class ServerSession {
  /** What was done, so that it can be repeated. */
  readonly log: string[] = []
  readonly tally = {requests: 0, edits: 0, compared: 0, cancelled: 0, refused: 0}
  readonly #options: SessionOptions
  readonly #open = new Map<string, OpenPaper>()
  #pending: Promise<void>[] = []
  #ended: string | null = null

  constructor(options: SessionOptions) {
    this.#options = options
    options.client.process.once('exit', (code, signal) => {
      this.#ended = `exit code ${code}, signal ${signal}`
    })
  }

  async step(): Promise<void> {
    const {random} = this.#options
    const [first] = this.#open.values()
    if (first === undefined || random.chance(0.06)) await this.#openOne()
    else {
      const one = random.pick([...this.#open.values()])
      const dice = random.fraction()
      if (dice < 0.3) await this.#edit(one)
      else if (dice < 0.7) this.#ask(one)
      else if (dice < 0.76) await this.#act(one)
      else if (dice < 0.86) await this.#talkNonsense()
      else if (dice < 0.9) this.#askOfWorkspace()
      else if (dice < 0.93) await this.#execute(one)
      else if (dice < 0.95) await this.#compare(one)
      else if (dice < 0.97) await this.#configure()
      else await this.#close(one)
    }
    if (this.#pending.length > 20 || random.chance(0.1)) await this.settle()
    if (this.#ended !== null) throw new Broken('exit', this.#ended)
  }

  /** Waits until everything that was asked has an end. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending.splice(0))
  }

  /** Settles everything, holds every open document against a fresh server, and says goodbye. */
  async end(): Promise<void> {
    await this.settle()
    for (const one of this.#open.values()) await this.#compare(one)
    const code = await inTime('shutdown', this.#options.client.end())
    if (code !== 0) throw new Broken('exit', `exit code ${code}`)
    this.#expectNoFault()
  }

  /** Where diagnostics are sent, versions never come again: those of an earlier time may still be on their way. */
  async #openOne(): Promise<void> {
    const {random, papers, encoding, client, pull} = this.#options
    const paper = random.pick(papers)
    if (this.#open.has(paper.uri)) return
    const version = pull ? random.integer(0, 3) : this.log.length * 2
    const one = {paper, version, text: new ClientText(paper.text, encoding)}
    this.#open.set(paper.uri, one)
    this.log.push(`open ${paper.uri} ${one.version}`)
    await client.open(paper.uri, paper.text, paper.language, one.version)
  }

  async #close(one: OpenPaper): Promise<void> {
    this.#open.delete(one.paper.uri)
    this.log.push(`close ${one.paper.uri}`)
    await this.#options.client.close(one.paper.uri)
  }

  async #edit(one: OpenPaper): Promise<void> {
    const {random, pieces} = this.#options
    await this.#change(one, madeUpChanges(one.text, pieces, random))
  }

  async #change(one: OpenPaper, changes: readonly Change[]): Promise<void> {
    one.text = changes.reduce((text, change) => text.with(change), one.text)
    one.version += this.#options.random.integer(1, 2)
    this.tally.edits++
    this.log.push(`change ${one.paper.uri} ${one.version} ${JSON.stringify(changes)}`)
    // The protocol's types know no change of a part without a range, and none of the whole with one.
    await this.#options.client.change(one.paper.uri, one.version, changes as {text: string}[])
  }

  /** Asks without waiting; now and then calls it off at once. */
  #ask(one: OpenPaper): void {
    const {random} = this.#options
    this.#pending.push(this.#answered(one, madeUpAsk(one.paper.uri, one.text, random), random.chance(0.15)))
  }

  async #answered(one: OpenPaper, {method, params, position}: MadeUpAsk, isCalledOff: boolean): Promise<void> {
    const {uri} = one.paper
    const {version} = one
    const answer = await this.#request(method, params, isCalledOff)
    const isSame = this.#open.get(uri) === one && one.version === version
    checkAnswer(answer, {method, uri, position}, named => (named === uri && isSame ? one.text : null))
  }

  /** Does what an editor does whose user takes up an action. */
  async #act(one: OpenPaper): Promise<void> {
    const {random} = this.#options
    const params = {
      textDocument: {uri: one.paper.uri},
      range: random.chance(0.5) ? wholeOf(one.text) : drawnRange(one.text, random),
      context: {diagnostics: []}
    }
    const actions = (await this.#request('textDocument/codeAction', params, false)) as CodeAction[] | null
    const found = (actions ?? []).flatMap(({edit}) => (edit === undefined ? [] : [edit]))
    if (found.length === 0) return
    const edits = documentEdits(random.pick(found)).flatMap(one => one.edits)
    const changes = edits
      .flatMap((edit): Required<Change>[] => ('newText' in edit ? [{range: edit.range, text: edit.newText}] : []))
      // From the end, so that none moves another.
      .sort((left, right) => one.text.offsetAt(right.range.start) - one.text.offsetAt(left.range.start))
    if (changes.length === 0) return
    this.log.push('act')
    await this.#change(one, changes)
  }

  #askOfWorkspace(): void {
    const previousResultIds = this.#options.random.pick([[], [{uri: wasteland, value: 'other'}]])
    if (!this.#options.pull) return
    this.log.push('workspace/diagnostic')
    // It is held open until something changes, so a client that ends has to call it off.
    const asking = this.#request('workspace/diagnostic', {previousResultIds}, true)
    const versions = new Map([...this.#open].map(([uri, {version}]) => [uri, version]))
    const textOf = (uri: string): ClientText | null => {
      const one = this.#open.get(uri)
      return one !== undefined && one.version === versions.get(uri) ? one.text : null
    }
    this.#pending.push(
      asking.then(answer => checkAnswer(answer, {method: 'workspace/diagnostic', uri: '', position: null}, textOf))
    )
  }

  /** Another config, a wrong one among them, and word of it. */
  async #configure(): Promise<void> {
    const {random, client, configure} = this.#options
    const text = random.pick(configs)
    this.log.push(`configure ${text}`)
    const changes = [{uri: configure(text), type: 2}]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
  }

  /** A waiver of a finding that there is, a page, or a check of everything. */
  async #execute(one: OpenPaper): Promise<void> {
    const {random} = this.#options
    const {uri} = one.paper
    const found = await this.#diagnosed(one)
    const data: unknown = found.length === 0 ? null : random.pick(found).data
    const fingerprint = typeof data === 'object' && data !== null && 'fingerprint' in data ? data.fingerprint : 'none'
    const [command, given] = random.pick([
      ['nianbao.waive', [uri, fingerprint, ...random.pick([[], ['经办人已核对'], [' ']])]],
      ['nianbao.explainRule', [random.pick(['cross-sum', 'suppression', '__proto__', 'title/x'])]],
      ['nianbao.checkWorkspace', []]
    ] as const)
    this.log.push(`execute ${command} ${JSON.stringify(given)}`)
    await this.#request('workspace/executeCommand', {command, arguments: given}, random.chance(0.1))
  }

  async #talkNonsense(): Promise<void> {
    const {random, client} = this.#options
    const {kind, method, params} = madeUpNonsense(wasteland, random)
    this.log.push(`${kind} ${method} ${JSON.stringify(params)}`)
    if (kind === 'request') this.#pending.push(this.#request(method, params, false).then(() => {}))
    else await client.connection.sendNotification(method, params)
  }

  /** A document in the state in which it has come about has the findings of one that is opened so. */
  async #compare(one: OpenPaper): Promise<void> {
    const {uri} = one.paper
    this.log.push(`compare ${uri} ${one.version}`)
    const end = performance.now() + PATIENCE
    let [edited, opened] = await this.#bothDiagnosed(one)
    // What was asked before, a waiver or a check of everything, may still be on its way.
    while (JSON.stringify(edited) !== JSON.stringify(opened)) {
      if (performance.now() > end)
        throw new Broken('sync', `${uri}: ${JSON.stringify(edited)}\nbut opened: ${JSON.stringify(opened)}`)
      await setTimeout(200)
      ;[edited, opened] = await this.#bothDiagnosed(one)
    }
    this.tally.compared++
    checkAnswer(edited, {method: 'diagnostics', uri, position: null}, named => (named === uri ? one.text : null))
    const failed = edited.find(({code}) => code === 'failed')
    if (failed !== undefined) throw new Broken('failed', JSON.stringify(failed))
  }

  async #bothDiagnosed(one: OpenPaper): Promise<readonly [readonly Diagnostic[], readonly Diagnostic[]]> {
    const {fresh} = this.#options
    const {uri, language} = one.paper
    const edited = await this.#diagnosed(one)
    await fresh.open(uri, one.text.text, language)
    const opened = await this.#pulled(fresh, uri)
    await fresh.close(uri)
    // Only a server that had it open knows that it was a report a moment ago.
    const memories = [say('noLongerReport', 'zh'), say('noLongerReport', 'en')]
    return [edited.filter(({message}) => !memories.includes(String(message))), opened]
  }

  /** What is found in the last version of an open document. */
  async #diagnosed({paper: {uri}, version}: OpenPaper): Promise<readonly Diagnostic[]> {
    const {pull, client} = this.#options
    if (pull) return await this.#pulled(client, uri)
    const find = () => client.published(uri).findLast(params => params.version === version)
    return (await inTime('publishDiagnostics', client.until(find))).diagnostics
  }

  async #pulled(client: Client, uri: string): Promise<readonly Diagnostic[]> {
    const asking = client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {textDocument: {uri}})
    return (await inTime('textDocument/diagnostic', asking)).items
  }

  /**
   * Sends a request and waits for its end.
   * @returns the answer; null for an error that may be
   */
  async #request(method: string, params: unknown, isCalledOff: boolean): Promise<unknown> {
    const source = new CancellationTokenSource()
    this.tally.requests++
    const sent = this.#options.client.connection.sendRequest(method, params, source.token)
    if (isCalledOff) {
      this.tally.cancelled++
      setImmediate(() => source.cancel())
    }
    try {
      return await inTime(method, sent)
    } catch (error) {
      expectSound(error, method, params)
      this.tally.refused++
      return null
    }
  }

  /** What goes wrong behind a request is written to the log; notifications that are nonsense are reported there too. */
  #expectNoFault(): void {
    const logged = this.#options.client.all<{readonly type: number; readonly message: string}>('window/logMessage')
    const fault = logged.find(({type, message}) => type === 1 && !message.startsWith('Notification '))
    if (fault !== undefined) throw new Broken('log', fault.message)
  }
}

function wholeOf(text: ClientText) {
  return {start: {line: 0, character: 0}, end: text.positionAt(text.text.length)}
}
