/**
 * Numbers that stand first, with what they count behind them: 12件予以公开, 8件系村民个人提出, 1件结转下年度, 2件废止, 1件行政复议, 694件行政许可.
 * The words behind must be known to the end of the clause.
 */

import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, endsAmong, has, type Segment, unknownBetween} from '../sentences/segments.ts'
import {reasonWithin} from '../tokens/reasons-bracketed.ts'
import {isPhrase, type PhraseToken, requestNouns, type Token} from '../tokens/scan.ts'
import {isLinked} from './case-ties.ts'
import {causesMeant, isOfEarlierYear, outcomeOfSubset} from './disputes.ts'
import {dividedAt} from './divided.ts'
import {
  actLabel,
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  causeLabel,
  channelLabel,
  documentColumnOf,
  documentLabel,
  handledLabel,
  leafLabel,
  outcomeLabel,
  partOfGroup,
  receivedLabel,
  resultLabel
} from './labels.ts'
import {answeredOf, inContext, isToBeCorrected} from './request-context.ts'
import {isReviewing} from './reviewing.ts'

/** What may stand between a number and the words that say what it counts: 6宗均已按时答复, 34件于年内答复, 4件决定不予公开. */
const LEADING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'each',
  'modifier',
  'whole-year',
  'own',
  'decide',
  'occur'
])

/** @returns null where the words behind the number do not settle what it counts */
export function interpretBehind(segment: Segment, frame: Frame): Interpretation | null {
  if (segment.number.unitKind !== 'count') return null
  const label =
    (inContext(frame, segment) ? partOf(segment, ofRequests(segment, frame)) : null) ??
    ofDisputes(segment, frame) ??
    ofDocuments(segment, frame) ??
    ofActs(segment, frame)
  return label === null ? null : {labels: [label], from: segment.number.start, to: wordsEnd(segment)}
}

/** 5件行政复议 of 5件行政复议中有2件: up to the first words that tell something. */
function wordsEnd({after, number}: Segment): number {
  return after.find(({kind}) => !LEADING.has(kind))?.end ?? number.end
}

/** 3件不存在 */
function isAbsent({sentence, number, end}: Segment): boolean {
  return /^(?:申请)?(?:的)?(?:所涉)?(?:信息)?(?:均)?不存在$/.test(sentence.text.slice(number.end, end))
}

/** 4件均已公开 */
function isDisclosed({sentence, number, end}: Segment): boolean {
  return /^(?:均|都|全部)(?:已)?(?:予以)?公开$/.test(sentence.text.slice(number.end, end))
}

/** 8件已公开，6件部分公开: beside what was granted in part or denied it is the result. */
function isBesideResult({sentence: {text, tokens}, number, end}: Segment): boolean {
  if (!/^已(?:经)?(?:予以|依法)?公开$/.test(text.slice(number.end, end))) return false
  const [mark, next, ...behind] = tokens.slice(tokens.findIndex(({start}) => start === end))
  const result = behind.find(({kind}) => !LEADING.has(kind))
  const isListed = mark?.start === end && next?.kind === 'number' && next.unit === number.unit
  return isListed && isPhrase(result) && result.kind === 'result' && ['partial', 'denied'].includes(result.id)
}

/** The first phrase behind the number that tells something, where nothing unknown stands before it. */
function firstBehind({after, sentence, number}: Segment): PhraseToken | null {
  const first = after.find(token => !LEADING.has(token.kind))
  return isPhrase(first) && unknownBetween(sentence, number.end, first.start) === 0 ? first : null
}

/** 理由不合理的3件不予处理: those of a kind that the words before the number describe. */
function partOf({number, sentence}: Segment, label: Label | null): Label | null {
  if (label === null || !['result', 'leaf'].includes(label.kind) || sentence.text[number.start - 1] !== '的')
    return label
  const start = sentence.tokens.findLast(({kind, end}) => MARKS.has(kind) && end <= number.start)?.end ?? 0
  if (unknownBetween(sentence, start, number.start) === 0) return label
  return label.kind === 'result' && label.ids[0] !== undefined ? partOfGroup(label.ids[0]) : {...label, atMost: true}
}

