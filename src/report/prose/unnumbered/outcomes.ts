/**
 * Outcomes without a number: 收到申请5件，均为自然人; 行政复议2件，均维持; 行政复议1件，为其他结果; 行政诉讼1件（复议后起诉）. All that was
 * counted right before is of the one kind that is named.
 */

import type {Claim} from '../claim.ts'
import {type Label, totalKinds} from '../claim.ts'
import {applicantLabel, causeLabel, leafLabel, outcomeLabel, resultLabel} from '../counted/labels.ts'
import {endsProposed} from '../counted/proposals.ts'
import {readingsOf} from '../counted/readings.ts'
import {type Clause, clausesOf} from '../sentences/clauses.ts'
import type {Sentence} from '../sentences/segments.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../sentences/sentence-in-place.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'

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
const ALL = /均|全部|全|都|清一色|一律/
/** 均按规定部分公开或不予公开: more than these signs between, and it is another sentence. */
const LONGEST = 24

/** @param counted the claims of the sentence with a number, in order */
export function outcomesOf(reading: SentenceInPlace, counted: readonly Counted[]): Claim[] {
  if (counted.length === 0) return []
  return clausesOf(reading.sentence).flatMap(clause => outcomesIn(reading, clause, counted))
}

function outcomesIn(reading: SentenceInPlace, clause: Clause, counted: readonly Counted[]): Claim[] {
  const {sentence} = reading
  const whole = counted.findLast(({end}) => end <= clause.end)
  if (whole === undefined || whole.claim.denied) return []
  const start = whole.end > clause.start ? nounEnd(clause, whole.end) : clause.start
  const named = labelling(sentence, clause, {start, whole})
  if (named === null || endsProposed(sentence.text.slice(whole.end, clause.end))) return []
  const at = spotWithin(reading, start, clause.end)
  const quote = writtenWithin(reading, start, clause.end)
  return wholesMeant(sentence, counted, whole).flatMap(({claim}): Claim[] => {
    const label = named(claim)
    if (label === null) return []
    return [
      {
        ...claim,
        ...label,
        readings: readingsOf(label, reading.frame),
        topic: 'outcome',
        at,
        quote,
        clause: at,
        clauseText: quote,
        share: null,
        growth: null,
        whole: claim
      }
    ]
  })
}

interface Said {
  readonly start: number
  readonly whole: Counted
}

/** What the words from a place on say of all that was counted, as a label for each count; null where they do not speak of all. */
function labelling(
  {text, tokens}: Sentence,
  clause: Clause,
  {start, whole}: Said
): ((claim: Claim) => Label | null) | null {
  const behind = clause.tokens.filter(token => token.start >= start)
  // 行政复议1件、结果为维持
  const said = behind[0]?.kind === 'dun' && behind[0].start === whole.end ? behind.slice(1) : behind
  if (clause.end - start > LONGEST || tokens.some(token => isCounted(token, whole.end, clause.start))) return null
  if (DISCLOSED.test(text.slice(start, clause.end)))
    return ({kind}) => (totalKinds.includes(kind) ? resultLabel(['disclosed']) : null)
  const [kind, second, third] = said.filter(token => KINDS.has(token.kind) || isHalf(token))
  if (!isPhrase(kind) || third !== undefined) return null
  // 均因不属于本机关掌握而无法提供: a row and its group.
  if (second !== undefined && !(isPhrase(second) && (isSame(kind, second) || second.id === groupOf(kind.id))))
    return null
  if (said.some(token => BARRING.has(token.kind) && !isNegativeResult(token, kind))) return null
  // 经复议维持后起诉: what came before the case that was counted.
  if (kind.kind === 'outcome' && text[kind.end] === '后') return null
  // 一审维持，二审尚未审结
  if (text.endsWith('一审', kind.start) && /二审|上诉/.test(text.slice(kind.end))) return null
  const single = whole.claim.number.units === 1n && whole.claim.number.scale === 0
  const lead = text.slice(start, kind.start)
  // 均未审结 is one phrase.
  const isAll = ALL.test(lead) || (kind.kind === 'outcome' && text[kind.start] === '均')
  // 行政诉讼1件（复议后起诉）, 行政诉讼1件，为直接起诉
  const isNamed = kind.kind === 'cause' ? /^(?:[是系为]|属于?)?$/.test(lead) : kind.kind === 'outcome'
  const isOfOne = isNamed || /结果为|结果是/.test(lead) || describesOne(kind, lead, text.slice(kind.end, clause.end))
  if (!isAll && !(single && isOfOne)) return null
  return claim => labelOf(kind, claim, text)
}

