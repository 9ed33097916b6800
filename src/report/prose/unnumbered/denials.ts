/** Clauses that say there was nothing: 未收到政府信息公开申请, 未发生行政复议, 未制发行政规范性文件, 无行政事业性收费. */

import type {Label} from '../claim.ts'
import {carriedInLabel, causeLabel} from '../counted/labels.ts'
import {type Clause, clausesOf} from '../sentences/clauses.ts'
import type {Frame} from '../sentences/frame.ts'
import {has, type Sentence, unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {deniedCorrection} from './denied-corrections.ts'
import {type Denied, labelsOf, linked, nothingReceived, type Setting, UNLIMITING} from './denied-labels.ts'
import {deniedMaking} from './denied-making.ts'
import {isAllReceived, subjectEnd} from './denied-subjects.ts'
import {deniedWays} from './denied-ways.ts'

export interface Denial {
  readonly labels: readonly Label[]
  /** The words that deny, from the denying word to the noun (in the compact text). */
  readonly start: number
  readonly end: number
  /** Where the clause begins, and where its words for a subject end. */
  readonly clauseStart: number
  readonly subjectEnd: number
  readonly tokens: readonly Token[]
}

/** How many characters that no phrase accounts for may stand in a denial. */
const SLACK = 2

/** Denials of a sentence, in order. A clause with a number denies nothing, unless that is of all the requests. */
export function denialsOf(sentence: Sentence, frame: Frame): Denial[] {
  if (!has(sentence.tokens, 'deny')) return []
  return clausesOf(sentence).flatMap(clause => denialOf(sentence, clause, frame) ?? [])
}

function denialOf(sentence: Sentence, clause: Clause, frame: Frame): Denial | null {
  const deny = clause.tokens.findIndex(token => token.kind === 'deny')
  const token = clause.tokens[deny]
  if (token === undefined || has(clause.tokens, 'growth')) return null
  if (isOfOtherCause(sentence.text.slice(token.end, clause.end))) return null
  if (clause.tokens.some(other => other.kind === 'number' && !isAllReceived(other, token, sentence, frame))) return null
  const after = clause.tokens.slice(deny + 1).filter(isPhrase)
  const before = clause.tokens.slice(0, deny).filter(isPhrase)
  const setting: Setting = {sentence, clause, deny: token, frame}
  const found =
    deniedCarryIn(setting) ??
    deniedAfter(setting, after) ??
    deniedWays(setting, after) ??
    deniedMaking(setting, before, after) ??
    deniedCorrection(setting) ??
    deniedReceipt(setting, before) ??
    deniedBefore(setting, before, after)
  if (found === null) return null
  return {
    labels: found.labels,
    start: Math.min(token.start, found.from),
    end: Math.max(token.end, found.to),
    clauseStart: clause.start,
    subjectEnd: Math.min(token.start, found.from),
    tokens: clause.tokens
  }
}

/** 未发生因行政许可引起的行政复议: nothing is said of those about disclosure. */
function isOfOtherCause(denied: string): boolean {
  const cause = /因([^，,。；;]{1,24}?)(?:引起|引发|导致|产生|造成)/.exec(denied)?.[1]
  return cause !== undefined && !/公开|申请|答复|信息/.test(cause)
}

const NOTHING_CARRIED_IN: readonly RegExp[] = [
  // 无上年结转的申请
  /(?:无|没有|未|不存在)[^，,。；;]{0,4}(?:上年度?|去年|上一年度?|往年)[^，,。；;]{0,3}(?:结转|转入|遗留)/,
  // 上年未结转
  /(?:上年度?|去年|上一年度?)[^，,。；;]{0,3}(?:无|未|没有)[^，,。；;]{0,3}(?:结转|转入)/
]

function deniedCarryIn({sentence: {text, tokens}, clause, frame}: Setting): Denied | null {
  if (!(frame.requestsNamed || frame.inRequests || has(tokens, 'request'))) return null
  const said = text.slice(clause.start, clause.end)
  const [match] = NOTHING_CARRIED_IN.map(pattern => pattern.exec(said))
    .filter(found => found !== null)
    .sort((left, right) => left.index - right.index)
  if (match === undefined) return null
  if (clause.tokens.some(({kind}) => kind === 'cause' || kind === 'trap')) return null
  const from = clause.start + match.index
  return {labels: [carriedInLabel], from, to: from + match[0].length}
}

/** 未 + verb + noun, to the end of the clause. */
function deniedAfter(setting: Setting, after: readonly PhraseToken[]): Denied | null {
  const {sentence, clause, deny, frame} = setting
  const isOpen = frame.requestsNamed || frame.inRequests
  const nouns = after.filter(token => NOUNS.has(token.kind) || (token.kind === 'bare-request' && isOpen))
  const noun = nouns[0]
  const last = nouns.at(-1)
  if (noun === undefined || last === undefined) return null
  // 没有行政事业性收费项目: without such a matter nothing is charged.
  const isMatter = last.kind === 'charge' && sentence.text.slice(last.end, clause.end) === '项目'
  const isEnd = isMatter || NAMES_MORE.test(sentence.text.slice(last.end, clause.end))
  if (!isEnd && unknownBetween(sentence, last.end, clause.end) > 0) return null
  if (unknownBetween(sentence, subjectEnd(setting), last.start) > SLACK) return null
  const verbs = after.filter(token => token.end <= noun.start)
  const labels = labelsOf(nouns, verbs, setting)
  return labels.length === 0 ? null : {labels, from: deny.start, to: last.end}
}

/** 申请及相关投诉举报情况: what is denied besides. */
const NAMES_MORE =
  /^(?:以及|及(?!时)|和|与|或者?)(?:相关|有关)?[^的，,。；;]{0,4}(?:投诉|举报|信访|咨询|来信|来访)[^的，,。；;]{0,6}$/

/** 依申请公开零受理: the noun, then the word for nothing. */
function deniedReceipt({sentence, clause, deny}: Setting, before: readonly PhraseToken[]): Denied | null {
  const noun = before.at(-1)
  if (noun?.kind !== 'request' || unknownBetween(sentence, noun.end, deny.start) > 0) return null
  if (before.some(({kind}) => !UNLIMITING.has(kind) && kind !== 'request')) return null
  return /^零(?:受理|申请|收件|发生)$/.test(sentence.text.slice(deny.start, clause.end))
    ? {labels: [nothingReceived], from: noun.start, to: clause.end}
    : null
}

/** Noun + 均未发生: 行政复议、行政诉讼均未发生. */
function deniedBefore(
  {sentence, clause, deny, frame}: Setting,
  before: readonly PhraseToken[],
  after: readonly PhraseToken[]
): Denied | null {
  const nouns = before.filter(token => token.kind === 'cause')
  const [first, last] = [nouns[0], nouns.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    after.some(token => token.kind !== 'occur' && token.kind !== 'modifier')
  )
    return null
  if (unknownBetween(sentence, last.end, deny.start) > 0 || unknownBetween(sentence, deny.end, clause.end) > 0)
    return null
  if (before.some(token => token.kind === 'trap' || token.kind === 'review' || token.kind === 'restrict')) return null
  if (!linked(sentence, clause, frame)) return null
  return {labels: nouns.map(noun => causeLabel([noun.id])), from: first.start, to: clause.end}
}

const NOUNS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'request',
  'cause',
  'document',
  'act',
  'charge',
  'fee',
  'result'
])
