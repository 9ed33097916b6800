/** From what the user names (files, folders, patterns) to the files that are checked, always in the same order. */

import {type Dirent, type PathLike, readdir as readFolder} from 'node:fs'
import {lstat, readdir, realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, resolve, sep} from 'node:path'
import {compareText} from '../diagnostic.ts'
import {isTakenFromFolder, isVisible, skippedFolders} from '../parse/kinds/folder-kinds.ts'
import type {Words} from '../words.ts'
import {accessWords, errorCode, noFile, noSuchFile} from './access.ts'

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

export interface FileSearch {
  readonly files: readonly FoundFile[]
  readonly missed: readonly MissedPath[]
}

/** What a folder holds besides. `hidden`: by its name, with all that is in it; `kind`: no format of reports; `ignored`: by a config. */
export interface PassedOver {
  readonly path: string
  readonly why: 'hidden' | 'kind' | 'ignored'
}

export interface SearchOptions {
  readonly cwd: string
  /** Whether a file met in a folder or by a pattern is passed over. Not asked for files that the user names. */
  readonly ignores?: ((absolute: string) => boolean | Promise<boolean>) | undefined
  /** Called with what is passed over in a folder, and why. */
  readonly passedOver?: ((one: PassedOver) => void) | undefined
  /** Whether links in a folder are followed that lead out of all that was named. Default: no; they are then missed. */
  readonly followLinks?: boolean | undefined
}

/** A search under way. */
interface Course extends SearchOptions {
  /** What was named, by its real path: what lies within may be read by way of a link too. */
  readonly roots: readonly string[]
}

/**
 * Finds the files to check. A folder means every file in it, recursively, of a type that is known; `node_modules` and
 * names that begin with a dot are passed over. A folder is entered once, however many links lead to it.
 * @param patterns files, folders and glob patterns
 * @returns each file once, folder by folder in the order named, by name within; what led to nothing, with the reason
 */
export async function findFiles(patterns: readonly string[], options: SearchOptions): Promise<FileSearch> {
  const files = new Map<string, FoundFile>()
  const missed: MissedPath[] = []
  const course = {...options, roots: await rootsOf(patterns, options.cwd)}
  for (const pattern of patterns) {
    const search = await findPattern(pattern, course)
    missed.push(...search.missed)
    for (const file of search.files) {
      if (!file.inFolder || !files.has(file.absolute)) files.set(file.absolute, file)
    }
  }
  return {files: [...files.values()], missed}
}

/** The real paths of what is named: files, folders, and the folders in which patterns begin. */
export async function rootsOf(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const roots = patterns.map(async pattern => {
    const named = await realpath(resolve(cwd, pattern)).catch(() => null)
    return named ?? (await realpath(resolve(cwd, plainStart(pattern))).catch(() => null))
  })
  return (await Promise.all(roots)).filter(root => root !== null)
}

/** The folders of a pattern before its first part with a wildcard. */
function plainStart(pattern: string): string {
  const parts = forwardSlashes(pattern).split('/')
  const first = parts.findIndex(part => /[*?{}[\]()!+@]/.test(part))
  return parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** Whether a real path is one of the roots, or lies in one. */
export function isWithin(real: string, roots: readonly string[]): boolean {
  return roots.some(root => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep))
}

async function findPattern(pattern: string, course: Course): Promise<FileSearch> {
  if (pattern === '') return {files: [], missed: [{path: pattern, words: noSuchFile}]}
  const absolute = resolve(course.cwd, pattern)
  try {
    const stats = await stat(absolute)
    if (stats.isDirectory()) return await orEmpty(walk({path: pattern, absolute}, course, new Set()), pattern)
    if (!stats.isFile()) return {files: [], missed: [{path: pattern, words: noFile}]}
    return {files: [{path: forwardSlashes(pattern), absolute, inFolder: false}], missed: []}
  } catch (error) {
    if (isMissing(error)) return await findGlob(pattern, course)
    return {files: [], missed: [{path: pattern, words: accessWords(error)}]}
  }
}

async function orEmpty(searching: Promise<FileSearch>, path: string): Promise<FileSearch> {
  const search = await searching
  return search.files.length + search.missed.length > 0 ? search : {files: [], missed: [{path, words: emptyFolder}]}
}

interface Place {
  readonly path: string
  readonly absolute: string
}

