/** Invented sentences in the shapes of published openings that the reader did not know or misread: what was made public, and documents. */

import type {Place} from './entry.ts'

export const eighthDisclosure: readonly Place[] = []

/** Nothing in them may be held against the tables. */
export const eighthDisclosureMisleading: readonly Place[] = []

/** Each contradicts the tables, or itself, in one place. */
export const eighthDisclosureFaulty: readonly Place[] = []
