/**
 * A result with its reason in brackets, 无法提供（本机关不掌握相关政府信息）17件: the row that the reason names, not all of its group. The bracket
 * may stand behind the number too (不予公开3件（国家秘密）), or before the result (（重复申请）不予处理2件).
 */

import {phrases} from './phrases.ts'
import type {PhraseToken, Token} from './scan.ts'
import {isPhrase} from './scan.ts'

/** The results that the form counts by reasons. */
const REASONED: ReadonlySet<string> = new Set(['denied', 'unavailable', 'notProcessed', 'other'])
const results: readonly string[] = phrases.flatMap(({kind, id, text}) =>
  kind === 'result' && REASONED.has(id) ? [text] : []
)
/** The words for their rows. */
const rows: readonly string[] = phrases.flatMap(({kind, text}) => (kind === 'leaf' ? [text] : []))

/** Between a result and its bracket, and between a bracket and its number. */
const NOUNS = ['', '的', '类', '申请', '的申请', '类申请']
const LEADING_TO_NUMBER = /^(?:的|申请)?[共有计为]{0,2}\d/
/** Right behind a number: 17件均无法提供. */
const BEHIND_NUMBER = /\d[件条项宗份起例](?:申请)?(?:[均系为属]|属于|依法|决定|告知)*$/
/** What takes in one reason beside others, what speaks of none, and what counts: （含信息不存在）, （主要为信访）, （国家秘密等）, （逾期未补正0件）. */
const OF_SEVERAL = /^(?:含|包括|包含|其中|主要|多为|大多|如|例如)|等(?:情形|原因|情况)?$|\d[件条项宗份起例]/

/** @param open and `close`: the places of the brackets */
export function isReasonBracketed(text: string, open: number, close: number): boolean {
  const said = text.slice(open + 1, close)
  if (OF_SEVERAL.test(said)) return false
  if (isBehindCounted(text, open) && rows.some(row => said.includes(row))) return true
  if (isAheadOfResult(text, close) && !NUMERAL.test(said)) return true
  const result = resultBefore(text, open)
  if (result === null) return false
  return (
    LEADING_TO_NUMBER.test(text.slice(close + 1, close + 6)) ||
    BEHIND_NUMBER.test(text.slice(Math.max(0, result - 10), result))
  )
}

/** 不予公开3件（…） */
function isBehindCounted(text: string, open: number): boolean {
  const counted = COUNTED.exec(text.slice(Math.max(0, open - LONGEST_COUNTED), open))
  return counted !== null && resultBefore(text, open - counted[0].length) !== null
}

/** （重复申请）不予处理2件 */
function isAheadOfResult(text: string, close: number): boolean {
  const behind = text.slice(close + 1, close + 1 + LONGEST_COUNTED)
  return results.some(word => behind.startsWith(word) && /^\d/.test(behind.slice(word.length)))
}

/** （三）不予公开3件 */
const NUMERAL = /^[一二三四五六七八九十\d]+$/
const COUNTED = /[共有计为]?\d{1,6}[件条项宗份起例]$/
const LONGEST_COUNTED = 12

/** Where the result begins that ends right before a bracket. */
function resultBefore(text: string, open: number): number | null {
  for (const noun of NOUNS) {
    if (!text.endsWith(noun, open)) continue
    const end = open - noun.length
    const said = results.find(word => text.endsWith(word, end))
    if (said !== undefined) return end - said.length
  }
  return null
}

/** Each such result with its bracket as one token: of the row, where the bracket names one alone, else still of the result. */
export function foldReasons(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/[（(]/.test(text)) return tokens
  const folded: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const found =
      reasonBetween(text, tokens, index) ?? reasonBehind(text, tokens, index) ?? reasonAhead(text, tokens, index)
    folded.push(...(found?.tokens ?? [token]))
    if (found !== null) index = found.last
  }
  return folded
}

interface Folded {
  /** What stands for the result and its bracket. */
  readonly tokens: readonly Token[]
  /** The index of the last token that they stand for. */
  readonly last: number
}

/** 无法提供（本机关不掌握相关政府信息）17件 */
function reasonBetween(text: string, tokens: readonly Token[], index: number): Folded | null {
  const result = tokens[index]
  const last = isReasoned(result) ? closeOfReason(text, tokens, index) : null
  const close = last === null ? undefined : tokens[last]
  if (!isReasoned(result) || last === null || close === undefined) return null
  const reason = reasonOf(result, tokens.slice(index + 1, last))
  return {tokens: [{...reason, start: result.start, end: close.end}], last}
}