async function walk(folder: Place, course: Course, entered: Set<string>): Promise<FileSearch> {
  try {
    const real = await realpath(folder.absolute)
    if (entered.has(real)) return nothing
    entered.add(real)
    const found = await readdir(folder.absolute, {withFileTypes: true})
    const sorted = found.sort((left, right) => compareText(left.name, right.name))
    const entries = sorted.filter(({name}) => isVisible(name))
    for (const {name} of sorted)
      if (!isVisible(name)) course.passedOver?.({path: forwardSlashes(join(folder.path, name)), why: 'hidden'})
    const files: FoundFile[] = []
    const missed: MissedPath[] = []
    for (const entry of entries) {
      const {name} = entry
      const place = {path: forwardSlashes(join(folder.path, name)), absolute: join(folder.absolute, name)}
      const search = await visit(entry, place, course, entered)
      files.push(...search.files)
      missed.push(...search.missed)
    }
    return {files, missed}
  } catch (error) {
    return missing(folder, accessWords(error))
  }
}

const nothing: FileSearch = {files: [], missed: []}

function missing({path}: Place, words: Words): FileSearch {
  return {files: [], missed: [{path, words}]}
}

async function visit(entry: Dirent, place: Place, course: Course, entered: Set<string>): Promise<FileSearch> {
  const isTaken = isTakenFromFolder(place.path)
  const isLink = entry.isSymbolicLink()
  try {
    const stats = await stat(place.absolute)
    const isFolder = stats.isDirectory()
    if (isFolder && !isLink) return await walk(place, course, entered)
    if (!(isFolder || isTaken)) return leftOut(place, 'kind', course)
    if (await course.ignores?.(place.absolute)) return leftOut(place, 'ignored', course)
    if (isLink && (await leadsOut(place.absolute, course))) return missing(place, linkWords)
    // What a link within the roots leads to is met where it is.
    if (isFolder) return course.followLinks === true ? await walk(place, course, entered) : nothing
    return stats.isFile() ? {files: [{...place, inFolder: true}], missed: []} : missing(place, noFile)
  } catch (error) {
    return isTaken ? missing(place, accessWords(error)) : nothing
  }
}

function leftOut({path}: Place, why: PassedOver['why'], {passedOver}: Course): FileSearch {
  passedOver?.({path, why})
  return nothing
}

async function leadsOut(link: string, {roots, followLinks}: Course): Promise<boolean> {
  return followLinks !== true && !isWithin(await realpath(link), roots)
}

async function findGlob(pattern: string, course: Course): Promise<FileSearch> {
  const {cwd, ignores, passedOver, followLinks = false} = course
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return {files: [], missed: [{path: pattern, words: noSuchFile}]}
  const ignore = [...skippedFolders].map(name => `**/${name}/**`)
  const paths = await glob(forwardSlashes(pattern), {
    cwd,
    ignore,
    expandDirectories: false,
    followSymbolicLinks: followLinks,
    absolute: isAbsolute(pattern),
    ...(!followLinks && {fs: {readdir: listingLinks}})
  })
  const files: FoundFile[] = []
  const missed: MissedPath[] = []
  for (const path of paths.sort(compareText)) {
    const absolute = resolve(cwd, path)
    if (await ignores?.(absolute)) {
      passedOver?.({path, why: 'ignored'})
      continue
    }
    const words = await reasonToMiss(absolute, course)
    if (words === 'folder') continue
    if (words === null) files.push({path, absolute, inFolder: true})
    else missed.push({path, words})
  }
  return files.length + missed.length > 0 ? {files, missed} : {files, missed: [{path: pattern, words: noMatch}]}
}

/**
 * Lists a folder with links and pipes as if they were files: a pattern would pass over them in silence, where links are not
 * followed.
 */
const listingLinks = ((
  path: PathLike,
  options: {withFileTypes: true},
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void
) =>
  readFolder(path, options, (error, entries = []) => {
    for (const entry of entries) if (!entry.isDirectory()) entry.isFile = () => true
    done(error, entries)
  })) as typeof readFolder

/** Why what a pattern matches is not taken; null for a file, `folder` for a link to one that is met where it is. */
async function reasonToMiss(absolute: string, course: Course): Promise<Words | null | 'folder'> {
  try {
    const isLink = (await lstat(absolute)).isSymbolicLink()
    if (isLink && (await leadsOut(absolute, course))) return linkWords
    const stats = await stat(absolute)
    if (stats.isFile()) return null
    return stats.isDirectory() ? 'folder' : noFile
  } catch (error) {
    return accessWords(error)
  }
}

const linkWords: Words = {
  zh: '这是一个链接，指向所写的文件夹之外，没有跟随。要跟随请加 --follow-links，不需要就在配置的 ignores 里排除。',
  en: 'It is a link that leads out of what was named, and was not followed. Add --follow-links to follow it, or take it out by “ignores” in the config.'
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
