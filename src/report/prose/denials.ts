/** Clauses that say there was nothing: 未收到政府信息公开申请, 未发生行政复议, 未制发行政规范性文件, 无行政事业性收费. */

import {areAllWays} from './channels.ts'
import {type Clause, clausesOf} from './clauses.ts'
import {followsRequests} from './disputes.ts'
import type {Frame} from './frame.ts'
import {
  actLabel,
  applicantLabel,
  carriedInLabel,
  causeLabel,
  chargeLabel,
  documentLabel,
  feeLabel,
  handledLabel,
  type Label,
  measureOf,
  receivedLabel,
  receivedOnly,
  resultLabel
} from './labels.ts'
import type {PhraseToken, Token} from './scan.ts'
import {isItself} from './scope.ts'
import {has, isPhrase, type Sentence, unknownBetween} from './segments.ts'

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

/** Denials of a sentence, in order. A clause with a number is none. */
export function denialsOf(sentence: Sentence, frame: Frame): Denial[] {
  if (!has(sentence.tokens, 'deny')) return []
  return clausesOf(sentence).flatMap(clause => denialOf(sentence, clause, frame) ?? [])
}

function denialOf(sentence: Sentence, clause: Clause, frame: Frame): Denial | null {
  const deny = clause.tokens.findIndex(token => token.kind === 'deny')
  const token = clause.tokens[deny]
  if (token === undefined || has(clause.tokens, 'number') || has(clause.tokens, 'growth')) return null
  const after = clause.tokens.slice(deny + 1).filter(isPhrase)
  const before = clause.tokens.slice(0, deny).filter(isPhrase)
  const found =
    deniedCarryIn(sentence, clause, frame) ??
    deniedAfter(sentence, clause, token, after, frame) ??
    deniedMaking(sentence, clause, token, before, after, frame) ??
    deniedCorrection(sentence, clause, token, frame) ??
    deniedReceipt(sentence, clause, token, before) ??
    deniedBefore(sentence, clause, token, before, after, frame)
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

const NOTHING_CARRIED_IN =
  /(?:无|没有|未|不存在)[^，,。；;]{0,4}(?:上年度?|去年|上一年度?|往年)[^，,。；;]{0,3}(?:结转|转入|遗留)|(?:上年度?|去年|上一年度?)[^，,。；;]{0,3}(?:无|未|没有)[^，,。；;]{0,3}(?:结转|转入)/

/** 无上年结转的申请, 上年未结转 */
function deniedCarryIn({text, tokens}: Sentence, clause: Clause, frame: Frame): Denied | null {
  const match = NOTHING_CARRIED_IN.exec(text.slice(clause.start, clause.end))
  if (match === null || !(frame.requestsNamed || frame.inRequests || has(tokens, 'request'))) return null
  if (clause.tokens.some(({kind}) => kind === 'cause' || kind === 'trap')) return null
  const from = clause.start + match.index
  return {labels: [carriedInLabel], from, to: from + match[0].length}
}

interface Denied {
  readonly labels: readonly Label[]
  readonly from: number
  readonly to: number
}

/** 未 + verb + noun, to the end of the clause. */
function deniedAfter(
  sentence: Sentence,
  clause: Clause,
  deny: Token,
  after: readonly PhraseToken[],
  frame: Frame
): Denied | null {
  const isOpen = frame.requestsNamed || frame.inRequests
  const nouns = after.filter(token => NOUNS.has(token.kind) || (token.kind === 'bare-request' && isOpen))
  const noun = nouns[0]
  const last = nouns.at(-1)
  if (noun === undefined || last === undefined) return null
  // 没有行政事业性收费项目: without such a matter nothing is charged.
  const isMatter = last.kind === 'charge' && sentence.text.slice(last.end, clause.end) === '项目'
  if (!isMatter && unknownBetween(sentence, last.end, clause.end) > 0) return null
  if (unknownBetween(sentence, deny.end, last.start) > SLACK) return null
  const verbs = after.filter(token => token.end <= noun.start)
  const labels = labelsOf(nouns, verbs, {sentence, clause, deny, frame})
  return labels.length === 0 ? null : {labels, from: deny.start, to: last.end}
}

/** 依申请公开零受理: the noun, then the word for nothing. */
function deniedReceipt(sentence: Sentence, clause: Clause, deny: Token, before: readonly PhraseToken[]): Denied | null {
  const noun = before.at(-1)
  if (noun?.kind !== 'request' || unknownBetween(sentence, noun.end, deny.start) > 0) return null
  if (before.some(({kind}) => !UNLIMITING.has(kind) && kind !== 'request')) return null
  return /^零(?:受理|申请|收件|发生)$/.test(sentence.text.slice(deny.start, clause.end))
    ? {labels: [nothingReceived], from: noun.start, to: clause.end}
    : null
}

/** Noun + 均未发生: 行政复议、行政诉讼均未发生. */
function deniedBefore(
  sentence: Sentence,
  clause: Clause,
  deny: Token,
  before: readonly PhraseToken[],
  after: readonly PhraseToken[],
  frame: Frame
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

interface Setting {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly deny: Token
  readonly frame: Frame
}

const nothingReceived: Label = {
  topic: 'requests',
  kind: 'received',
  ids: [],
  subject: {zh: '收到申请', en: 'requests received'},
  readings: [receivedOnly]
}

const LOST = /(?:被)?(?:纠错|纠正|撤销|确认违法|败诉)/

/** 均未出现被纠错情形: none of the cases counted or named was corrected. */
function deniedCorrection({text, tokens}: Sentence, clause: Clause, deny: Token, frame: Frame): Denied | null {
  const said = text.slice(deny.end, clause.end)
  const lost = LOST.exec(said)
  if (lost === null || !/^(?:出现|发生|有|存在|被|任何|一起|一件)*$/.test(said.slice(0, lost.index))) return null
  if (!/^(?:的)?(?:行政|复议|诉讼)*(?:情形|情况|案件|现象|案例|结果)?$/.test(said.slice(lost.index + lost[0].length)))
    return null
  const from = tokens.findLast(({kind, end}) => kind === 'semicolon' && end <= clause.start)?.end ?? 0
  const named = tokens
    .filter(({kind, start}) => kind === 'cause' && start >= from && start < clause.end)
    .filter(isPhrase)
  if (named.length === 0 && frame.topic !== 'disputes') return null
  if (tokens.some(({kind}) => kind === 'review') || !linked({text, tokens}, clause, frame)) return null
  const causes = [...new Set(named.map(({id}) => (id.startsWith('litigation') ? 'litigation' : id)))]
  const meant = causes.length > 0 ? causes : [...new Set((frame.causes ?? []).flat())]
  if (meant.length === 0) return null
  return {labels: meant.map(cause => causeLabel([cause], 'corrected')), from: deny.start, to: clause.end}
}

/** Which figures the denied nouns are, by the verb that stands before them. */
function labelsOf(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[], setting: Setting): Label[] {
  const verb = verbs.find(token => !['modifier', 'lift', 'disclosure', 'own', 'and'].includes(token.kind))
  const kinds = new Set(nouns.map(noun => noun.kind))
  if (kinds.has('cause')) return ofCauses(nouns, verbs, setting)
  // 未收到需要收取信息处理费的申请 denies only those.
  if (kinds.has('request')) return [...kinds].every(kind => REQUESTS.has(kind)) ? ofRequests(verbs, verb, setting) : []
  if (kinds.has('document')) return ofDocuments(nouns, verbs)
  if (kinds.has('result'))
    return ofResults(
      nouns.filter(({kind}) => kind === 'result'),
      verbs,
      setting
    )
  if (kinds.has('bare-request')) return verb?.kind === 'receive' ? ofRequests(verbs, verb, setting) : []
  if (kinds.has('act')) return ofActs(nouns, verb, setting)
  const collects = verb === undefined || verb.kind === 'occur' || isCollecting(setting)
  if (kinds.has('charge')) return collects ? [chargeLabel] : []
  return collects ? [feeLabel('collected')] : []
}

/** 收取 is no phrase of its own: it begins with the 收 that other verbs share. */
function isCollecting({sentence, clause, deny}: Setting): boolean {
  return /收取|收费|征收/.test(sentence.text.slice(deny.end, clause.end))
}

/** 无不予公开情形, 没有出现不予处理的申请 */
function ofResults(
  nouns: readonly PhraseToken[],
  verbs: readonly PhraseToken[],
  {sentence, clause, frame}: Setting
): Label[] {
  const named = frame.requestsNamed || frame.inRequests || has(sentence.tokens, 'request', 0, clause.end)
  if (!named || frame.openness || frame.topic === 'disputes') return []
  if (!verbs.every(({kind}) => kind === 'occur' || kind === 'modifier' || kind === 'decide')) return []
  const last = nouns.at(-1)
  if (last === undefined || /信息|公文|文件/.test(sentence.text.slice(last.end, clause.end))) return []
  return nouns.map(noun => resultLabel([noun.id]))
}

/** 未废止文件, 本年度无新增, 规章没有新的制定: of the document named in the clause, else the one last spoken of. */
function deniedMaking(
  sentence: Sentence,
  clause: Clause,
  deny: Token,
  before: readonly PhraseToken[],
  after: readonly PhraseToken[],
  frame: Frame
): Denied | null {
  const [action, ...others] = after.filter(({kind}) => kind !== 'modifier')
  const column = action === undefined ? undefined : measureOf[action.kind]
  if (action === undefined || column === undefined || column === 'inForce' || others.length > 0) return null
  const behind = sentence.text.slice(action.end, clause.end)
  if (!/^(?:文件|情况|的)*$/.test(behind) || !/^新?的?$/.test(sentence.text.slice(deny.end, action.start))) return null
  const named = before.filter(({kind}) => kind === 'document')
  const document = named[0]?.id ?? frame.document
  if (document === null || named.length > 1 || before.some(({kind}) => kind === 'trap')) return null
  return {labels: [documentLabel(document, column)], from: deny.start, to: clause.end}
}

function ofRequests(
  verbs: readonly PhraseToken[],
  verb: PhraseToken | undefined,
  {sentence, clause, deny, frame}: Setting
): Label[] {
  if (verbs.some(({kind}) => kind === 'carry-in')) return [carriedInLabel]
  const applicants = verbs.filter(({kind}) => kind === 'applicant').map(({id}) => id)
  if (applicants.length > 0 && !applicants.includes('naturalPerson'))
    return [applicantLabel(applicants, receivedLabel(false))]
  if (verb?.kind === 'handle') {
    // 没有办理过依申请公开件; 未办理过超期的依申请公开件 denies less.
    const isWhole = unknownBetween(sentence, deny.end, nounStart(clause, deny)) <= 1
    return isWhole && verbs.every(({kind}) => kind === 'handle' || UNLIMITING.has(kind)) ? [handledLabel] : []
  }
  if (verb !== undefined && !['receive', 'occur', 'applicant', 'channel'].includes(verb.kind)) return []
  if (
    !verbs.every(token => UNLIMITING.has(token.kind)) ||
    (unknownBetween(sentence, deny.end, nounStart(clause, deny)) > 0 && !isToItself(sentence, clause, deny, frame))
  )
    return []
  const ways = clause.tokens.filter(isPhrase).flatMap(({kind, id}) => (kind === 'channel' ? [id] : []))
  if (ways.length > 0 && !verbs.some(token => token.kind === 'lift') && !areAllWays(ways)) return []
  const bare = sentence.text.slice(deny.start, deny.end)
  if (verb === undefined && !BARE.includes(bare)) return []
  return [nothingReceived]
}

/** Without a verb these deny that there was any request. */
const BARE = ['无', '没有', '暂无', '无任何', '均无', '尚无', '没有一件', '无一件', '没有一起', '无一起']

/** 没有人向镇政府提出政府信息公开申请 */
function isToItself({text}: Sentence, clause: Clause, deny: Token, {agency}: Frame): boolean {
  const said = text.slice(deny.end, nounStart(clause, deny))
  const body = /^向([^，,。；;]{2,12}?)(?:提出|提交|申请|递交)$/.exec(said)?.[1]
  return body !== undefined && isItself(body, agency)
}

const REQUESTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['request', 'bare-request'])

/** What may stand between 未 and 申请 so that all requests are still denied: 未出现超期答复的申请 denies only those. */
const UNLIMITING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'receive',
    'occur',
    'applicant',
    'channel',
    'modifier',
    'lift',
    'own',
    'disclosure',
    'whole-year',
    'and'
  ] as const)
])

