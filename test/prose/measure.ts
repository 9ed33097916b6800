/**
 * How well prose is read, measured on the corpus: `npm run prose`, `npm run prose -- --json`, `npm run prose -- --misses`.
 *
 * Each text stands in section one of a report whose tables agree with all it claims; any warning then is false. After that
 * each claim is broken alone: its number is raised, or, where it has none, the table is changed. A finding of a rule on
 * prose within the paragraph that was not there before is a hit.
 */

import {type Diagnostic, lint} from '../../src/index.ts'
import type {Agency} from '../invented/agency.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {type Claim, type Entry, printedNumber, printLike} from './corpus/entry.ts'
import {type CorpusEntry, claiming, misleading} from './corpus/index.ts'
import {Contradiction, tablesFor} from './corpus/tables.ts'

type Figures = ReadonlyMap<string, string>

const YEAR = 2025
const layout = layoutNamed('gfm-aligned')
const agencies = new Map<string, Agency>()

function agencyOf(kind: Entry['of']): Agency {
  const known = agencies.get(kind) ?? inventTruth(11, {kind, year: YEAR}).agency
  agencies.set(kind, known)
  return known
}

/** The figures that a text claims, by the names of the corpus. */
function factsOf({claims, of}: Entry): Parameters<typeof tablesFor>[0] {
  const said = new Map<string, number>()
  for (const {words, relation} of claims) {
    if (relation.kind === 'equal') said.set(relation.quantity.name, printedNumber(words) ?? 0)
    if (relation.kind === 'none' || relation.kind === 'done') said.set(relation.quantity.name, 0)
  }
  const sinks: string[] = []
  for (const {relation} of claims) {
    if (relation.kind !== 'all') continue
    sinks.push(relation.quantity.name)
    const whole = said.get(relation.of.name)
    if (whole !== undefined) said.set(relation.quantity.name, whole)
  }
  return {said, sinks, of}
}

/** The findings of rules on prose within the paragraph, of a report of the year that holds this text and these figures. */
function findingsIn(entry: Entry, text: string, figures: Figures): readonly Diagnostic[] {
  const truth = inventTruth(11, {agency: agencyOf(entry.of), year: YEAR})
  const blocks = [
    ...(entry.under === '总体情况' ? [] : [{kind: 'heading' as const, text: entry.under}]),
    {kind: 'paragraph' as const, text}
  ]
  const sections = truth.sections.map(section => (section.number === 1 ? {...section, blocks} : section))
  const rendered = render({...truth, introduction: [], sections, figures}, layout)
  const start = rendered.text.indexOf(text)
  const {diagnostics} = lint(rendered.text, {path: rendered.path})
  return diagnostics.filter(({rule, location: {range}}) => {
    const within = range.start.offset >= start && range.end.offset <= start + text.length
    return within && PROSE_RULES.has(rule)
  })
}

const PROSE_RULES: ReadonlySet<string> = new Set([
  'prose-requests',
  'prose-disputes',
  'prose-disclosure',
  'prose-sum',
  'prose-complete',
  'prose-growth',
  'outcome-words',
  'disclosure-breakdown'
])

/** What tells one finding from another: the same rule may speak of several places. */
function keyOf({rule, messageId, location: {range}, message}: Diagnostic): string {
  return `${rule}/${messageId} ${range.start.offset} ${message}`
}

/** The text or the figures with one claim broken. */
function broken(entry: Entry, claim: Claim, figures: Figures): {readonly text: string; readonly figures: Figures} {
  const {text} = entry
  const {words, start, relation} = claim
  const number = printedNumber(words)
  if (number !== null) {
    const other = printLike(words, number + stepOf(claim, number))
    return {text: text.slice(0, start) + other + text.slice(start + words.length), figures}
  }
  if (!('quantity' in relation)) return {text, figures}
  const path = relation.quantity.paths[0] ?? ''
  const value = relation.kind === 'all' ? Number(figures.get(path)) - 1 : 3
  return {text, figures: new Map([...figures, [path, String(value)]])}
}