/** 1件，申请主体为自然人; 1件，为本机关不掌握的政府信息: what nobody holds could not be provided. */
function describesOne({kind, id}: PhraseToken, lead: string, behind: string): boolean {
  if (kind === 'applicant')
    return (
      /^(?:申请)?(?:主体|人|者)?(?:为|是|系|由|属于?)$/.test(lead) &&
      /^(?:个人)?(?:申请|提出|提交)?(?:的)?(?:申请)?$/.test(behind)
    )
  return (
    kind === 'leaf' &&
    groupOf(id) === 'unavailable' &&
    /^(?:所?申请)?(?:内容|信息)?(?:为|是|系|属于?)?$/.test(lead) &&
    /^(?:的)?(?:相关)?(?:政府)?(?:信息)?$/.test(behind)
  )
}

/** 均为公民个人申请: said twice. */
function isSame(one: PhraseToken, other: PhraseToken): boolean {
  return one.kind === other.kind && one.id === other.id
}

const DISCLOSED = /^(?:均|都|全部)(?:已)?(?:依法)?公开$/

/** 行政复议3件、行政诉讼2件，全部维持; 直接起诉3件、复议后起诉1件，全部维持: cases joined by 、 are all meant. */
/** 复议7件、诉讼9件，均维持; behind a comma only where nothing but the other cases is told: 复议7件，诉讼9件，均维持. */
const JOINED = /^(?:[、和]|[，,](?:行政)?(?:复议|诉讼)(?:案件)?\d+[件起]$)/

function wholesMeant({text}: Sentence, counted: readonly Counted[], last: Counted): readonly Counted[] {
  const meant = [last]
  if (last.claim.kind !== 'cause') return meant
  for (let index = counted.indexOf(last) - 1; index >= 0; index--) {
    const [one, next] = [counted[index], meant[0]]
    if (one?.claim.kind !== 'cause' || next === undefined || !JOINED.test(text.slice(one.end, next.end))) break
    meant.unshift(one)
  }
  return meant
}

/** 4件政府信息公开申请均…: the noun belongs to the number. */
function nounEnd({tokens}: Clause, number: number): number {
  const noun = tokens.find(({start}) => start >= number)
  return noun?.kind === 'request' && noun.start === number ? noun.end : number
}

/** Another count between the number and these words; shares and rates are said of the same. */
function isCounted(token: Token, from: number, to: number): boolean {
  return token.kind === 'number' && token.unitKind !== 'percent' && token.start >= from && token.end <= to
}

/** 未审结 and 不予公开 hold the sign of a denial themselves. */
function isNegativeResult(token: Token, kind: PhraseToken): boolean {
  return token.start >= kind.start && token.end <= kind.end
}

function labelOf(kind: PhraseToken, whole: Claim, text: string): Label | null {
  const ofRequests = totalKinds.includes(whole.kind)
  if (kind.kind === 'applicant' && ofRequests) return applicantLabel([kind.id], {...whole, topic: 'requests'})
  if (kind.kind === 'result' && ofRequests) return resultLabel([kind.id])
  if (kind.kind === 'leaf' && ofRequests) return leafLabel(kind.id, text.slice(kind.start, kind.end), groupOf(kind.id))
  if (isHalf(kind)) return whole.kind === 'cause' && whole.ids.join() === 'litigation' ? causeLabel([kind.id]) : null
  if (kind.kind !== 'outcome' || whole.kind !== 'cause') return null
  // 行政复议3起，均胜诉: loosely said, but of these.
  return kind.id === 'won' ? causeLabel(whole.ids, kind.id) : outcomeLabel([whole.ids], kind.id)
}

/** 直接起诉 and 复议后起诉 are the halves of 行政诉讼. */
function isHalf(token: Token): boolean {
  return token.kind === 'cause' && token.id.startsWith('litigation.')
}

function groupOf(leaf: string): string {
  return leaf.slice(0, leaf.indexOf('.'))
}
