/**
 * The whole corpus, in collections, here in the order in which they were written: each when the reader had been fitted to those before.
 * `blind` was written without knowledge of the reader and `informed` with it; `municipal`, `uncommon`, `usual` and `unlisted` again by
 * people who had not looked at it; `nested` for the classes of fault that reports in other hands had shown, and `openings` for those that
 * the openings of published reports had shown.
 */

import {blindDisputes} from './blind.disputes.ts'
import {blindMisleading} from './blind.misleading.ts'
import {blindParagraphs} from './blind.paragraphs.ts'
import {blindProactive} from './blind.proactive.ts'
import {blindRequests} from './blind.requests.ts'
import {type Entry, readPlaces} from './entry.ts'
import {informedDisputes} from './informed.disputes.ts'
import {informedMisleading} from './informed.misleading.ts'
import {informedParagraphs} from './informed.paragraphs.ts'
import {informedProactive} from './informed.proactive.ts'
import {informedRequests} from './informed.requests.ts'
import {informedResults} from './informed.results.ts'
import {municipal} from './municipal.ts'
import {nestedFaulty} from './nested.faulty.ts'
import {nestedMisleading} from './nested.misleading.ts'
import {nested} from './nested.ts'
import {openingsDisclosure, openingsDisclosureFaulty, openingsDisclosureMisleading} from './openings.disclosure.ts'
import {openingsDisputes, openingsDisputesFaulty, openingsDisputesMisleading} from './openings.disputes.ts'
import {openingsRequests, openingsRequestsFaulty, openingsRequestsMisleading} from './openings.requests.ts'
import {uncommonMisleading} from './uncommon.misleading.ts'
import {uncommon} from './uncommon.ts'
import {unlistedFaulty} from './unlisted.faulty.ts'
import {unlistedMisleading} from './unlisted.misleading.ts'
import {unlisted} from './unlisted.ts'
import {usualMisleading} from './usual.misleading.ts'
import {usual} from './usual.ts'
import {wholesOfCityBureaus} from './wholes.city-bureaus.ts'
import {wholesOfCommissions} from './wholes.commissions.ts'
import {wholesOfCountyBureaus} from './wholes.county-bureaus.ts'
import {wholesOfGovernments} from './wholes.governments.ts'
import {wholesOfTowns} from './wholes.towns.ts'
import type {Whole} from './wholes.ts'

export const collections = [
  'blind',
  'informed',
  'municipal',
  'uncommon',
  'usual',
  'unlisted',
  'nested',
  'openings'
] as const
export type Collection = (typeof collections)[number]

export interface CorpusEntry extends Entry {
  readonly collection: Collection
}

function collected(collection: Collection, ...places: Parameters<typeof readPlaces>[0][]): readonly CorpusEntry[] {
  return places.flatMap(readPlaces).map(entry => ({...entry, collection}))
}

/** Sentences with claims. */
export const claiming: readonly CorpusEntry[] = [
  ...collected('blind', blindRequests, blindDisputes, blindProactive, blindParagraphs),
  ...collected('informed', informedRequests, informedResults, informedDisputes, informedProactive, informedParagraphs),
  ...collected('municipal', municipal),
  ...collected('uncommon', uncommon),
  ...collected('usual', usual),
  ...collected('unlisted', unlisted),
  ...collected('nested', nested),
  ...collected('openings', openingsDisclosure, openingsRequests, openingsDisputes)
].filter(({claims}) => claims.length > 0)

/** Sentences that are about something else: nothing in them may be held against the tables. */
export const misleading: readonly CorpusEntry[] = [
  ...collected('blind', blindMisleading),
  ...collected('informed', informedMisleading),
  ...collected('uncommon', uncommonMisleading),
  ...collected('usual', usualMisleading),
  ...collected('unlisted', unlistedMisleading),
  ...collected('nested', nestedMisleading),
  ...collected('openings', openingsDisclosureMisleading, openingsRequestsMisleading, openingsDisputesMisleading)
]

/** Paragraphs that contradict the tables in one place each. */
export const faulty: readonly CorpusEntry[] = [
  ...collected('unlisted', unlistedFaulty),
  ...collected('nested', nestedFaulty),
  ...collected('openings', openingsDisclosureFaulty, openingsRequestsFaulty, openingsDisputesFaulty)
]

/**
 * Reports without a fault. Those whose id begins with x were written after others had been read wrongly: several bodies in one paragraph,
 * heads that name another row, parts given before their whole.
 */
export const wholes: readonly Whole[] = [
  ...wholesOfGovernments,
  ...wholesOfTowns,
  ...wholesOfCommissions,
  ...wholesOfCityBureaus,
  ...wholesOfCountyBureaus
]
