/**
 * Does the jobs that the connection asks for: checks documents and answers questions about them. It knows nothing of the
 * connection, and everything it takes and gives is plain data, so that it may run in a thread of its own.
 */

import {dirname, join, resolve} from 'node:path'
import {lookup} from '../../lookup.ts'
import type {PreviousReports} from '../../node/lint-files.ts'
import {readFileBytes} from '../../node/read.ts'
import {readBytes} from '../../parse/bytes.ts'
import {isRefusal} from '../../parse/refusal.ts'
import {hadOrMade} from '../../remembered.ts'
import {ReadingMemory} from '../../report/prose/memory.ts'
import {Source} from '../../source.ts'
import {withAcross} from '../diagnostics/across.ts'
import {named, toLspDiagnostics} from '../diagnostics/diagnostics.ts'
import {misconfigured, notJudgedHere} from '../diagnostics/problem.ts'
import {ignored, notJudged, standingOf} from '../diagnostics/standing.ts'
import {configFaults} from '../documents/config-faults.ts'
import {Positions} from '../documents/positions.ts'
import {Project} from '../documents/project.ts'
import type {OpenReport} from '../documents/subject.ts'
import {isInFolder, isTextFile, pathOf, viewedFile} from '../documents/uris.ts'
import {actions} from '../features/actions.ts'
import {links} from '../features/citations.ts'
import {completion} from '../features/completion.ts'
import {allSafeEdits} from '../features/edits.ts'
import {hints} from '../features/hints.ts'
import {hover} from '../features/hover.ts'
import {lenses} from '../features/lenses.ts'
import {definition, highlights, references} from '../features/navigation.ts'
import {folding, symbols} from '../features/outline.ts'
import {servedPageOf} from '../rule-pages.ts'
import type {AcrossText, Configuration, Found, JobName, Jobs, OpenText, Queries, QueryName} from '../threads/jobs.ts'
import {say} from '../words.ts'
import {Folder} from './folder.ts'
import {waive} from './waive.ts'

type Answerers = {
  readonly [Name in QueryName]: (
    subject: OpenReport,
    ask: Queries[Name]['ask']
  ) => Queries[Name]['answer'] | Promise<Queries[Name]['answer']>
}

const answerers: Answerers = {
  hover,
  definition,
  references,
  highlights,
  hints,
  symbols,
  folding,
  links,
  completion,
  lenses,
  actions,
  fixAll: allSafeEdits,
  waive
}

/** The answers about a document that the config takes out. */
const nothing: {readonly [Name in QueryName]: Queries[Name]['answer']} = {
  hover: null,
  definition: null,
  references: [],
  highlights: [],
  hints: [],
  symbols: [],
  folding: [],
  links: [],
  completion: [],
  lenses: [],
  actions: [],
  fixAll: [],
  waive: {state: 'gone'}
}

interface Checked {
  readonly version: number
  /** Null where the config takes the document out, or is wrong. */
  readonly subject: OpenReport | null
}

type Workers = {readonly [Name in JobName]: (ask: Jobs[Name]['ask']) => Promise<Jobs[Name]['answer']>}

export class Analyst {
  #configuration: Configuration | null = null
  #projects = new Map<string, Project>()
  #folders = new Map<string, Folder>()
  #checked = new Map<string, Checked>()
  /** What was read of the open documents. */
  #memories = new Map<string, ReadingMemory>()
  /** The documents that were reports at some time since they were opened. */
  #reports = new Set<string>()

