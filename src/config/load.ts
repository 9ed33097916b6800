/**
 * Finds and reads config files: `nianbao.config.{js,mjs,ts,json}`, looked for upwards from each file. To load one that is a
 * module, or that names plugins, is to run it.
 */

import {existsSync, statSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, extname, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {isPlugin, type Plugin} from '../engine/settings/linter-config.ts'
import {isObject} from '../json.ts'
import {printable} from '../printable.ts'
import {thrownText} from '../thrown.ts'
import type {Words} from '../words.ts'
import type {ConfigEntry, LoadedConfig, LoadedEntry} from './config.ts'
import {configNames} from './names.ts'

/** One thing that is wrong with a file. */
export interface ConfigFileProblem {
  readonly path: string
  /** `[1].rules.fee-unit`; '' for the whole file. */
  readonly key: string
  readonly words: Words
  /** The name at which it is wrong, as it stands in the file, where the key does not end with it. */
  readonly name?: string
  /** Where it is wrong, where that is known; counted without a byte order mark. */
  readonly offset?: number
}

/** What is wrong with a config file. Every problem names the file and, where there is one, the key. */
export class ConfigFileError extends Error {
  readonly problems: readonly ConfigFileProblem[]
  readonly words: Words

  constructor(problems: readonly ConfigFileProblem[]) {
    const all = problems.map(problem => ({path: printable(problem.path), words: problemWords(problem)}))
    const en = all.map(({path, words}) => `${path}: ${words.en}`).join('\n')
    super(en)
    this.name = 'ConfigFileError'
    this.problems = problems
    this.words = {zh: all.map(({path, words}) => `${path}：${words.zh}`).join('\n'), en}
  }
}

/** What is wrong with a file, with the key and without its path. */
export function problemWords({key, words}: ConfigFileProblem): Words {
  const [zh, en] = [printable(words.zh), printable(words.en)]
  return key === '' ? {zh, en} : {zh: `${printable(key)}：${zh}`, en: `${printable(key)}: ${en}`}
}

/** The config file that is in force in a folder: in it, or in the nearest folder above; null where there is none. */
export function findConfig(folder: string): string | null {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const found = configNames.map(name => join(current, name)).find(isFile)
    if (found !== undefined) return found
    if (dirname(current) === current) return null
  }
}

/** A pipe by this name would be waited for without end. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/**
 * Loads and checks a config file, and runs what is code in it.
 * @param path absolute
 * @throws ConfigFileError where it cannot be read, is not of the right shape, or names a module that is no plugin
 */
export async function loadConfigFile(path: string): Promise<LoadedConfig> {
  const entries = await readEntries(path)
  return {path, entries: await Promise.all(entries.map((entry, index) => loadEntry(entry, index, path)))}
}

/**
 * Loads and checks a config file only if nothing in it is code.
 * @returns null where it is a module, or names plugins: then nothing of it has been run
 * @throws ConfigFileError where it is data, and cannot be read or is not of the right shape
 */
export async function loadConfigData(path: string): Promise<LoadedConfig | null> {
  if (extname(path) !== '.json') return null
  const entries = await readEntries(path)
  if (entries.some(({plugins}) => plugins !== undefined)) return null
  return {path, entries: entries.map(({$schema: _, plugins: __, ...entry}) => entry)}
}

async function readEntries(path: string): Promise<readonly ConfigEntry[]> {
  const value = await readConfig(path)
  const {checkConfig} = await import('./schema.ts')
  const {entries, problems} = checkConfig(value)
  if (problems.length > 0) throw new ConfigFileError(problems.map(problem => ({path, ...problem})))
  return entries
}

async function readConfig(path: string): Promise<unknown> {
  if (extname(path) === '.json') return parseJson(path, await attempt(path, readText))
  const config = defaultExport(await attempt(path, importModule))
  if (isNothing(config, path)) throw new ConfigFileError([{path, key: '', words: noExport}])
  return config
}

async function attempt<Value>(path: string, read: (path: string) => Promise<Value>): Promise<Value> {
  try {
    return await read(path)
  } catch (error) {
    throw new ConfigFileError([{path, key: '', words: unreadable(error)}])
  }
}

