/**
 * The whole corpus: the blind part was written without knowledge of the reader, the informed part with it, and the later part when the
 * reader had been fitted to both; the last part when it had been fitted to all three, and the fifth when it had been fitted to all four,
 * each by someone who had not looked at it. The sixth was written in the same way, and holds besides sentences whole reports and paragraphs
 * with a contradiction. The seventh was written for the classes of fault that reports in other hands had shown, and the eighth for those
 * that the openings of published reports had shown.
 */

import {blindDisputes} from './blind.disputes.ts'
import {blindMisleading} from './blind.misleading.ts'
import {blindParagraphs} from './blind.paragraphs.ts'
import {blindProactive} from './blind.proactive.ts'
import {blindRequests} from './blind.requests.ts'
import {eighthDisclosure, eighthDisclosureFaulty, eighthDisclosureMisleading} from './eighth.disclosure.ts'
import {eighthDisputes, eighthDisputesFaulty, eighthDisputesMisleading} from './eighth.disputes.ts'
import {eighthRequests, eighthRequestsFaulty, eighthRequestsMisleading} from './eighth.requests.ts'
import {type Entry, readPlaces} from './entry.ts'
import {fifthMisleading} from './fifth.misleading.ts'
import {fifth} from './fifth.ts'
import {informedDisputes} from './informed.disputes.ts'
import {informedMisleading} from './informed.misleading.ts'
import {informedParagraphs} from './informed.paragraphs.ts'
import {informedProactive} from './informed.proactive.ts'
import {informedRequests} from './informed.requests.ts'
import {informedResults} from './informed.results.ts'
import {lastMisleading} from './last.misleading.ts'
import {last} from './last.ts'
import {later} from './later.ts'
import {seventhFaulty} from './seventh.faulty.ts'
import {seventhMisleading} from './seventh.misleading.ts'
import {seventh} from './seventh.ts'
import {seventhWholesOne} from './seventh.wholes.1.ts'
import {sixthFaulty} from './sixth.faulty.ts'
import {sixthMisleading} from './sixth.misleading.ts'
import {sixth} from './sixth.ts'
import {sixthWholesOne} from './sixth.wholes.1.ts'
import {sixthWholesTwo} from './sixth.wholes.2.ts'
import {sixthWholesThree} from './sixth.wholes.3.ts'
import {sixthWholesFour} from './sixth.wholes.4.ts'
import {sixthWholesFive} from './sixth.wholes.5.ts'
import {sixthWholesSix} from './sixth.wholes.6.ts'
import {sixthWholesSeven} from './sixth.wholes.7.ts'
import {sixthWholesEight} from './sixth.wholes.8.ts'
import type {Whole} from './wholes.ts'
import {widenedMisleading} from './widened.misleading.ts'

export const halves = ['blind', 'informed', 'later', 'last', 'fifth', 'sixth', 'seventh', 'eighth'] as const
export type Half = (typeof halves)[number]

export interface CorpusEntry extends Entry {
  readonly half: Half
}

function half(name: Half, ...places: Parameters<typeof readPlaces>[0][]): readonly CorpusEntry[] {
  return places.flatMap(readPlaces).map(entry => ({...entry, half: name}))
}

/** Sentences with claims. */
export const claiming: readonly CorpusEntry[] = [
  ...half('blind', blindRequests, blindDisputes, blindProactive, blindParagraphs),
  ...half('informed', informedRequests, informedResults, informedDisputes, informedProactive, informedParagraphs),
  ...half('later', later),
  ...half('last', last),
  ...half('fifth', fifth),
  ...half('sixth', sixth),
  ...half('seventh', seventh),
  ...half('eighth', eighthDisclosure, eighthRequests, eighthDisputes)
].filter(({claims}) => claims.length > 0)

/** Sentences that are about something else: nothing in them may be held against the tables. */
export const misleading: readonly CorpusEntry[] = [
  ...half('blind', blindMisleading),
  ...half('informed', informedMisleading, widenedMisleading),
  ...half('last', lastMisleading),
  ...half('fifth', fifthMisleading),
  ...half('sixth', sixthMisleading),
  ...half('seventh', seventhMisleading),
  ...half('eighth', eighthDisclosureMisleading, eighthRequestsMisleading, eighthDisputesMisleading)
]

/** Paragraphs that contradict the tables in one place each. */
export const faulty: readonly CorpusEntry[] = [
  ...half('sixth', sixthFaulty),
  ...half('seventh', seventhFaulty),
  ...half('eighth', eighthDisclosureFaulty, eighthRequestsFaulty, eighthDisputesFaulty)
]

/** Reports without a fault. */
export const wholes: readonly Whole[] = [
  ...sixthWholesOne,
  ...sixthWholesTwo,
  ...sixthWholesThree,
  ...sixthWholesFour,
  ...sixthWholesFive,
  ...sixthWholesSix,
  ...sixthWholesSeven,
  ...sixthWholesEight,
  ...seventhWholesOne
]
