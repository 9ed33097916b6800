/**
 * Requests counted with a reason that no phrase holds whole: 2件申请经补正后仍指向不明，按无法提供处理. The result behind them tells the
 * group that they are counted in, so that it cannot be smaller.
 */

import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {headNounOf, type Segment, tokensWithin, unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {isOfSeveralRows, leafLabel, partOfGroup} from './labels.ts'
import {endsProposed} from './proposals.ts'
import {inContext, isToBeCorrected} from './request-context.ts'

const UNITS = ['件', '件次', '份', '宗', '起', '例']
/** What may stand before the number in its clause: 其中有3件, 对2件. */
const LEADING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['own', 'year', 'whole-year', 'among', 'modifier', 'remainder', 'include', 'each', 'occur'] as const)
])
/** With one of these behind the number other things are counted. */
const BARRING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['cause', 'document', 'act', 'receive', 'outcome', 'charge', 'fee', 'base', 'growth', 'applicant'] as const)
])
/** Right behind the number, words that begin a reason; elsewhere 申请 must follow. */
const BEGINNING = ['因', '由于', '经', '属', '涉', '系', '实为', '申请', '政府信息公开申请']

/** Another body answered them, or nobody counted them. */
const OF_OTHERS =
  /该[局委单部镇乡]|移交|转交|转由|由其|[向由][^，,。；;]{2,12}(?:提出|申请|答复|告知)|[未不]计入|[未不]列入|[未不]纳入/

/** @returns null where no one result is named behind the number */
export function interpretReason(segment: Segment, frame: Frame): Interpretation | null {
  const {number, sentence} = segment
  if (number.unitKind !== 'count' || !UNITS.includes(number.unit) || headNounOf(segment.before) !== null) return null
  if (!inContext(frame, segment) || frame.openness || !leads(segment)) return null
  const end = clauseEnd(segment)
  const said = sentence.text.slice(number.end, end)
  const behind = tokensWithin(sentence, number.end, end).filter(isPhrase)
  const isBegun = BEGINNING.some(word => said.startsWith(word)) || behind.some(({kind}) => kind === 'bare-request')
  if (!isBegun || behind.some(({kind}) => BARRING.has(kind)) || endsProposed(said) || OF_OTHERS.test(said)) return null
  if (behind.some(token => isToBeCorrected(segment, token))) return null
  const label = labelOf(behind, sentence.text)
  return label === null ? null : {labels: [label], from: number.start}
}

/** Nothing that is unknown stands before the number in its clause. */
function leads({before, number, sentence}: Segment): boolean {
  const mark = before.findLastIndex(({kind}) => MARKS.has(kind))
  const lead = before.slice(mark + 1)
  const start = before[mark]?.end ?? (sentence.tokens[0] === before[0] ? 0 : (before[0]?.start ?? number.start))
  return lead.every(({kind}) => LEADING.has(kind)) && unknownBetween(sentence, start, number.start) === 0
}

const MARKS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'semicolon', 'colon', 'dun', 'stop', 'open'])

/** Up to the item with the next number, or the end of the statement. */
function clauseEnd({sentence, number}: Segment): number {
  const behind = sentence.tokens.filter(({start}) => start >= number.end)
  const stop = behind.findIndex(
    ({kind}) => kind === 'number' || kind === 'semicolon' || kind === 'stop' || kind === 'close'
  )
  const last = behind[stop]
  if (last?.kind !== 'number') return last?.start ?? sentence.text.length
  return behind.slice(0, stop).findLast(({kind}) => kind === 'comma' || kind === 'dun')?.start ?? last.start
}

function labelOf(behind: readonly PhraseToken[], text: string): Label | null {
  const groups = new Set(behind.filter(({kind}) => kind === 'result').map(({id}) => id))
  const leaves = behind.filter(({kind}) => kind === 'leaf')
  const [group] = groups
  const result = behind.findLast(({kind}) => kind === 'result')
  // 无法提供法律咨询服务 is no result.
  if (result !== undefined && !ENDING.test(text.slice(result.end, result.end + 4))) return null
  if (group === undefined || groups.size > 1 || isOfSeveralRows(group)) return absent(behind, text)
  const [leaf] = leaves
  const isRow = leaf?.id.startsWith(`${group}.`) && leaves.every(({id}) => id === leaf.id)
  if (leaf !== undefined && isRow) return {...leafLabel(leaf.id, text.slice(leaf.start, leaf.end), group), atMost: true}
  return partOfGroup(group)
}

/** A result ends its clause, or is that of requests, answers and information. */
const ENDING = /^(?:[，,。；;、）)]|$|的|处理|答复|告知|决定|相关|有关|所申请|政府信息|信息|了|给|并|，)/

/** 9件申请因我局未制作，已告知申请人信息不存在; 7件申请所涉信息我局并不掌握: what is not there could not be given. */
function absent(behind: readonly PhraseToken[], text: string): Label | null {
  const leaves = behind.filter(({kind}) => kind === 'leaf')
  const last = leaves.at(-1)
  if (last === undefined || leaves.some(({id}) => !id.startsWith('unavailable.'))) return null
  const label = leafLabel(last.id, text.slice(last.start, last.end), 'unavailable')
  return {...label, atMost: true}
}
