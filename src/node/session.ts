/** The linters of one run: for every file the one that its config asks for, each config and each linter made once. */

import {dirname, relative, resolve, sep} from 'node:path'
import {dayOf} from '../calendar.ts'
import type {ConfigEntry, LoadedConfig, LoadedEntry} from '../config/config.ts'
import {ConfigFileError, findConfig, loadConfigData, loadConfigFile} from '../config/load.ts'
import {type EffectiveConfig, isIgnored, matchingEntries, mergeEntries} from '../config/resolve.ts'
import type {FixedFile, Linter, LinterConfig, LintOptions} from '../engine/linter.ts'
import type {ReportHead, Result} from '../engine/result.ts'
import type {ConfigProblem} from '../engine/settings/config-problems.ts'
import {ConfigError} from '../engine/settings/config-problems.ts'
import type {Selection} from '../engine/settings/selection.ts'
import type {Waiver} from '../engine/waivers/waivers.ts'
import {createLinter} from '../index.ts'
import {hadOrMade} from '../remembered.ts'
import type {RuleSettings} from '../rule/preset.ts'
import type {Locale} from '../words.ts'
import type {FoundFile} from './files.ts'
import {type FileRefusal, readFileBytes} from './read.ts'
import {refusingLinter} from './untrusted.ts'
import {findWaivers, loadWaivers} from './waivers.ts'

export interface SessionOptions {
  /** Paths are relative to it. Default: the process's own. */
  readonly cwd?: string | undefined
  /** A config file; null for none. Default: the nearest one above each file. */
  readonly config?: string | null | undefined
  /**
   * Whether configs that are code are run wherever they are met. Default: only those in the working folder or above it, and
   * the one that is named.
   */
  readonly trustConfigs?: boolean | undefined
  /** Whether configs that are code are run at all, also those in the working folder, above it, and named. Default: yes. */
  readonly runsCode?: boolean | undefined
  /** Laid over the config of every file. */
  readonly overrides?: Omit<ConfigEntry, 'plugins'> | undefined
  /** To which rules the run is limited, whatever a config says. */
  readonly selection?: Selection | undefined
  /** The language of the messages, whatever a config says. */
  readonly locale?: Locale | undefined
  /** Whether comments in a report can silence rules. Default: yes. */
  readonly inline?: boolean | undefined
  /** A file of waivers; null for none. Default: the nearest `nianbao.waivers.json` above the working folder. */
  readonly waivers?: string | null | undefined
}

/** What is given with a file besides its name. `locale`: the language of the messages where no config says which. */
export type Given = Pick<LintOptions, 'previous' | 'locale'>

type Options = LintOptions & {readonly path: string}

/** Folders whose config is remembered. */
const MOST_FOLDERS = 10_000

/** What a config file gives. */
interface Configured {
  readonly path: string
  /** Null where it is code that is not trusted. */
  readonly loaded: LoadedConfig | null
}

/** An entry, and the place in a config that it has; null for what is laid over all configs. */
export interface SourcedEntry {
  readonly entry: LoadedEntry
  readonly source: {readonly path: string; readonly index: number} | null
}

export class Session {
  readonly cwd: string
  /** As given: what another thread needs for a session like this one. */
  readonly options: SessionOptions
  /** The day on which waivers are judged, in the time zone of the machine: the same for the whole run. */
  readonly #today = dayOf(new Date())
  readonly #found = new Map<string, string | null>()
  readonly #configs = new Map<string, Promise<Configured>>()
  readonly #linters = new Map<string, Linter>()
  #waivers: Promise<readonly Waiver[]> | null = null

  constructor(options: SessionOptions) {
    this.options = options
    this.cwd = resolve(options.cwd ?? process.cwd())
  }

  /** Stands for the working folder where what is in force there is asked for, whatever files it holds. */
  get workingFile(): string {
    return resolve(this.cwd, '-')
  }

