/**
 * JUnit XML as CI servers read it: a suite for each report, a case for each rule.
 *
 * A case fails where the rule has findings that fail the report. It has an error where the rule could have failed the
 * report and was not judged, or is required and was not; it is skipped where it could not have failed the report, or does
 * not apply.
 */

import type {Diagnostic, Outcome} from '../../diagnostic.ts'
import {isAtLeast} from '../../engine/verdict.ts'
import {productName} from '../../product.ts'
import {plainFinding} from '../advice.ts'
import {type Entry, entriesOf, type UnjudgedGroup} from '../entry.ts'
import {attributes, escapeMarkup} from '../markup.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords, position} from '../output-words.ts'
import {slashed} from '../path.ts'
import {relaxedText} from '../relaxed.ts'
import type {Run} from '../run.ts'

interface Layout extends Pick<FormatOptions, 'locale'> {
  readonly words: FormatWords
  readonly failing: (diagnostic: Diagnostic) => boolean
  readonly required: readonly string[]
  readonly titleOf: (rule: string) => string
}

interface Case {
  readonly state: 'passed' | 'failure' | 'error' | 'skipped'
  text(): string
}

export function* junit(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Generator<string> {
  const {failOn = 'error', require = []} = run.judging ?? {}
  const titles = new Map(run.rules?.map(({id, title}) => [id, title[locale]]))
  const layout: Layout = {
    locale,
    words: formatWords[locale],
    failing: ({severity}) => isAtLeast(severity, failOn),
    required: require,
    titleOf: rule => `${rule} ${titles.get(rule) ?? ''}`.trim()
  }
  const entries = entriesOf(run)
  const counts = entries.map(entry => countCases(casesOf(entry, layout)))
  const total = (name: keyof Counts) => counts.reduce((sum, one) => sum + one[name], 0)
  const head = attributes({
    name: productName,
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors')
  })
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n`
  for (const entry of entries) yield suiteText(entry, layout)
  yield '</testsuites>\n'
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function countCases(cases: ReadonlyMap<string, Case>): Counts {
  const count = (state: Case['state']) => [...cases.values()].filter(one => one.state === state).length
  return {tests: cases.size, failures: count('failure'), errors: count('error'), skipped: count('skipped')}
}

function suiteText(entry: Entry, layout: Layout): string {
  const cases = casesOf(entry, layout)
  const head = attributes({name: slashed(entry.path), ...countCases(cases)})
  const body = Array.from(cases, ([name, one]) => caseText(name, one, entry))
  const relaxed = entry.verdict === 'skipped' ? null : relaxedText(entry.result, layout.locale)
  const property = relaxed === null ? '' : `<property${attributes({name: 'relaxed', value: relaxed})}/>`
  const properties = property === '' ? '' : `    <properties>${property}</properties>\n`
  return `  <testsuite${head}>\n${properties}${body.join('')}  </testsuite>\n`
}

/** By the name of the case. */
function casesOf(entry: Entry, layout: Layout): ReadonlyMap<string, Case> {
  const {result, verdict} = entry
  const {words, titleOf} = layout
  if (verdict === 'skipped')
    return new Map([[words.verdict.skipped, {state: 'skipped', text: () => words.verdict.skipped}]])
  const cases = new Map<string, Case>()
  for (const group of entry.unjudged) {
    if (group.rule === null) cases.set(words.notJudged, {state: 'error', text: () => unjudgedText(group, layout)})
  }
  for (const [rule, outcome] of Object.entries(result.outcomes)) {
    cases.set(titleOf(rule), ruleCase(rule, outcome, entry, layout))
  }
  // The engine's own rule has findings and no outcome.
  for (const {rule} of result.diagnostics) {
    if (!cases.has(titleOf(rule))) cases.set(titleOf(rule), ruleCase(rule, 'failed', entry, layout))
  }
  return cases
}

function ruleCase(rule: string, outcome: Outcome, entry: Entry, layout: Layout): Case {
  const found = entry.result.diagnostics.filter(diagnostic => diagnostic.rule === rule)
  const group = entry.unjudged.find(one => one.rule === rule)
  const text = () => {
    const findings = found.map(diagnostic => findingText(diagnostic, entry, layout))
    return [...findings, ...(group === undefined ? [] : [unjudgedText(group, layout)])].join('\n\n')
  }
  if (found.some(layout.failing)) return {state: 'failure', text}
  if (group !== undefined) return {state: group.gravity === 'info' ? 'skipped' : 'error', text}
  if (outcome === 'passed' || outcome === 'failed') return {state: 'passed', text}
  return {state: layout.required.includes(rule) ? 'error' : 'skipped', text: () => outcome}
}

function findingText(diagnostic: Diagnostic, entry: Entry, {words, locale}: Layout): string {
  const {severity, location} = diagnostic
  const head = `${words.severity[severity]} ${position(location, locale)} ${location.place}`.trimEnd()
  return `${head}\n${plainFinding(diagnostic, entry, words)}`
}

function unjudgedText({parts}: UnjudgedGroup, {words, locale}: Layout): string {
  const lines = parts.map(({message, location}) =>
    location === undefined ? message : `${position(location, locale)} ${location.place} ${message}`
  )
  return [words.notJudged, ...lines].join('\n')
}

const INDENT = '    '

function caseText(name: string, one: Case, entry: Entry): string {
  const {state} = one
  const text = one.text()
  const head = `${INDENT}<testcase${attributes({name, classname: slashed(entry.path)})}`
  if (state === 'passed' && text === '') return `${head}/>\n`
  const inner =
    state === 'passed'
      ? `<system-out>${escapeMarkup(text)}</system-out>`
      : state === 'skipped'
        ? `<skipped${attributes({message: text})}/>`
        : `<${state}${attributes({message: firstLine(text), type: state})}>${escapeMarkup(text)}</${state}>`
  return `${head}>\n${INDENT}  ${inner}\n${INDENT}</testcase>\n`
}

/** What a list of cases shows: the message below its place. */
function firstLine(text: string): string {
  const [place = '', message = ''] = text.split('\n')
  return `${place} ${message}`.trim()
}
