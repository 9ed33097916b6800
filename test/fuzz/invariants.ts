/**
 * What must hold of whatever is put in. Each part says in one line what it found broken; the first of them is the failure.
 *
 * The readers are called one by one, not by way of the linter, which would turn an error that is thrown into a refusal.
 */

import type {Node} from 'unist'
import {onRequest} from '../../rules/presets/on-request.ts'
import {toHalfWidth} from '../../src/exact.ts'
import {createLinter, judgeReport, type Linter, type Location, type Result} from '../../src/index.ts'
import {parseBytes} from '../../src/parse/bytes.ts'
import type {ParsedDocument} from '../../src/parse/document.ts'
import {LimitExceeded} from '../../src/parse/limits.ts'
import {isRefusal} from '../../src/parse/refusal.ts'
import {buildReport} from '../../src/report/build.ts'
import type {Figure} from '../../src/report/model.ts'
import type {Source, Span} from '../../src/source.ts'
import {Broken} from './broken.ts'
import {checkFormats} from './formats.ts'
import {hashOf, type Input} from './input.ts'

/** What became of an input. */
export interface Outcome {
  readonly kind: 'refused' | 'no-report' | 'judged'
  /** Milliseconds of the processor for one reading and judging. */
  readonly milliseconds: number
}

/**
 * Milliseconds of the processor that an input may take, twice read where it is its own year before: some to start, some
 * for each KB. A text of one character a line costs remark alone eighteen, on a processor that has nothing else to do.
 */
const mostTime = {start: 300, perKilobyte: 60} as const

let strict: Linter | undefined

function linter(): Linter {
  strict ??= createLinter({
    extends: ['strict'],
    rules: Object.fromEntries(onRequest.map(({rule}) => [rule, 'warning'])),
    today: '2026-01-31'
  })
  return strict
}

/**
 * Puts an input through everything.
 * @throws Broken, or whatever the code throws
 */
export async function checkInput(input: Input): Promise<Outcome> {
  const document = read(input)
  if (document === null) {
    await checkRefused(input)
    return {kind: 'refused', milliseconds: 0}
  }
  checkDocument(document)
  const first = judgeDocument(document, input)
  checkResult(first)
  const {result: second, milliseconds} = timed(input)
  expectSame('the same twice', summary(first), summary(second))
  await checkFurther(input, document, first)
  return {kind: first.report === null ? 'no-report' : 'judged', milliseconds}
}

// ---- Reading -------------------------------------------------------------------------------------------------------

function read({bytes, path}: Input): ParsedDocument | null {
  try {
    const document = parseBytes(bytes, {path})
    if (isRefusal(document)) return null
    buildReport(document)
    return document
  } catch (error) {
    if (error instanceof LimitExceeded) return null
    throw error
  }
}

async function checkRefused({bytes, path}: Input): Promise<void> {
  const result = await linter().lintBytes(bytes, {path})
  if (result.report !== null || result.unreadable === null) throw new Broken('refused', 'and yet there is a report')
  checkResult(result)
}

/** Every node and cell stands in the text, a child within its parent. */
function checkDocument({source, tree, tables}: ParsedDocument): void {
  const whole = {start: 0, end: source.text.length}
  checkNode(tree, whole)
  for (const {grid, node} of tables) {
    expectWithin('table', grid.span, whole)
    if (node.position?.start.offset !== grid.span.start) throw new Broken('table', 'node and grid begin apart')
    for (const {slots, span} of grid.rows) {
      expectWithin('row', span, whole)
      for (const {cell} of slots) {
        expectWithin('cell', cell.span, whole)
        for (const piece of cell.pieces) expectWithin('piece', piece, cell.span)
      }
    }
  }
}

function checkNode(node: Node & {children?: Node[]}, parent: Span): void {
  const {position} = node
  const span = position === undefined ? parent : {start: position.start.offset ?? -1, end: position.end.offset ?? -1}
  expectWithin(node.type, span, parent)
  for (const child of node.children ?? []) checkNode(child, span)
}

function expectWithin(what: string, inner: Span, outer: Span): void {
  if (inner.start <= inner.end && outer.start <= inner.start && inner.end <= outer.end) return
  throw new Broken('position', `${what} ${inner.start}-${inner.end} not within ${outer.start}-${outer.end}`)
}

// ---- Judging -------------------------------------------------------------------------------------------------------

function judgeDocument(document: ParsedDocument, {path, bytes}: Input): Result {
  const previous = hashOf({path, bytes}) % 4 === 0 ? yearBefore(document.source.text) : null
  return linter().lintDocument(document, {path, previous, fragment: bytes.length < 1000})
}

/** The same text with every year one less: a report of the year before. */
function yearBefore(text: string): string {
  return text.replace(/20[12]\d/g, year => String(Number(year) - 1))
}

