/**
 * One folder as the command line would see it from within: its configs, waivers and last year's reports.
 *
 * Everything is loaded once. Before each check the stamps of the config and of the files of waivers and of last year are
 * compared, so that a change is seen also where the client watches no files.
 */

import {statSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {findConfig} from '../../config/load.ts'
import type {Linter} from '../../engine/linter.ts'
import type {Result} from '../../engine/result.ts'
import {lintWithPrevious, loadPrevious, type PreviousReports} from '../../node/lint-files.ts'
import {type Given, Session} from '../../node/session.ts'
import {findWaivers} from '../../node/waivers.ts'
import type {ReadingMemory} from '../../report/prose/memory.ts'
import type {Locale, Words} from '../../words.ts'
import type {Settings} from '../settings.ts'

/** A document as it is checked: its text in the editor, or, for one that is no text, the file itself. */
export interface ProjectText {
  /** Absolute; of an untitled document, where it would be. */
  readonly file: string
  readonly text: string | null
  /** What was read of the document before. */
  readonly memory?: ReadingMemory
}

export interface ProjectResult {
  readonly result: Result
  readonly linter: Linter
  readonly given: Given
  readonly locale: Locale
}

export class Project {
  readonly folder: string
  readonly settings: Settings
  #session: Session
  #previous: Promise<PreviousReports> | null = null
  /** Where neither settings nor config say which. */
  readonly #fallback: Locale
  readonly #isTrusted: boolean
  readonly #marks = new Map<string, string>()
  /** Counts the sessions: what was checked in an earlier one may have another result now. */
  #generation = 0

  /** @param isTrusted whether code of the folder may be run */
  constructor(
    folder: string,
    settings: Settings,
    {fallback, isTrusted}: {readonly fallback: Locale; readonly isTrusted: boolean}
  ) {
    this.folder = folder
    this.#fallback = fallback
    this.#isTrusted = isTrusted
    this.settings = settings
    this.#session = this.#openSession()
  }

  get generation(): number {
    return this.#generation
  }

  /** The file of waivers, whether it exists or not. */
  get waiversFile(): string {
    const {waivers} = this.settings
    if (waivers !== null) return resolve(this.folder, waivers)
    return findWaivers(this.folder) ?? resolve(this.folder, 'nianbao.waivers.json')
  }

  /** A file by the name that the command line would give it, started in the folder. */
  nameOf(file: string): string {
    const name = relative(this.folder, file)
    return process.platform === 'win32' ? name.split(sep).join('/') : name
  }

  /**
   * Checks a text as `check` does the file it belongs to.
   * @param last gives last year's reports their text in the editor, where they are open
   * @returns null where the config takes the file out
   * @throws ConfigFileError, ConfigError or SettingError where settings or config are wrong
   */
  async check(
    {file, text, memory}: ProjectText,
    last: (previous: PreviousReports) => PreviousReports
  ): Promise<ProjectResult | null> {
    const session = this.session(file)
    if (await session.ignores(file)) return null
    const linter = await session.linterFor(file)
    const named = {path: this.nameOf(file), inFolder: true}
    const locale = await this.locale(file)
    const lint = async (given: Given) =>
      text === null
        ? await session.lintFile({...named, absolute: file}, {...given, locale})
        : linter.lint(text, {...named, ...given, locale, memory})
    const {result, given} = await lintWithPrevious(last(await this.previous()), lint)
    return {result, linter, given: {...given, locale}, locale}
  }

  /** The language where no config can be asked. */
  get plainLocale(): Locale {
    return this.settings.locale ?? this.#fallback
  }

  async locale(file: string): Promise<Locale> {
    const {effective} = await this.#session.effective(file)
    return this.settings.locale ?? effective.locale ?? this.#fallback
  }

  /** The session, opened again where the files that it was made from have changed. */
  session(file: string): Session {
    // That of the folder itself bears on every file: the rules over all reports are run by it.
    const configs = [...new Set([dirname(file), this.folder])].map(folder => ({folder, path: this.#configOf(folder)}))
    const waivers = this.waiversFile
    // All are asked: each keeps its own mark.
    const changed = [
      ...configs.map(({folder, path}) => this.#hasChanged(`config of ${folder}`, path ?? '')),
      ...configs.map(({path}) => this.#hasChanged(`file ${path}`, path === null ? '' : stampOf(path))),
      this.#hasChanged('waivers', `${waivers} ${stampOf(waivers)}`),
      this.#hasChanged('previous', this.#lastYear === null ? '' : stampOf(this.#lastYear))
    ]
    if (changed.includes(true)) {
      this.#session = this.#openSession()
      this.#previous = null
      this.#generation += 1
    }
    return this.#session
  }

  /** Last year's reports, read when they are first asked for. */
  previous(): Promise<PreviousReports> {
    this.#previous ??= loadPrevious(this.#session, this.settings.previous ?? undefined).then(checkPrevious)
    return this.#previous
  }

  #configOf(folder: string): string | null {
    return this.settings.config === null ? findConfig(folder) : resolve(this.folder, this.settings.config)
  }

  get #lastYear(): string | null {
    return this.settings.previous === null ? null : resolve(this.folder, this.settings.previous)
  }

  #openSession(): Session {
    const {config, waivers, locale, inline, rules, standard} = this.settings
    return new Session({
      cwd: this.folder,
      inline,
      runsCode: this.#isTrusted,
      overrides: {rules, ...(standard !== null && {standard})},
      ...(config !== null && {config}),
      ...(waivers !== null && {waivers}),
      ...(locale !== null && {locale})
    })
  }

  /** Whether a mark is another than when it was last asked about. The first time it is not. */
  #hasChanged(name: string, mark: string): boolean {
    const before = this.#marks.get(name)
    this.#marks.set(name, mark)
    return before !== undefined && before !== mark
  }
}

/** What is wrong with a setting of the client. */
export class SettingError extends Error {
  readonly words: Words

  /** @param name as the client has it */
  constructor(name: string, {zh, en}: Words) {
    super(`${name}: ${en}`)
    this.words = {zh: `${name}：${zh}`, en: `${name}: ${en}`}
  }
}

/** A setting that leads to nothing would quietly leave out every rule over two years. */
function checkPrevious(previous: PreviousReports): PreviousReports {
  const results = previous.kind === 'report' ? [previous.result] : previous.kind === 'reports' ? previous.results : []
  if (previous.kind === 'none' || results.some(({report}) => report !== null)) return previous
  throw new SettingError('nianbao.previous', {
    zh: '没有能读的上年报告。',
    en: 'It leads to no report of last year that can be read.'
  })
}

/** Changes whenever a file does; '' where there is none. */
export function stampOf(path: string): string {
  const stats = statSync(path, {throwIfNoEntry: false})
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`
}
