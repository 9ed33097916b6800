/** What can be taken away: made of files that were checked, as the command line makes it. */

import {annotate} from '../../annotate.ts'
import {concatenate} from '../../binary.ts'
import {dayOf} from '../../calendar.ts'
import {judge} from '../../engine/verdict.ts'
import {suppressionRule} from '../../engine/waivers/suppression.ts'
import type {Chart} from '../../format/charts/chart.ts'
import {runCharts} from '../../format/charts/run-charts.ts'
import {entriesOf} from '../../format/entry.ts'
import {safeName, UniqueNames} from '../../format/file-names.ts'
import {formats} from '../../format/index.ts'
import type {FormatOptions} from '../../format/options.ts'
import type {Run} from '../../format/run.ts'
import type {PastRun} from '../../format/since/past-run.ts'
import {compareRuns, type Since} from '../../format/since/since.ts'
import {plain} from '../../format/terminal/style.ts'
import {verdictLines} from '../../format/verdict-lines.ts'
import {preparePdfEngine} from '../../parse/pdf/engine.ts'
import {version} from '../../product.ts'
import type {MadeFile, OutputName} from '../protocol.ts'
import type {Desk} from './desk.ts'
import {commentedKind, type Held} from './holding.ts'

const WIDTH = 100

export async function write(output: OutputName, held: readonly Held[], desk: Desk): Promise<readonly MadeFile[]> {
  const names = new UniqueNames()
  switch (output) {
    case 'annotated':
      return await annotatedFiles(held, desk)
    case 'text':
      return held.map(one => corrected(one, desk, names))
    case 'letter':
      return await letters(held, desk)
    default:
      return [await document(output, held, desk)]
  }
}

/** Comments have a place only in Word files and PDF. */
function canAnnotate({bytes, concluded: {unreadable}}: Held): boolean {
  return unreadable === null && commentedKind(bytes) !== null
}

/** Of several, one that cannot be changed, a signed PDF say, is left out; of one, its refusal is shown. */
async function annotatedFiles(held: readonly Held[], desk: Desk): Promise<readonly MadeFile[]> {
  await preparePdfEngine()
  const names = new UniqueNames()
  const made: MadeFile[] = []
  for (const one of held.filter(canAnnotate)) {
    try {
      made.push(annotated(one, desk, names))
    } catch (error) {
      if (held.length === 1) throw error
    }
  }
  return made
}

function annotated(held: Held, {shelf}: Desk, names: UniqueNames): MadeFile {
  const {bytes, path, concluded} = held
  const {diagnostics, repairs} = concluded
  const summary = verdictLines(shelf.asResult(held), {}, 'zh')
  const date = `${new Date().toISOString().slice(0, 19)}Z`
  return {name: nameBeside(path, '.校核', null, names), bytes: annotate(bytes, diagnostics, {repairs, summary, date})}
}

/** The text with its safe fixes. */
function corrected({bytes, path, previous}: Held, {linter, shelf}: Desk, names: UniqueNames): MadeFile {
  const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  const given = previous === null ? {} : {previous: () => shelf.asPrevious(previous)}
  const fixed = linter.fix(text, {path, ...given})
  return {name: nameBeside(path, '.改正', null, names), bytes: new TextEncoder().encode(fixed.text)}
}

async function document(
  output: 'html' | 'xlsx' | 'json' | 'csv',
  held: readonly Held[],
  desk: Desk
): Promise<MadeFile> {
  const run = runOf(held, desk)
  const options = {...optionsOf(), ...(output === 'html' && (await charted()))}
  const [only] = held
  const subject = held.length === 1 && only !== undefined ? nameBeside(only.path, '', '', new UniqueNames()) : '年报'
  const name = `${subject}核查结果-${options.date}.${output}`
  const format = formats[output]
  if (format.kind === 'bytes') return {name, bytes: concatenate([...(await format.load())(run, options)])}
  const pieces = (await format.load())(run, options)
  return {name, bytes: new TextEncoder().encode([...pieces].join(''))}
}

async function letters(held: readonly Held[], desk: Desk): Promise<readonly MadeFile[]> {
  const made: MadeFile[] = []
  const write = await formats.letter.load()
  for await (const {name, content} of write(runOf(held, desk), optionsOf())) made.push({name, bytes: content})
  return made
}

/** The charts of what is reviewed; those over the years also of earlier reports that are here. */
export function drawnCharts(held: readonly Held[], desk: Desk): readonly Chart[] {
  const earlier = desk.all.filter(one => !desk.reviewed.includes(one))
  return runCharts(runOf(held, desk), entriesOf(runOf([...held, ...earlier], desk)), 'zh')
}

function runOf(held: readonly Held[], desk: Desk): Run {
  const {shelf, linter, roster, past, reviewed} = desk
  const results = held.map(one => shelf.asResult(one))
  const isWhole = reviewed.every(one => held.includes(one))
  return {
    results,
    verdict: judge(results),
    version,
    rules: [...linter.rules.map(({rule}) => rule), suppressionRule],
    previousOf: head => {
      const previous = desk.previousOf(head)
      return previous === null ? null : shelf.reportOf(previous)
    },
    ...(isWhole && roster !== null && {expected: roster.roster.entries.length}),
    ...(past !== null && {since: isWhole ? compareRuns(past.run, results) : sinceOfSome(held, past.run)})
  }
}

/** Of some reports, the others do not count as gone. */
function sinceOfSome(held: readonly Held[], run: PastRun): Since {
  const reports = held.flatMap(({past}) => past?.before ?? [])
  return compareRuns(
    {...run, reports},
    held.map(({concluded}) => concluded)
  )
}

function optionsOf(): FormatOptions {
  return {locale: 'zh', style: plain, width: WIDTH, quiet: false, date: dayOf(new Date())}
}

/** ECharts is made ready where it is needed: at the start it would keep the first file waiting. */
async function charted(): Promise<Pick<FormatOptions, 'drawChart'>> {
  const {chartSvg} = await import('../../format/charts/svg.ts')
  return {drawChart: chartSvg}
}

/** 年报.docx: 年报.校核.docx. */
function nameBeside(path: string, addition: string, extension: string | null, names: UniqueNames): string {
  const base = path.split(/[/\\]/).at(-1) ?? path
  const dot = base.lastIndexOf('.')
  const stem = dot > 0 ? base.slice(0, dot) : base
  return names.take(safeName(stem) + addition) + (extension ?? (dot > 0 ? base.slice(dot) : ''))
}
