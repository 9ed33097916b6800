/** `compare`: two forms of one report, or two drafts, against each other. */

import {resolve} from 'node:path'
import {compareReports, type ReportComparison} from '../../compare/compare.ts'
import type {Result} from '../../engine/result.ts'
import {type ComparedFiles, comparisonJson} from '../../format/machine/comparison.ts'
import {comparisonText} from '../../format/terminal/comparison.ts'
import {plain, type Style} from '../../format/terminal/style.ts'
import {printable, printableStart} from '../../printable.ts'
import type {Locale, Words} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {Inputs} from '../plan/inputs.ts'
import {openSession, outputLocale} from '../plan/opening.ts'
import {parseTargets, writeTarget} from '../plan/outputs.ts'
import {STDIN} from '../plan/plan.ts'
import {styleFor} from '../terminal.ts'

type Writer = (
  files: ComparedFiles,
  comparison: ReportComparison,
  options: {readonly locale: Locale; readonly style: Style}
) => string

const writers: Readonly<Record<string, Writer>> = {pretty: comparisonText, json: comparisonJson}

/** @returns 0 where they are equal, 1 where they differ, 2 where one cannot be read or not all of it could be compared */
export async function compare(invocation: Invocation): Promise<ExitCode> {
  const {io, operands, values} = invocation
  const [first, second, ...others] = operands
  if (first === undefined || second === undefined || others.length > 0 || operands.includes(STDIN))
    throw new UsageError(twoFiles)
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd)
  const session = openSession(invocation)
  const read = (path: string): Promise<Result> =>
    session.lintFile({path, absolute: resolve(session.cwd, path), inFolder: false}, {})
  const results = [await read(first), await read(second)]
  await (await Inputs.of(operands.map(path => resolve(session.cwd, path)))).guard(targets)
  for (const {path, report, unjudged} of results)
    if (report === null)
      io.stderr.write(`${printableStart(path)}: ${unjudged.map(({message}) => printable(message)).join(' ')}\n`)
  const [one, other] = results.map(({report}) => report)
  if (!one || !other) return 2
  const comparison = compareReports(one, other)
  const locale = await outputLocale(session, invocation)
  for (const target of targets) {
    const style = target.file === null ? styleFor(io.stdout, io.env, values['no-color'] === true) : plain
    await writeTarget(target, writers[target.format]?.({first, second}, comparison, {locale, style}) ?? '', io)
  }
  if (comparison.differences.length > 0) return 1
  return comparison.undetermined.length > 0 || !comparison.isTextCompared ? 2 : 0
}

const twoFiles: Words = {
  zh: '请写明两个文件，如“nianbao-lint compare 送签稿.docx 公开稿.html”。',
  en: 'Name two files, as in “nianbao-lint compare signed.docx published.html”.'
}
