/** Puts the tokens of a stretch of words into one, where the words mean something only together. */

import type {PhraseKind} from './phrase.ts'
import type {PhraseToken, Token} from './scan.ts'

/**
 * The tokens of a text, with one of a kind for each stretch that a pattern finds.
 * @param goesOn whether what stands behind a stretch bears it out
 */
export function foldStretches(
  text: string,
  tokens: readonly Token[],
  kind: PhraseKind,
  patterns: readonly RegExp[],
  goesOn: (behind: Token | undefined) => boolean
): readonly Token[] {
  const found = patterns.flatMap(pattern => [...text.matchAll(pattern)])
  return found.reduce<readonly Token[]>(
    (folded, {index, 0: words}) => joined(folded, {kind, id: '', start: index, end: index + words.length}, goesOn),
    tokens
  )
}

/** Nothing is joined where a token reaches over an end of the stretch. */
function joined(
  tokens: readonly Token[],
  stretch: PhraseToken,
  goesOn: (behind: Token | undefined) => boolean
): readonly Token[] {
  const first = tokens.findIndex(({end}) => end > stretch.start)
  const last = tokens.findIndex(({start}) => start >= stretch.end)
  if (first < 0 || last < 0 || !goesOn(tokens.slice(last).find(({kind}) => !BETWEEN.has(kind)))) return tokens
  const isWhole = tokens.slice(first, last).every(({start, end}) => start >= stretch.start && end <= stretch.end)
  return isWhole ? [...tokens.slice(0, first), stretch, ...tokens.slice(last)] : tokens
}

/** 各类, 所有 */
const BETWEEN: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['lift', 'modifier'])
