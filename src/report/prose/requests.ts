/** What a number says of requests: 收到, 上年结转, 办结, 结转下年度, the results, the kinds of applicant. */

import {areAllWays} from './channels.ts'
import type {Frame, Interpretation} from './frame.ts'
import {
  answeredLabel,
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  channelLabel,
  handledLabel,
  type Label,
  leafLabel,
  partOfGroup,
  receivedLabel,
  resultLabel
} from './labels.ts'
import {isOfOtherObject} from './objects.ts'
import type {PhraseToken, Token} from './scan.ts'
import {clauseStart, has, isCount, isParted, isPhrase, runAt, type Segment, unknownBetween} from './segments.ts'

/** Units in which requests are counted; 项 and 个 only where the noun stands beside them. */
const REQUEST_UNITS = ['件', '件次', '宗', '份', '起', '例', '条', '封', '次', '']

/** @param index of the head in `segment.before` */
export function interpretRequests(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const head = segment.before[index]
  if (!isPhrase(head) || !isCount(segment)) return null
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) return null
  switch (head.kind) {
    case 'request':
    case 'bare-request':
      return ofNoun(segment, index, frame)
    case 'receive':
    case 'answer':
    case 'handle':
      return ofVerb(segment, index, frame)
    case 'carry-in':
    case 'carry-out':
      return inContext(frame, segment) && REQUEST_UNITS.includes(segment.number.unit)
        ? one(head.kind === 'carry-in' ? carriedInLabel : carriedOutLabel, head.start)
        : null
    case 'result':
      return ofResults(segment, index, frame)
    case 'leaf':
      return inContext(frame, segment) && !isAnsweredAll(segment, head) ? ofLeaf(segment, head) : null
    case 'applicant':
      return ofApplicants(segment, index, frame)
    case 'channel':
      return inContext(frame, segment) ? one(channelLabel(head.id), head.start) : null
    case 'carry':
      return ofCarry(head, frame)
    default:
      return null
  }
}

/** 办结12件，结转1件; 新收80件、结转4件: without a year it follows what was finished or what came in; either number may be meant. */
function ofCarry(head: PhraseToken, {counted}: Frame): Interpretation | null {
  const last = counted.at(-1)?.kind
  if (last !== 'answered' && last !== 'received') return null
  const label = last === 'answered' ? carriedOutLabel : carriedInLabel
  return one({...label, readings: [...carriedOutLabel.readings, ...carriedInLabel.readings]}, head.start)
}

function one(label: Label, from: number): Interpretation {
  return {labels: [label], from}
}

function textOf(segment: Segment, token: Token): string {
  return segment.sentence.text.slice(token.start, token.end)
}

/** 收到申请25件，予以公开13件: 申请 right behind its verb, with results that only these requests have. */
export function namesRequests({tokens}: Segment['sentence']): boolean {
  const isReceived = tokens.some(
    (token, index) =>
      token.kind === 'receive' && tokens[index + 1]?.kind === 'bare-request' && tokens[index + 1]?.start === token.end
  )
  return isReceived && tokens.some(token => isPhrase(token) && token.kind === 'result' && token.id !== 'disclosed')
}

/** Requests are spoken of: in this paragraph, under such a heading, or in the words before this number. */
export function inContext(frame: Frame, segment: Segment): boolean {
  if (frame.topic === 'disputes' && !has(segment.before, 'request')) return false
  if (isOfOtherObject(segment.sentence, segment.number.start) && !isNounBehind(segment)) return false
  return frame.requestsNamed || frame.inRequests || has(segment.before, 'request')
}

/** 答复书47份，另有2件申请: the noun stands right behind the number. */
function isNounBehind({after, number}: Segment): boolean {
  const [noun] = after
  return (noun?.kind === 'request' || noun?.kind === 'bare-request') && noun.start === number.end
}

// ---- A noun before the number: 收到政府信息公开申请12件 ------------------------------------------------------------------

const GOVERNING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'receive',
    'answer',
    'handle',
    'carry-in',
    'carry-out',
    'carry',
    'result',
    'leaf',
    'applicant',
    'deny'
  ] as const),
  ...(['review', 'trap', 'restrict', 'decide', 'issue', 'cause', 'act', 'charge', 'fee', 'among'] as const)
])

