/** `check`: lints, judges, prints. */

import {toShardResult} from '../format/shard.ts'
import type {Session} from '../node/session.ts'
import {conclude, concludeShard} from './conclude.ts'
import {UsageError} from './errors.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {readPolicy} from './judging.ts'
import {type Checked, gather} from './operands.ts'
import {openSession, readRoster, STDIN} from './reading.ts'
import {parseRunTargets} from './rendering.ts'
import {parseShard, setupHash} from './sharding.ts'
import {Stopwatch} from './stopwatch.ts'

export async function check(invocation: Invocation): Promise<ExitCode> {
  const {values} = invocation
  if (values['print-config'] !== undefined) {
    const {printConfig} = await import('./print-config.ts')
    return await printConfig(invocation)
  }
  if (values.watch === true) {
    const {watch} = await import('./watch.ts')
    return await watch(invocation, checkOnce)
  }
  return await checkOnce(invocation)
}

async function checkOnce(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const watch = new Stopwatch()
  const targets = parseRunTargets(values.format, io.cwd)
  const shard = parseShard(values.shard, targets)
  const roster = await readRoster(invocation)
  const session = openSession(invocation, roster)
  const policy = await readPolicy(invocation, session)
  const {checked: read, search} = await gather(session, invocation, shard ?? {index: 1, count: 1})
  watch.lap('read')
  const checked = await applyFixes(session, read, invocation)
  watch.lap('fixes')
  const results = checked.map(({result}) => result)
  const conclusion = {session, policy, targets, roster, watch}
  if (shard === null) return await conclude(results, conclusion, invocation)
  const record = {
    ...shard,
    total: search.total,
    listing: search.listing,
    setup: await setupHash(session),
    results: checked.map(({result, hash}, index) => toShardResult(result, search.positions[index] ?? 0, hash))
  }
  return await concludeShard(results, record, conclusion, invocation)
}

async function applyFixes(
  session: Session,
  checked: readonly Checked[],
  invocation: Invocation
): Promise<readonly Checked[]> {
  const {values, operands, io, locale} = invocation
  const {fix, 'fix-dry-run': dryRun} = values
  if (fix !== true && dryRun !== true) return checked
  if (operands.includes(STDIN)) {
    throw new UsageError({zh: '标准输入不能用 --fix 改正。', en: 'Standard input cannot be fixed.'})
  }
  const {fixFiles, showFixes} = await import('./fixing.ts')
  if (dryRun === true) {
    await showFixes(session, checked, io)
    return checked
  }
  const fixed = await fixFiles(session, checked, io.stop)
  io.stderr.write(locale === 'en' ? `Fixed: ${fixed.count}\n` : `已改正 ${fixed.count} 处。\n`)
  return fixed.checked
}