function nounStart({tokens, end}: Clause, deny: Token): number {
  return tokens.find(({start, kind}) => start >= deny.end && REQUESTS.has(kind))?.start ?? end
}

function ofCauses(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[], setting: Setting): Label[] {
  if (!linked(setting.sentence, setting.clause, setting.frame)) return []
  if (verbs.some(token => ['review', 'trap', 'answer', 'handle'].includes(token.kind))) return []
  // 针对政府信息公开工作的 names the subject; 关于征地的 limits it.
  if (has(verbs, 'restrict') && !has(verbs, 'disclosure')) return []
  return nouns.filter(noun => noun.kind === 'cause').map(noun => causeLabel([noun.id]))
}

function linked(sentence: Sentence, clause: Clause, frame: Frame): boolean {
  const said = sentence.tokens.some(
    token => token.start < clause.end && (token.kind === 'disclosure' || token.kind === 'request')
  )
  return said || frame.linked || frame.inDisputes || followsRequests(sentence, frame)
}

function ofDocuments(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[]): Label[] {
  const columns = [...new Set(verbs.flatMap(({kind}) => (kind === 'in-force' ? [] : (measureOf[kind] ?? []))))]
  const documents = nouns.filter(noun => noun.kind === 'document')
  return documents.flatMap(noun => columns.map(column => documentLabel(noun.id, column)))
}

/** 无行政许可事项 speaks of what the body may do, not of what it did. */
function ofActs(nouns: readonly PhraseToken[], verb: PhraseToken | undefined, {sentence, clause}: Setting): Label[] {
  if (verb !== undefined && !['decide', 'occur'].includes(verb.kind)) return []
  const last = nouns.at(-1)
  // 未发生行政强制事项 did not happen; 无行政强制事项 may be about what the body is entitled to.
  const happens = verb !== undefined && sentence.text.slice(verb.start, verb.end) !== '有'
  const behind = last === undefined ? '' : sentence.text.slice(last.end, clause.end)
  if (last === undefined || /权|职|依据|清单/.test(behind) || (!happens && behind.includes('事项'))) return []
  return nouns.filter(noun => noun.kind === 'act').map(noun => actLabel(noun.id))
}