function ofNoun(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const noun = segment.before[index]
  if (has(segment.before, 'respectively')) return null
  if (noun === undefined) return null
  if (noun.kind === 'bare-request' && !isBareRequest(segment, noun, frame) && !isTotalCompared(segment, noun))
    return null
  const start = clauseStart(segment.before, index)
  const governing = segment.before.slice(start, index).findLast(token => GOVERNING.has(token.kind))
  if (governing === undefined) return frame.openness ? null : ofNounAlone(segment, start, noun, frame)
  if (unknownBetween(segment.sentence, governing.end, noun.start) > 0) return null
  const channel = onlyChannel(segment, start, noun)
  if (channel !== null)
    return unknownBetween(segment.sentence, clauseOffset(segment, start), channel.start) > 0
      ? null
      : one(channelLabel(channel.id), channel.start)
  switch (governing.kind) {
    case 'receive':
      return one(receivedLabel(governing.id !== ''), governing.start)
    case 'answer':
      if (isUnfinished(segment, governing)) return ofUnfinished(segment, start, governing)
      return one(alsoReceived(segment, start, governing) ? handledLabel : answeredLabel, governing.start)
    case 'handle':
      return one(handledLabel, governing.start)
    case 'carry-in':
      return one(carriedInLabel, governing.start)
    case 'carry-out':
      return one(carriedOutLabel, governing.start)
    case 'result':
      return inContext(frame, segment) && isPhrase(governing) ? one(resultLabel([governing.id]), governing.start) : null
    case 'applicant':
      return isPhrase(governing)
        ? one(applicantLabel([governing.id], frame.parent ?? receivedLabel(false)), governing.start)
        : null
    default:
      return null
  }
}

/** 未办结申请3件: the verb is denied. */
function isUnfinished({before}: Segment, answer: Token): boolean {
  return before.some(({kind, end}) => kind === 'deny' && end === answer.start)
}

/** 承接上一年度未办结申请6件 were carried in; of others it is open when they were unfinished. */
function ofUnfinished({before}: Segment, start: number, answer: Token): Interpretation | null {
  const carried = before.slice(start).find(({kind, end}) => kind === 'carry-in' && end <= answer.start)
  return carried === undefined ? null : one(carriedInLabel, carried.start)
}

/** 受理、办结申请12件: two verbs, either number may be meant. */
function alsoReceived(segment: Segment, start: number, answer: Token): boolean {
  return segment.before.slice(start).some(token => token.kind === 'receive' && token.end <= answer.start)
}

/** Without a verb nothing else may stand in the clause: 全年依申请公开12件. */
function ofNounAlone(segment: Segment, start: number, noun: Token, frame: Frame): Interpretation | null {
  const from = segment.before[start]?.start ?? noun.start
  const isBare = noun.kind === 'bare-request'
  if (isBare && isBesideCarried(segment, start, noun, frame)) return one(receivedLabel(true), from)
  if (isBare && !isTotalOfHeading(segment, start, noun, frame) && !standsAlone(segment, start, noun, frame)) return null
  if (unknownBetween(segment.sentence, clauseOffset(segment, start), noun.start) > 0) return null
  if (has(segment.before, 'channel', from) || has(segment.before, 'agent', from)) return null
  if (DOCUMENT_UNITS.includes(segment.number.unit)) return null
  return one(handledLabel, noun.start)
}

/** 全年申请8件中，网络申请6件; 依申请公开情况：申请3件，答复3件; 公民23件、企业6件，申请共计29件 */
function standsAlone({before, sentence, number}: Segment, start: number, noun: Token, {counted}: Frame): boolean {
  const clause = before.slice(start).filter(token => token !== noun && token.kind !== 'whole-year')
  const isTotal = clause.some(({kind}) => kind === 'sum') && counted.some(({kind}) => DIVIDING.includes(kind))
  const isWhole = clause.every(({kind}) => kind === 'own' || (kind === 'sum' && isTotal))
  const isHeaded = before[start - 1]?.kind === 'colon' || isTotal
  return isWhole && (isHeaded || /^中[，,]/.test(sentence.text.slice(number.end, number.end + 2)))
}

/** 上年结转申请2件、当年申请16件 */
function isBesideCarried({before}: Segment, start: number, noun: Token, {counted}: Frame): boolean {
  const [year, ...others] = before.slice(start, before.indexOf(noun)).filter(({kind}) => kind !== 'dun')
  return (
    counted.at(-1)?.kind === 'carried-in' &&
    year?.kind === 'whole-year' &&
    year.end === noun.start &&
    others.length === 0
  )
}

