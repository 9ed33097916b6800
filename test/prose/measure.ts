/**
 * How well prose is read, measured on the corpus: `npm run prose`, `npm run prose -- --json`, `npm run prose -- --misses`; of a few texts
 * with `--only=` and the beginning of their ids.
 *
 * Each text stands in section one of a report whose tables agree with all it claims, or, where it is meant to mislead, with
 * nothing it says; any warning then is false. After that each claim is broken alone: its number is raised, or, where it
 * has none, the tables are changed. A finding in the same sentence that was not there before is a hit.
 *
 * Whole reports are checked as they stand: any finding is false. Of a paragraph with a contradiction, a finding in its sentence is a hit.
 */

import {type Diagnostic, lint} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'
import {agencies} from './corpus/agencies.ts'
import {agreeing, broken, type Version} from './corpus/breaking.ts'
import type {Entry} from './corpus/entry.ts'
import {type Collection, type CorpusEntry, claiming, collections, faulty, misleading, wholes} from './corpus/index.ts'
import {truthOf} from './corpus/wholes.ts'

const YEAR = 2025
const layout = layoutNamed('gfm-aligned')

/** The rest of section one, without a figure, so that no rule finds the section too short. */
const surroundings = [
  {kind: 'heading' as const, text: '（六）其他工作'},
  {
    kind: 'paragraph' as const,
    text: '坚持依法公开、及时公开，认真做好主动公开和依申请公开工作，健全政府信息管理制度，优化公开平台建设，压实监督保障责任，切实保障公众的知情权、参与权和监督权。'
  }
]

/** The findings within the paragraph of a report of the year that holds this text and these figures. */
function findingsIn(entry: Entry, {text, figures}: Version): readonly Found[] {
  const truth = inventTruth(11, {agency: agencies[entry.of], year: YEAR})
  const blocks = [
    ...(entry.under === '总体情况' ? [] : [{kind: 'heading' as const, text: entry.under}]),
    {kind: 'paragraph' as const, text},
    ...surroundings
  ]
  const sections = truth.sections.map(section => (section.number === 1 ? {...section, blocks} : section))
  const rendered = render({...truth, introduction: [], sections, figures}, layout)
  const paragraph = rendered.text.indexOf(text)
  if (paragraph < 0) throw new Error(`${entry.id}: the report does not hold its text`)
  const {diagnostics} = lint(rendered.text, {path: rendered.path})
  return diagnostics.flatMap(diagnostic => {
    const {start, end} = diagnostic.location.range
    const found = {diagnostic, start: start.offset - paragraph, end: end.offset - paragraph}
    return found.start >= 0 && found.end <= text.length ? [found] : []
  })
}

/** A finding and its place within the paragraph. */
interface Found {
  readonly diagnostic: Diagnostic
  readonly start: number
  readonly end: number
}

/** A hint on wording beside a claim is neither a hit nor false; anything above a hint counts, whatever its rule. */
function bears({diagnostic: {rule, severity}}: Found): boolean {
  return severity !== 'info' || JUDGING.some(prefix => rule.startsWith(prefix))
}

const JUDGING: readonly string[] = ['prose-', 'outcome-', 'disclosure-']

/** Whether a finding stands in the sentence that begins before this place and ends behind it. */
function isInSentence({start, end}: Found, place: number, text: string): boolean {
  const stop = text.indexOf('。', place)
  return start > text.lastIndexOf('。', place) && end <= (stop < 0 ? text.length : stop + 1)
}

/** What tells one finding from another: the same rule may speak of several places. */
function keyOf({diagnostic: {rule, messageId, message}}: Found): string {
  return `${rule}/${messageId} ${message}`
}

interface Tally {
  claims: number
  found: number
  /** Findings on a claim of this class though the tables agree. */
  false: number
}

type Tallies = Record<Collection, Tally>

interface Measured {
  readonly classes: ReadonlyMap<string, Readonly<Tallies>>
  readonly misses: readonly string[]
  readonly falsehoods: readonly string[]
  readonly texts: number
  readonly contradictions: {readonly asked: number; readonly missed: readonly string[]}
  readonly reports: {readonly asked: number; readonly false: readonly string[]}
}

function tell(entry: CorpusEntry, {rule, messageId, message}: Diagnostic): string {
  return `${entry.id} ${rule}/${messageId} ${message}\n    ${entry.text}`
}

/** The class of the claim that a finding marks, or that stands nearest before it. */
function classMarked({claims}: Entry, {end}: Found): string {
  return claims.findLast(({start}) => start < end)?.class ?? claims[0]?.class ?? 'none'
}