const MARKS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'number',
  'comma',
  'semicolon',
  'colon',
  'open',
  'close'
])

// ---- Requests ----------------------------------------------------------------------------------------------------------

function ofRequests(segment: Segment, frame: Frame): Label | null {
  const carried = carriedBehind(segment, frame)
  if (carried !== null) return carried
  if (isDisclosed(segment)) return resultLabel(['disclosed'])
  if (isBesideResult(segment)) return resultLabel(['granted'])
  if (isAbsent(segment)) return leafLabel('unavailable.absent', '信息不存在', null)
  const first = firstBehind(segment)
  if (first === null || isNumbered(segment, first)) return null
  if (areAllNew(segment, first)) return receivedLabel(true)
  if (answersRequests(segment, first) || isAnsweredWhole(segment, first)) return answeredOf(segment, frame)
  if (standsForAll(segment, first)) return handledLabel
  // 机关办理的48件中自然人35件: the words behind are those of the next number.
  if (/^(?:申请)?[中里]/.test(segment.sentence.text.slice(segment.number.end))) return null
  const last = lastOfKind(segment, first)
  if (unknownBetween(segment.sentence, last.end, segment.end) > 0) return null
  if (requestNouns.has(first.kind)) return resultOfNoun(segment, first)
  if (first.kind === 'leaf') return isListed(segment) || isToBeCorrected(segment, first) ? null : ofLeaf(segment, first)
  if (first.kind === 'result') return resultLabel([last.id, ...resultJoined(segment)])
  const told = first.kind === 'answer' ? toldInAnswer(segment, first) : null
  if (told !== null) return told.kind === 'leaf' ? ofLeaf(segment, told) : resultLabel([told.id])
  if (first.kind === 'applicant') return applicantLabel([first.id], dividedAt(segment.sentence, first.start, frame))
  if (first.kind === 'channel') return isAnsweredBy(segment, first) ? null : channelLabel(first.id)
  return first.kind === 'answer' && !announces(segment, first) && isOfRequests(segment, frame)
    ? answeredOf(segment, frame)
    : null
}

/** 2件办理结果为依申请公开: what the answer was follows, in words that are no result. */
function announces({sentence}: Segment, {start, end}: PhraseToken): boolean {
  return sentence.text.slice(start, end).endsWith('为')
}

