/** What a number says of 行政复议 and 行政诉讼 over 政府信息公开, and of how they ended. */

import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, endsAmong, has, isParted, runAt, type Segment, unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {isLinked} from './case-ties.ts'
import {causeLabel, outcomeLabel} from './labels.ts'
import {isReviewing} from './reviewing.ts'

/** @param index of the head in `segment.before` */
export function interpretDisputes(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const head = segment.before[index]
  if (!isPhrase(head) || !countsCases(segment, head)) return null
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) return null
  if (endsAmong(segment.sentence.text.slice(head.end, segment.number.start))) return null
  if (head.kind === 'cause') return ofCauses(segment, index, frame)
  return head.kind === 'outcome' ? ofOutcome(segment, index, head, frame) : null
}

/** Cases have a unit; without one the number must touch the words: 行政复议66（维持33，纠正10）, 诉讼为0. */
function countsCases({number, sentence}: Segment, head: Token): boolean {
  if (number.unitKind === 'count') return number.unit !== '条' && number.unit !== '项'
  if (number.unitKind !== 'bare' || number.unit !== '') return false
  if (number.value.units === 0n && '为是'.includes(sentence.text[number.start - 1] ?? '?')) return true
  const next = sentence.text[number.end] ?? '，'
  return head.end === number.start && number.value.scale === 0 && '，,、；;。（）()和'.includes(next)
}

function ofCauses(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {run, from} = runAt(segment, index, ['cause'])
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return null
  if (isReviewing(segment, clauseStart(segment.before, from), frame) || !isLinked(segment, frame)) return null
  if (isOfOthers(segment, first) || isJudged(segment) || isOfAllFields(segment)) return null
  if (isOfNewOnly(segment, first) || isOfEarlierYear(segment)) return null
  const causes = causesOf(run)
  const ended = outcomeOfNoun(segment, first)
  if (ended !== null) return causes.length === 1 ? {labels: [causeLabel(causes, ended.id)], from: ended.start} : null
  const suffered = outcomeSuffered(segment) ?? outcomeOfSubset(segment) ?? outcomeGoingOn(segment, first, frame)
  if (suffered !== null) return {labels: causes.map(cause => causeLabel([cause], suffered.id)), from: first.start}
  if (causes.length === 1 && isHalf(segment, first)) return null
  if (causes.length === 1) return {labels: [causeLabel(causes)], from: first.start}
  if (has(segment.before, 'each', last.end) || segment.number.value.units === 0n)
    return {labels: causes.map(cause => causeLabel([cause])), from: first.start}
  return isTogether(segment, first, last) ? {labels: [causeLabel(causes)], from: first.start} : null
}

/** 行政复议和行政诉讼6件, 行政复议、行政诉讼案件6件: their sum, unless 信访、 before them takes in more. */
function isTogether({before, sentence, number}: Segment, first: PhraseToken, last: PhraseToken): boolean {
  if (has(before, 'sum', last.end) || has(before, 'and', first.end, last.start)) return true
  if ('、和与及或'.includes(sentence.text[first.start - 1] ?? '?') || has(before, 'respectively')) return false
  // 行政复议、行政诉讼2件、3件
  if (/^[、和，,]\d/.test(sentence.text.slice(number.end, number.end + 2))) return false
  return ['', '共', '共计', '合计'].includes(sentence.text.slice(last.end, number.start))
}

/** 被纠正的复议2件: not all cases, but those that ended so. */
function outcomeOfNoun({before, sentence}: Segment, cause: PhraseToken): PhraseToken | null {
  const outcome = before.findLast(({end}) => end <= cause.start)
  return isPhrase(outcome) && outcome.kind === 'outcome' && sentence.text.slice(outcome.end, cause.start) === '的'
    ? outcome
    : null
}

/** 尚未审结的复议6件、诉讼3件: the second goes on with what the first was named by. */
function outcomeGoingOn(
  {before, sentence}: Segment,
  cause: PhraseToken,
  {counted}: Frame
): {readonly id: string} | null {
  const [mark, next] = before
  const last = counted.at(-1)
  if (next !== cause || (mark?.kind !== 'dun' && mark?.kind !== 'and') || last?.kind !== 'outcome') return null
  const named = sentence.tokens.findLast(({kind, end}) => kind === 'cause' && end <= mark.start)
  const isNamed = named !== undefined && sentence.text[named.start - 1] === '的'
  return isNamed ? {id: last.ids.at(-1) ?? ''} : null
}

