/** Sentences with claims, written with the reader in view. */

import type {Place} from './entry.ts'

export const informedClaims: readonly Place[] = []
