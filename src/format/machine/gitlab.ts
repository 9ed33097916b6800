/**
 * GitLab's code quality report. It has no place for what was not judged, so that stands among the issues, by its own name:
 * left out, it would look passed.
 */

import type {Diagnostic, Severity} from '../../diagnostic.ts'
import {hash64} from '../../engine/findings/fingerprint.ts'
import {printable} from '../../printable.ts'
import {plainFinding} from '../advice.ts'
import {type Entry, entriesOf, hasLines, type UnjudgedGroup} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {slashed} from '../path.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'
import {jsonPieces, LazyList} from './json-pieces.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  /** Of its own in the whole report: the same finding in two files is two issues. */
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major'
  readonly location: {readonly path: string; readonly lines: {readonly begin: number; readonly end?: number}}
}

type Layout = Pick<FormatOptions, 'locale'> & {readonly words: FormatWords}

const gravities: Readonly<Record<Severity, Issue['severity']>> = {error: 'major', warning: 'minor', info: 'info'}

export function gitlab(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Iterable<string> {
  return jsonPieces(new LazyList(issuesOf(entriesOf(run), {locale, words: formatWords[locale]})))
}

function* issuesOf(entries: readonly Entry[], layout: Layout): Generator<Issue> {
  for (const entry of entries) {
    if (entry.verdict === 'skipped') continue
    for (const diagnostic of entry.result.diagnostics) yield findingIssue(diagnostic, entry, layout)
    for (const group of entry.unjudged) yield unjudgedIssue(group, entry, layout)
    yield* relaxedIssues(entry, layout)
  }
}

/** It has no place for this either, and without it the report would look checked by rules that were off. */
function relaxedIssues({path, result}: Entry, {locale}: Layout): Issue[] {
  const text = relaxedText(result, locale)
  if (text === null) return []
  const fingerprint = hash64(`${slashed(path)}\nrelaxed\n${text}`)
  return [{description: text, check_name: 'relaxed', fingerprint, severity: 'info', location: issueLocation(path, {})}]
}

function findingIssue(diagnostic: Diagnostic, entry: Entry, {words, locale}: Layout): Issue {
  const {rule, severity, location, fingerprint} = diagnostic
  const where = hasLines(diagnostic) ? location.place : `${position(location, locale)} ${location.place}`
  const text = plainFinding(diagnostic, entry, words).replaceAll('\n', ' ')
  return {
    description: where === '' ? text : `${printable(where)}${words.colon}${text}`,
    check_name: rule,
    fingerprint: hash64(`${slashed(entry.path)}\n${fingerprint}`),
    severity: gravities[severity],
    location: issueLocation(entry.path, diagnostic)
  }
}

function unjudgedIssue({rule, parts, gravity}: UnjudgedGroup, {path}: Entry, {words}: Layout): Issue {
  const messages = parts.map(({message}) => printable(message)).join(' ')
  const name = rule === null ? 'not-judged' : `not-judged/${rule}`
  return {
    description: `${words.notJudged}${words.colon}${messages}`,
    check_name: name,
    fingerprint: hash64(`${slashed(path)}\n${name}`),
    severity: gravities[gravity],
    location: issueLocation(path, parts.find(hasLines) ?? {})
  }
}

/** GitLab wants a line; for a file that has none it is the first. */
function issueLocation(path: string, part: Parameters<typeof hasLines>[0]): Issue['location'] {
  const {location} = part
  const lines =
    location === undefined || !hasLines(part)
      ? {begin: 1}
      : {begin: location.range.start.line, end: location.range.end.line}
  return {path: slashed(path), lines}
}
