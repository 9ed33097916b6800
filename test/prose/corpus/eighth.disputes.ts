/** Invented sentences in the shapes of published openings that the reader did not know or misread: reconsideration and litigation, licences and penalties. */

import type {Place} from './entry.ts'

export const eighthDisputes: readonly Place[] = []

/** Nothing in them may be held against the tables. */
export const eighthDisputesMisleading: readonly Place[] = []

/** Each contradicts the tables, or itself, in one place. */
export const eighthDisputesFaulty: readonly Place[] = []
