/** What a number says of requests: 收到, 上年结转, 办结, 结转下年度, the results, the kinds of applicant. */

import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, has, isCount, isParted, runAt, type Segment, unknownBetween} from '../sentences/segments.ts'
import {reasonWithin} from '../tokens/reasons-bracketed.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {THIRD_PARTIES} from '../tokens/third-parties.ts'
import {dividedAt} from './divided.ts'
import {
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  channelLabel,
  leafLabel,
  partOfGroup,
  resultLabel
} from './labels.ts'
import {answeredOf, inContext, isOfRequestUnit, isToBeCorrected, oneLabel, textOf} from './request-context.ts'
import {ofNoun} from './request-nouns.ts'
import {ofVerb} from './request-verbs.ts'

/** @param index of the head in `segment.before` */
export function interpretRequests(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const head = segment.before[index]
  if (!isPhrase(head) || !isCount(segment)) return null
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) return null
  switch (head.kind) {
    case 'request':
    case 'bare-request':
      return countsOthers(segment, head) || isAboutOneSubject(segment, head) ? null : ofNoun(segment, index, frame)
    case 'receive':
    case 'answer':
    case 'handle':
      return ofVerb(segment, index, frame)
    case 'carry-in':
    case 'carry-out':
      return inContext(frame, segment) && isOfRequestUnit(segment) && !isOfCases(segment)
        ? oneLabel(head.kind === 'carry-in' ? carriedInLabel : carriedOutLabel, head.start)
        : null
    case 'result':
      return ofResults(segment, index, frame)
    case 'leaf':
      return inContext(frame, segment) && isOfLeaf(segment, index, head) ? ofLeaf(segment, head) : null
    case 'applicant':
      return ofApplicants(segment, index, frame)
    case 'channel':
      return inContext(frame, segment) && !isSentOut(segment, head) && !areLetters(segment)
        ? oneLabel(channelLabel(head.id), head.start)
        : null
    case 'carry':
      return isOfRequestUnit(segment) ? ofCarry(head, frame) : null
    case 'decide':
      return isCompleted(segment, index, frame) ? oneLabel(answeredOf(segment, frame), head.start) : null
    default:
      return null
  }
}

/** 新收申请涉及事项共214项: one request may be about several; 留言、热线、依申请公开等45件: requests among others. */
function countsOthers({sentence, number}: Segment, request: Token): boolean {
  const between = sentence.text.slice(request.end, number.start)
  return between.includes('涉及') || between.startsWith('等')
}

/** 2023年结转的1件复议案件: not a request. */
function isOfCases({after}: Segment): boolean {
  return after.some(({kind}) => kind === 'cause')
}

/** 邮寄送达24件, 送达方式：当面领取7件: how answers went out. */
function isSentOut({sentence: {text}, number}: Segment, channel: PhraseToken): boolean {
  if (SENT.test(text.slice(channel.end, number.start)) || /^(?:送达|领取|发出)/.test(text.slice(number.end)))
    return true
  const lead = text.slice(Math.max(text.lastIndexOf(';', channel.start), 0), channel.start)
  return lead.search(WAYS_OUT) > lead.lastIndexOf('申请')
}

/** 信函94件次, 电子邮件41封: what came, with several letters on one request. */
function areLetters({number: {unit}}: Segment): boolean {
  return unit === '件次' || unit === '封' || unit === '次'
}

const SENT = /送达|领取|发出|发送|反馈|交付|答复|投递|告知/
/** 答复送达方式为, 以…送达. */
const WAYS_OUT = /(?:送达|答复|反馈|领取)(?:方式|渠道|途径|形式)/

/** 办结12件，结转1件; 新收80件、结转4件: without a year it follows what was finished or what came in; either number may be meant. */
function ofCarry(head: PhraseToken, {counted}: Frame): Interpretation | null {
  const last = counted.at(-1)?.kind
  if (last !== 'answered' && last !== 'received') return null
  const label = last === 'answered' ? carriedOutLabel : carriedInLabel
  return oneLabel({...label, readings: [...carriedOutLabel.readings, ...carriedInLabel.readings]}, head.start)
}

