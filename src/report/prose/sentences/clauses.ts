/** The clauses of a sentence: they end at commas, semicolons, colons, brackets and stops; 、 joins. */

import {clauseEnds, type Token} from '../tokens/scan.ts'
import type {Sentence} from './segments.ts'

export interface Clause {
  readonly tokens: readonly Token[]
  /** Offsets in the compact text. */
  readonly start: number
  readonly end: number
}

export function clausesOf({text, tokens}: Sentence): Clause[] {
  const clauses: Clause[] = []
  let current: Token[] = []
  let start = 0
  for (const token of tokens) {
    if (clauseEnds.has(token.kind)) {
      clauses.push({tokens: current, start, end: token.start})
      current = []
      start = token.end
    } else current.push(token)
  }
  clauses.push({tokens: current, start, end: text.length})
  return clauses
}
