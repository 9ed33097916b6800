/**
 * Outcomes without a number: 收到申请5件，均为自然人; 行政复议2件，均维持; 行政复议1件，为其他结果. All that was counted right before is of
 * the one kind that is named.
 */

import type {Claim} from './claim.ts'
import {readingsOf, type SentenceInPlace, spotWithin} from './claim-making.ts'
import {type Clause, clausesOf} from './clauses.ts'
import {applicantLabel, causeLabel, type Label, leafLabel, resultLabel} from './labels.ts'
import {endsProposed} from './proposals.ts'
import type {PhraseToken, Token} from './scan.ts'
import {isPhrase} from './segments.ts'

/** A claim of the sentence, and where its number ends. */
export interface Counted {
  readonly claim: Claim
  readonly end: number
}

const KINDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['applicant', 'result', 'leaf', 'outcome'])
/** With one of these the clause says something else. */
const BARRING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'number',
    'deny',
    'trap',
    'others',
    'remainder',
    'receive',
    'request',
    'channel',
    'growth',
    'dun',
    'and'
  ] as const)
])
const ALL = /均|全部|全|都/
/** 均按规定部分公开或不予公开: more than these signs between, and it is another sentence. */
const LONGEST = 24

/** @param counted the claims of the sentence with a number, in order */
export function outcomesOf(reading: SentenceInPlace, counted: readonly Counted[]): Claim[] {
  if (counted.length === 0) return []
  return clausesOf(reading.sentence).flatMap(clause => outcomeOf(reading, clause, counted) ?? [])
}

function outcomeOf(reading: SentenceInPlace, clause: Clause, counted: readonly Counted[]): Claim | null {
  const {sentence} = reading
  const whole = counted.findLast(({end}) => end <= clause.end)
  if (whole === undefined || whole.claim.denied) return null
  const start = whole.end > clause.start ? nounEnd(clause, whole.end) : clause.start
  const behind = clause.tokens.filter(token => token.start >= start)
  // 行政复议1件、结果为维持
  const said = behind[0]?.kind === 'dun' && behind[0].start === whole.end ? behind.slice(1) : behind
  const kinds = said.filter(token => KINDS.has(token.kind))
  const [kind, second] = kinds
  if (!isPhrase(kind) || kinds.length > 2 || clause.end - start > LONGEST) return null
  // 均因不属于本机关掌握而无法提供: a row and its group.
  if (second !== undefined && !(kind.kind === 'leaf' && isPhrase(second) && second.id === groupOf(kind.id))) return null
  if (said.some(token => BARRING.has(token.kind) && !isNegativeResult(token, kind))) return null
  if (sentence.tokens.some(token => isCounted(token, whole.end, clause.start))) return null
  const single = whole.claim.number.units === 1n && whole.claim.number.scale === 0
  const lead = sentence.text.slice(start, kind.start)
  // 均未审结 is one phrase.
  const isAll = ALL.test(lead) || (kind.kind === 'outcome' && sentence.text[kind.start] === '均')
  if (!isAll && !(single && (kind.kind === 'outcome' || /结果为|结果是/.test(lead)))) return null
  const label = labelOf(kind, whole.claim, sentence.text)
  if (label === null || endsProposed(sentence.text.slice(whole.end, clause.end))) return null
  const at = spotWithin(reading, start, clause.end)
  const quote = reading.compacted.text.slice(start, clause.end)
  return {
    ...whole.claim,
    ...label,
    readings: readingsOf(label, reading.frame),
    topic: 'outcome',
    at,
    quote,
    clause: at,
    clauseText: quote,
    share: null,
    growth: null,
    whole: whole.claim
  }
}

/** 4件政府信息公开申请均…: the noun belongs to the number. */
function nounEnd({tokens}: Clause, number: number): number {
  const noun = tokens.find(({start}) => start >= number)
  return noun?.kind === 'request' && noun.start === number ? noun.end : number
}

/** Another count between the number and these words; shares and rates are said of the same. */
function isCounted(token: Token, from: number, to: number): boolean {
  return token.kind === 'number' && token.measure !== 'percent' && token.start >= from && token.end <= to
}

/** 未审结 and 不予公开 hold the sign of a denial themselves. */
function isNegativeResult(token: Token, kind: PhraseToken): boolean {
  return token.start >= kind.start && token.end <= kind.end
}

function labelOf(kind: PhraseToken, whole: Claim, text: string): Label | null {
  const ofRequests = ['received', 'answered', 'handled'].includes(whole.kind)
  if (kind.kind === 'applicant' && ofRequests) return applicantLabel([kind.id], {...whole, topic: 'requests'})
  if (kind.kind === 'result' && ofRequests) return resultLabel([kind.id])
  if (kind.kind === 'leaf' && ofRequests) return leafLabel(kind.id, text.slice(kind.start, kind.end), groupOf(kind.id))
  return kind.kind === 'outcome' && whole.kind === 'cause' ? causeLabel(whole.ids, kind.id) : null
}

function groupOf(leaf: string): string {
  return leaf.slice(0, leaf.indexOf('.'))
}
