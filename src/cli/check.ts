/** `check`: lints, judges, prints. */

import {toShardResult} from '../format/shard.ts'
import {conclude, concludeShard} from './conclude.ts'
import {inputsOf} from './inputs.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {type Checked, gather} from './operands.ts'
import {type CheckPlan, planCheck} from './plan.ts'
import {setupHash} from './sharding.ts'
import {Stopwatch} from './stopwatch.ts'

export async function check(invocation: Invocation): Promise<ExitCode> {
  if (invocation.values['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.ts')
    return await printConfig(invocation)
  }
  const plan = await planCheck(invocation)
  if (!plan.watch) return await checkOnce(plan)
  const {watch} = await import('./watch.ts')
  // Configs and lists may have changed as well as reports, so that each time there is a new plan.
  return await watch(plan.reading, async () => await checkOnce(await planCheck(invocation)))
}

async function checkOnce(plan: CheckPlan): Promise<ExitCode> {
  const watch = new Stopwatch()
  const gathered = await gather(plan.reading, plan.shard)
  const {checked: read, search} = gathered
  watch.lap('read')
  const inputs = await inputsOf(plan, gathered.paths)
  await inputs.guard(plan.targets)
  const checked = await applyFixes(read, plan)
  watch.lap('fixes')
  const results = checked.map(({result}) => result)
  if (plan.shard === null) return await conclude(results, plan, {watch, inputs})
  const record = {
    ...plan.shard,
    total: search.total,
    listing: search.listing,
    setup: await setupHash(plan.session),
    results: checked.map(({result, hash}, index) => toShardResult(result, search.positions[index] ?? 0, hash))
  }
  return await concludeShard(results, record, plan, {watch, inputs})
}

async function applyFixes(
  checked: readonly Checked[],
  {fix, session, io, locale}: CheckPlan
): Promise<readonly Checked[]> {
  if (fix === null) return checked
  const {fixFiles, showFixes} = await import('./fixing.ts')
  if (fix === 'show') {
    await showFixes(session, checked, io)
    return checked
  }
  const fixed = await fixFiles(session, checked, io.stop)
  io.stderr.write(locale === 'en' ? `Fixed: ${fixed.count}\n` : `已改正 ${fixed.count} 处。\n`)
  return fixed.checked
}
