/** Finds and reads `nianbao.waivers.json`. */

import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {isDay} from '../calendar.ts'
import {ConfigFileError} from '../config/load.ts'
import type {Waiver} from '../engine/waivers/waivers.ts'
import {waiversName} from '../engine/waivers/waivers-file.ts'
import {isRecord} from '../json.ts'
import {thrownText} from '../thrown.ts'
import type {Words} from '../words.ts'
import {readFileBytes} from './read.ts'

/** The waivers in force in a folder: in it, or in the nearest folder above; null where there are none. */
export function findWaivers(folder: string): string | null {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const path = join(current, waiversName)
    if (existsSync(path)) return path
    if (dirname(current) === current) return null
  }
}

/**
 * Reads a file of waivers.
 * @throws ConfigFileError where it cannot be read or is not of the right shape
 */
export async function loadWaivers(path: string): Promise<readonly Waiver[]> {
  const value = await readJson(path)
  if (!isRecord(value) || !Array.isArray(value.waivers)) {
    throw new ConfigFileError([
      {path, key: '', words: {zh: '应为 {"waivers": […]}。', en: 'This should be {"waivers": […]}.'}}
    ])
  }
  const entries: readonly unknown[] = value.waivers
  const problems = entries.flatMap((entry, index) => {
    const problem = entryProblem(entry)
    return problem === null ? [] : [{path, key: `waivers[${index}]${problem.key}`, words: problem.words}]
  })
  if (problems.length > 0) throw new ConfigFileError(problems)
  return entries.filter(isWaiver)
}

/**
 * The waivers of a file that need not exist yet.
 * @throws ConfigFileError where it cannot be read or is not of the right shape
 */
export async function presentWaivers(path: string): Promise<readonly Waiver[]> {
  return existsSync(path) ? await loadWaivers(path) : []
}

/** The waivers with some more; one for the same thing of the same file takes the place of the old one. */
export function withWaivers(present: readonly Waiver[], made: readonly Waiver[]): readonly Waiver[] {
  return [...new Map([...present, ...made].map(waiver => [keyOf(waiver), waiver])).values()]
}

function keyOf({path, rule, fingerprint, kind = 'finding'}: Waiver): string {
  return JSON.stringify([path, rule, fingerprint, kind])
}

/** How a file of waivers names a report: relative to itself, so that it holds from whichever folder the check is started. */
export function waiverPath(file: string, report: string): string {
  return relative(dirname(file), report).split(sep).join('/')
}

async function readJson(path: string): Promise<unknown> {
  const unreadable = ({zh, en}: Words) =>
    new ConfigFileError([
      {path, key: '', words: {zh: `豁免清单读不了：${zh}`, en: `The waivers cannot be read: ${en}`}}
    ])
  const read = await readFileBytes(path)
  if (read.kind === 'refused') throw unreadable(read.refusal.message)
  try {
    return JSON.parse(new TextDecoder().decode(read.bytes))
  } catch (error) {
    const detail = thrownText(error)
    throw unreadable({zh: detail, en: detail})
  }
}

const required = ['fingerprint', 'rule', 'reason'] as const
const optional = ['kind', 'who', 'until', 'path'] as const

function entryProblem(entry: unknown): {key: string; words: Words} | null {
  if (!isRecord(entry)) return {key: '', words: {zh: '应为 {…}。', en: 'This should be {…}.'}}
  const known: readonly string[] = [...required, ...optional]
  const unknown = Object.keys(entry).find(key => !known.includes(key))
  if (unknown !== undefined) return {key: `.${unknown}`, words: {zh: '没有这个设置。', en: 'There is no such setting.'}}
  for (const key of known) {
    const value = entry[key]
    const isMissing = value === undefined && optional.some(name => name === key)
    if (!isMissing && typeof value !== 'string')
      return {key: `.${key}`, words: {zh: '应为文字。', en: 'This should be a text.'}}
  }
  const {kind, until} = entry
  if (kind !== undefined && kind !== 'finding' && kind !== 'unjudged')
    return {key: '.kind', words: {zh: '应为 finding 或 unjudged。', en: 'This should be finding or unjudged.'}}
  if (typeof until !== 'string' || isDay(until)) return null
  return {key: '.until', words: {zh: '应为日期，如 2025-03-31。', en: 'This should be a day, such as 2025-03-31.'}}
}

function isWaiver(entry: unknown): entry is Waiver {
  return entryProblem(entry) === null
}
