/** A verb before the number: 收到70件申请, 已办结69件. */

import {isDigit} from '../../../text.ts'
import {scopeAt} from '../sentences/clause-scope.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, endsAmong, has, type Segment, unknownBetween} from '../sentences/segments.ts'
import {isPhrase, isRequestNoun, type PhraseToken, type Token} from '../tokens/scan.ts'
import {answeredLabel, channelLabel, handledLabel, receivedLabel, resultLabel} from './labels.ts'
import {alsoReceived, answeredOf, inContext, isOfRequestUnit, oneLabel, onlyChannel, textOf} from './request-context.ts'

export function ofVerb(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const verb = segment.before[index]
  if (!isPhrase(verb)) return null
  const {sentence, number, after} = segment
  const start = clauseStart(segment.before, index)
  if (has(segment.before.slice(start, index), 'deny')) return null
  const channel = onlyChannel(segment, start, verb)
  if (channel !== null) return ofWay(segment, index, channel, frame)
  if (has(segment.before, 'respectively')) return null
  const result = resultAnswered(segment, start, index)
  if (result !== null)
    return inContext(frame, segment) && !frame.openness ? oneLabel(resultLabel([result.id]), result.start) : null
  if (isNarrowed(segment, start, index) || opensList(segment) || isMisspelt(sentence.text, verb)) return null
  const next = after[0]
  const followed =
    (next?.kind === 'request' || (next?.kind === 'bare-request' && inContext(frame, segment))) &&
    unknownBetween(sentence, number.end, next.start) === 0
  const bare = unknownBetween(sentence, number.end, segment.end) === 0 && isOfRequestUnit(segment)
  const subject = segment.before
    .slice(start, index)
    .findLast(token => SUBJECTS.has(token.kind) || (token.kind === 'disclosure' && token.end === verb.start))
  const isNamed = subject?.kind === 'request' || (subject?.kind === 'disclosure' && verb.kind === 'answer')
  const preceded = subject !== undefined && isNamed && unknownBetween(sentence, subject.end, verb.start) === 0
  if (subject !== undefined && !isNamed) return null
  // 行政诉讼1件，涉及依申请公开答复1件: what a case is about.
  if (subject !== undefined && sentence.text.endsWith('涉及', subject.start)) return null
  const understood =
    bare &&
    inContext(frame, segment) &&
    !frame.diverted &&
    !followsCause(segment, verb) &&
    !isDescribed(segment, start, verb, frame)
  if (!followed && !(preceded && bare) && !understood) return null
  // 涉及林权登记的10件申请
  if (followed && sentence.text.slice(verb.end, number.start) === '的' && isDescribed(segment, start, verb, frame))
    return null
  const from = preceded ? Math.min(subject.start, verb.start) : verb.start
  if (verb.kind === 'receive' && isAccepting(segment, verb, frame)) return null
  if (verb.kind === 'receive') return oneLabel(receivedLabel(verb.id !== ''), from)
  if (verb.kind !== 'answer') return oneLabel(handledLabel, from)
  if (!alsoReceived(segment, start, verb)) return oneLabel(answeredOf(segment, frame), from)
  return oneLabel(isOfThoseReceived(segment, start, verb) ? {...answeredLabel, atMost: true} : handledLabel, from)
}

/** 当年受理并办结33件, 新收并办结33件: what the year before left is finished besides. */
function isOfThoseReceived({before}: Segment, start: number, answer: Token): boolean {
  return before
    .slice(start)
    .some(token => token.end <= answer.start && isPhrase(token) && (token.id === 'that-year' || token.id === 'new'))
}

/** 线上办理26件，线下办理5件: by a way right before its verb, behind the total or another way. */
function ofWay({before, after, number}: Segment, index: number, way: PhraseToken, frame: Frame): Interpretation | null {
  const [verb] = before.slice(index)
  const last = frame.counted.at(-1)?.kind
  const isWay = verb !== undefined && verb.kind !== 'answer' && way.end === verb.start
  const isBare = after.length === 0 && number.unit === '件' && verb?.end === number.start
  const isListed = (last === 'received' && has(before, 'among')) || last === 'channel'
  return isWay && isBare && isListed ? oneLabel(channelLabel(way.id), way.start) : null
}

/** 优先受理3件, 以公告方式答复2件, 当日办结2件: with no noun, words that are neither known nor a body may say which. */
function isDescribed({before, sentence, number}: Segment, start: number, verb: Token, {agency}: Frame): boolean {
  const first = sentence.tokens[0] === before[0] ? 0 : (before[0]?.start ?? verb.start)
  const opens = Math.min(before[start - 1]?.end ?? first, verb.start)
  const plain = Array.from(sentence.text.slice(opens, verb.start).matchAll(PLAIN), ([word]) => word).join('')
  if (unknownBetween(sentence, opens, verb.start) <= plain.length) return false
  return scopeAt(sentence, verb.start, number.start, agency) === null
}

/** 实际办结15件, 年底前办结29件, 受理并办结 */
const PLAIN = /年[底末](?:前|之前)?|实际|最终|并|且|合计|先后|分别|当年/g

/** 不子处理49件: a result with a wrong character is no total. */
function isMisspelt(text: string, {start, kind}: PhraseToken): boolean {
  return kind === 'handle' && /[不未].$|.予$/.test(text.slice(Math.max(0, start - 2), start))
}

