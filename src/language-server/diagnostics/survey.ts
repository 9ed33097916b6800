/** Goes through the reports of all roots, one at a time, so that others have their turn and the client can call it off. */

import type {SymbolInformation} from 'vscode-languageserver'
import type {Documents} from '../documents/documents.ts'
import {toOpenText} from '../documents/documents.ts'
import {isTextFile, pathOf, viewedFile} from '../documents/uris.ts'
import {JobError, type JobQueue} from '../threads/job-queue.ts'
import type {FoundInFile, KnownFile, OpenText} from '../threads/jobs.ts'
import type {Workspace} from '../workspace.ts'

/** How often a survey is begun again whose thread was ended. */
const TRIES = 3

/** The `resultId` of a file that says nothing itself, as its text is open. */
const VIEWED = 'viewed'

export interface Steps {
  /** The `resultId` of what is known of a file; null for nothing. */
  readonly known: (file: string) => string | null
  /** Called before each report with the number of those that are done. */
  readonly step?: (done: number, total: number) => void
  /** Called with what is found in a file as soon as it is. */
  readonly found?: (one: FoundInFile) => void
  readonly isCancelled: () => boolean
}

interface FolderFiles {
  readonly folder: string
  readonly files: readonly string[]
}

export class Survey {
  readonly #jobs: JobQueue
  readonly #documents: Documents
  readonly #workspace: Workspace
  #last: Promise<unknown> = Promise.resolve()
  #isDone = false

  constructor(queue: JobQueue, documents: Documents, workspace: Workspace) {
    this.#jobs = queue
    this.#documents = documents
    this.#workspace = workspace
  }

  /**
   * What is found in every report of the roots. Those that have not changed since the last time are not checked again.
   * Surveys wait for each other.
   * @returns null where it was called off
   */
  async run(steps: Steps): Promise<readonly FoundInFile[] | null> {
    const before = this.#last
    const running = before.catch(() => {}).then(() => this.#run(steps))
    this.#last = running
    return await running
  }

  /** What is found in one file that is not open. */
  async file(file: string, folder: string): Promise<FoundInFile> {
    return await this.#jobs.run('checkFile', {folder, file, known: null, open: null}).answer
  }

  /** What a query leads to in all reports; they are gone through first where that has not been done. */
  async entries(query: string, isCancelled: () => boolean): Promise<readonly SymbolInformation[]> {
    if (!this.#isDone) await this.run({known: () => null, isCancelled})
    const found: SymbolInformation[] = []
    for (const folder of this.#workspace.folders) {
      if (isCancelled()) return []
      found.push(...(await this.#jobs.run('entries', {folder, query}).answer))
    }
    return found
  }

  async #run(steps: Steps): Promise<readonly FoundInFile[] | null> {
    await this.#workspace.ready
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const found = await this.#tryRun(steps)
      if (found !== 'lost') return found
    }
    throw new JobError('lost', 'The thread was ended again and again')
  }

  /** @returns null where it was called off; `lost` where the thread, and with it what it had found, is not the same any more */
  async #tryRun(steps: Steps): Promise<readonly FoundInFile[] | null | 'lost'> {
    const folders = await this.#find()
    const {generation} = this.#jobs
    const open = this.#open()
    const total = folders.reduce((sum, {files}) => sum + files.length, 0)
    let done = 0
    for (const {folder, files} of folders) {
      for (const file of files) {
        if (steps.isCancelled()) return null
        steps.step?.(done, total)
        const ask = {folder, file, known: steps.known(file), open: open.get(file) ?? null}
        const one = await this.#jobs.run('checkFile', ask).answer
        steps.found?.(this.#asShown(one, steps))
        done += 1
      }
    }
    const gathered = await this.#gather(folders, steps)
    if (steps.isCancelled()) return null
    if (this.#jobs.generation !== generation) return 'lost'
    this.#documents.learn(gathered, open)
    this.#isDone = true
    return gathered
  }

  /** The files of each root; one in a root within another belongs to that alone. */
  async #find(): Promise<readonly FolderFiles[]> {
    const found: FolderFiles[] = []
    for (const folder of new Set(this.#workspace.folders)) {
      const files = await this.#jobs.run('find', folder).answer
      found.push({folder, files: files.filter(file => this.#workspace.rootOf(file) === folder)})
    }
    return found
  }

  async #gather(folders: readonly FolderFiles[], steps: Steps): Promise<readonly FoundInFile[]> {
    const gathered: FoundInFile[] = []
    for (const {folder, files} of folders) {
      const asked = files.map((file): KnownFile => ({file, known: steps.known(file)}))
      gathered.push(...(await this.#jobs.run('gather', {folder, files: asked}).answer))
    }
    return gathered.map(one => this.#asShown(one, steps))
  }

  /** A file whose text is open in a document of its own says there what is found in it, place by place. */
  #asShown(one: FoundInFile, {known}: Steps): FoundInFile {
    if (!this.#documents.texts.keys().some(uri => viewedFile(uri) === one.file)) return one
    return {...one, diagnostics: known(one.file) === VIEWED ? null : [], resultId: VIEWED}
  }

  /** The open documents of files. */
  #open(): ReadonlyMap<string, OpenText> {
    const open = this.#documents.texts.all().flatMap(document => {
      const file = pathOf(document.uri)
      return file === null || !isTextFile(file) ? [] : [[file, toOpenText(document)] as const]
    })
    return new Map(open)
  }
}
