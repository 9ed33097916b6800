/** What can be taken away: made of files that were checked, as the command line makes it. */

import {annotate} from '../../annotate.ts'
import {dayOf} from '../../engine/day.ts'
import {judge} from '../../engine/verdict.ts'
import {safeName, UniqueNames} from '../../format/file-names.ts'
import {formats} from '../../format/index.ts'
import type {FormatOptions} from '../../format/options.ts'
import type {Run} from '../../format/run.ts'
import {plain} from '../../format/terminal/style.ts'
import {preparePdfEngine} from '../../parse/pdf/engine.ts'
import {concatenate} from '../../parse/zip.ts'
import {version} from '../../version.ts'
import type {MadeFile, OutputName} from '../protocol.ts'
import type {Desk} from './desk.ts'
import type {Held, ReportShelf} from './holding.ts'

const WIDTH = 100

export async function write(output: OutputName, held: readonly Held[], desk: Desk): Promise<readonly MadeFile[]> {
  const names = new UniqueNames()
  switch (output) {
    case 'annotated':
      return await Promise.all(held.map(one => annotated(one, names)))
    case 'text':
      return held.map(one => corrected(one, desk, names))
    case 'letter':
      return await letters(held, desk.shelf)
    default:
      return [await document(output, held, desk.shelf)]
  }
}

async function annotated({bytes, path, concluded}: Held, names: UniqueNames): Promise<MadeFile> {
  await preparePdfEngine()
  const {diagnostics, repairs} = concluded
  const content = annotate(bytes, diagnostics, {repairs, date: `${new Date().toISOString().slice(0, 19)}Z`})
  return {name: nameBeside(path, '.校核', null, names), bytes: content}
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
  shelf: ReportShelf
): Promise<MadeFile> {
  const run = runOf(held, shelf)
  const options = optionsOf()
  const [only] = held
  const subject = held.length === 1 && only !== undefined ? nameBeside(only.path, '', '', new UniqueNames()) : '年报'
  const name = `${subject}核查结果-${options.date}.${output}`
  const format = formats[output]
  if (format.kind === 'bytes') return {name, bytes: whole([...(await format.load())(run, options)])}
  const pieces = (await format.load())(run, options)
  return {name, bytes: new TextEncoder().encode([...pieces].join(''))}
}

async function letters(held: readonly Held[], shelf: ReportShelf): Promise<readonly MadeFile[]> {
  const made: MadeFile[] = []
  const write = await formats.letter.load()
  for await (const {name, content} of write(runOf(held, shelf), optionsOf())) made.push({name, bytes: content})
  return made
}

export function runOf(held: readonly Held[], shelf: ReportShelf): Run {
  const results = held.map(one => shelf.asResult(one))
  return {results, verdict: judge(results), version}
}

function optionsOf(): FormatOptions {
  return {locale: 'zh', style: plain, width: WIDTH, quiet: false, date: dayOf(new Date())}
}

/** 年报.docx: 年报.校核.docx. */
function nameBeside(path: string, addition: string, extension: string | null, names: UniqueNames): string {
  const base = path.split(/[/\\]/).at(-1) ?? path
  const dot = base.lastIndexOf('.')
  const stem = dot > 0 ? base.slice(0, dot) : base
  return names.take(safeName(stem) + addition) + (extension ?? (dot > 0 ? base.slice(dot) : ''))
}

function whole(pieces: readonly Uint8Array[]): Uint8Array {
  return concatenate(
    pieces,
    pieces.reduce((length, piece) => length + piece.length, 0)
  )
}
