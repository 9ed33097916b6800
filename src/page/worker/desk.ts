/** Checks what the page is given: one file after the other, then years of one agency with each other, then all together. */

import {dayOf} from '../../calendar.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {Linter} from '../../engine/linter.ts'
import {keyOfReport, keyOfYearBefore} from '../../engine/report-key.ts'
import type {ReportHead, Result} from '../../engine/result.ts'
import type {Waiver} from '../../engine/waivers/waivers.ts'
import type {PastRun} from '../../format/since/past-run.ts'
import {compareRuns, type Since} from '../../format/since/since.ts'
import {createLinter} from '../../index.ts'
import {absent, callRoll, pathOf, type RollCall, withAnswers} from '../../roster/roll-call.ts'
import type {Roster, RosterEntry} from '../../roster/roster.ts'
import {summedUp} from '../../roster/summed-up.ts'
import type {Words} from '../../words.ts'
import type {AsideKind, ChosenFile, GivenFile, Kept} from '../protocol.ts'
import {isEarlierRun, isRoster, pastRunOf, rosterOf} from './asides.ts'
import {type Held, ReportShelf, withoutReport} from './holding.ts'
import {pathOfReport} from './paths.ts'
import {cannotRead, readBlob} from './reading.ts'

export interface Watcher {
  /** After each file. */
  checked(held: Held): void
  putAside(kind: AsideKind, file: GivenFile): void
  progress(done: number, total: number): void
  /** Whether to stop before the next file. */
  isCancelled(): Promise<boolean>
}

export class Desk {
  readonly shelf = new ReportShelf()
  readonly #held = new Map<number, Held>()
  #linter: Linter = createLinter()
  #waivers: readonly Waiver[] = []
  #next = 1
  #roster: Roster | null = null
  #call: RollCall | null = null
  #missing: readonly Held[] = []
  #past: {readonly path: string; readonly run: PastRun} | null = null
  #since: Since | null = null

  get linter(): Linter {
    return this.#linter
  }

  /** Every file. */
  get all(): readonly Held[] {
    return [...this.#held.values()]
  }

  /** What is looked at for its own sake, who has not reported among it; not last year's reports of others. */
  get reviewed(): readonly Held[] {
    return [...this.#current(), ...this.#missing]
  }

  get roster(): {readonly roster: Roster; readonly call: RollCall} | null {
    return this.#roster === null || this.#call === null ? null : {roster: this.#roster, call: this.#call}
  }

  get past(): {readonly path: string; readonly run: PastRun; readonly since: Since} | null {
    return this.#past === null || this.#since === null ? null : {...this.#past, since: this.#since}
  }

  get(id: number): Held {
    const held = this.#held.get(id) ?? this.#missing.find(one => one.id === id)
    if (held === undefined) throw new RangeError(`No file ${id}`)
    return held
  }

  /** The report of the year before, of those that are here. */
  previousOf(head: ReportHead): Held | null {
    const key = keyOfYearBefore(head)
    return key === null ? null : (this.#byReport().get(key) ?? null)
  }

  // ---- What is done --------------------------------------------------------------------------------------------------

  /** Checks files; a new version of one that is here takes its place. What was checked before a stop stays. */
  async check(files: readonly ChosenFile[], watcher: Watcher): Promise<void> {
    for (const [index, chosen] of files.entries()) {
      watcher.progress(index, files.length)
      if (await watcher.isCancelled()) break
      const {path, content, inFolder} = chosen
      const bytes = await readBlob(content)
      if (bytes === null) {
        this.#hold(
          {path, bytes: new Uint8Array(), inFolder},
          this.#linter.refuse('inaccessible', {path}, cannotRead),
          watcher
        )
        continue
      }
      const file = {path, bytes, inFolder}
      if (isEarlierRun(file)) this.#take('past', file, watcher)
      else await this.#checkFirst(file, watcher)
    }
    await this.#pair(watcher)
    this.#conclude()
  }

  async remove(ids: readonly number[], watcher: Watcher): Promise<void> {
    for (const id of ids) this.#forget(this.get(id))
    await this.#pair(watcher)
    this.#conclude()
  }

  /** Checks all again, with findings that somebody has decided not to change. */
  async waive(waivers: readonly Waiver[], watcher: Watcher): Promise<void> {
    this.#waivers = waivers
    await this.#checkAll(watcher)
    this.#conclude()
  }

  /** @throws Error where the file is not of that kind; nothing changes then */
  async putAside(kind: AsideKind, file: GivenFile | null, watcher: Watcher): Promise<void> {
    if (file !== null) this.#take(kind, file, watcher)
    else if (kind === 'past') this.#past = null
    else this.#roster = null
    if (kind === 'roster') await this.#checkAll(watcher)
    this.#conclude()
  }

  /** Goes on where another was stopped. Years are not paired again: that may be what took so long. */
  async restore({files, waivers, asides}: Kept): Promise<void> {
    this.#waivers = waivers
    if (asides.roster !== undefined) this.#roster = rosterOf(asides.roster)
    if (asides.past !== undefined) this.#past = {path: asides.past.path, run: pastRunOf(asides.past)}
    this.#linter = this.#makeLinter()
    for (const file of files) {
      const bytes = (await readBlob(file.content)) ?? new Uint8Array()
      const held = {...file, bytes, concluded: file.result, previous: null, past: null}
      this.#held.set(file.id, held)
      this.#next = Math.max(this.#next, file.id + 1)
    }
    for (const {id, previous} of files) if (previous !== null) this.get(id).previous = this.#held.get(previous) ?? null
    this.#conclude()
  }

  /** Checks a text as a newer version of a file. */
  lintText({path, previous}: Held, text: string): readonly Diagnostic[] {
    const given = previous === null ? {} : {previous: () => this.shelf.asPrevious(previous)}
    return this.#linter.lint(text, {path, ...given}).diagnostics
  }

  // ---- One by one ----------------------------------------------------------------------------------------------------

  async #checkFirst(file: GivenFile, watcher: Watcher): Promise<void> {
    const {path, bytes, inFolder} = file
    const lint = await this.#linter.lintBytes(bytes, {path, inFolder})
    if (isRoster(file, lint)) return this.#take('roster', file, watcher)
    const own = pathOfReport(path, lint.head, new Map(this.all.map(held => [held.path, held.result.head])))
    if (own === path) return this.#hold(file, lint, watcher)
    this.#hold({...file, path: own}, await this.#linter.lintBytes(bytes, {path: own, inFolder}), watcher)
  }

  #hold({path, bytes, inFolder}: GivenFile, lint: Result, watcher: Watcher): void {
    const before = this.all.find(one => one.path === path) ?? null
    const result = withoutReport(lint)
    // The file on the disk may change; this is what was checked.
    const content = new Blob([bytes.slice()])
    const id = before?.id ?? this.#next++
    const replaced = before?.concluded ?? null
    const held: Held = {
      id,
      path,
      content,
      bytes,
      inFolder,
      replaced,
      result,
      concluded: result,
      previous: null,
      past: null
    }
    if (before !== null) this.#forget(before)
    this.#held.set(id, held)
    if (lint.report !== null) this.shelf.keep(held, lint.report)
    watcher.checked(held)
  }

