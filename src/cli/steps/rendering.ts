/** The outputs of a run: which are wanted, and how each of them gets to where it belongs. */

import {mkdir} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {dayOf} from '../../calendar.ts'
import {type Format, formatNamed, formats} from '../../format/index.ts'
import type {FormatOptions, LetterTerms} from '../../format/options.ts'
import type {Run} from '../../format/run.ts'
import {plain} from '../../format/terminal/style.ts'
import type {Locale} from '../../words.ts'
import {UsageError, written} from '../errors.ts'
import type {Io} from '../io.ts'
import type {Inputs} from '../plan/inputs.ts'
import {needsFile, type OutputTarget, parseTargets, writeTarget} from '../plan/outputs.ts'
import {styleFor} from '../terminal.ts'

/** A target, and the format that it is written in. */
export interface RunTarget extends OutputTarget {
  readonly output: Format
}

/** How outputs look, and where standard output is. */
interface Display {
  readonly io: Io
  readonly locale: Locale
  readonly quiet: boolean
  readonly noColor: boolean
  readonly letter: LetterTerms
  /** All that the run writes. */
  readonly targets: readonly OutputTarget[]
  /** What is not to be written over. */
  readonly inputs: Inputs
}

const FILE_WIDTH = 100

/**
 * Reads the values of `--format` for a run.
 * @throws UsageError for a format that does not exist, and for one that needs a file or a folder and is given none
 */
export function parseRunTargets(values: readonly string[] | undefined, cwd: string): RunTarget[] {
  return parseTargets(values, Object.keys(formats), cwd).map(target => {
    const output = formatNamed(target.format)
    if (output === undefined) throw new RangeError(`There is no format ${target.format}`)
    if (target.file === null && output.kind === 'bytes') throw needsFile(target.format)
    if (target.file === null && output.kind === 'folder') throw needsFolder(target.format)
    return {...target, output}
  })
}

function needsFolder(format: string): UsageError {
  return new UsageError({
    zh: `输出格式 ${format} 每份报告一个文件，请写成“--format ${format}=文件夹”。`,
    en: `The format ${format} makes a file for each report: --format ${format}=<folder>.`
  })
}

/** @throws UsageError where a file or folder cannot be written */
export async function writeRun(run: Run, {output, ...target}: RunTarget, display: Display): Promise<void> {
  const {io} = display
  const options = {...formatOptions(target, display), ...(target.format === 'html' && {drawChart: await loadDrawing()})}
  if (output.kind === 'text') {
    const render = await output.load()
    await writeTarget(target, render(run, options), io)
  } else if (output.kind === 'bytes') {
    const render = await output.load()
    await writeTarget(target, render(run, options), io)
  } else {
    const render = await output.load()
    const folder = resolve(io.cwd, target.file ?? '')
    await written(folder, mkdir(folder, {recursive: true}))
    for await (const {name, content} of render(run, options)) {
      const part = {format: target.format, file: join(folder, name)}
      await display.inputs.guard([part])
      await writeTarget(part, content, io)
    }
  }
}

/** Charts are drawn by a large package, which no other output is to wait for. */
async function loadDrawing(): Promise<FormatOptions['drawChart']> {
  return (await import('../../format/charts/svg.ts')).chartSvg
}

function formatOptions({file}: OutputTarget, {io, locale, quiet, noColor, letter, targets}: Display): FormatOptions {
  return {
    locale,
    style: file === null ? styleFor(io.stdout, io.env, noColor) : plain,
    width: file === null ? io.stdout.columns : FILE_WIDTH,
    quiet,
    letter,
    written: targets.map(({format}) => format),
    date: dayOf(new Date())
  }
}
