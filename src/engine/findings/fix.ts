/**
 * Applies fixes to a text. Only `safe` ones, which touch typography: that is checked here again, for a report is a legal
 * document. An edit that would change, add or drop a digit, or that touches the cell of a figure, is left alone, with the
 * whole fix that it belongs to; so is a fix that overlaps one already taken.
 */

import {type Diagnostic, type Edit, type Fix, safeFixOf} from '../../diagnostic.ts'
import {toHalfWidth} from '../../exact.ts'
import type {Report} from '../../report/model.ts'
import {type TextEdit, withEdits} from '../../rewrite/text-edits.ts'
import type {FileWriter} from '../../rewrite/writer.ts'
import {offsetsOf, type Source, type Span} from '../../source.ts'
import {engineLimits} from '../limits.ts'
import type {Result} from '../result.ts'

export interface SafeEdits {
  readonly edits: readonly TextEdit[]
  /** The findings whose fix they are. */
  readonly applied: readonly Diagnostic[]
}

/** The safe fixes of the findings that go together. What is left over may be applied in the next pass. */
function safeEdits(report: Report, diagnostics: readonly Diagnostic[]): SafeEdits {
  const {source} = report
  const figures = [...report.figures].filter(({state}) => state !== 'absent').map(({span}) => span)
  const taken: Edit[] = []
  const applied: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const fix = safeFixOf(diagnostic)
    if (fix === undefined || !isHarmless(fix, source, figures) || overlapsTaken(fix, taken)) continue
    taken.push(...fix.edits)
    applied.push(diagnostic)
  }
  return {edits: taken.map(toTextEdit), applied}
}

/** {@link safeEdits}, applied to the text. */
export function applyFixes(report: Report, diagnostics: readonly Diagnostic[]): FixedText {
  const {source} = report
  const {edits, applied} = safeEdits(report, diagnostics)
  return {text: (source.byteOrderMark ? '\uFEFF' : '') + withEdits(source.text, edits), applied}
}

export interface FixedText {
  /** With its byte order mark, where the text had one. */
  readonly text: string
  /** The findings whose fix was applied. */
  readonly applied: readonly Diagnostic[]
}

export interface Fixed {
  /** With the byte order mark and line ends of the text that was given. */
  readonly text: string
  /** Of the text as it is now. */
  readonly result: Result
  /** The findings that were fixed. */
  readonly fixed: readonly Diagnostic[]
}

/** A text that does not come to rest is given back as it was: two fixes that undo each other must not be left half done. */
export function fixUntilRest(text: string, lint: (text: string) => Result): Fixed {
  const first = lint(text)
  const fixed: Diagnostic[] = []
  let current = {text, result: first}
  for (let round = 0; round < engineLimits.fixRounds; round++) {
    const {report, diagnostics} = current.result
    const once = report === null ? null : applyFixes(report, diagnostics)
    if (once === null || once.applied.length === 0) return {...current, fixed}
    fixed.push(...once.applied)
    current = {text: once.text, result: lint(once.text)}
  }
  return {text, result: first, fixed: []}
}

/** A file that was checked, and how changes of its text get back into it; null where they cannot. */
export interface CheckedFile {
  readonly result: Result
  readonly writer: FileWriter | null
}

export interface FixedFile {
  /** In the format and the encoding of the file that was given. */
  readonly bytes: Uint8Array
  /** The text that positions refer to, before and after. */
  readonly before: string
  readonly after: string
  /** Of the file as it is now. */
  readonly result: Result
  /** The findings that were fixed, each as it stood when it was. */
  readonly fixed: readonly Diagnostic[]
}

/**
 * Applies the safe fixes to a file. One that does not come to rest, or does not read afterwards as it should, is given back
 * as it was.
 * @returns null where the file is no report, or changes cannot be written back to it
 */
export async function fixFileUntilRest(
  bytes: Uint8Array,
  lint: (bytes: Uint8Array) => Promise<CheckedFile>
): Promise<FixedFile | null> {
  const first = await lint(bytes)
  const before = first.result.report?.source.text ?? ''
  const fixed: Diagnostic[] = []
  let current = {bytes, ...first}
  for (let round = 0; round < engineLimits.fixRounds; round++) {
    const {result, writer} = current
    const {report} = result
    if (report === null || writer === null) return null
    const {edits, applied} = safeEdits(report, result.diagnostics)
    if (applied.length === 0) return {bytes: current.bytes, before, after: report.source.text, result, fixed}
    const next = writer.write(edits)
    const read = await lint(next)
    if (read.result.report?.source.text !== withEdits(report.source.text, edits)) break
    fixed.push(...applied)
    current = {bytes: next, ...read}
  }
  return {bytes, before, after: before, result: first.result, fixed: []}
}

/** The findings, with fixes that cannot be written back to the file offered only. */
export function withWritableFixes(diagnostics: readonly Diagnostic[], writer: FileWriter): readonly Diagnostic[] {
  const isLost = ({safety, edits}: Fix): boolean => safety === 'safe' && !writer.canWrite(edits.map(toTextEdit))
  return diagnostics.map(diagnostic =>
    diagnostic.fixes.some(isLost)
      ? {...diagnostic, fixes: diagnostic.fixes.map(fix => (isLost(fix) ? {...fix, safety: 'suggestion'} : fix))}
      : diagnostic
  )
}

function toTextEdit(edit: Edit): TextEdit {
  return {...offsetsOf(edit), text: edit.text}
}

function isHarmless({edits}: Fix, source: Source, figures: readonly Span[]): boolean {
  return edits.every(edit => {
    const span = offsetsOf(edit)
    const before = source.slice(span)
    const sameDigits = digitsOf(before) === digitsOf(edit.text)
    // A fix of typography has no business with line ends; those of the text stay as they are.
    const sameLines = !/[\r\n]/.test(before + edit.text)
    return sameDigits && sameLines && before !== edit.text && !figures.some(figure => touches(figure, span))
  })
}

/** Arabic digits in their order, the full-width ones as what they are. */
function digitsOf(text: string): string {
  return toHalfWidth(text).replace(/\D/g, '')
}

function overlapsTaken({edits}: Fix, taken: readonly Edit[]): boolean {
  const spans = edits.map(edit => offsetsOf(edit))
  const within = spans.some((span, index) => spans.slice(index + 1).some(other => touches(span, other)))
  return within || spans.some(span => taken.some(edit => touches(span, offsetsOf(edit))))
}

/** Two that only meet end to start do not overlap, two insertions at one place do. */
function touches(left: Span, right: Span): boolean {
  if (left.start === right.start) return true
  return left.start < right.end && right.start < left.end
}
