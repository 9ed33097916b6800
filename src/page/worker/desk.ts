/** Checks what the page is given: one file after the other, then years of one agency with each other, then all together. */

import type {Diagnostic} from '../../diagnostic.ts'
import {dayOf} from '../../engine/day.ts'
import type {Linter} from '../../engine/linter.ts'
import {keyOfReport, keyOfYearBefore} from '../../engine/report-key.ts'
import type {Waiver} from '../../engine/waivers.ts'
import {createLinter} from '../../index.ts'
import type {GivenFile, Since} from '../protocol.ts'
import {type Held, ReportShelf, withoutReport} from './holding.ts'

export interface Watcher {
  /** After each file. */
  checked(held: Held): void
  progress(done: number, total: number): void
  /** Whether to stop before the next file. */
  isCancelled(): Promise<boolean>
}

export class Desk {
  readonly shelf = new ReportShelf()
  readonly #held = new Map<number, Held>()
  #linter: Linter = createLinter()
  #next = 1

  get linter(): Linter {
    return this.#linter
  }

  get all(): readonly Held[] {
    return [...this.#held.values()]
  }

  get(id: number): Held {
    const held = this.#held.get(id)
    if (held === undefined) throw new RangeError(`No file ${id}`)
    return held
  }

  /** Checks files; one of a path that is here already takes its place. What was checked before a stop stays. */
  async check(files: readonly GivenFile[], watcher: Watcher): Promise<void> {
    for (const [index, file] of files.entries()) {
      watcher.progress(index, files.length)
      if (await watcher.isCancelled()) break
      const before = this.all.find(({path}) => path === file.path)
      const held = await this.#checkFirst(file, before ?? null)
      watcher.checked(held)
    }
    await this.#together()
  }

  remove(ids: readonly number[]): Promise<void> {
    for (const id of ids) this.#forget(this.get(id))
    return this.#together()
  }

  /** Checks all again, with findings that somebody has decided not to change. */
  async waive(waivers: readonly Waiver[]): Promise<void> {
    this.#linter = createLinter({waivers, today: dayOf(new Date())})
    for (const held of this.all) await this.#checkAgain(held, held.previous)
    await this.#together()
  }

  async #checkFirst({path, bytes, inFolder}: GivenFile, before: Held | null): Promise<Held> {
    const lint = await this.#linter.lintBytes(bytes, {path, inFolder})
    const result = withoutReport(lint)
    const since = before === null ? null : sinceOf(before, result)
    const id = before?.id ?? this.#next++
    const held: Held = {id, path, bytes, inFolder, result, concluded: result, previous: null, since}
    if (before !== null) this.#forget(before)
    this.#held.set(id, held)
    if (lint.report !== null) this.shelf.keep(held, lint.report)
    return held
  }

  #forget(held: Held): void {
    this.#held.delete(held.id)
    this.shelf.drop(held)
  }

  async #checkAgain(held: Held, previous: Held | null): Promise<void> {
    const {bytes, path, inFolder} = held
    const given = previous === null ? {} : {previous: () => this.shelf.asPrevious(previous)}
    held.result = withoutReport(await this.#linter.lintBytes(bytes, {path, inFolder, ...given}))
    held.previous = previous
  }

  /** Checks a text as a newer version of a file. */
  lintText({path, previous}: Held, text: string): readonly Diagnostic[] {
    const given = previous === null ? {} : {previous: () => this.shelf.asPrevious(previous)}
    return this.#linter.lint(text, {path, ...given}).diagnostics
  }

  /** Years of one agency are paired, then the rules over all reports run. */
  async #together(): Promise<void> {
    const byName = new Map<string, Held>()
    for (const held of this.all) {
      const key = held.result.head === null ? null : keyOfReport(held.result.head)
      if (key !== null && !byName.has(key)) byName.set(key, held)
    }
    for (const held of this.all) {
      const key = held.result.head === null ? null : keyOfYearBefore(held.result.head)
      const previous = key === null ? null : (byName.get(key) ?? null)
      if (previous !== held.previous) await this.#checkAgain(held, previous)
    }
    const {all} = this
    const concluded = this.#linter.lintCorpus(all.map(({result}) => result))
    for (const [index, held] of all.entries()) held.concluded = concluded[index] ?? held.result
  }
}

function sinceOf(before: Held, now: Held['result']): Since {
  const old = new Set(before.result.diagnostics.map(({fingerprint}) => fingerprint))
  const fresh = new Set(now.diagnostics.map(({fingerprint}) => fingerprint))
  return {
    gone: [...old].filter(fingerprint => !fresh.has(fingerprint)).length,
    added: [...fresh].filter(fingerprint => !old.has(fingerprint)).length,
    open: fresh.size
  }
}