function timed(input: Input): {readonly result: Result; readonly milliseconds: number} {
  const once = () => {
    const before = process.cpuUsage()
    const document = read(input)
    if (document === null) throw new Broken('the same twice', 'read, then refused')
    const result = judgeDocument(document, input)
    const {user, system} = process.cpuUsage(before)
    return {result, milliseconds: (user + system) / 1000, size: document.source.text.length}
  }
  const {result, milliseconds, size} = once()
  const most = mostTime.start + (mostTime.perKilobyte * Math.max(size, input.bytes.length)) / 1024
  if (milliseconds <= most) return {result, milliseconds}
  const again = Math.min(milliseconds, once().milliseconds, once().milliseconds)
  if (again > most)
    throw new Broken('time', `${Math.round(again)} ms for ${input.bytes.length} bytes, ${size} characters`)
  return {result, milliseconds: again}
}

/** A figure is a number that stands in the text; a finding stands in the text; what was not read did not pass. */
function checkResult(result: Result): void {
  const {report, outcomes, unreadable} = result
  const crashed = Object.entries(outcomes).filter(([, outcome]) => outcome === 'crashed')
  if (crashed.length > 0)
    throw new Broken('crashed', `${crashed.map(([id]) => id)}: ${JSON.stringify(result.unjudged)}`)
  if ((report === null) !== (unreadable !== null)) throw new Broken('unreadable', `report and “${unreadable}”`)
  const verdict = judgeReport(result)
  if (verdict === 'passed' && (report === null || !Object.values(outcomes).includes('passed')))
    throw new Broken('verdict', 'passed without having been judged')
  if (report === null) return
  const source = report.source
  for (const {location, related, fixes} of [...result.diagnostics, ...result.suppressed]) {
    for (const place of [location, ...related.map(other => other.location)]) checkLocation(place, source)
    for (const {edits} of fixes) for (const {range} of edits) checkRange(range, source)
  }
  for (const {location} of [...result.unjudged, ...result.notices]) if (location) checkLocation(location, source)
  for (const figure of report.figures) checkFigure(figure, source)
}

function checkLocation({range, place}: Location, source: Source): void {
  checkRange(range, source)
  if (place === '') throw new Broken('place', 'a finding without an address')
}

function checkRange({start, end}: Location['range'], source: Source): void {
  expectWithin('range', {start: start.offset, end: end.offset}, {start: 0, end: source.text.length})
  for (const point of [start, end]) {
    const {line, column} = source.pointAt(point.offset)
    if (line !== point.line || column !== point.column) throw new Broken('position', `${point.line}:${point.column}`)
  }
}

function checkFigure({figure, span, raw, state, exact, value, ground, reason}: Figure, source: Source): void {
  const told = `${figure} ${state} “${raw}”`
  expectWithin(figure, span, {start: 0, end: source.text.length})
  if ((state === 'number') !== (exact !== null) || (exact === null) !== (value === null))
    throw new Broken('figure', `${told}: a number without a value, or the other way round`)
  if ((state === 'unread') !== (reason !== null)) throw new Broken('figure', `${told}: unread and its reason`)
  if (state !== 'number') return
  const slice = source.slice(span)
  if (slice.trim() === '' || ground === 'none') throw new Broken('figure', `${told}: nothing stands at ${span.start}`)
  if (!holds(slice, raw)) throw new Broken('figure', `${told}: there stands ${JSON.stringify(slice)}`)
}

/** Whether a text reads as `raw`: the same without its blanks, or with markup between. */
function holds(slice: string, raw: string): boolean {
  if (squeeze(slice) === squeeze(raw)) return true
  return /[<>&\\*_`~[\]|]/.test(slice) && (isWithin(squeeze(raw), slice) || slice.includes('&'))
}

function squeeze(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Whether the characters stand in the text in this order, others between them. */
function isWithin(characters: string, text: string): boolean {
  let at = 0
  for (const character of text) if (character === characters[at]) at++
  return at >= characters.length
}

function expectSame(what: string, left: string, right: string): void {
  if (left === right) return
  const at = [...left].findIndex((character, index) => character !== right[index])
  throw new Broken(what, `${left.slice(at - 60, at + 80)} … ${right.slice(at - 60, at + 80)}`)
}

function summary({diagnostics, suppressed, outcomes, unjudged, report}: Result): string {
  const figures = [...(report?.figures ?? [])].map(({state, raw, span}) => [state, raw, span])
  return JSON.stringify({diagnostics, suppressed, outcomes, unjudged, figures})
}

// ---- What is asked of some inputs only -----------------------------------------------------------------------------

async function checkFurther(input: Input, document: ParsedDocument, result: Result): Promise<void> {
  const hash = hashOf(input)
  if (hash % 8 === 1) checkFixed(document, input.path)
  if (hash % 8 === 2) checkCorpus(result)
  if (hash % 8 === 3) await checkFormats(result)
}

/** Safe fixes change typography, never a digit; what they leave has nothing left to fix. */
function checkFixed({source, dialect}: ParsedDocument, path: string): void {
  if (dialect === 'word' || dialect === 'sheet') return
  const once = linter().fix(source.text, {path})
  if (digits(once.text) !== digits(source.text)) throw new Broken('fix', 'a digit was changed')
  const twice = linter().fix(once.text, {path})
  if (twice.text !== once.text) throw new Broken('fix', 'a second time changes more')
  checkResult(once.result)
}

function digits(text: string): string {
  return toHalfWidth(text).replace(/\D/g, '')
}

function checkCorpus(result: Result): void {
  for (const one of linter().lintCorpus([result, {...result, path: 'other.txt'}])) checkResult(one)
}