/** 申请总数50件，比去年的62件减少12件: in a report on requests no other total is called so and held against last year. */
function isTotalCompared(segment: Segment, noun: Token): boolean {
  const isTotal = ['申请总数', '申请总量'].includes(textOf(segment, noun))
  return isTotal && has(segment.sentence.tokens, 'base') && segment.sentence.tokens[0] === noun
}

/** 申请 and 申请件 are no totals: 网络申请12件. */
const NO_TOTALS = ['申请', '申请件']

/** 全县申请总数213件, under a heading on 依申请公开 */
function isTotalOfHeading(segment: Segment, start: number, noun: Token, {inRequests}: Frame): boolean {
  const clause = segment.before.slice(start).filter(token => token !== noun)
  const isWhole = clause.every(({kind}) => ['own', 'area', 'whole-year', 'year', 'base'].includes(kind))
  return isWhole && ((inRequests && !NO_TOTALS.includes(textOf(segment, noun))) || isTotalCompared(segment, noun))
}

/** Parts of which 申请共计29件 is the total. */
const DIVIDING: readonly Label['kind'][] = ['applicant', 'channel']

/** Without a verb, 依申请公开信息14条 and 依申请公开388份 are pieces of information and documents. */
const DOCUMENT_UNITS = ['条', '份']

function clauseOffset(segment: Segment, start: number): number {
  return segment.before[start - 1]?.end ?? Math.min(segment.before[start]?.start ?? 0, segment.number.start)
}

/** 网上收到申请12件 is a part; 通过网络等渠道 is all. */
function onlyChannel(segment: Segment, start: number, noun: Token): PhraseToken | null {
  const clause = segment.before.slice(start).filter(token => token.end <= noun.start)
  const channels = clause.filter(isPhrase).filter(({kind}) => kind === 'channel')
  return has(clause, 'lift') || areAllWays(channels.map(({id}) => id)) ? null : (channels[0] ?? null)
}

/** 申请 alone means these requests where they are the subject, and no other word makes it 许可申请 or 复议申请. */
function isBareRequest(segment: Segment, noun: Token, frame: Frame): boolean {
  if (!inContext(frame, segment)) return false
  const before = segment.before.findLast(token => token.end <= noun.start)
  const touching = before !== undefined && before.end === noun.start
  const between = segment.sentence.text.slice(before?.end ?? 0, noun.start)
  if (before !== undefined && touching && isOfOthers(segment, before)) return false
  return touching || between === '年度' || '的件宗份类'.includes(segment.sentence.text[noun.start - 1] ?? '的')
}

/** 受理各类申请 may be of any kind; in 不动产登记申请量 登记 belongs to the words before it. */
function isOfOthers({sentence}: Segment, before: Token): boolean {
  const word = sentence.text.slice(before.start, before.end)
  if (before.kind === 'lift') return ['各类', '各种'].includes(word)
  if (word !== '登记') return false
  const earlier = sentence.tokens.findLast(({end}) => end <= before.start)
  return unknownBetween(sentence, earlier?.end ?? 0, before.start) > 0
}

// ---- A verb before the number: 收到70件申请, 已办结69件 --------------------------------------------------------------------

function ofVerb(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const verb = segment.before[index]
  if (!isPhrase(verb)) return null
  const {sentence, number, after} = segment
  const start = clauseStart(segment.before, index)
  if (has(segment.before.slice(start, index), 'deny') || onlyChannel(segment, start, verb) !== null) return null
  if (has(segment.before, 'respectively')) return null
  const result = resultAnswered(segment, start, index)
  if (result !== null)
    return inContext(frame, segment) && !frame.openness ? one(resultLabel([result.id]), result.start) : null
  if (isNarrowed(segment, start, index)) return null
  const next = after[0]
  const followed =
    (next?.kind === 'request' || (next?.kind === 'bare-request' && inContext(frame, segment))) &&
    unknownBetween(sentence, number.end, next.start) === 0
  const bare = unknownBetween(sentence, number.end, segment.end) === 0 && REQUEST_UNITS.includes(number.unit)
  const subject = segment.before
    .slice(start, index)
    .findLast(token => SUBJECTS.has(token.kind) || (token.kind === 'disclosure' && token.end === verb.start))
  const isNamed = subject?.kind === 'request' || (subject?.kind === 'disclosure' && verb.kind === 'answer')
  const preceded = subject !== undefined && isNamed && unknownBetween(sentence, subject.end, verb.start) === 0
  if (subject !== undefined && !isNamed) return null
  const understood = bare && inContext(frame, segment) && !frame.diverted
  if (!followed && !(preceded && bare) && !understood) return null
  const from = preceded ? Math.min(subject.start, verb.start) : verb.start
  if (verb.kind === 'receive' && isAccepting(segment, verb, frame)) return null
  if (verb.kind === 'receive') return one(receivedLabel(verb.id !== ''), from)
  return one(verb.kind === 'answer' && !alsoReceived(segment, start, verb) ? answeredLabel : handledLabel, from)
}

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
  const said = sentence.text.slice(before[start - 1]?.end ?? before[start]?.start ?? verb.start, verb.start)
  if (said.endsWith('公开') && !isNamedBy(lead, verb)) return true
  // 按期答复10件，延期答复2件: the first are not all.
  if (verb.kind === 'answer' && /(?<!未)(?:延期|逾期|超期|超时)(?:答复|办理|办结|回复)/.test(sentence.text)) return true
  return /因|由于/.test(said) || sentence.text.slice(verb.end, number.start).includes('案件')
}

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