/** 收到申请74件，完成72件: right behind what came in, and nothing else is done. */
function isCompleted(segment: Segment, index: number, frame: Frame): boolean {
  const {before, sentence, number, end} = segment
  const [mark, ...lead] = before.slice(0, index)
  const last = frame.counted.at(-1)?.kind
  const isBehind = mark?.kind === 'comma' && lead.every(({kind}) => COMPLETING.has(kind))
  const isBare = unknownBetween(sentence, number.end, end) === 0 && segment.after.length === 0
  const head = before[index]
  if (head === undefined || sentence.text.slice(head.start, head.end) !== '完成') return false
  return (
    isBehind &&
    isBare &&
    number.unit === '件' &&
    (last === 'received' || last === 'carried-in') &&
    inContext(frame, segment)
  )
}

const COMPLETING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['modifier', 'sum', 'own', 'whole-year', 'each'])

// ---- Results and applicants ------------------------------------------------------------------------------------------------

/** 涉及土地类的不予公开3件: some of them, by what they were about. 涉及个人隐私 is a reason. */
function isAboutOneSubject({sentence: {text, tokens}}: Segment, head: Token): boolean {
  let opens = head.start
  while (opens > 0 && !CLAUSE_MARKS.includes(text[opens - 1] ?? '，')) opens--
  const about = ABOUT.exec(text.slice(opens, head.start))?.[0]
  return (
    about !== undefined &&
    !tokens.some(({kind, start, end}) => kind === 'leaf' && start < opens + about.length && end > opens)
  )
}
const CLAUSE_MARKS = '，,；;。：:（('
const ABOUT = /^(?:其中)?(?:涉及|关于|有关|针对)[^，,。；;\d]{1,14}?的/

function ofResults(segment: Segment, index: number, frame: Frame): Interpretation | null {
  if (!inContext(frame, segment) || frame.openness) return null
  const {run} = runAt(segment, index, ['result'])
  // 可以公开的全部公开: one result, said twice.
  const ids = [...new Set(run.map(token => token.id))]
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined || isGroupOfOwn(segment, first) || isAboutOneSubject(segment, first))
    return null
  if (ids.length === 1) return ofOneResult(segment, index, first)
  if (has(segment.before, 'each', last.end) || segment.number.value.units === 0n)
    return {labels: ids.map(id => resultLabel([id])), from: first.start}
  const together = has(segment.before, 'sum', last.end) || has(segment.before, 'and', first.end, last.start)
  const included = has(segment.before, 'include', first.end, last.start)
  return together || included ? oneLabel(resultLabel(ids), first.start) : null
}

/** 未能提供的22件，其中不予公开3件: the writer's own group of several results. */
function isGroupOfOwn({sentence, number}: Segment, result: PhraseToken): boolean {
  const isLoose = ['未能提供', '未予提供'].includes(sentence.text.slice(result.start, result.end))
  return isLoose && sentence.text[result.end] === '的' && /^[，,]?其中/.test(sentence.text.slice(number.end))
}

/** 因本机关不掌握无法提供 may mean the row or its group; 不掌握等原因无法提供 means the group. */
function ofOneResult(segment: Segment, index: number, result: PhraseToken): Interpretation | null {
  const start = clauseStart(segment.before, index)
  const before = segment.before.slice(start, index)
  const leaf = before.findLast(token => token.kind === 'leaf')
  const isReasoned = reasonWithin(textOf(segment, result)) !== null || hasReason(segment, start, result)
  if (leaf === undefined && (isReasoned || isQualified(segment, result)))
    return oneLabel(partOfGroup(result.id), result.start)
  if (leaf === undefined && isBesideThirdParty(segment, result))
    return oneLabel({...resultLabel([result.id]), atMost: true}, result.start)
  if (!isPhrase(leaf) || !leaf.id.startsWith(`${result.id}.`) || has(before, 'lift', leaf.end))
    return oneLabel(resultLabel([result.id]), result.start)
  return oneLabel(leafLabel(leaf.id, textOf(segment, leaf), result.id), leaf.start)
}

const REASONS = ['因', '由于', '属', '涉']

