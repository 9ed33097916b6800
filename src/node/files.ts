/** From what the user names (files, folders, patterns) to the files that are checked, always in the same order. */

import {readdir, realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, resolve} from 'node:path'
import type {Words} from '../words.ts'
import {accessWords, errorCode, noSuchFile} from './access.ts'
import {isTakenFromFolder} from './kinds.ts'

export interface FoundFile {
  /** As the user would write it, with `/`. */
  readonly path: string
  readonly absolute: string
  /** False where the user named the file itself, true where it was met in a folder or by a pattern. */
  readonly inFolder: boolean
}

/** What was named and leads to no file: it is reported as not judged. */
export interface MissedPath {
  readonly path: string
  readonly words: Words
}

export interface Search {
  readonly files: readonly FoundFile[]
  readonly missed: readonly MissedPath[]
}

export interface SearchOptions {
  readonly cwd: string
  /** Whether a file met in a folder or by a pattern is passed over. Not asked for files that the user names. */
  readonly ignores?: (absolute: string) => boolean | Promise<boolean>
}

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * Finds the files to check. A folder means every file in it, recursively, of a type that is known; `node_modules` and
 * names that begin with a dot are passed over. Links are followed; a folder is entered once, however many lead to it.
 * @param patterns files, folders and glob patterns
 * @returns each file once, folder by folder in the order named, by name within; what led to nothing, with the reason
 */
export async function findFiles(patterns: readonly string[], options: SearchOptions): Promise<Search> {
  const files = new Map<string, FoundFile>()
  const missed: MissedPath[] = []
  for (const pattern of patterns) {
    const search = await findPattern(pattern, options)
    missed.push(...search.missed)
    for (const file of search.files) {
      if (!file.inFolder || !files.has(file.absolute)) files.set(file.absolute, file)
    }
  }
  return {files: [...files.values()], missed}
}

async function findPattern(pattern: string, options: SearchOptions): Promise<Search> {
  if (pattern === '') return {files: [], missed: [{path: pattern, words: noSuchFile}]}
  const absolute = resolve(options.cwd, pattern)
  try {
    const stats = await stat(absolute)
    if (stats.isDirectory()) return await orEmpty(walk({path: pattern, absolute}, options, new Set()), pattern)
    return {files: [{path: forwardSlashes(pattern), absolute, inFolder: false}], missed: []}
  } catch (error) {
    if (isMissing(error)) return await findGlob(pattern, options)
    return {files: [], missed: [{path: pattern, words: accessWords(error)}]}
  }
}

async function orEmpty(searching: Promise<Search>, path: string): Promise<Search> {
  const search = await searching
  return search.files.length + search.missed.length > 0 ? search : {files: [], missed: [{path, words: emptyFolder}]}
}

interface Place {
  readonly path: string
  readonly absolute: string
}

async function walk(folder: Place, options: SearchOptions, entered: Set<string>): Promise<Search> {
  try {
    const real = await realpath(folder.absolute)
    if (entered.has(real)) return {files: [], missed: []}
    entered.add(real)
    const names = (await readdir(folder.absolute)).filter(isVisible).sort(byCodeUnit)
    const files: FoundFile[] = []
    const missed: MissedPath[] = []
    for (const name of names) {
      const place = {path: forwardSlashes(join(folder.path, name)), absolute: join(folder.absolute, name)}
      const search = await visit(place, options, entered)
      files.push(...search.files)
      missed.push(...search.missed)
    }
    return {files, missed}
  } catch (error) {
    return {files: [], missed: [{path: folder.path, words: accessWords(error)}]}
  }
}

async function visit(place: Place, options: SearchOptions, entered: Set<string>): Promise<Search> {
  const nothing: Search = {files: [], missed: []}
  try {
    const stats = await stat(place.absolute)
    if (stats.isDirectory()) return await walk(place, options, entered)
    if (!stats.isFile() || !isTakenFromFolder(place.path)) return nothing
    return (await options.ignores?.(place.absolute)) ? nothing : {files: [{...place, inFolder: true}], missed: []}
  } catch (error) {
    return isTakenFromFolder(place.path)
      ? {files: [], missed: [{path: place.path, words: accessWords(error)}]}
      : nothing
  }
}

/** Neither hidden, nor a package folder, nor the lock file that Word keeps beside an open document. */
function isVisible(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && !SKIPPED_FOLDERS.has(name)
}

async function findGlob(pattern: string, {cwd, ignores}: SearchOptions): Promise<Search> {
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return {files: [], missed: [{path: pattern, words: noSuchFile}]}
  const ignore = [...SKIPPED_FOLDERS].map(name => `**/${name}/**`)
  const paths = await glob(forwardSlashes(pattern), {
    cwd,
    ignore,
    expandDirectories: false,
    absolute: isAbsolute(pattern)
  })
  const files: FoundFile[] = []
  for (const path of paths.sort(byCodeUnit)) {
    const absolute = resolve(cwd, path)
    if (!(await ignores?.(absolute))) files.push({path, absolute, inFolder: true})
  }
  return files.length > 0 ? {files, missed: []} : {files, missed: [{path: pattern, words: noMatch}]}
}

const noMatch: Words = {zh: '没有与此匹配的文件。', en: 'No file matches this pattern.'}
const emptyFolder: Words = {zh: '文件夹里没有可以核对的文件。', en: 'The folder holds no file that can be checked.'}

function isMissing(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function forwardSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
