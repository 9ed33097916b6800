/** `figures`: the tables as data. */

import type {Result} from '../../engine/result.ts'
import {judge} from '../../engine/verdict.ts'
import type {FileContent} from '../../node/write.ts'
import {printable, printableStart} from '../../printable.ts'
import type {Locale} from '../../words.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {Inputs} from '../plan/inputs.ts'
import {openSession, outputLocale} from '../plan/opening.ts'
import {needsFile, type OutputTarget, parseTargets, writeTarget} from '../plan/outputs.ts'
import {planReading} from '../plan/plan.ts'
import {packagesOf} from '../steps/data-packages.ts'
import {gather} from '../steps/operands.ts'

interface Writer {
  /** Bytes are nothing for a terminal. */
  readonly kind: 'text' | 'bytes'
  load(): Promise<(results: readonly Result[], locale: Locale) => FileContent>
}

const writers: Readonly<Record<string, Writer>> = {
  json: {kind: 'text', load: async () => (await import('../../format/figures/figures-json.ts')).figuresJson},
  csv: {kind: 'text', load: async () => (await import('../../format/figures/figures-csv.ts')).figuresCsv},
  xlsx: {kind: 'bytes', load: async () => (await import('../../format/figures/figures-workbook.ts')).figuresWorkbook},
  parquet: {kind: 'bytes', load: async () => (await import('../../format/figures/figures-parquet.ts')).figuresParquet}
}

/** The names of the formats, the default first. */
export const figureFormats: readonly string[] = Object.keys(writers)

/** Prints the figures. Exit code 2 where a file could not be read or nothing was; findings are no concern of this command. */
export async function figures(invocation: Invocation): Promise<ExitCode> {
  const {values, io} = invocation
  const targets = parseTargets(values.format, figureFormats, io.cwd)
  for (const {format, file} of targets) if (writers[format]?.kind === 'bytes' && file === null) throw needsFile(format)
  const session = openSession(invocation)
  const locale = await outputLocale(session, invocation)
  const packages = await packagesOf(targets, locale)
  const {checked, paths} = await gather(planReading(invocation, session))
  await (await Inputs.of(paths)).guard([...targets, ...packages])
  const results = checked.map(({result}) => result)
  const {files} = judge(results)
  const taken = results.filter((_, index) => files[index] !== 'skipped')
  for (const target of targets) await writeTarget(target, await contentOf(target, taken, locale), io)
  for (const {content, ...target} of packages) await writeTarget(target, content, io)
  const unread = taken.filter(({report}) => report === null)
  for (const {path, unjudged} of unread) {
    io.stderr.write(`${printableStart(path)}: ${unjudged.map(({message}) => printable(message)).join(' ')}\n`)
  }
  return taken.length === 0 || unread.length > 0 ? 2 : 0
}

async function contentOf({format}: OutputTarget, results: readonly Result[], locale: Locale): Promise<FileContent> {
  const write = await writers[format]?.load()
  return write?.(results, locale) ?? ''
}