/** 已办结：五件公开，一件部分公开: the number is that of the words behind it. */
function opensList({before, after}: Segment): boolean {
  return before.at(-1)?.kind === 'colon' && after.some(token => isPhrase(token) && !isRequestNoun(token))
}

/** 行政复议，新收12件、旧存2件: cases are what the sentence began with. */
function followsCause({sentence}: Segment, verb: Token): boolean {
  const named = sentence.tokens.findLast(({kind, end}) => NAMED.has(kind) && end <= verb.start)
  return named?.kind === 'cause'
}

const NAMED: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['cause', 'request', 'bare-request'])

const SUBJECTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['request', 'cause', 'act'])

/** 因无法提供相关信息答复2件: answered with that one result. */
function resultAnswered({before, sentence}: Segment, start: number, index: number): PhraseToken | null {
  const verb = before[index]
  const named = before.slice(start, index).filter(isPhrase)
  const results = named.filter(({kind}) => kind === 'result')
  const [result] = results
  if (verb?.kind !== 'answer' || result === undefined || results.length > 1) return null
  if (named.some(({kind}) => kind === 'leaf' || kind === 'cause' || kind === 'review')) return null
  return /^(?:(?:的)?(?:相关|有关)?(?:政府)?信息)?$/.test(sentence.text.slice(result.end, verb.start)) ? result : null
}

/** 公开答复1件, 因无法提供相关信息答复2件, 办理行政复议答复3件, 办理相关案件74件: not all requests are meant. */
function isNarrowed({before, sentence, number}: Segment, start: number, index: number): boolean {
  const verb = before[index]
  const lead = before.slice(start, index)
  if (verb === undefined || lead.some(token => NARROWING.has(token.kind))) return true
  // 收到数中有10件转入下年: some of those that came in.
  if (endsAmong(sentence.text.slice(verb.end, number.start))) return true
  // 131件新收申请中，市局机关受理88件
  if (verb.kind === 'receive' && isAmongThoseReceived(before, start, sentence)) return true
  if (isOfOneBody(before, start, verb, sentence)) return true
  const said = sentence.text.slice(before[start - 1]?.end ?? before[start]?.start ?? verb.start, verb.start)
  if (said.endsWith('公开') && !isNamedBy(lead, verb)) return true
  // 以告知书形式答复20件
  if (isManner(before, verb, sentence) || /[形方]式$/.test(said)) return true
  // 按期答复10件，延期答复2件: the first are not all.
  if (verb.kind === 'answer' && /(?<!未)(?:延期|逾期|超期|超时)(?:答复|办理|办结|回复)/.test(sentence.text)) return true
  return /因|由于/.test(said) || sentence.text.slice(verb.end, number.start).includes('案件')
}

/** 局机关受理88件，3个分局受理43件: what each of several bodies does. */
function isOfOneBody(before: Segment['before'], start: number, verb: Token, {text}: Segment['sentence']): boolean {
  const from = before[start - 1]?.end ?? before[start]?.start ?? verb.start
  if (!/机关|本级/.test(text.slice(Math.min(from, verb.start), verb.start))) return false
  const word = text.slice(verb.start, verb.end)
  const again = text.indexOf(word, verb.end)
  return again >= 0 && isDigit(text.charCodeAt(again + word.length))
}

/** Whether the clause follows one that names all of which it tells some. */
function isAmongThoseReceived(before: Segment['before'], start: number, sentence: Segment['sentence']): boolean {
  const mark = before[start - 1]
  return mark?.kind === 'comma' && endsAmong(sentence.text.slice(0, mark.start))
}

/** 合并答复2件, 提前答复20件, 补正后受理5件; in a list of other things 转办处理3件, 并案处理2件: some that were dealt with in one way. */
function isManner(before: Segment['before'], verb: Token, sentence: Segment['sentence']): boolean {
  if (MANNERS.test(sentence.text.slice(Math.max(0, verb.start - LONGEST_MANNER), verb.start))) return true
  const mark = before.findLast(({kind, end}) => LISTING.has(kind) && end <= verb.start)
  const from = mark?.end ?? before[0]?.start ?? verb.start
  return (
    sentence.text.slice(verb.start, verb.end) === '处理' &&
    unknownBetween(sentence, Math.min(from, verb.start), verb.start) > 0
  )
}

const MANNERS = /(?:合并|并案|一并|归并|另案|分案|重新?|再次|提前|当场|补正后(?:依法|予以|再次|重新)?)$/
const LONGEST_MANNER = 6
const LISTING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'comma',
  'dun',
  'semicolon',
  'colon',
  'open',
  'close'
])

/** 依申请公开受理, 政府信息公开答复: the noun stands right before the verb. */
function isNamedBy(lead: readonly Token[], verb: Token): boolean {
  return lead.some(({kind, end}) => (kind === 'request' || kind === 'disclosure') && end === verb.start)
}

const NARROWING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['result', 'leaf', 'review', 'cause', 'applicant'])

/** Nothing but these may stand before it: with a subject of its own it is a number of another body. */
const ACCEPTING = [',', '、', ';', ',其中', ',实际', ',依法', ',共', ',已']

/** 收到12件，受理10件: of those that came in some were taken up, which no figure says. */
function isAccepting(segment: Segment, verb: Token, {counted}: Frame): boolean {
  const lead = segment.sentence.text.slice(segment.before[0]?.start ?? verb.start, verb.start)
  return counted.at(-1)?.kind === 'received' && textOf(segment, verb) === '受理' && ACCEPTING.includes(lead)
}