/** 新增复议16件、上年接续2件: those that came in, where others were carried in. */
function isOfNewOnly({before, sentence, number}: Segment, cause: Token): boolean {
  const start = before[clauseStart(before, before.indexOf(cause))]?.start ?? cause.start
  if (!/新/.test(sentence.text.slice(start, number.start))) return false
  return /^[^。；;]{0,6}[，,、（(][^。；;\d]{0,6}(?:上年|去年|上一年|往年|以前年度|旧存|结转|接续|遗留)/.test(
    sentence.text.slice(number.end)
  )
}

/** 1件诉讼（2023年起诉）: of another year, as the bracket behind it says; 上年的3件复议中，1件被纠正. */
export function isOfEarlierYear({sentence: {text}, number, end}: Segment): boolean {
  if (/^[（(]\d{4}年[^\d）)]{0,8}(?:起诉|提起|立案|受理|发生)[）)]/.test(text.slice(end))) return true
  const among = text.slice(0, number.start).search(AMONG_LAST_YEARS)
  return among >= 0 && !text.slice(among, number.start).includes(';')
}

const AMONG_LAST_YEARS = /(?:上年|去年|上一年|往年)度?的?\d{1,5}[件起](?:行政)?(?:复议|诉讼)(?:案件?)?[中里][，,]/

/** 复议、诉讼各有1件因征收信息公开不完整被纠正: those that ended so. */
function outcomeSuffered({sentence, number, after}: Segment): PhraseToken | null {
  if (sentence.text[number.start - 1] !== '有') return null
  const outcome = after.find(({kind}) => kind === 'outcome')
  return isPhrase(outcome) && sentence.text.slice(number.end, outcome.end).includes('被') ? outcome : null
}

/** 被纠正的15件诉讼中，直接起诉4件: of those that ended so, up to the end of what is said of them. */
export function outcomeOfSubset({sentence: {text, tokens}, number}: Segment): PhraseToken | null {
  const before = tokens.filter(({end}) => end <= number.start)
  const comma = before.findLastIndex(({kind, start}) => kind === 'comma' && '中里'.includes(text[start - 1] ?? '?'))
  const marks = before.slice(comma + 1)
  if (comma < 0 || marks.some(({kind}) => kind === 'semicolon' || kind === 'stop')) return null
  const from = before.slice(0, comma).findLastIndex(({kind}) => DIVIDING.has(kind))
  const outcome = before.slice(from + 1, comma).find(({kind}) => kind === 'outcome')
  return isPhrase(outcome) ? outcome : null
}

/** 未经复议直接提起政府信息公开行政诉讼: the words of a half say which half of the litigation it is. */
export function causesOf(run: readonly PhraseToken[]): readonly string[] {
  const causes = run.map(token => token.id)
  return causes.some(cause => cause.startsWith('litigation.')) ? causes.filter(cause => cause !== 'litigation') : causes
}

/** Words before 诉讼 that no phrase knows and that make it one of the two halves: 未经过复议程序的行政诉讼. */
function isHalf({before, sentence}: Segment, cause: PhraseToken): boolean {
  if (cause.id !== 'litigation') return false
  const start = before[clauseStart(before, before.indexOf(cause))]?.start ?? cause.start
  return /复议|直接/.test(sentence.text.slice(start, cause.start))
}

function ofOutcome(segment: Segment, index: number, outcome: PhraseToken, frame: Frame): Interpretation | null {
  if (has(segment.before, 'respectively', outcome.end)) return null
  const named = segment.before
    .slice(clauseStart(segment.before, index), index)
    .findLast(token => token.kind === 'cause')
  if (isPhrase(named)) {
    if (isReviewing(segment, clauseStart(segment.before, index), frame) || !isLinked(segment, frame)) return null
    return {labels: [causeLabel([named.id], outcome.id)], from: named.start}
  }
  if (isOfSeveralTogether(segment, outcome) || isLimited(segment, outcome)) return null
  const causes = causesMeant(segment, outcome.start, frame)
  const decider = causes.length === 0 ? null : causeOfDecider(segment, outcome)
  const meant = decider === null ? [...causes, ...causesReferredTo(segment, outcome, frame)] : [[decider]]
  const label = outcomeLabel(meant, outcome.id)
  return label === null ? null : {labels: [label], from: outcome.start}
}

