/** Which figures a clause denies: by its nouns, and by the verb between the denying word and them. */

import type {Label} from '../claim.ts'
import {followsRequests} from '../counted/case-ties.ts'
import {
  actLabel,
  applicantLabel,
  carriedInLabel,
  causeLabel,
  chargeLabel,
  documentColumnOf,
  documentLabel,
  feeLabel,
  handledLabel,
  receivedLabel,
  receivedOnly,
  resultLabel
} from '../counted/labels.ts'
import type {Clause} from '../sentences/clauses.ts'
import type {Frame} from '../sentences/frame.ts'
import {isItself} from '../sentences/scope.ts'
import {has, type Sentence, unknownBetween} from '../sentences/segments.ts'
import {areAllWays} from '../tokens/channels.ts'
import {bodyAddressed} from '../tokens/requesters.ts'
import {isPhrase, type PhraseToken, requestNouns, type Token} from '../tokens/scan.ts'

/** Where a denial stands. */
export interface Setting {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly deny: Token
  readonly frame: Frame
}

/** What is denied, by the words from one place of the compact text to another. */
export interface Denied {
  readonly labels: readonly Label[]
  readonly from: number
  readonly to: number
}

export const nothingReceived: Label = {
  topic: 'requests',
  kind: 'received',
  ids: [],
  subject: {zh: '收到申请', en: 'requests received'},
  readings: [receivedOnly]
}

/** Which figures the denied nouns are, by the verb that stands before them. */
export function labelsOf(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[], setting: Setting): Label[] {
  const verb = verbs.find(token => !['modifier', 'lift', 'disclosure', 'own', 'and'].includes(token.kind))
  const kinds = new Set(nouns.map(noun => noun.kind))
  if (kinds.has('cause')) return ofCauses(nouns, verbs, setting)
  // 未收到需要收取信息处理费的申请 denies only those.
  if (kinds.has('request')) {
    // 未发生政府信息公开申请逾期未缴费的情形 denies what may become of one.
    const isOfAll = [...kinds].every(kind => requestNouns.has(kind)) && !has(setting.clause.tokens, 'leaf')
    return isOfAll ? ofRequests(verbs, verb, setting) : []
  }
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

function ofRequests(verbs: readonly PhraseToken[], verb: PhraseToken | undefined, setting: Setting): Label[] {
  const {sentence, clause, deny} = setting
  if (verbs.some(({kind}) => kind === 'carry-in')) return [carriedInLabel]
  const applicants = verbs.filter(({kind}) => kind === 'applicant').map(({id}) => id)
  if (applicants.length > 0 && !applicants.includes('naturalPerson'))
    return [applicantLabel(applicants, receivedLabel(false))]
  if (verb?.kind === 'handle') {
    // 没有办理过依申请公开件; 未办理过超期的依申请公开件 denies less.
    const isWhole = unknownBetween(sentence, deny.end, nounStart(clause, deny)) <= 1
    return isWhole && verbs.every(({kind}) => kind === 'handle' || UNLIMITING.has(kind)) ? [handledLabel] : []
  }
  if (verb !== undefined && !['receive', 'occur', 'applicant', 'channel', 'addressee'].includes(verb.kind)) return []
  if (isOfSomeApplicants(verbs, sentence)) return []
  if (
    !verbs.every(token => limitsNothing(token, setting)) ||
    unknownBetween(sentence, deny.end, nounStart(clause, deny)) > 0
  )
    return []
  const ways = clause.tokens.filter(isPhrase).flatMap(({kind, id}) => (kind === 'channel' ? [id] : []))
  if (ways.length > 0 && !verbs.some(token => token.kind === 'lift') && !areAllWays(ways)) return []
  const bare = sentence.text.slice(deny.start, deny.end)
  if (verb === undefined && !BARE.includes(bare)) return []
  return [nothingReceived]
}

function limitsNothing(token: PhraseToken, {sentence, clause, frame}: Setting): boolean {
  return UNLIMITING.has(token.kind) || isToItself(sentence, token, frame) || isOfWhoever(token, clause, sentence)
}

/** 没有收到有关公民、法人或其他组织的申请: whoever that is; in 有关征地的申请 it limits them. */
function isOfWhoever(token: PhraseToken, {tokens}: Clause, {text}: Sentence): boolean {
  const next = tokens.find(({start}) => start === token.end)
  if (text.slice(token.start, token.end) !== '有关' || next === undefined) return false
  return /^(?:公民|自然人|单位|个人)/.test(text.slice(next.start, next.end)) || requestNouns.has(next.kind)
}

/** 未收到企业提出的申请 denies only those of one kind. */
function isOfSomeApplicants(verbs: readonly PhraseToken[], {text}: Sentence): boolean {
  const said = verbs.map(({start, end}) => text.slice(start, end))
  return said.some(word => ORGANISED.has(word)) && !said.some(word => PERSONS.test(word))
}

const ORGANISED: ReadonlySet<string> = new Set(['企业', '公司', '法人'])
const PERSONS = /公民|自然人|个人|群众|公众|居民|市民|村民|各界/

/** Without a verb these deny that there was any request. */
const BARE = [
  ...['无', '没有', '暂无', '无任何', '均无', '尚无', '不存在', '无人', '没有人'],
  ...['没有一件', '无一件', '没有一起', '无一起']
]

/** 没有人向镇政府提出政府信息公开申请 */
function isToItself({text}: Sentence, {kind, start, end}: PhraseToken, {agency}: Frame): boolean {
  return kind === 'addressee' && isItself(bodyAddressed(text.slice(start, end)), agency)
}

/** What may stand between 未 and 申请 so that all requests are still denied: 未出现超期答复的申请 denies only those. */
export const UNLIMITING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
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
  return tokens.find(({start, kind}) => start >= deny.end && requestNouns.has(kind))?.start ?? end
}

