/** Reads the reports of a plan: what the user names, what a list names, and standard input. */

import {resolve} from 'node:path'
import type {ReportHead, Result} from '../../engine/result.ts'
import {isSkipped} from '../../engine/verdict.ts'
import {Batch, Interrupted} from '../../node/batch/batch.ts'
import {type Shard, type ShardedSearch, takeShard} from '../../node/batch/shard.ts'
import {type FoundFile, findFiles, rootsOf} from '../../node/files.ts'
import {prepareForManyChecks} from '../../node/optimizing.ts'
import {findPrevious, openPrevious, type PreviousFiles} from '../../node/previous.ts'
import {collectBytes, type FileBytes, readPipedBytes} from '../../node/read.ts'
import type {Given, Session} from '../../node/session.ts'
import {isRefusal} from '../../parse/refusal.ts'
import {decodeText, strictText} from '../../parse/text/encoding.ts'
import type {Report} from '../../report/model.ts'
import {cannotRead, InterruptedError, UsageError} from '../errors.ts'
import type {Io} from '../io.ts'
import {type ReadingPlan, STDIN} from '../plan/plan.ts'
import {Progress} from '../progress.ts'
import {copiesAmong, copyWords} from './copies.ts'

/** A result, and how it came about, so that the file can be checked again. */
export interface CheckedOperand {
  readonly result: Result
  /** Null for standard input, and for what leads to no file. */
  readonly file: FoundFile | null
  readonly given: Given
  /** Of the bytes that were checked; null where there were none. */
  readonly hash: string | null
}

/** All that was read, in the order of the files; for a shard also its place in the whole. */
export interface Gathered {
  readonly checked: readonly CheckedOperand[]
  /** How many files a config took out of folders and patterns. */
  readonly ignored: number
  /** The real paths of what was named: nothing outside them is ever written to. */
  readonly roots: readonly string[]
  /** Of everything that was read, absolute; not of what was met in a folder and is no report. */
  readonly paths: readonly string[]
  readonly search: ShardedSearch
  /** The report of the year before, as the rules are given it; null where there is none that can be read. */
  readonly previousOf: (head: ReportHead) => Report | null
}

const WHOLE: Shard = {index: 1, count: 1}

/**
 * Checks what a plan names.
 * @param shard the part of it that is checked; null for the whole
 * @throws UsageError where `--previous` leads to nothing; InterruptedError where it was stopped
 */
export async function gather(plan: ReadingPlan, shard: Shard | null = null): Promise<Gathered> {
  const {io, session, workers, cache} = plan
  prepareForManyChecks()
  const found = await findOperands(plan)
  const search = takeShard(found, shard ?? WHOLE)
  const batch = new Batch(session, search.files.length, {workers, cache, signal: io.stop})
  try {
    const previous = await loadPrevious(session, batch, plan.previous)
    const finder = await openPrevious(previous)
    const {given} = finder
    await batch.usePrevious(previous)
    const standardInput = plan.standardInput === null ? [] : [await readStandardInput(plan, plan.standardInput, given)]
    const copies = plan.withCopies ? new Set<FoundFile>() : await copiesAmong(found.files)
    const subjects = search.files.filter(file => !copies.has(file))
    const results = await checkFiles(batch, subjects, plan)
    const read = results.map(({result, hash}, index) => ({result, hash, file: subjects[index] ?? null, given}))
    const left = await Promise.all(search.files.filter(file => copies.has(file)).map(file => leaveCopy(session, file)))
    const missed = await Promise.all(search.missed.map(path => refuseMissed(session, path)))
    const checked = [...standardInput, ...inOrder(search.files, [...read, ...left]), ...missed]
    const roots = await rootsOf([...plan.paths, ...search.files.filter(isNamedFile).map(({path}) => path)], session.cwd)
    const {ignored} = found
    const paths = [...pathsOf(plan, checked), ...previousPaths(previous)]
    return {checked, roots, ignored, paths, search, previousOf: head => finder.reportBefore(head)}
  } catch (error) {
    if (io.stop?.aborted !== true || error instanceof InterruptedError) throw error
    throw interrupted(error instanceof Interrupted ? error : {done: 0, total: search.files.length})
  } finally {
    await batch.close()
  }
}

/** As the files were found. */
function inOrder(files: readonly FoundFile[], checked: readonly CheckedOperand[]): readonly CheckedOperand[] {
  const byFile = new Map(checked.map(one => [one.file, one]))
  return files.flatMap(file => byFile.get(file) ?? [])
}

/** A copy with comments is reported, and otherwise treated like a page of findings. */
async function leaveCopy(session: Session, file: FoundFile): Promise<CheckedOperand> {
  const refusal = {reason: 'own-output', message: copyWords(file.path)} as const
  const result = await session.refuse(file.absolute, refusal, {path: file.path, inFolder: true})
  const notices = result.unjudged.map(({message}) => ({message}))
  return {result: {...result, notices}, file, given: {}, hash: null}
}

