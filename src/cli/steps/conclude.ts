/** The end of a run: the rules over all its reports, the list of who is to report, the verdict, and the outputs. */

import {resolve} from 'node:path'
import type {Result} from '../../engine/result.ts'
import {judge} from '../../engine/verdict.ts'
import {suppressionRule} from '../../engine/waivers/suppression.ts'
import {unusedWaivers, type Waiver} from '../../engine/waivers/waivers.ts'
import {nextSteps} from '../../format/next-step.ts'
import type {Run} from '../../format/run.ts'
import {runSummary} from '../../format/run-summary.ts'
import type {ShardRecord} from '../../format/shard.ts'
import {compareRuns} from '../../format/since/since.ts'
import {otherVersionWords} from '../../format/since/words.ts'
import {PackedResult} from '../../node/batch/packed-result.ts'
import {lintTogether} from '../../node/lint-files.ts'
import {printable} from '../../printable.ts'
import {version} from '../../product.ts'
import {absent, callRoll, pathOf, rosterNotes, withAnswers} from '../../roster/roll-call.ts'
import type {Roster} from '../../roster/roster.ts'
import type {Locale, Words} from '../../words.ts'
import {InterruptedError} from '../errors.ts'
import type {ExitCode} from '../invocation.ts'
import type {Io} from '../io.ts'
import type {Inputs} from '../plan/inputs.ts'
import type {RunPlan} from '../plan/plan.ts'
import type {Stopwatch} from '../stopwatch.ts'
import {leftWords} from './carry.ts'
import {writeRun} from './rendering.ts'
import {statisticsText} from './statistics.ts'

/** What a run carries with it from its beginning. */
export interface UnderWay {
  readonly watch: Stopwatch
  readonly inputs: Inputs
  /** The report of the year before. */
  readonly previousOf: NonNullable<Run['previousOf']>
}

/** Concludes a whole run. */
export async function conclude(results: readonly Result[], plan: RunPlan, under: UnderWay): Promise<Run> {
  const {session, roster, io, locale} = plan
  const together = await lintTogether(session, results)
  under.watch.lap('together')
  tellIdle(unusedWaivers(await session.waivers(), together), io, locale)
  const all = roster === null ? together : await withRoster(roster, together, plan)
  return await report(all, plan, under)
}

/** Writes what a part of a run found. Its verdict is passed by `merge`, when the rules over all reports have been run. */
export async function concludeShard(
  results: readonly Result[],
  shard: ShardRecord,
  plan: RunPlan,
  under: UnderWay
): Promise<ExitCode> {
  const {io, locale} = plan
  await report(results, plan, under, shard)
  const {index, count} = shard
  const words = {
    zh: `这是 ${count} 份中的第 ${index} 份，结论由“nianbao-lint merge”给出。`,
    en: `This is part ${index} of ${count}; “nianbao-lint merge” passes the verdict.`
  }
  io.stderr.write(`${words[locale]}\n`)
  return 0
}

/** Judges the results and writes them to every target. */
async function report(
  results: readonly Result[],
  plan: RunPlan,
  {watch, inputs, previousOf}: UnderWay,
  shard?: ShardRecord
): Promise<Run> {
  const {io, locale, session, policy, targets, roster, since, carried} = plan
  const verdict = judge(results, policy)
  const linter = await session.linterFor(session.workingFile)
  const rules = [...linter.rules.map(({rule}) => rule), suppressionRule]
  const own = {
    ...(shard !== undefined && {shard}),
    ...(roster !== null && {expected: roster.entries.length}),
    ...(since !== null && {since: compareRuns(since.run, results)}),
    ...(carried !== null && {ticks: carried.ticks}),
    previousOf
  }
  const other = since === null ? null : otherVersionWords(since.run, version)
  if (other !== null) io.stderr.write(`${other[locale]}\n`)
  const run: Run = {results, verdict, version, judging: policy, rules, ...own}
  for (const target of targets) {
    if (io.stop?.aborted === true) throw new InterruptedError(stoppedWords)
    await writeRun(run, target, {...plan, inputs})
  }
  const left = carried === null ? null : leftWords(carried)
  if (left !== null) io.stderr.write(`${left[locale]}\n`)
  watch.lap('output')
  if (plan.statistics) io.stderr.write(statisticsText(run, locale))
  if (targets.every(({file}) => file !== null)) {
    const written = targets.map(({format}) => format)
    const steps = plan.quiet || shard !== undefined ? [] : nextSteps(run, {locale, written})
    io.stderr.write(`${[...runSummary(run, locale), ...steps].join('\n')}\n`)
  }
  if (plan.timing) io.stderr.write(watch.text(results.length, locale))
  return run
}

const stoppedWords: Words = {
  zh: '已停止：没有写完全部结果；写出的文件都是完整的。',
  en: 'Stopped before all outputs were written; those that were are whole.'
}

/** Waivers that silence nothing any more are to be taken out: they might silence something else one day. */
function tellIdle(waivers: readonly Waiver[], io: Io, locale: Locale): void {
  if (waivers.length === 0) return
  const names = waivers.map(({path, rule}) => printable(path === undefined ? rule : `${path} ${rule}`))
  const words = {
    zh: `豁免清单中有 ${names.length} 条已用不上，可以删去：${names.join('；')}`,
    en: `Idle waivers that can be taken out (${names.length}): ${names.join('; ')}`
  }
  io.stderr.write(`${words[locale]}\n`)
}

/** Who has not reported stands among the results, and what reported has the line of the list that it answers. */
async function withRoster(roster: Roster, results: readonly Result[], plan: RunPlan): Promise<Result[]> {
  const {session, io, locale} = plan
  const call = callRoll(roster, results)
  for (const words of rosterNotes(call)) io.stderr.write(`${words[locale]}\n`)
  const absolute = resolve(session.cwd, roster.path)
  const missed = call.missing.map(async ({entry, words}) => {
    const refused = await session.refuse(absolute, {reason: 'missing', message: words}, {path: pathOf(roster, entry)})
    return absent(refused, entry)
  })
  return [...withAnswers(results, call, PackedResult.takeOver), ...(await Promise.all(missed))]
}
