/**
 * The reports of one folder, checked as `check <folder>` does: each file once, and again only when it, its config or its
 * waivers have changed. Open documents win over files.
 */

import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {SymbolInformation} from 'vscode-languageserver'
import type {PlainResult, Result} from '../../engine/result.ts'
import {findFiles} from '../../node/files.ts'
import {lintWithPrevious} from '../../node/lint-files.ts'
import type {Given} from '../../node/session.ts'
import {extensionOf, isTextName} from '../../parse/kinds/kinds.ts'
import type {Source} from '../../source.ts'
import type {Locale} from '../../words.ts'
import type {ClientFacts} from '../client.ts'
import {acrossOf} from '../diagnostics/across.ts'
import {named, toLspDiagnostics} from '../diagnostics/diagnostics.ts'
import {misconfigured} from '../diagnostics/problem.ts'
import {notJudged, standingOf} from '../diagnostics/standing.ts'
import {configFaults} from '../documents/config-faults.ts'
import {Positions} from '../documents/positions.ts'
import {type Project, stampOf} from '../documents/project.ts'
import {entriesOf, matching} from '../features/entries.ts'
import type {Across, ConfigFault, Entry, Found, FoundInFile, KnownFile, OpenText} from '../threads/jobs.ts'

/** What is kept of a report: not the report itself, of which hundreds would fill the memory. */
interface Checked {
  readonly result: PlainResult
  readonly source: Source | null
  /** What can be looked for in it. */
  readonly entries: readonly Entry[]
}

type Outcome =
  | {readonly state: 'checked'; readonly checked: Checked}
  /** Its config is wrong. */
  | {readonly state: 'misconfigured'; readonly faults: readonly ConfigFault[]}

interface Kept {
  /** Of the file or of the version in the editor. */
  readonly stamp: string
  readonly open: Pick<OpenText, 'uri' | 'version'> | null
  readonly outcome: Outcome
  /** What the rules over all reports found in it when they were last run. */
  across: {readonly found: Across | null; readonly result: PlainResult} | null
  /** All that there is to say of it; null until it is asked for. */
  found: Found | null
}

export class Folder {
  readonly #project: Project
  readonly #client: ClientFacts
  readonly #kept = new Map<string, Kept>()
  /** The files and their stamps when the rules over all reports were last run. */
  #gathered = ''

  constructor(project: Project, client: ClientFacts) {
    this.#project = project
    this.#client = client
  }