/** 其余11件来自科研机构（3件）、律所（8件）: each of them has its own number behind it. */
function isNumbered({sentence: {text}}: Segment, {kind, end}: PhraseToken): boolean {
  return kind === 'applicant' && /^[（(]\d/.test(text.slice(end, end + 2))
}

/** 11件属过程性信息、法律禁止公开或者执法案卷: of several rows. */
function isListed({sentence: {tokens}, end}: Segment): boolean {
  const index = tokens.findIndex(({start}) => start === end)
  const mark = tokens[index]?.kind
  return (mark === 'dun' || mark === 'and') && tokens[index + 1]?.kind !== 'number'
}

/** 7件属公开或部分公开 */
function resultJoined({sentence: {tokens}, end}: Segment): readonly string[] {
  const index = tokens.findIndex(({kind, start}) => kind === 'and' && start === end)
  const next = index < 0 ? undefined : tokens[index + 1]
  return isPhrase(next) && next.kind === 'result' ? [next.id] : []
}

/** 1件答复不掌握: not all that was answered. */
function toldInAnswer({after}: Segment, answer: PhraseToken): PhraseToken | null {
  const next = after.find(({start}) => start === answer.end)
  return isPhrase(next) && (next.kind === 'leaf' || next.kind === 'result') ? next : null
}

/** 2件均当面答复: not a way of applying, nor, without a word for all, all that was answered. */
function isAnsweredBy({after}: Segment, channel: PhraseToken): boolean {
  return after.some(({kind, start}) => kind === 'answer' && start === channel.end)
}

/** 3件作区分处理后部分公开: the last of the phrases that name the same. */
function lastOfKind({after}: Segment, first: PhraseToken): PhraseToken {
  const same = after.filter(isPhrase).filter(({kind, id}) => kind === first.kind && id === first.id)
  return same.at(-1) ?? first
}

/** 22件因本机关不掌握无法提供 may be the row or its group. */
function ofLeaf(segment: Segment, leaf: PhraseToken): Label {
  const group = leaf.id.slice(0, leaf.id.indexOf('.'))
  const words = segment.sentence.text.slice(leaf.start, leaf.end)
  const reason = reasonWithin(words)
  return leafLabel(leaf.id, reason ?? words, reason !== null || has(segment.after, 'result') ? group : null)
}

/** 对19件政府信息公开申请作出答复, 24件依申请公开答复 */
function answersRequests({after, sentence, end}: Segment, first: PhraseToken): boolean {
  if (!requestNouns.has(first.kind)) return false
  const answer = after.find(token => token.start >= first.end && !LEADING.has(token.kind))
  if (answer?.kind !== 'answer' || unknownBetween(sentence, first.end, answer.start) > 0) return false
  return unknownBetween(sentence, answer.end, end) === 0
}

/** 3件申请依法不予公开: the only result behind the noun, to the end of the clause. */
function resultOfNoun({after, sentence}: Segment, noun: PhraseToken): Label | null {
  const [result, ...more] = after.filter(isPhrase).filter(({start, kind}) => start >= noun.end && !LEADING.has(kind))
  if (result?.kind !== 'result' || more.length > 0) return null
  return unknownBetween(sentence, noun.end, result.start) === 0 ? resultLabel([result.id]) : null
}

/** 21件政府信息公开申请中，: at the beginning of its sentence, and nothing is said of them yet. */
function standsForAll({sentence, number, after, end}: Segment, first: PhraseToken): boolean {
  const lead = sentence.tokens.filter(token => token.end <= number.start)
  if (!requestNouns.has(first.kind) || !isAllOfThem(sentence.text.slice(first.end, end), after.at(-1) === first))
    return false
  if (lead.some(({kind}) => SAID.has(kind))) return false
  const from = lead.findLastIndex(({kind}) => kind === 'comma' || kind === 'colon') + 1
  const start = lead[from - 1]?.end ?? 0
  return lead.slice(from).every(({kind}) => OPENING.has(kind)) && unknownBetween(sentence, start, number.start) === 0
}

/** 62件新收申请中，; 62件新收申请通过网络提交的33件: all that came in, at the beginning of its sentence. */
function areAllNew(segment: Segment, first: PhraseToken): boolean {
  const {sentence, number, after} = segment
  const noun = after[after.indexOf(first) + 1]
  if (first.kind !== 'receive' || first.id !== 'new' || noun === undefined || !requestNouns.has(noun.kind)) return false
  const lead = sentence.tokens.filter(({end}) => end <= number.start)
  const isAlone = lead.every(({kind}) => OPENING.has(kind)) && unknownBetween(sentence, 0, number.start) === 0
  return isAlone && first.end === noun.start && sentence.text[number.start - 1] !== '的'
}

/** 50件办结申请里 */
function isAnsweredWhole({sentence, end}: Segment, first: PhraseToken): boolean {
  return first.kind === 'answer' && /^(?:的)?申请(?:里|中|当中)$/.test(sentence.text.slice(first.end, end))
}

/** 21件申请中，; 2500件申请中自然人占93.2%; 5件申请的办理结果均为; 11件申请逐一作出答复 */
function isAllOfThem(said: string, isLast: boolean): boolean {
  return (isLast && ['中', '里', '当中'].includes(said)) || OF_ALL.some(pattern => pattern.test(said))
}

const OF_ALL: readonly RegExp[] = [
  // 申请中自然人占93.2%
  /^(?:中|里|当中)(?:自然人|[^，,。；;]{0,8}占)/,
  // 申请的办理结果均为…
  /^的(?:办理|答复)结果(?:均|全部)/,
  // 申请逐一作出答复
  /^(?:逐一|全部|均)(?:已|依法|按期)*(?:作出|予以)?(?:答复|办结|办理)/
]

const OPENING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['own', 'area', 'whole-year', 'year'])