function isNamedFile({inFolder}: FoundFile): boolean {
  return !inFolder
}

function pathsOf({list, session}: ReadingPlan, checked: readonly CheckedOperand[]): readonly string[] {
  const reports = checked.flatMap(({file, result}) => (file === null || isSkipped(result) ? [] : [file.absolute]))
  return list === null || list === STDIN ? reports : [...reports, resolve(session.cwd, list)]
}

function previousPaths(previous: PreviousFiles): readonly string[] {
  if (previous.kind === 'none') return []
  return previous.kind === 'report' ? [previous.file.absolute] : previous.files.map(({absolute}) => absolute)
}

async function findOperands({session, paths, list, io, followLinks}: ReadingPlan) {
  const {cwd} = session
  let ignored = 0
  const ignores = async (absolute: string) => {
    const isIgnored = await session.ignores(absolute)
    if (isIgnored) ignored += 1
    return isIgnored
  }
  const found = await findFiles(paths, {cwd, followLinks, ignores})
  const search = {...found, ignored}
  if (list === null) return search
  const named = await readList(list, session.cwd, io)
  const files = new Map(search.files.map(file => [file.absolute, file]))
  for (const path of named) {
    const absolute = resolve(session.cwd, path)
    files.set(absolute, {path, absolute, inFolder: false})
  }
  return {...search, files: [...files.values()]}
}

/** The names are taken as they stand: no pattern, and whoever is named there has to be a report. */
async function readList(list: string, cwd: string, io: Io): Promise<readonly string[]> {
  const read = list === STDIN ? await readStdin(io) : await readPipedBytes(resolve(cwd, list))
  if (read.kind === 'refused') throw cannotRead(`--files-from ${list}`, read.refusal.message)
  return namesIn(read.bytes, list).filter(name => name !== '')
}

/** By NUL in UTF-8, as `git ls-files -z` writes it, else by line in any usual encoding. */
function namesIn(bytes: Uint8Array, list: string): readonly string[] {
  const strict = strictText(bytes)
  if (strict?.includes('\0') === true) return strict.split('\0')
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) throw cannotRead(`--files-from ${list}`, decoded.message)
  return decoded.text.replace(/^\uFEFF/, '').split(/\r?\n/)
}

async function checkFiles(batch: Batch, files: readonly FoundFile[], plan: ReadingPlan) {
  const progress = new Progress(files.length, plan)
  try {
    return await batch.check(files, done => progress.tell(done))
  } finally {
    progress.end()
  }
}

async function refuseMissed(session: Session, {path, words}: ShardedSearch['missed'][number]): Promise<CheckedOperand> {
  const refusal = {reason: 'inaccessible', message: words} as const
  return {result: await session.refuse(resolve(session.cwd, path), refusal, {path}), file: null, given: {}, hash: null}
}

/** A wrong `--previous` would quietly leave out every rule over two years. */
async function loadPrevious(session: Session, batch: Batch, path: string | undefined): Promise<PreviousFiles> {
  const {previous, missed} = await findPrevious(session, path, files => batch.readHeads(files))
  const files = previous.kind === 'report' ? [previous.file] : previous.kind === 'reports' ? previous.files : []
  if (previous.kind === 'none' || files.some(({head}) => head !== null)) return previous
  throw new UsageError({
    zh: `--previous 没有能读的年度报告。${missed?.zh ?? ''}`,
    en: `--previous leads to no report that can be read. ${missed?.en ?? ''}`
  })
}

async function readStandardInput({session, io}: ReadingPlan, path: string, given: Given): Promise<CheckedOperand> {
  const absolute = resolve(session.cwd, path)
  const read = await readStdin(io)
  const result =
    read.kind === 'refused'
      ? await session.refuse(absolute, read.refusal, {path})
      : await session.lintBytes(read.bytes, absolute, {path, ...given})
  // There is no file that a fix could be written to.
  return {result: {...result, fixable: false}, file: null, given, hash: null}
}

/** Standard input may never end; who waits for it can still be stopped. */
async function readStdin({stdin, stop}: Io): Promise<FileBytes> {
  const stopped = new Promise<never>((_, reject) => {
    stop?.addEventListener('abort', () => reject(interrupted({done: 0, total: 1})), {once: true})
  })
  return await Promise.race([collectBytes(stdin), stopped])
}

function interrupted({done, total}: Pick<Interrupted, 'done' | 'total'>): InterruptedError {
  return new InterruptedError({
    zh: `已停止：核对了 ${total} 份中的 ${done} 份，没有写出结果，原有的文件没有改动。`,
    en: `Stopped after ${done} of ${total} files. Nothing was written; no file was changed.`
  })
}