  /** The files of the folder in the order of the command line, those too that no editor opens as text. */
  async find(): Promise<readonly string[]> {
    const {folder} = this.#project
    const session = this.#project.session(folder)
    // A config that is wrong takes nothing out; it is reported at its files.
    const ignores = (file: string) => session.ignores(file).catch(() => false)
    const {files} = await findFiles(['.'], {cwd: folder, ignores})
    const found = files.map(({absolute}) => absolute)
    const there = new Set(found)
    for (const file of this.#kept.keys()) if (!there.has(file)) this.#kept.delete(file)
    return found
  }

  /** What is found in a file, which is checked where it has changed. */
  async check({file, known}: KnownFile, open: OpenText | null): Promise<FoundInFile> {
    // Opens the session again where need be, which makes a new generation.
    this.#project.session(file)
    const stamp = `${this.#project.generation} ${open === null ? stampOf(file) : `open ${open.version}`}`
    const before = this.#kept.get(file)
    if (before?.stamp === stamp) return await this.#toFound(file, before, known)
    const outcome = await this.#outcome(file, open)
    const kept: Kept = {
      stamp,
      open: open === null ? null : {uri: open.uri, version: open.version},
      outcome,
      across: null,
      found: null
    }
    this.#kept.set(file, kept)
    return await this.#toFound(file, kept, known)
  }

  /** What was found in files that have been checked, with what the rules over all of them found. */
  async gather(files: readonly KnownFile[]): Promise<readonly FoundInFile[]> {
    const all = files.flatMap(({file, known}) => {
      const kept = this.#kept.get(file)
      return kept === undefined ? [] : [{file, known, kept}]
    })
    const key = JSON.stringify(all.map(({file, kept}) => [file, kept.stamp]))
    if (key !== this.#gathered) await this.#together(all.map(({kept}) => kept))
    this.#gathered = key
    return await Promise.all(all.map(({file, known, kept}) => this.#toFound(file, kept, known)))
  }

  /** What a query leads to in the files that have been checked. */
  entries(query: string): SymbolInformation[] {
    const files = [...this.#kept].flatMap(([file, {open, outcome}]) =>
      outcome.state === 'checked'
        ? [{uri: open?.uri ?? pathToFileURL(file).href, entries: outcome.checked.entries}]
        : []
    )
    return matching(query, files)
  }

  /** Runs the rules over all reports, as `check` does. */
  async #together(all: readonly Kept[]): Promise<void> {
    const checked = all.flatMap(kept => (kept.outcome.state === 'checked' ? [{kept, ...kept.outcome.checked}] : []))
    const results = await this.#lintTogether(checked.map(({result}) => result))
    for (const [index, {kept, result}] of checked.entries()) {
      const after = results[index] ?? result
      const found = acrossOf(result, after)
      if (found !== null || kept.across?.found != null) kept.found = null
      kept.across = {found, result: after}
    }
  }

  async #lintTogether(results: readonly PlainResult[]): Promise<readonly PlainResult[]> {
    if (results.length === 0) return results
    const {folder} = this.#project
    try {
      const linter = await this.#project.session(folder).linterFor(join(folder, '-'))
      return linter.lintCorpus(results, {locale: await this.#project.locale(join(folder, '-'))})
    } catch (error) {
      // Where the config of the folder itself is wrong, those of folders in it may be right.
      if ((await configFaults(error, this.#client.encoding)) === null) throw error
      return results
    }
  }

  async #outcome(file: string, open: OpenText | null): Promise<Outcome> {
    const named = {path: this.#project.nameOf(file), inFolder: true}
    try {
      const session = this.#project.session(file)
      const linter = await session.linterFor(file)
      const locale = await this.#project.locale(file)
      const lint = async (given: Given) =>
        open === null
          ? await session.lintFile({...named, absolute: file}, {...given, locale})
          : linter.lint(open.text, {...named, ...given, locale})
      const {result} = await lintWithPrevious(await this.#project.previous(), lint)
      return {state: 'checked', checked: this.#toKeep(result, file, locale)}
    } catch (error) {
      const faults = await configFaults(error, this.#client.encoding)
      if (faults === null) throw error
      return {state: 'misconfigured', faults}
    }
  }

  async #toFound(file: string, kept: Kept, known: string | null): Promise<FoundInFile> {
    const uri = kept.open?.uri ?? pathToFileURL(file).href
    kept.found ??= await this.#say(file, uri, kept)
    const {diagnostics, ...told} = kept.found
    const isKnown = told.resultId === known
    return {
      ...told,
      file,
      uri,
      version: kept.open?.version ?? null,
      diagnostics: isKnown ? null : diagnostics,
      across: kept.across?.found ?? null
    }
  }

  async #say(file: string, uri: string, {outcome, across}: Kept): Promise<Found> {
    if (outcome.state === 'misconfigured') {
      const {faults} = outcome
      return named([misconfigured(faults, this.#project, this.#client)], notJudged, faults)
    }
    const result = across?.result ?? outcome.checked.result
    const locale = await this.#project.locale(file)
    const view = {uri, locale, client: this.#client, unjudged: this.#project.settings.unjudged}
    return named(toLspDiagnostics(result, outcome.checked.source, view), standingOf(result))
  }

  /** The digests are made as they are asked for, and hold the report until then. */
  #toKeep({report, digests, ...result}: Result, file: string, locale: Locale): Checked {
    // What is no text has no lines: its places are given in words.
    const source = isTextName(extensionOf(file)) ? (report?.source ?? null) : null
    const positions = source === null ? null : new Positions(source, this.#client.encoding)
    const entries = positions === null ? [] : entriesOf({report, positions, locale})
    return {result: {...result, digests: {...digests}}, source, entries}
  }
}
