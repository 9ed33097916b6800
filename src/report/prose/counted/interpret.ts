/** What a number counts, by the words before it, else by those behind it. */

import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, endsAmong, has, headNounOf, type Segment} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'
import {isSetApart} from './apart.ts'
import {interpretBehind} from './behind.ts'
import {interpretDisclosure} from './disclosure.ts'
import {interpretDisputes} from './disputes.ts'
import {interpretFeeAmount} from './fee-amounts.ts'
import {ofListTotal, ofOthers} from './lists.ts'
import {isProposed} from './proposals.ts'
import {interpretReason} from './reasons.ts'
import {interpretRequests} from './requests.ts'

/** @returns null where it counts nothing that a table has, or where that is in doubt */
export function interpret(whole: Segment, frame: Frame): Interpretation | null {
  if (isRate(whole) || isInBareList(whole) || isSetApart(whole)) return null
  const segment = withoutComparison(whole)
  if (has(segment.before, 'growth') || isChange(segment)) return null
  const head = headNounOf(segment.before)
  if (head !== null) {
    if (isOfOthers(segment, head.index) || isProposed(segment, head.token)) return null
    const before =
      interpretRequests(segment, head.index, frame) ??
      interpretDisputes(segment, head.index, frame) ??
      interpretDisclosure(segment, head.index, frame) ??
      (head.token.kind === 'others' ? ofOthers(segment, head.index, frame) : null)
    if (before !== null) return before
    if (isLabelled(segment, head.token)) return null
  }
  return (
    interpretBehind(segment, frame) ??
    ofListTotal(segment, frame) ??
    interpretReason(segment, frame) ??
    interpretFeeAmount(segment, frame)
  )
}

/** 每百件办结申请引发复议15.3件: nothing that is counted has decimals. */
function isRate({number: {unitKind, value}}: Segment): boolean {
  return unitKind === 'count' && value.scale > 0
}

/** 公开或部分公开（6件、1件）: numbers of what is named before the bracket, in order. */
function isInBareList({sentence: {text, tokens}, number, depth}: Segment): boolean {
  if (depth === 0) return false
  const open = tokens.findLast(({kind, end}) => kind === 'open' && end <= number.start)
  const close = tokens.find(({kind, start}) => kind === 'close' && start >= number.end)
  return (
    open !== undefined && close !== undefined && /^\d+件?(?:[、，,]\d+件?)+$/.test(text.slice(open.end, close.start))
  )
}

/**
 * 申请量较上年回落，由75件降至60件: right behind a base the number is that of the noun before the comparison. 申请较上年同期的40件上升15%，达到46件:
 * so it is behind the change.
 */
function withoutComparison(segment: Segment): Segment {
  const changed = nounOfChange(segment)
  if (changed !== null) return {...segment, before: changed}
  const base = segment.before.at(-1)
  if (base?.kind !== 'base' || base.end !== segment.number.start) return segment
  const from = segment.before.findIndex(({kind}) => kind === 'growth' || kind === 'up' || kind === 'down')
  return from < 0 ? segment : {...segment, before: [...segment.before.slice(0, from), base]}
}

const REACHED = /^[，,](?:总数|总量|数量)?(?:达到?|增至|降至|增加到|减少到|上升到|下降到)了?$/

/** The words before the comparison, where nothing but changes was counted since they began the sentence. */
function nounOfChange({before, number, sentence}: Segment): Segment['before'] | null {
  const mark = before.findLast(({kind}) => kind === 'comma')
  if (mark === undefined || before.indexOf(mark) > 0) return null
  if (!REACHED.test(sentence.text.slice(mark.start, number.start))) return null
  const lead = sentence.tokens.filter(({end}) => end <= mark.start)
  const from = lead.findIndex(({kind}) => kind === 'growth' || kind === 'base')
  const isChange = (token: Token, index: number): boolean =>
    token.kind !== 'number' || ['up', 'down'].includes(lead[index - 1]?.kind ?? '')
  return from > 0 && lead.every(isChange) ? lead.slice(0, from) : null
}

/** Whether the words before the number say what it counts, though no table has it. 未办结的5件转入下一年度: its verb is denied. */
function isLabelled({before, after, sentence, number}: Segment, head: Token): boolean {
  const start = clauseStart(before, before.indexOf(head))
  const isDenied = head.kind === 'answer' && has(before.slice(start), 'deny')
  // 4件复议中1件纠正: the words before tell the whole.
  if (endsAmong(sentence.text.slice(head.end, number.start))) return false
  // 年末未到期的6件结转次年
  const isUnexpired = head.kind === 'deny' && after[0]?.kind === 'carry-out' && after[0].start === number.end
  return LABELLING.has(head.kind) && !isDenied && !isUnexpired && !has(before, 'comma', head.end)
}

/** 其他行政复议30件: what is left beside something else. */
function isOfOthers({before}: Segment, head: number): boolean {
  return has(before.slice(clauseStart(before, head), head), 'others')
}

/** With one of these before the number, the words after it are not asked. */
const LABELLING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'request',
    'bare-request',
    'receive',
    'answer',
    'handle',
    'result',
    'leaf',
    'applicant',
    'channel',
    'cause',
    'others'
  ] as const),
  ...([
    'outcome',
    'document',
    'issue',
    'repeal',
    'in-force',
    'act',
    'act-short',
    'charge',
    'fee',
    'trap',
    'review'
  ] as const),
  ...(['restrict', 'deny', 'carry-in', 'carry-out', 'carry', 'share'] as const)
])

/** 增加12件 is a difference. */
function isChange(segment: Segment): boolean {
  const last = segment.before.findLast(token => token.kind !== 'approximately')
  return last !== undefined && (last.kind === 'up' || last.kind === 'down')
}
