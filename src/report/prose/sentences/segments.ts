/** Cuts a sentence into segments, one for each number: the words before it, the number, the words after it. */

import {countBefore} from '../../../sorted.ts'
import type {PhraseKind} from '../tokens/phrase.ts'
import {isPhrase, type NumberToken, type PhraseToken, type Token} from '../tokens/scan.ts'

/** A sentence as tokens over its compact text. */
export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
}

export interface Segment {
  readonly sentence: Sentence
  /** From the end of the number before (with the words that belong to it) up to this one; commas and brackets included. */
  readonly before: readonly Token[]
  readonly number: NumberToken
  /** Up to the next comma, 、, 和 or bracket. */
  readonly after: readonly Token[]
  /** Where the words after the number end. */
  readonly end: number
  /** Whether another number follows before any mark, so that `after` may belong to it. */
  readonly shared: boolean
  /** How many brackets are open around the number. */
  readonly depth: number
}

const BOUNDARIES: ReadonlySet<Token['kind']> = new Set([
  'comma',
  'dun',
  'semicolon',
  'colon',
  'stop',
  'open',
  'close',
  'and'
])

/** @returns the segments in order */
export function segmentsOf(sentence: Sentence): Segment[] {
  const segments: Segment[] = []
  const {tokens} = sentence
  let from = 0
  let depth = 0
  for (let index = 0; index < tokens.length; index++) {
    const number = tokens[index]
    if (number?.kind === 'open') depth++
    if (number?.kind === 'close' && depth > 0) depth--
    if (number?.kind !== 'number') continue
    let stop = index + 1
    while (stop < tokens.length && !isBoundary(tokens[stop]) && tokens[stop]?.kind !== 'number') stop++
    const shared = tokens[stop]?.kind === 'number'
    segments.push({
      sentence,
      before: tokens.slice(from, index),
      number,
      after: tokens.slice(index + 1, stop),
      end: tokens[stop]?.start ?? sentence.text.length,
      shared,
      depth
    })
    from = shared ? index + 1 : stop
  }
  return segments
}

function isBoundary(token: Token | undefined): boolean {
  return token !== undefined && BOUNDARIES.has(token.kind)
}

/** The tokens that reach into a stretch of the compact text, in order. */
export function tokensWithin({tokens}: Sentence, from: number, to: number): readonly Token[] {
  const start = countBefore(tokens, token => token.end <= from)
  let end = start
  while (end < tokens.length && (tokens[end]?.start ?? to) < to) end++
  return tokens.slice(start, end)
}

/** Characters that bind words together and tell nothing. */
const FILLERS = '即的有为是了已也则又其于在至到由从自起止对按各共计数量达中内件案类被均都我本年度：“”"‘’·'

/** What counts something else, or limits what is counted. */
const LIMITING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['trap', 'restrict', 'review', 'others'])

/**
 * How many characters between two places no phrase accounts for.
 * @returns infinity where a word stands there that counts something else or limits what is counted
 */
export function unknownBetween(sentence: Sentence, from: number, to: number): number {
  let unknown = 0
  let position = from
  for (const token of tokensWithin(sentence, from, to)) {
    unknown += unknownIn(sentence.text, position, Math.min(token.start, to))
    if (LIMITING.has(token.kind)) return Number.POSITIVE_INFINITY
    position = Math.max(position, token.end)
  }
  return unknown + unknownIn(sentence.text, position, to)
}

function unknownIn(text: string, from: number, to: number): number {
  let unknown = 0
  for (let index = from; index < to; index++) if (!FILLERS.includes(text[index] ?? '')) unknown++
  return unknown
}

/**
 * Whether a comma or bracket parts the words from the number. 共 bridges it (办理政府信息公开申请，共12件), and so does a colon
 * right before the number.
 */
export function isParted({before, number}: Segment, head: Token): boolean {
  const mark = before.findLast(
    (token, index) =>
      token.kind === 'comma' ||
      (token.kind === 'close' && !isInclusion(before, index)) ||
      (token.kind === 'colon' && token.end < number.start)
  )
  if (mark === undefined || mark.start < head.end) return false
  // 没有废止的规范性文件，共有17件规范性文件现行有效
  const isDenied = has(before.slice(clauseStart(before, before.indexOf(head))), 'deny', 0, mark.start)
  return isDenied || !has(before, 'sum', mark.end)
}

/** 予以公开（含部分公开）27件: the bracket belongs to what is counted. */
function isInclusion(before: readonly Token[], close: number): boolean {
  const open = before.slice(0, close).findLastIndex(({kind}) => kind === 'open')
  return open >= 0 && before[open + 1]?.kind === 'include'
}

/** A number of things: 申请为零, 行政强制为零 need no unit. */
export function isCount({number, sentence}: Segment): boolean {
  if (number.unitKind === 'count') return true
  return (
    number.unitKind === 'bare' && number.value.units === 0n && '为是'.includes(sentence.text[number.start - 1] ?? '?')
  )
}

/** Kinds that may stand between what is counted and its number. */
const PASSED_OVER: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'sum',
  'each',
  'modifier',
  'lift',
  'base',
  'comma',
  'colon',
  'approximately',
  'occur',
  'and',
  'dun',
  'whole-year',
  'respectively',
  'remainder',
  'include',
  'plain',
  'close',
  'open'
])

/** The token that says what the number before which it stands counts: the nearest that is more than a filler. */
export function headNounOf(tokens: readonly Token[]): {readonly token: Token; readonly index: number} | null {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined || PASSED_OVER.has(token.kind)) continue
    return {token, index}
  }
  return null
}

/** 予以公开（含部分公开）27件 */
const BRACKETED: readonly Token['kind'][] = ['open', 'include', 'close']

/**
 * The phrases of one kind that stand together, joined by 、 or 和, of which the last is at `index`, in order.
 * @param joining further kinds that belong to the list
 */
export function runAt(
  segment: Segment,
  index: number,
  kinds: readonly PhraseKind[]
): {readonly run: readonly PhraseToken[]; readonly from: number} {
  const run: PhraseToken[] = []
  let from = index
  for (let position = index; position >= 0; position--) {
    const token = segment.before[position]
    if (isPhrase(token) && kinds.includes(token.kind)) {
      const next = run[0]
      if (next !== undefined && unknownBetween(segment.sentence, token.end, next.start) > 0) break
      run.unshift(token)
      from = position
      continue
    }
    if (
      token === undefined ||
      !['dun', 'and', 'modifier', 'sum', 'decide', 'disclosure', ...BRACKETED].includes(token.kind)
    )
      break
  }
  return {run, from}
}

/** Whether a kind of token stands in `tokens` between two places of the text. */
export function has(tokens: readonly Token[], kind: Token['kind'], from = 0, to = Number.POSITIVE_INFINITY): boolean {
  return tokens.some(token => token.kind === kind && token.start >= from && token.end <= to)
}

/** The index of the first token of the clause that holds `index`: clauses end at commas, semicolons, colons and stops. */
export function clauseStart(tokens: readonly Token[], index: number): number {
  let start = index
  while (start > 0) {
    const kind = tokens[start - 1]?.kind
    if (kind === 'comma' || kind === 'semicolon' || kind === 'stop' || kind === 'colon' || kind === 'open') break
    start--
  }
  return start
}

/** 收到数中有10件转入下年, 4件复议中1件纠正, 复议与诉讼中各有1件: behind such words is some of what they name. */
export function endsAmong(before: string): boolean {
  return /[中里](?:各|均|都|分别)?有?$/.test(before.slice(-4))
}
