/** The earlier run that a run is compared with: that of `--since`, or with `--watch` the one before. */

import {resolve} from 'node:path'
import type {Run} from '../../format/run.ts'
import {asPastReport, type PastRun, readPastRun} from '../../format/since/past-run.ts'
import type {Words} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {Invocation} from '../invocation.ts'
import {readJson} from './inputs.ts'

export interface EarlierRun {
  /** Absolute; null for one that is in no file. */
  readonly path: string | null
  readonly run: PastRun
}

/**
 * Reads the JSON that `--since` names; null where the option is not given.
 * @throws UsageError where it is not what `--format json` writes for a whole run
 */
export async function readEarlierRun({values, io}: Invocation): Promise<EarlierRun | null> {
  const {since} = values
  if (since === undefined) return null
  if (values.shard !== undefined) throw new UsageError(sharded)
  const path = resolve(io.cwd, since)
  const run = readPastRun(await readJson(path, `--since ${since}`))
  if (run === null || run === 'part') throw new UsageError(run === null ? notWritten(since) : onePart(since))
  return {path, run}
}

/** A run as the next one is compared with it. */
export function asEarlierRun({version, results, verdict: {files}}: Run): EarlierRun {
  const reports = results.map((result, index) => asPastReport(result, files[index] ?? 'not-judged'))
  return {path: null, run: {version, reports}}
}

function notWritten(path: string): Words {
  return {
    zh: `--since ${path} 不是“--format json=文件”写出的结果，或者不完整。`,
    en: `--since ${path} is not what --format json writes, or it is not complete.`
  }
}

function onePart(path: string): Words {
  return {
    zh: `--since ${path} 只是一部分（--shard）的结果，请用 merge 写出的 JSON。`,
    en: `--since ${path} is one part of a run (--shard); name the JSON that merge writes.`
  }
}

const sharded: Words = {
  zh: '--since 要与全部结果相比，请写在 merge 上，不要与 --shard 一起用。',
  en: '--since compares whole runs: give it to merge, not with --shard.'
}
