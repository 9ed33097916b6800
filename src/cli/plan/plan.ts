/**
 * From the options of a command line to what is to be done, once and with every check, before anything is read. What a
 * plan says is carried out elsewhere, by functions that know nothing of options.
 */

import {resolve} from 'node:path'
import {isDay} from '../../calendar.ts'
import type {JudgeOptions} from '../../engine/verdict.ts'
import type {LetterTerms} from '../../format/options.ts'
import type {Shard} from '../../node/batch/shard.ts'
import {userCache} from '../../node/batch/user-cache.ts'
import type {Session} from '../../node/session.ts'
import type {Roster} from '../../roster/roster.ts'
import type {Locale} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {wholeNumber} from '../options/numbers.ts'
import {type CarriedOver, readCarriedOver} from '../steps/carry.ts'
import {parseRunTargets, type RunTarget} from '../steps/rendering.ts'
import {gated} from './gate.ts'
import {openSession, outputLocale, readRoster} from './opening.ts'
import {readPolicy} from './policy.ts'
import {parseShard} from './sharding.ts'
import {type EarlierRun, readEarlierRun} from './since.ts'

/** What the user writes for standard input. */
export const STDIN = '-'

const STDIN_NAME = '<stdin>'
const MOST_WORKERS = 64

/** Which reports are read, and how. */
export interface ReadingPlan {
  readonly io: Io
  readonly locale: Locale
  readonly session: Session
  /** Files, folders and patterns, as the user wrote them. */
  readonly paths: readonly string[]
  /** The name that standard input goes by; null where it is no report. */
  readonly standardInput: string | null
  /** The file with further names; {@link STDIN} for standard input, null for none. */
  readonly list: string | null
  readonly previous: string | undefined
  /** Whether links are followed that lead out of what is named. */
  readonly followLinks: boolean
  /** Whether copies that `annotate` wrote are checked like any other file. */
  readonly withCopies: boolean
  readonly workers: number | undefined
  /** The folder of the cache; null for none. */
  readonly cache: string | null
}

/** What becomes of the results of a run. */
export interface RunPlan {
  readonly io: Io
  /** Of the outputs. */
  readonly locale: Locale
  readonly session: Session
  readonly roster: Roster | null
  /** The run that this one is compared with. */
  readonly since: EarlierRun | null
  /** What was filled in by hand in an earlier workbook. */
  readonly carried: CarriedOver | null
  readonly policy: JudgeOptions
  readonly targets: readonly RunTarget[]
  readonly letter: LetterTerms
  readonly quiet: boolean
  readonly noColor: boolean
  readonly statistics: boolean
  readonly timing: boolean
}

/** A run of `check`. */
export interface CheckPlan extends RunPlan {
  readonly reading: ReadingPlan
  /** The part that is checked; null for the whole. */
  readonly shard: Shard | null
  /** What becomes of safe fixes: written to the files, or shown. */
  readonly fix: 'write' | 'show' | null
  /** Whether the run is repeated when something changes. */
  readonly watch: boolean
}

export async function planCheck(given: Invocation): Promise<CheckPlan> {
  const invocation = gated(given)
  const {values, io} = invocation
  const targets = parseRunTargets(values.format, io.cwd)
  const shard = parseShard(values.shard, targets)
  const run = await planRun(invocation, targets)
  const reading = planReading(invocation, run.session)
  const fix = values['fix-dry-run'] === true ? 'show' : values.fix === true ? 'write' : null
  if (reading.standardInput !== null && shard !== null) throw new UsageError(inputTaken)
  if (reading.standardInput !== null && fix !== null) throw new UsageError(inputNotFixed)
  const watch = values.watch === true
  if (reading.standardInput !== null && watch) throw new UsageError(inputNotWatched)
  // Standard output belongs to the diff of a dry run.
  const shown = fix === 'show' ? targets.filter(({file}) => file !== null) : targets
  return {...run, targets: shown, reading, shard, fix, watch}
}

/** What `check` and `merge` do with the results of a run. */
export async function planRun(given: Invocation, targets: readonly RunTarget[]): Promise<RunPlan> {
  const invocation = gated(given)
  const {values, io} = invocation
  const roster = await readRoster(invocation)
  const since = await readEarlierRun(invocation)
  const carried = await readCarriedOver(invocation, targets)
  const session = openSession(invocation, roster)
  const policy = await readPolicy(invocation, session)
  return {
    ...{io, session, roster, since, carried, policy, targets},
    locale: await outputLocale(session, invocation),
    letter: letterTerms(values),
    quiet: values.quiet === true,
    noColor: values['no-color'] === true,
    statistics: values.statistics === true,
    timing: values.timing === true
  }
}

function letterTerms(values: Invocation['values']): LetterTerms {
  const {'letter-to': to, 'letter-due': due, 'letter-from': from} = values
  if (due !== undefined && !isDay(due)) throw new UsageError(noDay)
  return {to, due, from}
}

/**
 * Which reports a command is to read.
 * @throws UsageError where none is named, or standard input is to be two things
 */
export function planReading(invocation: Invocation, session: Session): ReadingPlan {
  const {operands, values, io, locale} = invocation
  const {'files-from': list = null, previous} = values
  const isInput = operands.includes(STDIN)
  if (operands.length === 0 && list === null) throw new UsageError(nothingNamed)
  if (isInput && list === STDIN) throw new UsageError(inputTaken)
  return {
    ...{io, locale, session, list, previous},
    followLinks: values['follow-links'] === true,
    withCopies: values.gate === true,
    paths: operands.filter(operand => operand !== STDIN),
    standardInput: isInput ? (values['stdin-filename'] ?? STDIN_NAME) : null,
    workers: wholeNumber('workers', values.workers, {least: 1, most: MOST_WORKERS}),
    cache: cacheOf(invocation)
  }
}

/** @throws UsageError where the cache of the user is not theirs alone */
function cacheOf({values, io}: Invocation): string | null {
  const location = values['cache-location']
  if (location !== undefined) return resolve(io.cwd, location)
  if (values.cache !== true) return null
  const cache = userCache(io.env, io.cwd)
  if (cache.kind === 'refused') throw new UsageError(cache.words)
  return cache.folder
}

const noDay = {
  zh: '--letter-due 的值应为日期，如 2025-02-15。',
  en: '--letter-due takes a day, such as 2025-02-15.'
}
const nothingNamed = {
  zh: '请写明要核对的文件或文件夹，如“nianbao-lint 2024.md”。“nianbao-lint --help”显示用法。',
  en: 'Name the files or folders to check, as in “nianbao-lint 2024.md”. “nianbao-lint --help” prints the usage.'
}
const inputTaken = {
  zh: '标准输入是报告时，不能再用 --files-from - 或 --shard。',
  en: 'Where standard input is a report, there can be no --files-from - and no --shard.'
}
const inputNotFixed = {zh: '标准输入不能用 --fix 改正。', en: 'Standard input cannot be fixed.'}
const inputNotWatched = {zh: '标准输入不能用 --watch。', en: 'Standard input cannot be watched.'}
