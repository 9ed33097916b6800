/** `check`: lints, judges, prints. */

import type {Severity} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import type {Result} from '../engine/result.ts'
import {type JudgeOptions, judge} from '../engine/verdict.ts'
import {formats} from '../format/index.ts'
import type {Run} from '../format/run.ts'
import {plain} from '../format/style.ts'
import {formatWords} from '../format/words.ts'
import {UsageError} from './errors.ts'
import {type OutputTarget, parseTargets, writeTarget} from './outputs.ts'
import {packageVersion} from './package.ts'
import {openSession, readOperands} from './reading.ts'
import type {ExitCode, Invocation} from './run.ts'
import {styleFor} from './terminal.ts'

const FILE_WIDTH = 100

export async function check(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const targets = parseTargets(values.format, Object.keys(formats), io.cwd)
  const options = judgeOptions(values)
  const session = openSession(invocation)
  const results = await readOperands(session, invocation)
  return await report(results, options, targets, invocation)
}

/** Judges the results and writes them to every target. */
async function report(
  results: readonly Result[],
  options: JudgeOptions,
  targets: readonly OutputTarget[],
  invocation: Invocation
): Promise<ExitCode> {
  const {io, locale} = invocation
  const verdict = judge(results, options)
  const run: Run = {results, verdict, version: packageVersion()}
  for (const target of targets) await writeTarget(target, render(run, target, invocation), io)
  if (targets.every(({file}) => file !== null)) {
    io.stderr.write(`${formatWords[locale].summary(verdict.counts).join('\n')}\n`)
  }
  return verdict.exitCode
}

function render(run: Run, {format, file}: OutputTarget, {values, io, locale}: Invocation): string {
  const isFile = file !== null
  const style = isFile ? plain : styleFor(io.stdout, io.env, values['no-color'] === true)
  const width = isFile ? FILE_WIDTH : io.stdout.columns
  return formats[format]?.(run, {locale, style, width, quiet: values.quiet === true}) ?? ''
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