/** 经调解终止5件: some of those that ended so. */
function isLimited({sentence: {text, tokens}}: Segment, outcome: PhraseToken): boolean {
  const mark = tokens.findLast(({kind, end}) => end <= outcome.start && DIVIDING.has(kind))
  return /^(?:其中)?(?:经(?!审|复议|依法|法院|判)|因|由于)/.test(text.slice(mark?.end ?? 0, outcome.start))
}

/** （2）复议后起诉7件。合计已结10件，未结3件: behind a sum of all that was listed, not of the last. */
function isOfSeveralTogether({sentence: {text, tokens}}: Segment, outcome: PhraseToken): boolean {
  const before = tokens.filter(({end}) => end <= outcome.start)
  const from = before.findLastIndex(({kind}) => kind === 'cause' || kind === 'semicolon' || kind === 'stop')
  const together = before.slice(from + 1).find(({kind}) => kind === 'sum')
  return together !== undefined && ['合计', '总计'].includes(text.slice(together.start, together.end))
}

/** 被复议机关纠正21件、被法院纠正5件: who decided says what was decided. */
function causeOfDecider({before, sentence}: Segment, outcome: PhraseToken): string | null {
  const mark = before.findLast(({kind, end}) => end <= outcome.start && DIVIDING.has(kind))
  const said = sentence.text.slice(mark?.end ?? before[0]?.start ?? outcome.start, outcome.start)
  if (said.includes('法院')) return 'litigation'
  // 复议终止的17件
  const isNamed = sentence.text.slice(outcome.start, outcome.end).startsWith('复议')
  return isNamed || said.includes('复议机关') ? 'reconsideration' : null
}

/**
 * 行政复议7件（纠正1件），行政诉讼3件。被纠正的1件已重新答复: with 的, or in a sentence that names no cases, an outcome may go back to any that
 * the paragraph counted.
 */
function causesReferredTo(
  {sentence, number}: Segment,
  outcome: Token,
  {causesTold}: Frame
): readonly (readonly string[])[] {
  const isDefinite = sentence.text.slice(outcome.end, number.start) === '的'
  const isNamed = sentence.tokens.some(({kind, end}) => kind === 'cause' && end <= outcome.start)
  const wholes = [...new Set(causesTold.flatMap(ids => ids.filter(id => !id.startsWith('litigation.'))))]
  return isDefinite || !isNamed ? [...causesTold, ...(wholes.length > 1 ? [wholes] : [])] : []
}

const DIVIDING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'comma',
  'dun',
  'semicolon',
  'colon',
  'open',
  'stop'
])

/** What an outcome without a cause of its own may be of: what was counted before, else the one cause that the sentence names. */
export function causesMeant(segment: Segment, before: number, frame: Frame): readonly (readonly string[])[] {
  if (frame.topic === 'disputes' && frame.causes !== null) return frame.causes
  const named = segment.sentence.tokens.filter(token => token.kind === 'cause' && token.start < before)
  const ids = new Set(named.map(token => (isPhrase(token) ? token.id : '')))
  const [id] = ids
  if (id === undefined || ids.size > 1 || has(segment.sentence.tokens, 'review', 0, before)) return []
  return isLinked(segment, frame) && !frame.reviewing ? [[id]] : []
}

/** 行政复议案件5件，其中政府信息公开2件: the first are those of all fields. */
function isOfAllFields({sentence, number}: Segment): boolean {
  return /^[，,（(](?:其中|含)[^。；;]{0,24}?(?:政府信息公开|信息公开)[^，,。；;、]{0,6}\d/.test(
    sentence.text.slice(number.end)
  )
}

/** 行政诉讼6件均胜诉: those that were decided in one way, or all. */
function isJudged({after}: Segment): boolean {
  return after.some(token => token.kind === 'trap')
}

/** 较上年的复议5件, 上年结转的复议2件, 占全部行政复议（52件）: cases of another year, or of all fields. */
function isOfOthers(segment: Segment, first: Token): boolean {
  return segment.before.some(token => token.end <= first.start && OF_OTHERS.has(token.kind))
}
const OF_OTHERS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['growth', 'carry-in', 'share'])
