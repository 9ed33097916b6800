/** Invented sentences in the shapes of published openings that the reader did not know or misread: requests, who asks, what becomes of them. */

import type {Place} from './entry.ts'

export const eighthRequests: readonly Place[] = []

/** Nothing in them may be held against the tables. */
export const eighthRequestsMisleading: readonly Place[] = []

/** Each contradicts the tables, or itself, in one place. */
export const eighthRequestsFaulty: readonly Place[] = []
