/**
 * The open documents and what is known of them. A version is checked once, by whoever asks first; a newer version makes the
 * check of an older one pointless. Long documents have a thread of their own, so that the others never wait for them.
 */

import type {TextDocuments} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {type Job, JobError, type JobQueue} from '../threads/job-queue.ts'
import type {
  Across,
  AcrossText,
  Configuration,
  Found,
  FoundInFile,
  OpenText,
  Queries,
  QueryName
} from '../threads/jobs.ts'
import {pathOf} from './uris.ts'

/** UTF-16 units from which a document is long: some ten times what a report has. */
const LONG = 300_000

/** A document that is typed in faster than it can be read is given up after this many tries. */
const TRIES = 3

interface Check {
  readonly version: number
  readonly queue: JobQueue
  readonly generation: number
  readonly job: Job<Found>
  /** Whether it came to nothing by itself: it is not tried again for this version. */
  isHopeless: boolean
  /** Whether the text has changed since, be it without a new version. */
  isOutdated: boolean
}

/** What the rules over all reports last found in a file, and the text they found it in; null for that of the file itself. */
interface Learned {
  readonly across: Across
  readonly base: string | null
}

export interface DocumentEvents {
  /** A document has been checked. */
  readonly checked: (document: TextDocument, found: Found) => void
  /** Something else is found in open documents than before, though their text is the same. */
  readonly outdated: () => void
}

export class Documents {
  readonly texts: TextDocuments<TextDocument>
  readonly #quick: JobQueue
  readonly #long: JobQueue
  readonly #checks = new Map<string, Check>()
  readonly #events: DocumentEvents
  /** By file. */
  #learned = new Map<string, Learned>()

  constructor(
    texts: TextDocuments<TextDocument>,
    queues: {readonly quick: JobQueue; readonly long: JobQueue},
    events: DocumentEvents
  ) {
    this.texts = texts
    this.#events = events
    this.#quick = queues.quick
    this.#long = queues.long
    texts.onDidOpen(({document}) => this.#fixBase(document))
    texts.onDidChangeContent(({document}) => this.#supersede(document.uri))
    texts.onDidClose(({document}) => this.#forget(document.uri))
  }

  /** What holds from now on; everything is checked again when it is next asked for. */
  configure(configuration: Configuration): void {
    this.#quick.configure(configuration)
    this.#long.configure(configuration)
  }

  /** The text that a file without lines of its own is read into. A PDF may take as long as a long document. */
  async textOf(file: string): Promise<string> {
    return await this.#long.run('text', file).answer
  }

  /** What was found in the files of all roots, and the open documents as they were then. */
  learn(found: readonly FoundInFile[], open: ReadonlyMap<string, OpenText>): void {
    const before = this.#learned
    this.#learned = new Map()
    for (const {file, across} of found)
      if (across !== null) this.#learned.set(file, {across, base: open.get(file)?.text ?? null})
    const changed = this.texts.all().filter(({uri}) => {
      const file = pathOf(uri)
      return file !== null && JSON.stringify(before.get(file)) !== JSON.stringify(this.#learned.get(file))
    })
    for (const {uri} of changed) this.#supersede(uri)
    if (changed.length > 0) this.#events.outdated()
  }

  /** The rules over all reports saw the file as it was before it was opened. */
  #fixBase(document: TextDocument): void {
    const file = pathOf(document.uri)
    const learned = file === null ? undefined : this.#learned.get(file)
    if (file !== null && learned?.base === null) this.#learned.set(file, {...learned, base: document.getText()})
  }

  #across({uri}: TextDocument): AcrossText | null {
    const file = pathOf(uri)
    const learned = file === null ? undefined : this.#learned.get(file)
    return learned === undefined || learned.base === null ? null : {...learned.across, base: learned.base}
  }

  /** Whether a document is so long that a check takes seconds. */
  isLong(document: TextDocument): boolean {
    return lengthOf(document) > LONG
  }

  /**
   * What is found in the present version of a document.
   * @throws JobError, `cancelled` where the document has changed in the meantime
   */
  async check(document: TextDocument): Promise<Found> {
    const check = this.#current(document) ?? this.#start(document)
    try {
      return await check.job.answer
    } catch (error) {
      if (error instanceof JobError && error.reason !== 'cancelled') check.isHopeless = true
      throw error
    }
  }

  /**
   * Asks a question about the present version of a document, which is checked first.
   * @returns null for a document that is not open
   * @throws JobError, `cancelled` where the document keeps changing
   */
  async query<Name extends QueryName>(
    uri: string,
    name: Name,
    question: Queries[Name]['ask']
  ): Promise<Queries[Name]['answer'] | null> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const document = this.texts.get(uri)
      if (document === undefined) return null
      const told = await this.#tryQuery(document, name, question)
      if (told !== null) return told.answer as Queries[Name]['answer']
    }
    throw new JobError('cancelled', 'The document keeps changing')
  }

  async #tryQuery(
    document: TextDocument,
    name: QueryName,
    question: unknown
  ): Promise<{readonly answer: unknown} | null> {
    try {
      await this.check(document)
      const {uri, version} = document
      const {answer} = this.#queueOf(document).run('query', {uri, version, name, question})
      const told = await answer
      return told.state === 'told' ? told : null
    } catch (error) {
      if (error instanceof JobError && error.reason === 'cancelled') return null
      throw error
    }
  }

  #queueOf(document: TextDocument): JobQueue {
    return this.isLong(document) ? this.#long : this.#quick
  }

  #current({uri, version}: TextDocument): Check | null {
    const check = this.#checks.get(uri)
    if (check === undefined || check.version !== version || check.isOutdated) return null
    return check.isHopeless || check.generation === check.queue.generation ? check : null
  }

  #start(document: TextDocument): Check {
    const queue = this.#queueOf(document)
    const before = this.#checks.get(document.uri)
    if (before !== undefined && before.queue !== queue) this.#forget(document.uri)
    const job = queue.run('check', {document: toOpenText(document), across: this.#across(document)})
    const check = {
      version: document.version,
      queue,
      generation: queue.generation,
      job,
      isHopeless: false,
      isOutdated: false
    }
    // Whoever asked gets the error; a check that nobody asks for any more may fail unseen.
    job.answer.then(found => this.#events.checked(document, found)).catch(() => {})
    this.#checks.set(document.uri, check)
    return check
  }

  #supersede(uri: string): void {
    const check = this.#checks.get(uri)
    if (check === undefined) return
    check.isOutdated = true
    check.job.cancel()
  }

  #forget(uri: string): void {
    const check = this.#checks.get(uri)
    if (check === undefined) return
    this.#checks.delete(uri)
    check.job.cancel()
    const isAlone = check.queue === this.#long && [...this.#checks.values()].every(({queue}) => queue !== this.#long)
    // What a document of megabytes took is only given back with its thread.
    if (isAlone) this.#long.retire()
    else check.queue.run('forget', uri).answer.catch(() => {})
  }
}

export function toOpenText(document: TextDocument): OpenText {
  return {uri: document.uri, version: document.version, language: document.languageId, text: document.getText()}
}

function lengthOf(document: TextDocument): number {
  return document.offsetAt({line: document.lineCount, character: 0})
}
