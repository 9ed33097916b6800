/** Goes through the reports of all roots, one at a time, so that others have their turn and the client can call it off. */

import type {Documents} from './documents.ts'
import {toOpenText} from './documents.ts'
import type {Found, FoundInFile} from './jobs.ts'
import {JobError, type Lane} from './lane.ts'
import {pathOf} from './uris.ts'
import type {Workspace} from './workspace.ts'

/** A survey whose thread is ended under it is begun again so many times. */
const TRIES = 3

export interface Steps {
  /** Called before each report with the number of those that are done. */
  readonly step: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

export class Survey {
  readonly #lane: Lane
  readonly #documents: Documents
  readonly #workspace: Workspace
  #last: Promise<unknown> = Promise.resolve()

  constructor(lane: Lane, documents: Documents, workspace: Workspace) {
    this.#lane = lane
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
  async file(path: string, folder: string): Promise<Found | null> {
    await this.#lane.run('checkFile', {folder, file: path, open: null}).answer
    const [found = null] = await this.#lane.run('gather', {folder, files: [path]}).answer
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
    const found: {readonly folder: string; readonly files: readonly string[]}[] = []
    for (const folder of this.#workspace.folders)
      found.push({folder, files: await this.#lane.run('find', folder).answer})
    const {generation} = this.#lane
    const total = found.reduce((sum, {files}) => sum + files.length, 0)
    let done = 0
    for (const {folder, files} of found) {
      for (const file of files) {
        if (steps.isCancelled()) return null
        steps.step(done, total)
        await this.#lane.run('checkFile', {folder, file, open: this.#open(file)}).answer
        done += 1
      }
    }
    const gathered: FoundInFile[] = []
    for (const one of found) gathered.push(...(await this.#lane.run('gather', one).answer))
    if (steps.isCancelled()) return null
    return this.#lane.generation === generation ? gathered : 'lost'
  }

  #open(file: string) {
    const document = this.#documents.texts.all().find(({uri}) => pathOf(uri) === file)
    return document === undefined ? null : toOpenText(document)
  }
}