  /**
   * What is in force for a file, and the config that it comes from: null for none, and for code that is not trusted.
   * @throws ConfigFileError, where the config is wrong
   */
  async effective(absolute: string): Promise<{config: LoadedConfig | null; effective: EffectiveConfig}> {
    const config = (await this.#configFor(dirname(absolute)))?.loaded ?? null
    return {config, effective: mergeEntries(this.#entriesFor(config, absolute).entries)}
  }

  /** The entries that are for a file, in the order in which they are laid over each other. */
  async entriesOf(absolute: string): Promise<readonly SourcedEntry[]> {
    const {config} = await this.effective(absolute)
    const {overrides = {}} = this.options
    const given = {entry: overrides, source: null}
    if (config === null) return [given]
    const indexes = matchingEntries(config.entries, pathWithin(config, absolute))
    const own = indexes.flatMap(index => {
      const entry = config.entries[index]
      return entry === undefined ? [] : [{entry, source: {path: config.path, index}}]
    })
    return [...own, given]
  }

  /** The config of a file that is code and not trusted; null where there is no such config. */
  async untrustedConfig(absolute: string): Promise<string | null> {
    const config = await this.#configFor(dirname(absolute))
    return config !== null && config.loaded === null ? config.path : null
  }

  /**
   * The linter for a file. Where its config is code that is not trusted, one that judges nothing.
   * @throws ConfigFileError, where the config is wrong
   */
  async linterFor(absolute: string): Promise<Linter> {
    const {config} = await this.effective(absolute)
    const untrusted = await this.untrustedConfig(absolute)
    const {entries, key} = this.#entriesFor(config, absolute)
    const name = JSON.stringify([untrusted, key])
    const known = this.#linters.get(name)
    if (known !== undefined) return known
    const linter = this.#createLinter(config, mergeEntries(entries), await this.waivers())
    const {runsCode = true} = this.options
    const made = untrusted === null ? linter : refusingLinter(linter, relative(this.cwd, untrusted), runsCode)
    this.#linters.set(name, made)
    return made
  }

  /**
   * Everything in a config that bears on the result of a file, as one text; null where your own rules do, which have no
   * text that tells whether they changed.
   */
  async setupText(absolute: string): Promise<string | null> {
    const {effective} = await this.effective(absolute)
    const {plugins, ...config} = effective
    if (plugins.length > 0 || (await this.untrustedConfig(absolute)) !== null) return null
    const {locale, inline, selection} = this.options
    const waivers = await this.waivers()
    const today = waivers.some(({until}) => until !== undefined) ? this.#today : null
    return JSON.stringify({config, selection, locale, inline, waivers, today})
  }

  /** Whether the config of a file takes it out of folders and patterns. */
  async ignores(absolute: string): Promise<boolean> {
    const {config} = await this.effective(absolute)
    return config !== null && isIgnored(config.entries, pathWithin(config, absolute))
  }

  /** The configs and the waivers that were read, absolute. */
  get sources(): readonly string[] {
    const waivers = this.#waiversPath
    return [...this.#configs.keys(), ...(waivers === null ? [] : [waivers])]
  }

  /** @throws ConfigFileError, where the file of waivers is wrong */
  waivers(): Promise<readonly Waiver[]> {
    const path = this.#waiversPath
    this.#waivers ??= path === null ? Promise.resolve([]) : loadWaivers(path)
    return this.#waivers
  }

  get #waiversPath(): string | null {
    const {waivers} = this.options
    return waivers === undefined ? findWaivers(this.cwd) : waivers && resolve(this.cwd, waivers)
  }

  /** Checks a file. A file that cannot be read gives a result that says so; only a wrong config throws. */
  async lintFile({path, absolute, inFolder}: FoundFile, given: Given): Promise<Result> {
    const read = await readFileBytes(absolute)
    const options = {path, inFolder, ...given}
    if (read.kind === 'refused') return await this.refuse(absolute, read.refusal, options)
    return await this.lintBytes(read.bytes, absolute, options)
  }

  /** What a file says that it is; null where it is no report. */
  async readHead(bytes: Uint8Array, {path, absolute}: FoundFile): Promise<ReportHead | null> {
    return await (await this.linterFor(absolute)).readHead(bytes, {path})
  }

  /** Checks the bytes of a file, whatever its format. */
  async lintBytes(bytes: Uint8Array, absolute: string, options: Options): Promise<Result> {
    return await (await this.linterFor(absolute)).lintBytes(bytes, options)
  }

  /**
   * Applies the safe fixes to what a file holds, not to the file.
   * @returns null where changes cannot be written back to its format
   */
  async fixFile({path, absolute, inFolder}: FoundFile, given: Given): Promise<FixedFile | null> {
    const read = await readFileBytes(absolute)
    if (read.kind === 'refused') return null
    return await (await this.linterFor(absolute)).fixBytes(read.bytes, {path, inFolder, ...given})
  }

  async refuse(absolute: string, {reason, message}: FileRefusal, options: Options): Promise<Result> {
    return (await this.linterFor(absolute)).refuse(reason, options, message)
  }

  async #configFor(folder: string): Promise<Configured | null> {
    const {config} = this.options
    if (config === null) return null
    const found = () => {
      // A service is sent names of folders without end.
      if (this.#found.size > MOST_FOLDERS) this.#found.clear()
      return hadOrMade(this.#found, folder, () => findConfig(folder))
    }
    const path = config === undefined ? found() : resolve(this.cwd, config)
    if (path === null) return null
    return await hadOrMade(this.#configs, path, async () => {
      const loaded = await (this.#isTrusted(path) ? loadConfigFile(path) : loadConfigData(path))
      return {path, loaded}
    })
  }

  /** What lies beside or below the reports came with them; what lies in the working folder or above it did the user put there. */
  #isTrusted(path: string): boolean {
    const {runsCode, trustConfigs, config} = this.options
    if (runsCode === false) return false
    if (trustConfigs === true || config !== undefined) return true
    const folder = dirname(path)
    return folder === this.cwd || this.cwd.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  }

  #entriesFor(config: LoadedConfig | null, absolute: string): {entries: readonly LoadedEntry[]; key: string} {
    const {overrides = {}} = this.options
    if (config === null) return {entries: [overrides], key: ''}
    const indexes = matchingEntries(config.entries, pathWithin(config, absolute))
    const entries = indexes.flatMap(index => config.entries[index] ?? [])
    return {entries: [...entries, overrides], key: `${config.path} ${indexes.join(' ')}`}
  }

  #createLinter(config: LoadedConfig | null, effective: EffectiveConfig, waivers: readonly Waiver[]): Linter {
    const {locale, inline = true, overrides = {}, selection} = this.options
    try {
      return createLinter({
        ...toLinterConfig(effective, locale),
        waivers,
        inline,
        today: this.#today,
        ...(selection !== undefined && {selection})
      })
    } catch (error) {
      if (!(error instanceof ConfigError) || config === null) throw error
      if (error.problems.every(problem => isNamedIn(problem, overrides.rules ?? {}))) throw error
      if (error.problems.every(({kind}) => kind === 'unknown-name')) throw error
      throw new ConfigFileError(error.problems.map(({name, words}) => ({path: config.path, key: 'rules', name, words})))
    }
  }
}

/** Whether a problem comes from what is laid over the config, not from the config. */
function isNamedIn({name}: ConfigProblem, rules: RuleSettings): boolean {
  return Object.keys(rules).some(key => key === name || key.startsWith(`${name}/`))
}

/** What the engine is given of an effective config. */
function toLinterConfig(effective: EffectiveConfig, locale: Locale | undefined): LinterConfig {
  const {extends: presets, rules, plugins, standard} = effective
  const language = locale ?? effective.locale
  return {
    rules,
    plugins,
    ...(presets !== null && {extends: presets}),
    ...(standard !== null && {standard}),
    ...(language !== null && {locale: language})
  }
}

function pathWithin({path}: LoadedConfig, absolute: string): string {
  return relative(dirname(path), absolute).split(sep).join('/')
}