// ---- Results and applicants ------------------------------------------------------------------------------------------------

function ofResults(segment: Segment, index: number, frame: Frame): Interpretation | null {
  if (!inContext(frame, segment) || frame.openness) return null
  const {run} = runAt(segment, index, ['result'])
  const ids = run.map(token => token.id)
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return null
  if (ids.length === 1) return ofOneResult(segment, index, first)
  if (has(segment.before, 'each', last.end) || segment.number.value.units === 0n)
    return {labels: ids.map(id => resultLabel([id])), from: first.start}
  const together = has(segment.before, 'sum', last.end) || has(segment.before, 'and', first.end, last.start)
  const included = has(segment.before, 'include', first.end, last.start)
  return together || included ? one(resultLabel(ids), first.start) : null
}

/** 因本机关不掌握无法提供 may mean the row or its group; 不掌握等原因无法提供 means the group. */
function ofOneResult(segment: Segment, index: number, result: PhraseToken): Interpretation | null {
  const start = clauseStart(segment.before, index)
  const before = segment.before.slice(start, index)
  const leaf = before.findLast(token => token.kind === 'leaf')
  if (leaf === undefined && hasReason(segment, start, result)) return one(partOfGroup(result.id), result.start)
  if (!isPhrase(leaf) || !leaf.id.startsWith(`${result.id}.`) || has(before, 'lift', leaf.end))
    return one(resultLabel([result.id]), result.start)
  return one(leafLabel(leaf.id, textOf(segment, leaf), result.id), leaf.start)
}

const REASONS = ['因', '由于', '属', '涉']

/** 因信息不存在无法提供12件: a part of the group that is no row of the form. */
function hasReason({before, sentence}: Segment, start: number, result: PhraseToken): boolean {
  const list = before.slice(start).findLast(token => token.kind === 'dun' && token.end <= result.start)
  const from = Math.max(list?.end ?? 0, before[start - 1]?.end ?? before[start]?.start ?? 0)
  const said = sentence.text.slice(from, result.start)
  return REASONS.some(word => said.includes(word) && said.length - said.indexOf(word) > word.length + 1)
}

/** 重复申请2件合并答复: answered, so not among those that were not processed. */
function isAnsweredAll({after}: Segment, {id}: PhraseToken): boolean {
  return id.startsWith('notProcessed.') && has(after, 'answer') && !has(after, 'result')
}

function ofLeaf(segment: Segment, leaf: PhraseToken): Interpretation {
  const group = leaf.id.slice(0, leaf.id.indexOf('.'))
  const named = has(segment.before, 'result') || has(segment.after, 'result')
  return one(leafLabel(leaf.id, textOf(segment, leaf), named ? group : null), leaf.start)
}

function ofApplicants(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {run} = runAt(segment, index, ['applicant'])
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined || !inContext(frame, segment)) return null
  const ids = run.map(token => token.id)
  const parent = frame.parent ?? receivedLabel(false)
  if (ids.length === 1) return one(applicantLabel(ids, parent), first.start)
  if (has(segment.before, 'each', last.end) || segment.number.value.units === 0n)
    return {labels: ids.map(id => applicantLabel([id], parent)), from: first.start}
  return has(segment.before, 'sum', last.end) ? one(applicantLabel(ids, parent), first.start) : null
}