/** 不予公开3件（国家秘密）: the result, its number and its bracket. */
function reasonBehind(text: string, tokens: readonly Token[], index: number): Folded | null {
  const [result, number, open] = tokens.slice(index, index + 3)
  if (!isReasoned(result) || number?.kind !== 'number' || open?.kind !== 'open') return null
  if (!isNext(text, result, number) || !isNext(text, number, open)) return null
  const apart = reasonApart(text, result, tokens, index + 2)
  return apart === null ? null : {tokens: [apart.row, number, apart.bracket], last: closing(tokens, index + 2)}
}

/** （重复申请）不予处理2件; words that no row has part the result, which its token tells by its bracket. */
function reasonAhead(text: string, tokens: readonly Token[], index: number): Folded | null {
  const open = tokens[index]
  if (open?.kind !== 'open') return null
  const last = closing(tokens, index) + 1
  const [close, result, number] = tokens.slice(last - 1, last + 2)
  if (close?.kind !== 'close' || !isReasoned(result) || number?.kind !== 'number') return null
  if (close.end !== result.start || !isNext(text, result, number)) return null
  if (!isReasonBracketed(text, open.start, close.start)) return null
  const apart = reasonApart(text, result, tokens, index)
  return {tokens: apart === null ? [{...result, start: open.start}] : [apart.bracket, apart.row], last}
}

/** The result as the row that a bracket apart from it names, and the bracket as words that tell nothing; null where it names none alone. */
function reasonApart(
  text: string,
  result: PhraseToken,
  tokens: readonly Token[],
  open: number
): {readonly row: Token; readonly bracket: Token} | null {
  const close = closing(tokens, open)
  const [from, to] = [tokens[open], tokens[close]]
  if (from === undefined || to?.kind !== 'close' || !isReasonBracketed(text, from.start, to.start)) return null
  const reason = reasonOf(result, tokens.slice(open + 1, close))
  if (reason.kind !== 'leaf') return null
  return {
    row: {...reason, start: result.start, end: result.end},
    bracket: {kind: 'modifier', id: '', start: from.start, end: to.end}
  }
}

function closing(tokens: readonly Token[], open: number): number {
  let close = open + 1
  while (close < tokens.length && tokens[close]?.kind !== 'close' && tokens[close]?.kind !== 'open') close++
  return close
}

/** Nothing but 共, 有 or the unit of a number stands between. */
function isNext(text: string, before: Token, behind: Token): boolean {
  return /^[共有计为件条项宗份起例]{0,2}$/.test(text.slice(before.end, behind.start))
}

/** The index of the bracket that closes the reason of a result; null where it has none. */
function closeOfReason(text: string, tokens: readonly Token[], result: number): number | null {
  let open = result + 1
  while (NOUN_KINDS.has(tokens[open]?.kind ?? 'stop')) open++
  const close = closing(tokens, open)
  const [from, to] = [tokens[open], tokens[close]]
  const isBracket = from?.kind === 'open' && to?.kind === 'close'
  return isBracket && isReasonBracketed(text, from.start, to.start) ? close : null
}

const NOUN_KINDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['modifier', 'bare-request'])

function isReasoned(token: Token | undefined): token is PhraseToken {
  return isPhrase(token) && token.kind === 'result' && REASONED.has(token.id)
}

function reasonOf({kind, id}: PhraseToken, within: readonly Token[]): Pick<PhraseToken, 'kind' | 'id'> {
  // （信访举报2件、重复申请1件）: a list of the rows, not all of which may be known.
  if (within.filter(token => token.kind === 'number').length > 1) return {kind, id}
  const rows = new Set(within.filter(isPhrase).flatMap(token => (token.kind === 'leaf' ? [token.id] : [])))
  const [row] = rows
  return row !== undefined && rows.size === 1 && row.startsWith(`${id}.`) ? {kind: 'leaf', id: row} : {kind, id}
}

/** The reason of a result that is written with such a bracket; null for any other words. */
export function reasonWithin(words: string): string | null {
  return /[（(]([^（(]+)[）)]$/.exec(words)?.[1] ?? /^[（(]([^）)]+)[）)]/.exec(words)?.[1] ?? null
}
