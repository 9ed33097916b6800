/** Misleading sentences, written with the reader in view. */

import type {Place} from './entry.ts'

export const informedMisleading: readonly Place[] = []
