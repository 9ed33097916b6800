/** How parts of an output meant for people are set off. What that looks like is decided where the output goes. */

import type {Severity} from '../../diagnostic.ts'
import type {Standing} from '../standing.ts'

export type StyleName = Severity | Standing | 'dim' | 'path' | 'mark' | 'cause'

export type Style = (name: StyleName, text: string) => string

/** For files, pipes and terminals without colours. */
export const plain: Style = (_, text) => text