/** By how much a number is made wrong: a share by seven per cent, a part so that the parts exceed their whole. */
function stepOf({relation}: Claim, number: number): number {
  if (relation.kind === 'share' || relation.kind === 'growth') return 7
  if (relation.kind === 'part') return Math.max(number, 1) * 9
  return relation.kind === 'whole' ? -Math.ceil(number / 2) : 1
}

interface Tally {
  claims: number
  found: number
}

interface Measured {
  readonly classes: ReadonlyMap<string, Readonly<Record<'blind' | 'informed', Tally>>>
  readonly misses: readonly string[]
  readonly falsehoods: readonly string[]
  readonly texts: number
}

function tell(entry: CorpusEntry, findings: readonly Diagnostic[]): string[] {
  return findings.map(({rule, messageId, message}) => `${entry.id} ${rule}/${messageId} ${message}\n    ${entry.text}`)
}

function measure(): Measured {
  const classes = new Map<string, Record<'blind' | 'informed', Tally>>()
  const misses: string[] = []
  const falsehoods: string[] = []
  for (const entry of claiming) {
    const figures = figuresOf(entry)
    const before = findingsIn(entry, entry.text, figures)
    falsehoods.push(...tell(entry, before))
    const known = new Set(before.map(keyOf))
    for (const claim of entry.claims) {
      const changed = broken(entry, claim, figures)
      const found = findingsIn(entry, changed.text, changed.figures).some(finding => !known.has(keyOf(finding)))
      const tally = classes.get(claim.class) ?? {blind: {claims: 0, found: 0}, informed: {claims: 0, found: 0}}
      tally[entry.half].claims += 1
      if (found) tally[entry.half].found += 1
      else misses.push(`${claim.class}: ${entry.id} “${claim.words}” in ${entry.text}`)
      classes.set(claim.class, tally)
    }
  }
  for (const entry of misleading) falsehoods.push(...tell(entry, findingsIn(entry, entry.text, figuresOf(entry))))
  return {classes, misses, falsehoods, texts: claiming.length + misleading.length}
}

/** @throws {Error} for a text that contradicts itself: a mistake of the corpus */
function figuresOf(entry: Entry): Figures {
  try {
    return tablesFor(factsOf(entry))
  } catch (error) {
    if (error instanceof Contradiction) throw new Error(`${entry.id}: ${error.message}`)
    throw error
  }
}

function share({claims, found}: Tally): string {
  return claims === 0 ? '–' : `${found}/${claims} ${Math.round((100 * found) / claims)}%`
}

function add(left: Tally, right: Tally): Tally {
  return {claims: left.claims + right.claims, found: left.found + right.found}
}

function print({classes, misses, falsehoods, texts}: Measured, showMisses: boolean): void {
  const rows = [...classes].sort(([left], [right]) => (left < right ? -1 : 1))
  const none: Tally = {claims: 0, found: 0}
  const total = (half: 'blind' | 'informed') => rows.map(([, tally]) => tally[half]).reduce(add, none)
  for (const [name, {blind, informed}] of [
    ...rows,
    ['all', {blind: total('blind'), informed: total('informed')}] as const
  ])
    console.log(
      `${name.padEnd(32)} ${share(blind).padEnd(14)} ${share(informed).padEnd(14)} ${share(add(blind, informed))}`
    )
  console.log(`\n${texts} texts, ${misleading.length} of them misleading; false findings: ${falsehoods.length}`)
  for (const falsehood of falsehoods) console.log(`  ${falsehood}`)
  if (showMisses) console.log(`\nMissed:\n${misses.map(miss => `  ${miss}`).join('\n')}`)
}

const measured = measure()
if (process.argv.includes('--json'))
  console.log(JSON.stringify({...measured, classes: Object.fromEntries(measured.classes)}, null, 2))
else print(measured, process.argv.includes('--misses'))
