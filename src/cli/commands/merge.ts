/** `merge`: puts the parts of a run together, runs the rules over all reports, and passes the verdict. */

import {resolve} from 'node:path'
import type {Result} from '../../engine/result.ts'
import {FORMAT_VERSION, type Output, type OutputFile} from '../../format/machine/json.ts'
import type {ShardRecord, ShardResult} from '../../format/shard.ts'
import {isRecord} from '../../json.ts'
import {ReportReader} from '../../node/report-file.ts'
import {version} from '../../product.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {inputsOf, readJson} from '../plan/inputs.ts'
import {planRun} from '../plan/plan.ts'
import {setupHash} from '../plan/sharding.ts'
import {conclude} from '../steps/conclude.ts'
import {parseRunTargets} from '../steps/rendering.ts'
import {Stopwatch} from '../stopwatch.ts'

/** The JSON of one part. */
interface Part {
  readonly path: string
  readonly output: Output & {readonly shard: ShardRecord}
}

/**
 * @throws UsageError where a part is missing or there twice, or where the parts are not of one run
 */
export async function merge(invocation: Invocation): Promise<ExitCode> {
  const {operands, values, io} = invocation
  const watch = new Stopwatch()
  const plan = await planRun(invocation, parseRunTargets(values.format, io.cwd))
  const parts: Part[] = []
  for (const path of operands) parts.push(await readPart(path, io.cwd))
  checkParts(parts, await setupHash(plan.session))
  const results = joinParts(parts, plan.session.cwd)
  watch.lap('read')
  const inputs = await inputsOf(
    plan,
    operands.map(path => resolve(io.cwd, path))
  )
  await inputs.guard(plan.targets)
  const {verdict} = await conclude(results, plan, {watch, inputs, previousOf: () => null})
  return verdict.exitCode
}

async function readPart(path: string, cwd: string): Promise<Part> {
  const output = await readJson(resolve(cwd, path), path)
  if (isOlder(output)) throw olderFormat(path)
  if (isPart(output)) return {path, output}
  throw new UsageError({
    zh: `${path} 不是“--shard … --format json”写出的结果，或者不完整。`,
    en: `${path} is not what --shard with --format json writes, or it is not complete.`
  })
}

/** What an earlier release wrote lacks what the outputs now show. */
function isOlder(value: unknown): boolean {
  return isRecord(value) && typeof value.formatVersion === 'number' && value.formatVersion < FORMAT_VERSION
}

function isPart(value: unknown): value is Part['output'] {
  if (!isRecord(value) || value.formatVersion !== FORMAT_VERSION || !Array.isArray(value.files)) return false
  const {shard, files, tool} = value
  if (!isRecord(shard) || !isRecord(tool) || !Array.isArray(shard.results)) return false
  const numbers = [shard.index, shard.count, shard.total]
  return numbers.every(Number.isSafeInteger) && shard.results.length === files.length
}

/** A part that is missing, or that saw other files or another config, would make a whole that nobody has checked. */
function checkParts(parts: readonly Part[], setup: string | null): void {
  const [first] = parts
  if (first === undefined) {
    throw new UsageError({
      zh: '请写明各部分的 JSON 文件，如“nianbao-lint merge 1.json 2.json”。',
      en: 'Name the JSON files of all parts, as in “nianbao-lint merge 1.json 2.json”.'
    })
  }
  const {count, total, listing} = first.output.shard
  for (const {path, output} of parts) {
    const {shard, tool} = output
    if (shard.count !== count || shard.total !== total || shard.listing !== listing) throw notOneRun(path, first.path)
    if (shard.setup !== setup || tool.version !== version) throw otherSetup(path)
  }
  const indexes = parts.map(({output}) => output.shard.index)
  const missing = Array.from({length: count}, (_, at) => at + 1).filter(index => !indexes.includes(index))
  const repeated = indexes.filter((index, at) => indexes.indexOf(index) !== at)
  if (missing.length > 0) {
    const names = missing.map(index => `${index}/${count}`)
    throw new UsageError({zh: `缺少第 ${names.join('、')} 份。`, en: `Parts are missing: ${names.join(', ')}.`})
  }
  if (repeated.length > 0) {
    const names = repeated.map(index => `${index}/${count}`)
    throw new UsageError({zh: `第 ${names.join('、')} 份重复。`, en: `Parts are there twice: ${names.join(', ')}.`})
  }
}

function notOneRun(path: string, other: string): UsageError {
  return new UsageError({
    zh: `${path} 与 ${other} 不是同一次核对的：份数或文件不同。`,
    en: `${path} and ${other} are not of one run: the number of parts or the files differ.`
  })
}

function olderFormat(path: string): UsageError {
  return new UsageError({
    zh: `${path} 是旧版本写出的结果（formatVersion 低于 ${FORMAT_VERSION}）。请用现在的版本重新核对这一份。`,
    en: `${path} was written by an earlier version (formatVersion below ${FORMAT_VERSION}). Check this part again with the present one.`
  })
}

function otherSetup(path: string): UsageError {
  return new UsageError({
    zh: `${path} 核对时的版本、配置或选项与现在不同。请在同样的配置下运行 merge，并带上同样的 --config、--rule、--standard、--locale、--roster。`,
    en: `${path} was made with another version, config or options. Run merge under the same config and with the same --config, --rule, --standard, --locale and --roster.`
  })
}

function joinParts(parts: readonly Part[], cwd: string): Result[] {
  const reader = new ReportReader()
  const results = new Map<number, Result>()
  for (const {output} of parts) {
    for (const [index, file] of output.files.entries()) {
      const own = output.shard.results[index]
      if (own !== undefined) results.set(own.position, joinResult(file, own, cwd, reader))
    }
  }
  const {total = 0} = parts[0]?.output.shard ?? {}
  const joined = Array.from({length: total}, (_, position) => results.get(position))
  const complete = joined.filter(result => result !== undefined)
  if (complete.length === total) return complete
  throw new UsageError({zh: '各部分合起来缺少文件。', en: 'Together the parts lack some of the files.'})
}

function joinResult(file: OutputFile, own: ShardResult, cwd: string, reader: ReportReader): Result {
  const {path, report: head, outcomes, relaxed, unjudged, diagnostics, suppressed, repairs} = file
  const {hash, unreadable, inFolder, fixable, highest, digests, notices, silences} = own
  const report = reader.report({path, absolute: resolve(cwd, path), head, hash})
  return {
    ...{path, report, head, unreadable, inFolder, fixable, outcomes, relaxed, highest, digests},
    ...{unjudged, notices, diagnostics, suppressed, repairs, silences}
  }
}