/** 因信息不存在无法提供12件: a part of the group that is no row of the form. */
function hasReason({before, sentence}: Segment, start: number, result: PhraseToken): boolean {
  const list = before.slice(start).findLast(token => token.kind === 'dun' && token.end <= result.start)
  const from = Math.max(list?.end ?? 0, before[start - 1]?.end ?? before[start]?.start ?? 0)
  const said = sentence.text.slice(from, result.start)
  return REASONS.some(word => said.includes(word) && said.length - said.indexOf(word) > word.length + 1)
}

/** 第三方未答复、经审查予以公开的3件: those of a kind that the words describe. */
function isQualified({sentence, number}: Segment, result: PhraseToken): boolean {
  const start = statementPart(sentence, result)
  return sentence.text[number.start - 1] === '的' && unknownBetween(sentence, start, result.start) > 0
}

/** 第三方不同意公开，不予公开3件 */
function isBesideThirdParty({sentence}: Segment, result: PhraseToken): boolean {
  return THIRD_PARTIES.test(sentence.text.slice(statementPart(sentence, result), result.start))
}

/** Where the words begin that stand between the last number, or the last statement, and a result. */
function statementPart({tokens}: Segment['sentence'], result: PhraseToken): number {
  return tokens.findLast(({kind, end}) => OPENING.has(kind) && end <= result.start)?.end ?? 0
}

const OPENING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['number', 'semicolon', 'colon'])

/** 重复申请2件合并答复: answered, so not among those that were not processed. */
function isAnsweredAll({after}: Segment, {id}: PhraseToken): boolean {
  return id.startsWith('notProcessed.') && has(after, 'answer') && !has(after, 'result')
}

/** Whether a number behind the words for a row is that of the row. 不掌握或需制作的14件, 内部事务和过程性信息32件 are of two. */
function isOfLeaf(segment: Segment, index: number, leaf: PhraseToken): boolean {
  const before = segment.before[index - 1]
  const joined = before?.kind === 'and' && before.end === leaf.start
  if (isToBeCorrected(segment, leaf)) return false
  return !joined && !isAnsweredAll(segment, leaf) && !isAskedFor(segment, leaf)
}

/** 申请“执法案卷”的11件: what was asked for, whatever came of it. */
function isAskedFor({sentence}: Segment, leaf: PhraseToken): boolean {
  return /申请(?:公开|获取|查阅)?[“"‘'「]$/.test(sentence.text.slice(Math.max(0, leaf.start - 5), leaf.start))
}

function ofLeaf(segment: Segment, leaf: PhraseToken): Interpretation {
  const group = leaf.id.slice(0, leaf.id.indexOf('.'))
  const reason = reasonWithin(textOf(segment, leaf))
  const named = reason !== null || has(segment.before, 'result') || has(segment.after, 'result')
  return oneLabel(leafLabel(leaf.id, reason ?? textOf(segment, leaf), named ? group : null), leaf.start)
}

/** 自然人分别来自6个村: where they are, not how many they asked for. 自然人的申请中公开30件: how they were answered. */
function isWhence({sentence, number, after}: Segment, applicant: PhraseToken): boolean {
  const between = sentence.text.slice(applicant.end, number.start)
  const isNoun = after[0]?.start === number.end && /request$/.test(after[0].kind)
  return (
    (['个', '项', '部'].includes(number.unit) && !isNoun) || /来自|分布|涉及|居住|住在|位于|[中里]公开$/.test(between)
  )
}

function ofApplicants(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {run} = runAt(segment, index, ['applicant'])
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined || !inContext(frame, segment)) return null
  if (isWhence(segment, last)) return null
  // 来访群众83人次 came for something else.
  if (segment.before.some(({kind, end}) => kind === 'trap' && end === first.start)) return null
  const ids = run.map(token => token.id)
  const parent = dividedAt(segment.sentence, first.start, frame)
  if (ids.length === 1) return oneLabel(applicantLabel(ids, parent), first.start)
  if (has(segment.before, 'each', last.end) || segment.number.value.units === 0n)
    return {labels: ids.map(id => applicantLabel([id], parent)), from: first.start}
  return has(segment.before, 'sum', last.end) ? oneLabel(applicantLabel(ids, parent), first.start) : null
}
