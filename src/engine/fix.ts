/**
 * Applies fixes to a text. Only `safe` ones, which touch typography: that is checked here again, for a report is a legal
 * document. An edit that would change, add or drop a digit, or that touches the cell of a figure, is left alone, with the
 * whole fix that it belongs to; so is a fix that overlaps one already taken.
 */

import type {Diagnostic, Edit, Fix} from '../diagnostic.ts'
import {toHalfWidth} from '../exact.ts'
import type {Report} from '../report/model.ts'
import type {Source, Span} from '../source.ts'
import {engineLimits} from './limits.ts'
import type {Result} from './result.ts'

export interface FixedText {
  /** With its byte order mark, where the text had one. */
  readonly text: string
  /** The findings whose fix was applied. */
  readonly applied: readonly Diagnostic[]
}

/** Applies the safe fixes of the findings in one pass. What is left over may be applied in the next. */
export function applyFixes(report: Report, diagnostics: readonly Diagnostic[]): FixedText {
  const {source} = report
  const figures = [...report.figures].filter(({state}) => state !== 'absent').map(({span}) => span)
  const taken: Edit[] = []
  const applied: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(({safety}) => safety === 'safe')
    if (fix === undefined || !isHarmless(fix, source, figures) || overlapsTaken(fix, taken)) continue
    taken.push(...fix.edits)
    applied.push(diagnostic)
  }
  return {text: (source.byteOrderMark ? '\uFEFF' : '') + withEdits(source, taken), applied}
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

function withEdits(source: Source, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((left, right) => left.range.start.offset - right.range.start.offset)
  const pieces: string[] = []
  let end = 0
  for (const {range, text} of ordered) {
    pieces.push(source.text.slice(end, range.start.offset), text)
    end = range.end.offset
  }
  return pieces.join('') + source.text.slice(end)
}

function isHarmless({edits}: Fix, source: Source, figures: readonly Span[]): boolean {
  return edits.every(edit => {
    const span = spanOf(edit)
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
  const spans = edits.map(spanOf)
  const within = spans.some((span, index) => spans.slice(index + 1).some(other => touches(span, other)))
  return within || spans.some(span => taken.some(edit => touches(span, spanOf(edit))))
}

/** Two that only meet end to start do not overlap, two insertions at one place do. */
function touches(left: Span, right: Span): boolean {
  if (left.start === right.start) return true
  return left.start < right.end && right.start < left.end
}

function spanOf({range}: Edit): Span {
  return {start: range.start.offset, end: range.end.offset}
}