/** 申请方式以网络为主，全年44件申请中，: words before its clause count nothing, and limit nothing. */
const SAID: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'number',
  'trap',
  'restrict',
  'review',
  'deny',
  'agent',
  'period',
  'last-year',
  'remainder',
  'among'
])

/** 2件结转下年办理, 余1件转入下一年度, 2件尚在办理中: what is not finished by the end of the year is carried over. */
function carriedBehind(segment: Segment, frame: Frame): Label | null {
  const {number, sentence, end, after} = segment
  // 另外33件申请依法顺延到下年度: the noun right behind the number says nothing more.
  const first = after.find(
    token => !LEADING.has(token.kind) && !(requestNouns.has(token.kind) && token.start === number.end)
  )
  if (isRest(segment, frame)) return carriedOutLabel
  if (first?.kind === 'carry-out' && unknownBetween(sentence, number.end, first.start) === 0)
    return unknownBetween(sentence, first.end, end) === Number.POSITIVE_INFINITY ? null : carriedOutLabel
  const said = sentence.text.slice(number.end, end)
  if (isCarriedFor(segment)) return carriedOutLabel
  if (!PENDING.some(pattern => pattern.test(said))) return null
  return /^(?:申请)?结转$/.test(said)
    ? {...carriedOutLabel, readings: [...carriedOutLabel.readings, ...carriedInLabel.readings]}
    : carriedOutLabel
}

/** 另外2件因年底收到结转2022年 */
function isCarriedFor({after, sentence, number}: Segment): boolean {
  const carried = after.find(({kind}) => kind === 'carry-out')
  return (
    carried !== undefined && /^(?:申请)?因[^，,。；;\d]{1,14}$/.test(sentence.text.slice(number.end, carried.start))
  )
}

/** 办结97件，余2件: what is left when the finished ones were counted. */
function isRest({before, after, sentence, number}: Segment, {counted}: Frame): boolean {
  const mark = before.at(-1)
  const {text} = sentence
  if (after.length > 0 || !'，,；;。'.includes(text[number.end] ?? '。')) return false
  if (mark === undefined || !/^(?:尚|还)?[余剩](?:余)?$/.test(text.slice(mark.end, number.start))) return false
  return counted.findLast(({kind}) => kind !== 'carried-in')?.kind === 'answered'
}

const PENDING: readonly RegExp[] = [
  /^(?:申请)?(?:正在|尚在|仍在|还在)[^，,。；;]{0,8}办理/,
  /^(?:申请)?(?:尚未|未)(?:办结|到[^，,。；;]{0,6}期限)/,
  /^[^，,。；;]{0,8}(?:顺延至?次年|转入下)/,
  /^(?:申请)?(?:将于|留待|转到|转至|顺延至|延至|跨年至)(?:20\d\d年|次年|下年)/,
  /^(?:申请)?(?:因|在)[^，,。；;]{2,16}(?:正在|仍在|尚在|延续|继续)办理$/,
  /^(?:申请)?(?:处于|尚在|仍在|正在)[^，,。；;]{0,6}期限内$/,
  /^(?:申请)?(?:于法定期限内)?(?:继续办理|顺延|延续|结存|跨年|留存)(?:至|到)(?:20\d\d|次|下|翌)年/,
  /^(?:申请)?(?:须|需|将)?(?:待|留待|于|在)(?:20\d\d|次|下|翌)年/,
  /^(?:申请)?已于(?:20\d\d|次|翌)年/,
  /^跨年$/,
  /^(?:申请)?结转$/
]

/** Numbers of requests came before, in this sentence or this paragraph, and nothing else was counted since. */
function isOfRequests({number}: Segment, frame: Frame): boolean {
  return frame.topic === 'requests' || (frame.topic === null && frame.inRequests && number.unit === '件')
}

