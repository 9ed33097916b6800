/** `check`: lints, judges, prints. */

import type {Run} from '../../format/run.ts'
import {toShardResult} from '../../format/shard.ts'
import type {Locale} from '../../words.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {inputsOf} from '../plan/inputs.ts'
import {type CheckPlan, planCheck} from '../plan/plan.ts'
import {setupHash} from '../plan/sharding.ts'
import {asEarlierRun, type EarlierRun} from '../plan/since.ts'
import {conclude, concludeShard} from '../steps/conclude.ts'
import {type CheckedOperand, type Gathered, gather} from '../steps/operands.ts'
import {Stopwatch} from '../stopwatch.ts'

export async function check(invocation: Invocation): Promise<ExitCode> {
  if (invocation.values['print-config'] !== undefined) {
    const {printConfig} = await import('../steps/print-config.ts')
    return await printConfig(invocation)
  }
  if (invocation.values['show-files'] === true) {
    const {showFiles} = await import('../steps/show-files.ts')
    return await showFiles(invocation)
  }
  const plan = await planCheck(invocation)
  return plan.watch ? await checkAgain(invocation, plan) : (await checkOnce(plan)).exitCode
}

/** Each run is compared with the one before, unless `--since` names another: what a change has done is seen at once. */
async function checkAgain(invocation: Invocation, first: CheckPlan): Promise<ExitCode> {
  const {watch} = await import('../steps/watch.ts')
  let before: EarlierRun | null = null
  return await watch(first.reading, async () => {
    // Configs and lists may have changed as well as reports, so that each time there is a new plan.
    const plan = await planCheck(invocation)
    const {exitCode, run} = await checkOnce({...plan, since: plan.since ?? before})
    before = run === null ? null : asEarlierRun(run)
    return exitCode
  })
}

interface Outcome {
  readonly exitCode: ExitCode
  /** Null for a part of a run. */
  readonly run: Run | null
}

async function checkOnce(plan: CheckPlan): Promise<Outcome> {
  const watch = new Stopwatch()
  const gathered = await gather(plan.reading, plan.shard)
  watch.lap('read')
  if (gathered.ignored > 0) plan.io.stderr.write(ignoredText(gathered.ignored, plan.locale))
  const inputs = await inputsOf(plan, gathered.paths)
  await inputs.guard(plan.targets)
  const checked = await applyFixes(gathered, plan)
  watch.lap('fixes')
  const results = checked.map(({result}) => result)
  const {search, previousOf} = gathered
  if (plan.shard === null) {
    const run = await conclude(results, plan, {watch, inputs, previousOf})
    return {exitCode: run.verdict.exitCode, run}
  }
  const record = {
    ...plan.shard,
    total: search.total,
    listing: search.listing,
    setup: await setupHash(plan.session),
    results: checked.map(({result, hash}, index) => toShardResult(result, search.positions[index] ?? 0, hash))
  }
  return {exitCode: await concludeShard(results, record, plan, {watch, inputs, previousOf}), run: null}
}

/** A config that takes files out could take out the one that fails. */
function ignoredText(count: number, locale: Locale): string {
  return locale === 'en'
    ? `Files that a config takes out by “ignores”, not checked: ${count}\n`
    : `配置的 ignores 排除了 ${count} 个文件，没有核对。\n`
}

async function applyFixes(
  gathered: Gathered,
  {fix, session, io, locale}: CheckPlan
): Promise<readonly CheckedOperand[]> {
  const {checked} = gathered
  if (fix === null) return checked
  const {fixesText, fixFiles, leftText, showFixes} = await import('../steps/fixing.ts')
  if (fix === 'show') {
    io.stderr.write(leftText(await showFixes(session, gathered, {io, locale}), locale))
    return checked
  }
  const fixed = await fixFiles(session, gathered, io.stop)
  io.stderr.write(fixesText(fixed, locale))
  return fixed.checked
}