  #take(kind: AsideKind, file: GivenFile, watcher: Watcher): void {
    if (kind === 'past') this.#past = {path: file.path, run: pastRunOf(file)}
    else {
      this.#roster = rosterOf(file)
      this.#linter = this.#makeLinter()
    }
    watcher.putAside(kind, file)
  }

  #makeLinter(): Linter {
    const options = this.#roster === null ? {} : summedUp(this.#roster)
    const rules = Object.fromEntries(Object.entries(options).map(([rule, one]) => [rule, {options: one}]))
    return createLinter({waivers: this.#waivers, today: dayOf(new Date()), rules})
  }

  #forget(held: Held): void {
    this.#held.delete(held.id)
    this.shelf.drop(held)
  }

  async #checkAll(watcher: Watcher): Promise<void> {
    this.#linter = this.#makeLinter()
    const {all} = this
    for (const [index, held] of all.entries()) {
      watcher.progress(index, all.length)
      await this.#checkAgain(held, held.previous, watcher)
    }
  }

  async #checkAgain(held: Held, previous: Held | null, watcher: Watcher): Promise<void> {
    const {bytes, path, inFolder} = held
    const given = previous === null ? {} : {previous: () => this.shelf.asPrevious(previous)}
    held.result = withoutReport(await this.#linter.lintBytes(bytes, {path, inFolder, ...given}))
    held.previous = previous
    watcher.checked(held)
  }

  // ---- Together ------------------------------------------------------------------------------------------------------

  #byReport(): ReadonlyMap<string, Held> {
    const found = new Map<string, Held>()
    for (const held of this.all) {
      const key = held.result.head === null ? null : keyOfReport(held.result.head)
      if (key !== null && !found.has(key)) found.set(key, held)
    }
    return found
  }

  /** Checks reports again of which last year's has come, or gone. */
  async #pair(watcher: Watcher): Promise<void> {
    const byReport = this.#byReport()
    for (const held of this.all) {
      const key = held.result.head === null ? null : keyOfYearBefore(held.result.head)
      const previous = key === null ? null : (byReport.get(key) ?? null)
      if (previous === held.previous) continue
      if (await watcher.isCancelled()) break
      await this.#checkAgain(held, previous, watcher)
    }
  }

  /** The rules over all reports, the list, and the earlier run. */
  #conclude(): void {
    const {all} = this
    const concluded = this.#linter.lintCorpus(all.map(({result}) => result))
    for (const [index, held] of all.entries()) held.concluded = concluded[index] ?? held.result
    this.#callRoll()
    const {reviewed} = this
    this.#since =
      this.#past === null
        ? null
        : compareRuns(
            this.#past.run,
            reviewed.map(one => one.concluded)
          )
    for (const held of all) held.past = null
    for (const [index, held] of reviewed.entries()) held.past = this.#since?.reports[index] ?? null
  }

  #current(): readonly Held[] {
    const previous = new Set(this.all.map(held => held.previous))
    return this.all.filter(held => !previous.has(held))
  }

  #callRoll(): void {
    const roster = this.#roster
    this.#call = null
    this.#missing = []
    if (roster === null) return
    const current = this.#current()
    const results = current.map(({concluded}) => concluded)
    const call = callRoll(roster, results)
    for (const [index, result] of withAnswers(results, call).entries()) {
      const held = current[index]
      if (held !== undefined) held.concluded = result
    }
    this.#call = call
    this.#missing = call.missing.map(({entry, words}) => this.#absent(roster, entry, words))
  }

  /** Numbered by the line of the list, below the files. */
  #absent(roster: Roster, entry: RosterEntry, words: Words): Held {
    const path = pathOf(roster, entry)
    const result = withoutReport(absent(this.#linter.refuse('missing', {path}, words), entry))
    return {
      id: -entry.line,
      path,
      inFolder: false,
      content: new Blob(),
      bytes: new Uint8Array(),
      replaced: null,
      result,
      concluded: result,
      previous: null,
      past: null
    }
  }
}