function ofCauses(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[], setting: Setting): Label[] {
  if (!linked(setting.sentence, setting.clause, setting.frame) || isOfNewOnly(nouns, setting)) return []
  if (verbs.some(token => ['review', 'trap', 'answer', 'handle', 'leaf'].includes(token.kind))) return []
  // 针对政府信息公开工作的 names the subject; 关于征地的 limits it.
  if (has(verbs, 'restrict') && !has(verbs, 'disclosure')) return []
  // 未出现被纠错的行政复议 denies only those that ended so.
  const ended = verbs.filter(({kind}) => kind === 'outcome')
  if (ended.length > 1) return []
  return nouns.filter(noun => noun.kind === 'cause').map(noun => causeLabel([noun.id], ended[0]?.id))
}

/** 无新发生的行政复议: those of the year before may still be counted. */
function isOfNewOnly([first]: readonly PhraseToken[], {sentence: {text}, deny}: Setting): boolean {
  return first !== undefined && text.slice(deny.end, first.start).includes('新')
}

export function linked(sentence: Sentence, clause: Clause, frame: Frame): boolean {
  const said = sentence.tokens.some(
    token => token.start < clause.end && (token.kind === 'disclosure' || token.kind === 'request')
  )
  return said || frame.linked || frame.inDisputes || followsRequests(sentence, frame)
}

function ofDocuments(nouns: readonly PhraseToken[], verbs: readonly PhraseToken[]): Label[] {
  const columns = [...new Set(verbs.flatMap(({kind}) => (kind === 'in-force' ? [] : (documentColumnOf[kind] ?? []))))]
  const documents = nouns.filter(noun => noun.kind === 'document')
  return documents.flatMap(noun => columns.map(column => documentLabel(noun.id, column)))
}

/** 无行政许可事项 speaks of what the body may do, not of what it did. */
function ofActs(
  nouns: readonly PhraseToken[],
  verb: PhraseToken | undefined,
  {sentence, clause, frame}: Setting
): Label[] {
  if (verb !== undefined && !['decide', 'occur'].includes(verb.kind)) return []
  const last = nouns.at(-1)
  // 未发生行政强制事项 did not happen; 无行政强制事项 may be about what the body is entitled to, but for 行政许可9件，无行政强制事项.
  const happens = frame.actsListed || (verb !== undefined && sentence.text.slice(verb.start, verb.end) !== '有')
  const behind = last === undefined ? '' : sentence.text.slice(last.end, clause.end)
  if (last === undefined || /权|职|依据|清单/.test(behind) || (!happens && behind.includes('事项'))) return []
  return nouns.filter(noun => noun.kind === 'act').map(noun => actLabel(noun.id))
}