// ---- Disputes, documents and acts --------------------------------------------------------------------------------------

/** 1件行政复议, 2件结果纠正 */
function ofDisputes(segment: Segment, frame: Frame): Label | null {
  const {sentence, number} = segment
  const first = segment.after.find(token => token.kind === 'cause' || token.kind === 'outcome')
  // 以上5件申请均未引发行政复议
  if (!isPhrase(first) || has(segment.after, 'deny', 0, first.start)) return null
  if (unknownBetween(sentence, number.end, first.start) > 0 || unknownBetween(sentence, first.end, segment.end) > 0)
    return null
  if (isOfEarlierYear(segment)) return null
  if (first.kind === 'outcome') return outcomeLabel(causesMeant(segment, number.start, frame), first.id)
  if (isReviewing(segment, clauseStart(segment.before, segment.before.length), frame)) return null
  if (!isLinked(segment, frame)) return null
  if (ledTo(segment, first)) return null
  return causeLabel([first.id], outcomeOfSubset(segment)?.id)
}

/** 不予公开20件，其中2件引发复议: some of the requests that were counted, not all cases. */
function ledTo({after, before, sentence, number}: Segment, cause: Token): boolean {
  if (!after.some(({kind, end}) => kind === 'occur' && end <= cause.start)) return false
  const from = sentence.text.lastIndexOf(';', number.start)
  const isBehind = sentence.tokens.some(
    one => one.kind === 'number' && one.unitKind === 'count' && one.start > from && one.end <= number.start
  )
  const isOfApplicants = /申请人|当事人|原告/.test(sentence.text.slice(number.end, cause.start))
  const lead = sentence.text.slice(0, number.start).replace(/[，,]$/, '')
  return has(before, 'among') || isBehind || isOfApplicants || endsAmong(lead)
}

/** 制发6件，2件予以废止: of the document that was counted before in the sentence. */
function ofDocuments(segment: Segment, frame: Frame): Label | null {
  const {sentence, after, end} = segment
  const made = newDocument(segment)
  if (made !== null) return {...documentLabel(made.id, 'issued'), atMost: true}
  const first = firstBehind(segment)
  const column = first === null ? undefined : documentColumnOf[first.kind]
  if (first === null || column === undefined || frame.document === null || has(after, 'document')) return null
  return unknownBetween(sentence, first.end, end) > 0 ? null : documentLabel(frame.document, column)
}

/** 1件新制发规范性文件自8月1日起施行: of all that were made, or of some. */
function newDocument({sentence, after, number}: Segment): PhraseToken | null {
  const [issue, document] = after
  if (issue?.kind !== 'issue' || issue.start !== number.end || !sentence.text.startsWith('新', issue.start)) return null
  if (!isPhrase(document) || document.kind !== 'document') return null
  // 3件新制发规章制度, 2件新制发规范性文件清理建议
  const isAlone = /^(?:自|于|均|已|全部|[《，,。；;、中])/.test(sentence.text.slice(document.end))
  return isAlone && unknownBetween(sentence, issue.end, document.start) === 0 ? document : null
}

const ACT_UNITS = ['件', '件次', '宗', '起', '例', '份']

/** 作出694件行政许可，88件行政处罚: the words after the number say what was decided. */
function ofActs({before, after, number, sentence, end}: Segment, frame: Frame): Label | null {
  const act = after.find(token => token.kind === 'act')
  if (!isPhrase(act) || !ACT_UNITS.includes(number.unit)) return null
  const decide = before.findLast(token => token.kind === 'decide')
  const decided = decide !== undefined && unknownBetween(sentence, decide.end, number.start) === 0
  if (!decided && !frame.actsListed) return null
  if (unknownBetween(sentence, number.end, act.start) > 0 || unknownBetween(sentence, act.end, end) > 0) return null
  frame.actsListed = true
  return actLabel(act.id)
}