/** @throws ConfigFileError that names line and column, as editors count them */
function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? []
    const offset = position === undefined ? text.length : Number(position)
    const lines = text.slice(0, offset).split('\n')
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1]
    const words = {
      zh: `配置文件读不了：不是正确的 JSON，错在第 ${line} 行第 ${column} 列或者它的前面。`,
      en: `The config cannot be read: it is no valid JSON. The mistake is at line ${line}, column ${column}, or before it.`
    }
    throw new ConfigFileError([{path, key: '', words, offset}])
  }
}

function unreadable(error: unknown): Words {
  const detail = thrownText(error)
  const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'syscall' in error
  const reason = isGone ? {zh: '没有这个文件。', en: 'there is no such file.'} : {zh: detail, en: detail}
  return {zh: `配置文件读不了：${reason.zh}`, en: `The config cannot be read: ${reason.en}`}
}

const noExport: Words = {
  zh: '没有默认导出配置，等于没有设置。请写成“export default [ … ]”。',
  en: 'It exports no config, so nothing is set. Write “export default [ … ]”.'
}

/** Far more than any config needs: one that came with the reports is not to fill the memory. */
const MOST_BYTES = 1_000_000

async function readText(path: string): Promise<string> {
  const {size} = await stat(path)
  if (size > MOST_BYTES) throw new RangeError(`${size} > ${MOST_BYTES} B`)
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
}

/**
 * Whether a module exports nothing: all defaults would be in force, and nobody would know. Of a script that is no ES module
 * the default export is then an empty object.
 */
function isNothing(config: unknown, path: string): boolean {
  if (config === undefined) return true
  return extname(path) === '.js' && JSON.stringify(config) === '{}'
}

/**
 * Loads a module again where its file has changed since. TypeScript goes through jiti, as Node 20 does not know it; so does what
 * imports `nianbao-lint` from a folder in which no package is installed, as that of an office's reports.
 */
async function importModule(path: string): Promise<unknown> {
  if (/\.[cm]?ts$/.test(path)) return await importWithPackage(path)
  try {
    const {mtimeMs} = await stat(path)
    return await import(`${pathToFileURL(path).href}?mtime=${mtimeMs}`)
  } catch (error) {
    if (needsJiti(error)) return await importWithPackage(path)
    throw error
  }
}

/** `nianbao-lint` and its subpaths are those of the program that runs, wherever the module stands. */
async function importWithPackage(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const extension = extname(import.meta.url)
  const own = (name: string) => fileURLToPath(new URL(`../${name}${extension}`, import.meta.url))
  const alias = {
    'nianbao-lint': own('index'),
    'nianbao-lint/annotate': own('annotate'),
    'nianbao-lint/format': own('format'),
    'nianbao-lint/language-server': own('language-server/index'),
    'nianbao-lint/node': own('node'),
    'nianbao-lint/remark': own('remark'),
    'nianbao-lint/rule': own('rule'),
    'nianbao-lint/testing': own('testing/index')
  }
  return await createJiti(import.meta.url, {moduleCache: false, alias}).import(path)
}

/** The module imports this package, which is not installed beside it, or a file of TypeScript. */
function needsJiti(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  if (error.code === 'ERR_UNKNOWN_FILE_EXTENSION') return true
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes("'nianbao-lint")
}

function defaultExport(module: unknown): unknown {
  return isObject(module) && 'default' in module ? module.default : undefined
}

async function loadEntry(
  {$schema: _, plugins, ...entry}: ConfigEntry,
  index: number,
  path: string
): Promise<LoadedEntry> {
  if (plugins === undefined) return entry
  return {...entry, plugins: await Promise.all(plugins.map(plugin => loadPlugin(plugin, index, path)))}
}

async function loadPlugin(plugin: Plugin | string, index: number, path: string): Promise<Plugin> {
  if (typeof plugin !== 'string') return plugin
  const problem = (zh: string, en: string) =>
    new ConfigFileError([{path, key: `[${index}].plugins`, words: {zh: `“${plugin}”${zh}`, en: `“${plugin}” ${en}`}}])
  try {
    const loaded = defaultExport(await importModule(createRequire(path).resolve(plugin)))
    if (isPlugin(loaded)) return loaded
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw problem(`载入失败：${detail}`, `cannot be loaded: ${detail}`)
  }
  throw problem('不是规则包：应默认导出 {name, rules}。', 'is no plugin: its default export should be {name, rules}.')
}
