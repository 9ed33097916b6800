/** `figures`: the tables as data. */

import type {Result} from '../engine/result.ts'
import {judge} from '../engine/verdict.ts'
import {figuresCsv, figuresJson} from '../format/machine/figures.ts'
import {printable} from '../printable.ts'
import type {Locale} from '../words.ts'
import {Inputs} from './inputs.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {openSession, outputLocale} from './opening.ts'
import {gather} from './operands.ts'
import {parseTargets, writeTarget} from './outputs.ts'
import {planReading} from './plan.ts'

const writers: Readonly<Record<string, (results: readonly Result[], locale: Locale) => Iterable<string>>> = {
  json: figuresJson,
  csv: figuresCsv
}

/** Prints the figures. Exit code 2 where a file could not be read or nothing was; findings are no concern of this command. */
export async function figures(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd)
  const session = openSession(invocation)
  const locale = await outputLocale(session, invocation)
  const {checked, paths} = await gather(planReading(invocation, session))
  await (await Inputs.of(paths)).guard(targets)
  const results = checked.map(({result}) => result)
  const {files} = judge(results)
  const taken = results.filter((_, index) => files[index] !== 'skipped')
  for (const target of targets) await writeTarget(target, writers[target.format]?.(taken, locale) ?? '', io)
  const unread = taken.filter(({report}) => report === null)
  for (const {path, unjudged} of unread) {
    io.stderr.write(`${printable(path)}: ${unjudged.map(({message}) => printable(message)).join(' ')}\n`)
  }
  return taken.length === 0 || unread.length > 0 ? 2 : 0
}