  readonly #workers: Workers = {
    configure: async configuration => {
      this.#configuration = configuration
      this.#projects.clear()
      this.#folders.clear()
      this.#checked.clear()
      return null
    },
    check: ({document, across}) => this.#check(document, across),
    forget: async uri => {
      this.#checked.delete(uri)
      this.#memories.delete(uri)
      this.#reports.delete(uri)
      return null
    },
    query: async ({uri, version, name, question}) => {
      const checked = this.#checked.get(uri)
      if (checked?.version !== version) return {state: 'missing'}
      return {state: 'told', answer: await tell(name, checked.subject, question)}
    },
    find: folder => this.#folder(folder).find(),
    checkFile: ({folder, open, ...file}) => this.#folder(folder).check(file, open),
    gather: ({folder, files}) => this.#folder(folder).gather(files),
    page: async rule => servedPageOf(rule),
    entries: async ({folder, query}) => this.#folder(folder).entries(query),
    text: textOfFile
  }

  /** Does one job. Jobs are to be given one after the other. */
  async work<Name extends JobName>(name: Name, ask: Jobs[Name]['ask']): Promise<Jobs[Name]['answer']> {
    return await this.#workers[name](ask)
  }

  get #settled(): Configuration {
    if (this.#configuration === null) throw new Error('The worker has not been configured')
    return this.#configuration
  }

  async #check(document: OpenText, across: AcrossText | null): Promise<Found> {
    const {uri, version} = document
    const {client} = this.#settled
    const file = fileOf(document, this.#settled)
    const project = this.#project(file)
    this.#checked.set(uri, {version, subject: null})
    const isView = viewedFile(uri) !== null
    // The bytes of a PDF or a Word file, which an editor may show as if they were text, are not what is checked.
    const isRaw = !isView && !isTextFile(file)
    const text = isView || isRaw ? null : document.text
    try {
      const memory = hadOrMade(this.#memories, uri, () => new ReadingMemory())
      const checked = await project.check({file, text, memory}, previous => this.#withOpen(previous, project))
      if (checked === null) return named([], ignored)
      const {linter, given, locale} = checked
      const view = {uri, locale, client, unjudged: project.settings.unjudged}
      if (isRaw) return named(toLspDiagnostics(checked.result, null, view), standingOf(checked.result))
      const source = checked.result.report?.source ?? new Source(document.text)
      if (isView && checked.result.report !== null && source.text !== document.text)
        return named([notJudgedHere(say('changedOutside', locale))], notJudged)
      const result = withAcross(checked.result, across, source)
      const positions = new Positions(source, client.encoding)
      const subject = {
        ...document,
        file,
        project,
        linter,
        given,
        result,
        report: result.report,
        positions,
        locale,
        client
      }
      this.#checked.set(uri, {version, subject})
      if (result.report !== null) this.#reports.add(uri)
      else if (result.unreadable === 'not-a-report' && this.#reports.has(uri))
        return named([notJudgedHere(say('noLongerReport', locale))], standingOf(result))
      return named(toLspDiagnostics(result, result.report?.source ?? null, view), standingOf(result))
    } catch (error) {
      const faults = await configFaults(error, client.encoding)
      if (faults === null) throw error
      return named([misconfigured(faults, project, client)], notJudged, faults)
    }
  }

  /** Last year's reports, in their text in the editor where they are open. */
  #withOpen(previous: PreviousReports, {folder}: Project): PreviousReports {
    const open = new Map(
      [...this.#checked.values()].flatMap(({subject}) => (subject ? [[subject.file, subject.result]] : []))
    )
    const current = <Given extends {readonly path: string}>(result: Given) =>
      open.get(resolve(folder, result.path)) ?? result
    if (previous.kind === 'report') return {kind: 'report', result: current(previous.result)}
    if (previous.kind === 'reports') return {kind: 'reports', results: previous.results.map(current)}
    return previous
  }

  /** The project of the innermost root that a file lies in; outside all of them that of its own folder. */
  #project(file: string): Project {
    const {roots, settings, client, isTrusted} = this.#settled
    const own = roots
      .filter(({folder}) => isInFolder(folder, file))
      .sort((left, right) => right.folder.length - left.folder.length)[0]
    const folder = own?.folder ?? dirname(file)
    const fallback = client.locale
    return hadOrMade(
      this.#projects,
      folder,
      () => new Project(folder, own?.settings ?? settings, {fallback, isTrusted})
    )
  }

  #folder(path: string): Folder {
    return hadOrMade(this.#folders, path, () => new Folder(this.#project(join(path, '-')), this.#settled.client))
  }
}

/** The text that a file without lines of its own is read into, whatever its config says of it; '' where it cannot be read. */
async function textOfFile(file: string): Promise<string> {
  const read = await readFileBytes(file)
  const document = read.kind === 'refused' ? null : await readBytes(read.bytes, {path: file})
  return document === null || isRefusal(document) ? '' : document.source.text
}

async function tell(name: QueryName, subject: OpenReport | null, question: unknown): Promise<unknown> {
  if (subject === null) return nothing[name]
  const answer = answerers[name] as (subject: OpenReport, question: unknown) => unknown
  return await answer(subject, question)
}

const extensions = lookup<string>({markdown: '.md', html: '.html'})

/** The file of a document; for one that is not on disk, one in the first root, named for its language. */
function fileOf({uri, language}: OpenText, {roots}: Configuration): string {
  const file = pathOf(uri) ?? viewedFile(uri)
  if (file !== null) return file
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[^\p{L}\p{N}._-]/gu, '-')
  return join(roots[0]?.folder ?? process.cwd(), name + (extensions.get(language) ?? '.txt'))
}
