/** Which of the lines that read like section headings are the headings: the best run of them in the form's order. */

import type {SectionNumber} from '../standard/standard.ts'
import type {Passage} from './passages.ts'
import {type HeadingReading, readHeading} from './section-headings.ts'

export interface HeadingCandidate {
  readonly passage: Passage
  readonly reading: HeadingReading
  /** Whether anything stands between it and the next candidate; nothing does in a table of contents. */
  readonly hasContent: boolean
}

export interface ChosenHeadings {
  readonly taken: ReadonlyMap<SectionNumber, HeadingCandidate>
  /** Further headings of sections that have one, in the order of the text. */
  readonly repeated: readonly HeadingCandidate[]
}

/** More candidates than any report has: what lies between the first and the last of them is not looked at. */
const MAX_CANDIDATES = 600
/** What content behind it counts for, against words that are less like the form's. */
const CONTENT_SCORE = 0.25
/** Below this, a line outside the chain is no heading. */
const LEAST_SCORE = 0.75

/**
 * The lines that read like section headings.
 * @param tableStarts where tables begin, in the order of the text
 */
export function headingCandidates(passages: readonly Passage[], tableStarts: readonly number[]): HeadingCandidate[] {
  const readings = passages.flatMap((passage, index) => {
    if (passage.kind === 'title' || passage.kind === 'quote') return []
    const reading = readHeading(passage.mapped.text, passage.depth !== null)
    return reading === null ? [] : [{passage, reading, index}]
  })
  let table = 0
  return readings.map(({passage, reading, index}, order) => {
    const next = readings[order + 1]
    while ((tableStarts[table] ?? Number.POSITIVE_INFINITY) < passage.mapped.span.end) table++
    const tableBehind =
      (tableStarts[table] ?? Number.POSITIVE_INFINITY) < (next?.passage.mapped.span.start ?? Number.POSITIVE_INFINITY)
    return {passage, reading, hasContent: tableBehind || (next?.index ?? passages.length) > index + 1}
  })
}

export function chooseHeadings(all: readonly HeadingCandidate[]): ChosenHeadings {
  const candidates =
    all.length <= MAX_CANDIDATES ? all : [...all.slice(0, MAX_CANDIDATES / 2), ...all.slice(-MAX_CANDIDATES / 2)]
  const chain = bestChain(candidates)
  const taken = new Map(chain.map(candidate => [candidate.reading.form.number, candidate]))
  const contents = contentsEntries(candidates, new Set(chain))
  const rest = candidates.filter(candidate => !chain.includes(candidate) && !contents.has(candidate))
  // Sections out of order have no place in the chain; they are there all the same.
  for (const candidate of rest) {
    const {number} = candidate.reading.form
    if (!taken.has(number) && candidate.reading.score >= LEAST_SCORE) taken.set(number, candidate)
  }
  const headings = new Set(taken.values())
  return {taken, repeated: rest.filter(candidate => !headings.has(candidate) && isRepetition(candidate, taken))}
}

/** The increasing run of section numbers with the highest score. */
function bestChain(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const scores: number[] = []
  const previous: number[] = []
  let best = -1
  candidates.forEach((candidate, index) => {
    let score = 0
    let from = -1
    for (let before = 0; before < index; before++) {
      const smaller = (candidates[before]?.reading.form.number ?? 9) < candidate.reading.form.number
      if (smaller && (scores[before] ?? 0) > score) {
        score = scores[before] ?? 0
        from = before
      }
    }
    scores.push(score + candidate.reading.score + (candidate.hasContent ? CONTENT_SCORE : 0))
    previous.push(from)
    if (best < 0 || (scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  })
  const chain: HeadingCandidate[] = []
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const candidate = candidates[index]
    if (candidate !== undefined) chain.unshift(candidate)
  }
  return chain
}

/** Entries of a table of contents: no text of their own, one directly behind the other. The last has the text that follows it. */
function contentsEntries(
  candidates: readonly HeadingCandidate[],
  chain: ReadonlySet<HeadingCandidate>
): Set<HeadingCandidate> {
  const entries = new Set<HeadingCandidate>()
  candidates.forEach((candidate, index) => {
    if (chain.has(candidate)) return
    const before = candidates[index - 1]
    const {number} = candidate.reading.form
    const followsEntry = before !== undefined && !before.hasContent && before.reading.form.number < number
    const next = candidates[index + 1]
    const leadsOn = !candidate.hasContent && next !== undefined && next.reading.form.number !== number
    if (followsEntry || leadsOn) entries.add(candidate)
  })
  return entries
}

/** Names of sections are also names of topics: only one that is numbered or marked like the heading taken repeats it. */
function isRepetition(
  {passage, reading}: HeadingCandidate,
  taken: ReadonlyMap<SectionNumber, HeadingCandidate>
): boolean {
  const first = taken.get(reading.form.number)
  if (reading.score < LEAST_SCORE || first === undefined) return false
  if (reading.match === 'alias' && passage.mapped.text !== first.passage.mapped.text) return false
  if (reading.ownNumber === true) return reading.style === first.reading.style
  return reading.ownNumber === null && passage.depth !== null && passage.depth === first.passage.depth
}
