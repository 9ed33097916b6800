/** `check`: lints, judges, prints. */

import type {Severity} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import {closest} from '../engine/closest.ts'
import {suppressionRule} from '../engine/suppression.ts'
import {type JudgeOptions, judge} from '../engine/verdict.ts'
import {unusedWaivers, type Waiver} from '../engine/waivers.ts'
import {printable} from '../format/printable.ts'
import type {Run} from '../format/run.ts'
import {formatWords} from '../format/words.ts'
import {type Checked, lintTogether} from '../node/lint-files.ts'
import type {Session} from '../node/session.ts'
import type {Locale} from '../rule/words.ts'
import {didYouMean, UsageError} from './errors.ts'
import type {Io} from './io.ts'
import {packageVersion} from './package.ts'
import {openSession, outputLocale, readOperands, STDIN, sessionLinter} from './reading.ts'
import {parseRunTargets, type RunTarget, writeRun} from './rendering.ts'
import type {ExitCode, Invocation} from './run.ts'

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
  const targets = parseRunTargets(values.format, io.cwd)
  const options = judgeOptions(values)
  const session = openSession(invocation)
  await checkRequired(options.require ?? [], session)
  const checked = await applyFixes(session, await readOperands(session, invocation), invocation)
  const results = await lintTogether(
    session,
    checked.map(({result}) => result)
  )
  const locale = await outputLocale(session, invocation)
  tellIdle(unusedWaivers(await session.waivers(), results), invocation.io, locale)
  const linter = await sessionLinter(session)
  const rules = [...linter.rules.map(({rule}) => rule), suppressionRule]
  return await report({results, rules}, options, targets, {...invocation, locale})
}

/** Waivers that silence nothing any more are to be taken out, lest they silence something else one day. */
function tellIdle(waivers: readonly Waiver[], io: Io, locale: Locale): void {
  if (waivers.length === 0) return
  const names = waivers.map(({path, rule}) => printable(path === undefined ? rule : `${path} ${rule}`))
  const words = {
    zh: `豁免清单中有 ${names.length} 条已用不上，可以删去：${names.join('；')}`,
    en: `Idle waivers that can be taken out (${names.length}): ${names.join('; ')}`
  }
  io.stderr.write(`${words[locale]}\n`)
}

/** Judges the results and writes them to every target. */
async function report(
  {results, rules}: Pick<Required<Run>, 'results' | 'rules'>,
  options: JudgeOptions,
  targets: readonly RunTarget[],
  invocation: Invocation
): Promise<ExitCode> {
  const {io, locale, values} = invocation
  const verdict = judge(results, options)
  const run: Run = {results, verdict, version: packageVersion(), judging: options, rules}
  // Standard output belongs to the diff of a dry run.
  const shown = values['fix-dry-run'] === true ? targets.filter(({file}) => file !== null) : targets
  for (const target of shown) await writeRun(run, target, invocation)
  if (shown.every(({file}) => file !== null)) {
    io.stderr.write(`${formatWords[locale].summary(verdict.counts).join('\n')}\n`)
  }
  return verdict.exitCode
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
  const fixed = await fixFiles(session, checked)
  io.stderr.write(locale === 'en' ? `Fixed: ${fixed.count}\n` : `已改正 ${fixed.count} 处。\n`)
  return fixed.checked
}

/** A misspelt rule would otherwise leave every report not judged, without a reason. */
async function checkRequired(names: readonly string[], session: Session): Promise<void> {
  if (names.length === 0) return
  const {rules} = await sessionLinter(session)
  const enabled = rules.map(({rule}) => rule.id)
  const missing = names.find(name => !enabled.includes(name))
  if (missing === undefined) return
  const hint = didYouMean(closest(missing, enabled))
  throw new UsageError({
    zh: `--require 的“${missing}”不是已启用的规则。${hint.zh}`,
    en: `“${missing}” of --require is no rule that is on.${hint.en}`
  })
}

function judgeOptions(values: Invocation['values']): JudgeOptions {
  return {
    failOn: parseSeverity(values['fail-on']),
    maxWarnings: parseCount(values['max-warnings']),
    require: values.require
  }
}

function parseSeverity(text: string | undefined): Severity | undefined {
  if (text === undefined) return undefined
  const severity = severities.find(candidate => candidate === text)
  if (severity !== undefined) return severity
  throw new UsageError({
    zh: '--fail-on 的值应为 error、warning 或 info。',
    en: '--fail-on takes error, warning or info.'
  })
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError({
    zh: '--max-warnings 的值应为不小于 0 的整数。',
    en: '--max-warnings takes a whole number from 0.'
  })
}
