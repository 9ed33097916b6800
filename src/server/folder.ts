/**
 * The reports of one folder, checked as `check <folder>` does: each file once, and again only when it, its config or its
 * waivers have changed. Open documents win over files.
 */

import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {PlainResult, Result} from '../engine/result.ts'
import {findFiles} from '../node/files.ts'
import {lintWithPrevious} from '../node/lint-files.ts'
import type {Given} from '../node/session.ts'
import {extensionOf, kindNamed, textKinds} from '../parse/kinds.ts'
import type {Source} from '../source.ts'
import type {Words} from '../words.ts'
import type {ClientFacts} from './client.ts'
import {named, toLspDiagnostics} from './diagnostics.ts'
import type {FoundInFile, OpenText} from './jobs.ts'
import {notChecked} from './problem.ts'
import {configWords, type Project, stampOf} from './project.ts'
import {say} from './say.ts'

/** Whether an editor can open a file as text. */
function isEditable(path: string): boolean {
  const kind = kindNamed(extensionOf(path))
  return textKinds.some(each => each === kind)
}

/** What is kept of a report: not the report itself, of which hundreds would fill the memory. */
interface Checked {
  readonly result: PlainResult
  readonly source: Source | null
}

type Outcome =
  | {readonly state: 'checked'; readonly checked: Checked}
  /** Its config is wrong. */
  | {readonly state: 'misconfigured'; readonly words: Words}

interface Kept {
  /** Of the file or of the version in the editor. */
  readonly stamp: string
  readonly open: Pick<OpenText, 'uri' | 'version'> | null
  readonly outcome: Outcome
}

export class Folder {
  readonly #project: Project
  readonly #client: ClientFacts
  readonly #kept = new Map<string, Kept>()
  #gathered: {readonly key: string; readonly found: readonly FoundInFile[]} | null = null

  constructor(project: Project, client: ClientFacts) {
    this.#project = project
    this.#client = client
  }

  /** The reports of the folder in the order of the command line. */
  async find(): Promise<readonly string[]> {
    const {folder} = this.#project
    const session = this.#project.session(folder)
    // A config that is wrong takes nothing out; its files tell of it.
    const ignores = (file: string) => session.ignores(file).catch(() => false)
    const {files} = await findFiles(['.'], {cwd: folder, ignores})
    const found = files.map(({absolute}) => absolute).filter(isEditable)
    const there = new Set(found)
    for (const file of this.#kept.keys()) if (!there.has(file)) this.#kept.delete(file)
    return found
  }

  /** @returns whether the file had to be checked */
  async check(file: string, open: OpenText | null): Promise<boolean> {
    // Opens the session again where need be, which makes a new generation.
    this.#project.session(file)
    const stamp = `${this.#project.generation} ${open === null ? stampOf(file) : `open ${open.version}`}`
    if (this.#kept.get(file)?.stamp === stamp) return false
    const outcome = await this.#outcome(file, open)
    this.#kept.set(file, {stamp, open: open === null ? null : {uri: open.uri, version: open.version}, outcome})
    return true
  }

  /** What was found in files that have been checked, with what the rules over all of them found. */
  async gather(files: readonly string[]): Promise<readonly FoundInFile[]> {
    const kept = files.flatMap(file => {
      const known = this.#kept.get(file)
      return known === undefined ? [] : [{file, ...known}]
    })
    const key = JSON.stringify(kept.map(({file, stamp}) => [file, stamp]))
    if (this.#gathered?.key === key) return this.#gathered.found
    const checked = kept.flatMap(({outcome, ...file}) =>
      outcome.state === 'checked' ? [{...file, ...outcome.checked}] : []
    )
    const together = await this.#together(checked.map(({result}) => result))
    const found = await Promise.all(
      checked.map(({file, open, source, result}, index) => this.#toFound(file, open, together[index] ?? result, source))
    )
    const wrong = kept.flatMap(one =>
      one.outcome.state === 'misconfigured' ? [this.#misconfigured(one.file, one.open, one.outcome.words)] : []
    )
    this.#gathered = {key, found: [...found, ...wrong]}
    return this.#gathered.found
  }

  /** Adds what the rules over all reports of a run find, as `check` does. */
  async #together(results: readonly PlainResult[]): Promise<readonly PlainResult[]> {
    if (results.length === 0) return results
    const {folder} = this.#project
    try {
      const linter = await this.#project.session(folder).linterFor(join(folder, '-'))
      return linter.lintCorpus(results)
    } catch (error) {
      // Where the config of the folder itself is wrong, those of folders in it may be right.
      if (configWords(error) === null) throw error
      return results
    }
  }

  async #outcome(file: string, open: OpenText | null): Promise<Outcome> {
    const found = {path: this.#project.nameOf(file), absolute: file, inFolder: true}
    try {
      const session = this.#project.session(file)
      const linter = await session.linterFor(file)
      const lint = async (given: Given) =>
        open === null ? await session.lintFile(found, given) : linter.lint(open.text, {...found, ...given})
      const {result} = await lintWithPrevious(await this.#project.previous(), lint)
      return {state: 'checked', checked: toKeep(result)}
    } catch (error) {
      const words = configWords(error)
      if (words === null) throw error
      return {state: 'misconfigured', words}
    }
  }

  #misconfigured(file: string, open: Kept['open'], words: Words): FoundInFile {
    const locale = this.#project.settings.locale ?? 'zh'
    const problem = notChecked(say('configWrong', locale, {detail: words[locale]}), 'config')
    return {uri: open?.uri ?? pathToFileURL(file).href, version: open?.version ?? null, ...named([problem])}
  }

  async #toFound(file: string, open: Kept['open'], result: PlainResult, source: Source | null): Promise<FoundInFile> {
    const uri = open?.uri ?? pathToFileURL(file).href
    const locale = await this.#project.locale(file)
    const view = {uri, locale, client: this.#client, unjudged: this.#project.settings.unjudged}
    return {uri, version: open?.version ?? null, ...named(toLspDiagnostics(result, source, view))}
  }
}

/** The digests are made as they are asked for, and hold the report until then. */
function toKeep({report, digests, ...result}: Result): Checked {
  return {result: {...result, digests: {...digests}}, source: report?.source ?? null}
}
