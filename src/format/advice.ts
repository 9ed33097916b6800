/** What a finding rests on and how it is fixed, in words. */

import type {Diagnostic, Fix} from '../diagnostic.ts'
import {printable} from '../printable.ts'
import type {Source} from '../source.ts'
import {NamedInstruments} from './bases.ts'
import type {FormatWords} from './output-words.ts'
import type {ReportSince} from './since/since.ts'

/** The longest text of a replacement that is worth showing in one line. */
const LONGEST_REPLACEMENT = 60

/** What is asked for its source only where that is needed. */
export interface SourceHolder {
  /** Null where it is not at hand. */
  readonly source: Source | null
}

/** What tells of a finding what has become of it. */
export interface FindingHolder extends SourceHolder {
  /** Null where there is no earlier run. */
  readonly since: ReportSince | null
}

/** 【新增】 before the message; empty where there is no earlier run. */
export function stateMark({fingerprint}: Diagnostic, since: ReportSince | null, words: FormatWords): string {
  const state = since?.states.get(fingerprint)
  return state === undefined ? '' : words.since.marked(words.since.fate[state])
}

/** The title of a fix, and what it replaces where that is short and the title does not say it. */
export function fixText(fix: Fix, holder: SourceHolder, words: FormatWords): string {
  const replacement = replacementText(fix, holder, words)
  return printable(replacement === null ? fix.title : `${fix.title}${words.colon}${replacement}`)
}

function replacementText({title, edits}: Fix, holder: SourceHolder, words: FormatWords): string | null {
  const [edit, ...others] = edits
  if (edit === undefined || others.length > 0 || (edit.text !== '' && title.includes(edit.text))) return null
  const {start, end} = edit.range
  if (end.offset - start.offset + edit.text.length > LONGEST_REPLACEMENT) return null
  const before = holder.source?.text.slice(start.offset, end.offset)
  return before === undefined || (edit.text === '' && title.includes(before))
    ? null
    : editText(before, edit.text, words)
}

function editText(before: string, after: string, words: FormatWords): string {
  if (before === '') return words.insert(after)
  return after === '' ? words.remove(before) : words.replace(before, after)
}

/** A finding with everything that belongs to it, a line each, for outputs that have room for plain text only. */
export function plainFinding(diagnostic: Diagnostic, holder: FindingHolder, words: FormatWords): string {
  const bases = new NamedInstruments().lines(diagnostic.basis)
  return [...withFixes(diagnostic, holder, words), ...bases.map(line => `${words.basis}${words.colon}${line}`)].join(
    '\n'
  )
}

/**
 * The same where many stand one below the other and paper is dear: all that a finding rests on in one line.
 * @param named the instruments that need not be named in full
 */
export function findingLines(
  diagnostic: Diagnostic,
  holder: FindingHolder,
  words: FormatWords,
  named: NamedInstruments
): readonly string[] {
  const bases = named.lines(diagnostic.basis)
  const basis = bases.length === 0 ? [] : [`${words.basis}${words.colon}${bases.join(words.separator)}`]
  return [...withFixes(diagnostic, holder, words), ...basis]
}

function withFixes(diagnostic: Diagnostic, holder: FindingHolder, words: FormatWords): readonly string[] {
  const {message, fixes} = diagnostic
  return [
    stateMark(diagnostic, holder.since, words) + printable(message),
    ...fixes.map(fix => `${words.suggestion}${words.colon}${fixText(fix, holder, words)}`)
  ]
}