function measure(): Measured {
  const classes = new Map<string, Tallies>()
  const misses: string[] = []
  const falsehoods: string[] = []
  const tallyOf = (name: string, collection: Collection): Tally => {
    const tallies = classes.get(name) ?? emptyTallies()
    classes.set(name, tallies)
    return tallies[collection]
  }
  for (const entry of claiming.filter(isAsked)) {
    const agreed = agreeing(entry)
    const before = findingsIn(entry, agreed).filter(bears)
    for (const found of before) {
      tallyOf(classMarked(entry, found), entry.collection).false += 1
      falsehoods.push(tell(entry, found.diagnostic))
    }
    const known = new Set(before.map(keyOf))
    for (const claim of entry.claims) {
      const tally = tallyOf(claim.class, entry.collection)
      const version = broken(entry, claim, agreed.figures)
      const found = findingsIn(entry, version).filter(finding => bears(finding) && !known.has(keyOf(finding)))
      tally.claims += 1
      if (found.some(finding => isInSentence(finding, claim.start, version.text))) tally.found += 1
      else misses.push(`${claim.class}: ${entry.id} “${claim.words}” in ${entry.text}`)
    }
  }
  for (const entry of misleading.filter(isAsked))
    for (const found of findingsIn(entry, agreeing(entry)).filter(bears)) falsehoods.push(tell(entry, found.diagnostic))
  const texts = [...claiming, ...misleading].filter(isAsked).length
  return {classes, misses, falsehoods, texts, contradictions: measureContradictions(), reports: measureReports()}
}

function measureContradictions(): Measured['contradictions'] {
  const asked = faulty.filter(isAsked)
  const missed = asked.flatMap(entry => {
    const wrong = entry.claims.find(({truth}) => truth !== undefined)
    if (wrong === undefined) throw new Error(`${entry.id}: no contradiction is marked`)
    const found = findingsIn(entry, agreeing(entry)).filter(bears)
    if (found.some(finding => isInSentence(finding, wrong.start, entry.text))) return []
    return [`${entry.id} “${wrong.words}” in ${entry.text}`]
  })
  return {asked: asked.length, missed}
}

function measureReports(): Measured['reports'] {
  const asked = wholes.filter(isAsked)
  const wrong = asked.flatMap(whole => {
    const rendered = render(truthOf(whole, inventTruth(11, {agency: agencies[whole.of], year: whole.year})), layout)
    const {diagnostics} = lint(rendered.text, {path: rendered.path})
    return diagnostics.map(
      ({rule, messageId, severity, message, location}) =>
        `${whole.id} ${severity} ${rule}/${messageId} “${location.quote ?? ''}” ${message}`
    )
  })
  return {asked: asked.length, false: wrong}
}

/** Whether an entry is among those that the command line asks for. */
function isAsked({id}: {readonly id: string}): boolean {
  const only = process.argv.find(argument => argument.startsWith('--only='))
  return only === undefined || id.startsWith(only.slice('--only='.length))
}

const nothing: Tally = {claims: 0, found: 0, false: 0}

function emptyTallies(): Tallies {
  return Object.fromEntries(collections.map(collection => [collection, {...nothing}])) as Tallies
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`
}

/** Recall as a fraction and per cent; precision behind it, of the findings on claims of the class. */
function share({claims, found, false: wrong}: Tally): string {
  return claims === 0 ? '–' : `${found}/${claims} ${percent(found, claims)} (${percent(found, found + wrong)})`
}

function add(left: Tally, right: Tally): Tally {
  return {claims: left.claims + right.claims, found: left.found + right.found, false: left.false + right.false}
}

function print(measured: Measured, showMisses: boolean): void {
  const {classes, misses, falsehoods, texts, contradictions, reports} = measured
  const rows = [...classes].sort(([left], [right]) => (left < right ? -1 : 1))
  const all = emptyTallies()
  for (const [, tallies] of rows)
    for (const collection of collections) all[collection] = add(all[collection], tallies[collection])
  console.log('Recall (precision)'.padEnd(32), ...collections.map(collection => collection.padEnd(22)), 'all')
  for (const [name, tallies] of [...rows, ['all', all] as const]) {
    const together = collections.map(collection => tallies[collection]).reduce(add, nothing)
    console.log(
      name.padEnd(32),
      ...collections.map(collection => share(tallies[collection]).padEnd(22)),
      share(together)
    )
  }
  console.log(
    `\n${texts} texts, ${misleading.filter(isAsked).length} of them misleading; false findings: ${falsehoods.length}`
  )
  for (const falsehood of falsehoods) console.log(`  ${falsehood}`)
  console.log(`Contradictions found: ${contradictions.asked - contradictions.missed.length} of ${contradictions.asked}`)
  console.log(`Whole reports: ${reports.asked}; false findings: ${reports.false.length}`)
  for (const falsehood of reports.false) console.log(`  ${falsehood}`)
  if (!showMisses) return
  console.log(`\nMissed:\n${misses.map(miss => `  ${miss}`).join('\n')}`)
  console.log(`\nContradictions missed:\n${contradictions.missed.map(miss => `  ${miss}`).join('\n')}`)
}

const measured = measure()
if (process.argv.includes('--json'))
  console.log(JSON.stringify({...measured, classes: Object.fromEntries(measured.classes)}, null, 2))
else print(measured, process.argv.includes('--misses'))
