/** The reports that a command is to read: what the user names, what a list names, and standard input. */

import {resolve} from 'node:path'
import type {Result} from '../engine/result.ts'
import {Batch, Interrupted} from '../node/batch/batch.ts'
import {type Shard, type ShardedSearch, takeShard} from '../node/batch/shard.ts'
import {type FoundFile, findFiles} from '../node/files.ts'
import {findPrevious, type PreviousFiles, PreviousFinder} from '../node/previous.ts'
import {collect, type FileBytes, readFileBytes, strictText} from '../node/read.ts'
import type {Given, Session} from '../node/session.ts'
import {isRefusal} from '../parse/refusal.ts'
import {decodeText} from '../parse/text/encoding.ts'
import type {Words} from '../words.ts'
import {InterruptedError, UsageError} from './errors.ts'
import type {Invocation} from './invocation.ts'
import type {Io} from './io.ts'
import {wholeNumber} from './numbers.ts'
import {Progress} from './progress.ts'

export const STDIN = '-'
const STDIN_NAME = '<stdin>'
const CACHE_FOLDER = '.nianbao-cache'
const MOST_WORKERS = 64

/** A result, and how it came about, so that the file can be checked again. */
export interface Checked {
  readonly result: Result
  /** Null for standard input, and for what leads to no file. */
  readonly file: FoundFile | null
  readonly given: Given
  /** Of the bytes that were checked; null where there were none. */
  readonly hash: string | null
}

/** All that was read, in the order of the files; for a shard also its place in the whole. */
export interface Gathered {
  readonly checked: readonly Checked[]
  readonly search: ShardedSearch
}

/**
 * Checks what the user names, one by one; `-` is standard input.
 * @throws UsageError where nothing is named, or `--previous` leads to nothing; InterruptedError where it was stopped
 */
export async function readOperands(session: Session, invocation: Invocation): Promise<Checked[]> {
  const {checked} = await gather(session, invocation, {index: 1, count: 1})
  return [...checked]
}

/** {@link readOperands} for one part of a run. */
export async function gather(session: Session, invocation: Invocation, shard: Shard): Promise<Gathered> {
  const {operands, io, values} = invocation
  checkOperands(invocation)
  const search = takeShard(await findOperands(session, invocation), shard)
  const batch = new Batch(session, search.files.length, {
    workers: wholeNumber('workers', values.workers, {least: 1, most: MOST_WORKERS}),
    cache: cacheFolder(invocation),
    signal: io.stop
  })
  try {
    const previous = await loadPrevious(session, batch, values.previous)
    const {given} = new PreviousFinder(previous)
    batch.usePrevious(previous)
    const isNamed = operands.includes(STDIN)
    const standardInput = isNamed ? [await readStandardInput(session, invocation, given)] : []
    const files = await checkFiles(batch, search.files, invocation)
    const read = files.map(({result, hash}, index) => ({result, hash, file: search.files[index] ?? null, given}))
    const missed = await Promise.all(search.missed.map(path => refuseMissed(session, path)))
    return {checked: [...standardInput, ...read, ...missed], search}
  } catch (error) {
    if (io.stop?.aborted !== true || error instanceof InterruptedError) throw error
    throw interrupted(error instanceof Interrupted ? error : {done: 0, total: search.files.length})
  } finally {
    await batch.close()
  }
}

function checkOperands({operands, values}: Invocation): void {
  const list = values['files-from']
  if (operands.length === 0 && list === undefined) {
    throw new UsageError({
      zh: '请写明要核对的文件或文件夹，如“nianbao-lint 2024.md”。“nianbao-lint --help”显示用法。',
      en: 'Name the files or folders to check, as in “nianbao-lint 2024.md”. “nianbao-lint --help” prints the usage.'
    })
  }
  if (operands.includes(STDIN) && (list === STDIN || values.shard !== undefined)) {
    throw new UsageError({
      zh: '标准输入是报告时，不能再用 --files-from - 或 --shard。',
      en: 'Where standard input is a report, there can be no --files-from - and no --shard.'
    })
  }
}

async function findOperands(session: Session, {operands, values, io}: Invocation) {
  const list = values['files-from']
  const paths = operands.filter(operand => operand !== STDIN)
  const search = await findFiles(paths, {cwd: session.cwd, ignores: absolute => session.ignores(absolute)})
  if (list === undefined) return search
  const named = await readList(list, session.cwd, io)
  const files = new Map(search.files.map(file => [file.absolute, file]))
  for (const path of named) {
    const absolute = resolve(session.cwd, path)
    files.set(absolute, {path, absolute, inFolder: false})
  }
  return {files: [...files.values()], missed: search.missed}
}

/** The names are taken as they stand: no pattern, and whoever is named there has to be a report. */
async function readList(list: string, cwd: string, io: Io): Promise<readonly string[]> {
  const read = list === STDIN ? await readStdin(io) : await readFileBytes(resolve(cwd, list))
  if (read.kind === 'refused') throw unreadableList(list, read.refusal.message)
  return namesIn(read.bytes, list).filter(name => name !== '')
}

/** By NUL in UTF-8, as `git ls-files -z` writes it, else by line in any usual encoding. */
function namesIn(bytes: Uint8Array, list: string): readonly string[] {
  const strict = strictText(bytes)
  if (strict?.includes('\0') === true) return strict.split('\0')
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) throw unreadableList(list, decoded.message)
  return decoded.text.replace(/^\uFEFF/, '').split(/\r?\n/)
}

function unreadableList(list: string, {zh, en}: Words): UsageError {
  return new UsageError({zh: `--files-from ${list} 读不了：${zh}`, en: `--files-from ${list} cannot be read: ${en}`})
}

function cacheFolder({values, io}: Invocation): string | null {
  const location = values['cache-location']
  return values.cache === true || location !== undefined ? resolve(io.cwd, location ?? CACHE_FOLDER) : null
}

async function checkFiles(batch: Batch, files: readonly FoundFile[], invocation: Invocation) {
  const progress = new Progress(files.length, invocation)
  try {
    return await batch.check(files, done => progress.tell(done))
  } finally {
    progress.end()
  }
}

async function refuseMissed(session: Session, {path, words}: ShardedSearch['missed'][number]): Promise<Checked> {
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

async function readStandardInput(session: Session, {values, io}: Invocation, given: Given): Promise<Checked> {
  const path = values['stdin-filename'] ?? STDIN_NAME
  const absolute = resolve(session.cwd, path)
  const read = await readStdin(io)
  const result =
    read.kind === 'refused'
      ? await session.refuse(absolute, read.refusal, {path})
      : await session.lintBytes(read.bytes, absolute, {path, ...given})
  return {result, file: null, given, hash: null}
}

/** Standard input may never end; who waits for it can still be stopped. */
async function readStdin({stdin, stop}: Io): Promise<FileBytes> {
  const stopped = new Promise<never>((_, reject) => {
    stop?.addEventListener('abort', () => reject(interrupted({done: 0, total: 1})), {once: true})
  })
  return await Promise.race([collect(stdin), stopped])
}

function interrupted({done, total}: Pick<Interrupted, 'done' | 'total'>): InterruptedError {
  return new InterruptedError({
    zh: `已停止：核对了 ${total} 份中的 ${done} 份，没有写出结果，原有的文件没有改动。`,
    en: `Stopped after ${done} of ${total} files. Nothing was written; no file was changed.`
  })
}
