/** What a number says of 规章 and 规范性文件, of 许可, 处罚 and 强制, of charges, and of the 信息处理费. */

import {wordsIn} from '../../../text.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, has, isCount, isParted, runAt, type Segment, unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {actLabel, chargeLabel, documentColumnOf, documentLabel, feeLabel} from './labels.ts'

/** What may be done with the documents in force so that all of them are meant: 集中公开现行有效行政规范性文件. */
const PUBLISHING = ['发布', '公布', '公示', '主动公开']
const DOCUMENT_UNITS = ['件', '份', '个', '部', '项', '']
const ACT_UNITS = ['件', '件次', '宗', '起', '例', '份', '']

/** @param index of the head in `segment.before` */
export function interpretDisclosure(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const head = segment.before[index]
  if (!isPhrase(head)) return null
  if (unknownBetween(segment.sentence, head.end, segment.number.start) > 0 || isParted(segment, head)) {
    if (head.kind === 'act' || head.kind === 'act-short') frame.actsBarred = 'others'
    return null
  }
  if (segment.number.unitKind === 'money') return ofMoney(segment, head, frame)
  if (!isCount(segment)) return null
  switch (head.kind) {
    case 'document':
      return ofDocuments(segment, index, frame)
    case 'issue':
    case 'repeal':
    case 'in-force':
      return ofAction(segment, index, head, frame)
    case 'act':
    case 'act-short':
      return ofActs(segment, index, frame)
    case 'decide':
      return ofActsBefore(segment, index, frame)
    case 'fee-notice':
      return {labels: [feeLabel('notices')], from: head.start}
    default:
      return null
  }
}

// ---- Documents ---------------------------------------------------------------------------------------------------------

function ofDocuments(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {run, from} = runAt(segment, index, ['document'])
  const first = run[0]
  const last = run.at(-1)
  const {sentence} = segment
  if (first === undefined || last === undefined || !isDocumentUnit(segment)) return null
  if (unknownBetween(sentence, segment.number.end, segment.end) > 0) return null
  const action = lastBefore(segment, from)
  if (action === null || !isPhrase(action)) return run.length === 1 ? ofNextDocument(segment, first, frame) : null
  // 集中发布规章28部，废止1部: what was repealed is not said of those made before.
  if (action.kind === 'trap') frame.document = null
  const column = documentColumnOf[action.kind]
  if (column === undefined || unknownBetween(sentence, action.end, first.start) > 0) return null
  if (barredAction(segment, action, frame) || sentence.text.slice(action.end, first.start).includes('公开')) return null
  frame.document = last.id
  const each = run.length > 1
  if (each && segment.number.value.units !== 0n && !has(segment.before, 'each', last.end)) return null
  if (has(segment.before, 'respectively', last.end)) return null
  return {labels: run.map(token => documentLabel(token.id, column)), from: action.start}
}

/** 条 counts pieces of information, of which one may hold several documents, or none: but 0条 is none of either. */
function isDocumentUnit({number: {unit, value}}: Segment): boolean {
  return DOCUMENT_UNITS.includes(unit) || (unit === '条' && value.units === 0n)
}

/** 制发规章0件，行政规范性文件12件: the second document goes on with the verb of the first. */
function ofNextDocument({before, sentence}: Segment, document: PhraseToken, frame: Frame): Interpretation | null {
  // 规章9件（含修订5件）、规范性文件126件: the bracket belongs to the first.
  const [mark, next] = before[0]?.kind === 'close' ? before.slice(1) : before
  const last = frame.counted.at(-1)
  const column = last?.kind === 'documents' && last.ids[0] !== document.id ? last.ids[1] : undefined
  if (column === undefined || next !== document || (mark?.kind !== 'comma' && mark?.kind !== 'dun')) return null
  if (unknownBetween(sentence, mark.end, document.start) > 0 || isOfAnotherVerb(sentence, mark)) return null
  return {labels: [documentLabel(document.id, column)], from: document.start}
}

/** 制定规章2部，集中发布规章28部、规范性文件45件: the item before has a verb that counts nothing of the year. */
function isOfAnotherVerb({tokens}: Segment['sentence'], mark: Token): boolean {
  const item = withoutBracket(tokens.slice(0, tokens.indexOf(mark)))
  const opens = item.findLastIndex(({kind}) => kind === 'comma' || kind === 'semicolon' || kind === 'dun')
  const action = item.findLastIndex(({kind}) => documentColumnOf[kind] !== undefined)
  return item.slice(Math.max(opens, action) + 1).some(({kind}) => kind === 'trap')
}

/** 新增规章9件（含修订5件）: what stands in a bracket at the end says nothing of the next item. */
function withoutBracket(item: readonly Token[]): readonly Token[] {
  const open = item.at(-1)?.kind === 'close' ? item.findLastIndex(({kind}) => kind === 'open') : -1
  return open < 0 ? item : item.slice(0, open)
}

/** The last phrase before a place that is more than a filler. */
function lastBefore(segment: Segment, index: number): Token | null {
  return (
    segment.before.slice(0, index).findLast(token => !['modifier', 'sum', 'whole-year', 'and'].includes(token.kind)) ??
    null
  )
}

/** 修订现行有效的…, 清理后废止…: the count is of a revision or a clearing; 年初有效13件: of before. */
function barredAction(segment: Segment, action: Token, {agency}: Frame): boolean {
  const {before, sentence} = segment
  // 与市财政局联合印发1件: either may count it.
  if (action.kind === 'issue')
    return /联合|共同|参与|配合/.test(sentence.text.slice(Math.max(0, action.start - 2), action.start))
  if (action.kind === 'repeal') return sentence.text.includes('清理') && !isBesideOthers(sentence, action)
  if (action.kind !== 'in-force') return false
  if (/(?:[年期]初|原有?)(?:的|共)?$/.test(sentence.text.slice(Math.max(0, action.start - 4), action.start)))
    return true
  const touching = before.findLast(token => token.end <= action.start)
  if (touching === undefined || unknownBetween(sentence, touching.end, action.start) > 0) return false
  if (touching.kind === 'trap') return !isPublishedByMaker(sentence, touching, agency.kind)
  const [verb] = before.filter(({end}) => end <= touching.start).slice(-1)
  return touching.kind === 'area' && verb?.kind === 'trap' && agency.kind !== 'government'
}

/** 集中发布现行有效规章28部: a department makes no 规章, so it publishes what its government made. */
function isPublishedByMaker({text, tokens}: Segment['sentence'], verb: Token, kind: Frame['agency']['kind']): boolean {
  if (!PUBLISHING.includes(text.slice(verb.start, verb.end))) return false
  const hasRegulations = tokens.some(
    token => isPhrase(token) && token.kind === 'document' && token.id === 'regulations'
  )
  return !hasRegulations || kind === 'government' || kind === 'unknown'
}

/** 进行清理，制发5件，废止4件，现行有效17件: with another of the three beside it the count is the year's. */
function isBesideOthers({tokens}: Segment['sentence'], action: Token): boolean {
  return tokens.some(({kind}) => kind !== action.kind && (kind === 'issue' || kind === 'in-force'))
}

/** 规范性文件制发3件, 废止1件, 现行有效12件; 制发3件规范性文件. */
function ofAction(segment: Segment, index: number, action: PhraseToken, frame: Frame): Interpretation | null {
  const {before, after, number, sentence} = segment
  const column = documentColumnOf[action.kind]
  if (column === undefined || !isDocumentUnit(segment) || barredAction(segment, action, frame)) return null
  const next = after.find(token => token.kind === 'document')
  if (isPhrase(next) && unknownBetween(sentence, number.end, next.start) === 0) {
    if (!endsNoun(segment, next)) return null
    frame.document = next.id
    return {labels: [documentLabel(next.id, column)], from: action.start}
  }
  if (unknownBetween(sentence, number.end, segment.end) > 0) return null
  const named = before.slice(clauseStart(before, index), index).findLast(token => token.kind === 'document')
  if (isPhrase(named)) {
    if (unknownBetween(sentence, named.end, action.start) > 0) return null
    frame.document = named.id
  }
  const topic = isPhrase(named) ? null : (documentBeforeColon(segment, index) ?? documentOfSentence(segment, action))
  if (topic !== null) frame.document = topic.id
  if (frame.document === null) return null
  return {labels: [documentLabel(frame.document, column)], from: isPhrase(named) ? named.start : action.start}
}

/** 13件行政规范性文件全部集中公开: a predicate may follow; any other word makes another noun (规范性文件解读). */
function endsNoun({sentence, end}: Segment, noun: PhraseToken): boolean {
  return unknownBetween(sentence, noun.end, end) === 0 || /^(?:均|全部|都|已)/.test(sentence.text.slice(noun.end, end))
}

/** 对行政规范性文件开展清理，制发5件，废止4件: the one kind of document that is named before, with no number of its own. */
function documentOfSentence({before, sentence}: Segment, action: PhraseToken): PhraseToken | null {
  const start = clauseStart(before, before.indexOf(action))
  const opens = before[start]?.start ?? action.start
  const documents = sentence.tokens.filter(token => token.kind === 'document' && token.end <= opens)
  const [document] = documents
  if (!isPhrase(document) || documents.some(other => isPhrase(other) && other.id !== document.id)) return null
  const counted = sentence.tokens.some(
    ({kind, start: at}) => kind === 'number' && at >= document.end && at < opens && !follows(sentence, at)
  )
  return counted || unknownBetween(sentence, opens, action.start) > 0 ? null : document
}

/** Whether the number at a place is one of the same list: right behind 制发, 废止 or 现行有效. */
function follows({text, tokens}: Segment['sentence'], at: number): boolean {
  const verb = tokens.findLast(token => token.end <= at && documentColumnOf[token.kind] !== undefined)
  return verb !== undefined && text.slice(verb.end, at).length <= 2
}

/** 行政规范性文件：本年制发3件 */
function documentBeforeColon({before, sentence}: Segment, index: number): PhraseToken | null {
  const colon = before.slice(0, index).findLastIndex(token => token.kind === 'colon')
  const [document, mark, action] = [before[colon - 1], before[colon], before[index]]
  if (!isPhrase(document) || document.kind !== 'document' || mark === undefined || action === undefined) return null
  const apart = unknownBetween(sentence, document.end, mark.start) + unknownBetween(sentence, mark.end, action.start)
  return apart > 0 ? null : document
}

// ---- Acts --------------------------------------------------------------------------------------------------------------

function ofActs(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {run, from} = runAt(segment, index, ['act', 'act-short'])
  const first = run[0]
  const last = run.at(-1)
  const {before, number} = segment
  if (first === undefined || last === undefined || (frame.actsBarred !== null && !startsAnew(segment, from, frame)))
    return null
  frame.actsBarred = null
  if (first.kind === 'act-short' && !frame.actsListed) return null
  const start = clauseStart(before, from)
  const lead = before.slice(start, from)
  if (!actsLeadIsClean(segment, start, from) || !endsWithNumber(segment)) {
    frame.actsBarred = isOfSome(segment, first) ? 'some' : 'others'
    return ofSomeActs(segment, run)
  }
  // 办理行政许可320件次: how often something was dealt with.
  if (number.unit === '件次' && !has(lead, 'decide')) return null
  const decided = lead.some(token => ['decide', 'answer', 'handle'].includes(token.kind)) || frame.actsListed
  if (!actUnitFits(segment, last, decided) && !isOfDecisions(segment, last, has(lead, 'decide'), frame)) return null
  const merged = mergedAct(run, frame)
  if (merged !== null) return merged === 'unknown' ? null : {labels: [actLabel(merged)], from: first.start}
  frame.actsListed = true
  if (run.length > 1 && number.value.units !== 0n && !has(before, 'each', last.end)) return null
  return {labels: run.map(token => actLabel(token.id)), from: first.start}
}

/** 行政处罚案件5件均及时公示: what is said of all of them is no other noun. 行政许可34项全部网上办理 may be of matters. */
function endsWithNumber({sentence, number, after, end}: Segment): boolean {
  if (unknownBetween(sentence, number.end, end) === 0) return true
  const said = sentence.text.slice(number.end, end)
  const isPublished =
    /公开|上网/.test(said) || after.some(({start, end: to}) => MADE_KNOWN.has(sentence.text.slice(start, to)))
  return ACT_UNITS.includes(number.unit) && isPublished && /^已?(?:均|都|全部)/.test(said)
}

const MADE_KNOWN: ReadonlySet<string> = new Set(['公示', '公布', '主动公开', '上传', '归集', '录入', '推送', '报送'])

/** 作出行政处罚决定50条: behind such a verb, and in a list that it began, other measure words count decisions too. */
function isOfDecisions({number, sentence}: Segment, act: Token, isDecided: boolean, {actsListed}: Frame): boolean {
  if (!['个', '条', '次'].includes(number.unit)) return false
  const said = sentence.text.slice(act.start, number.start)
  const isPlain = ['', '共', '共计', '决定'].includes(sentence.text.slice(act.end, number.start))
  return isPlain && (isDecided || (actsListed && said.includes('决定')))
}

/** 行政强制处罚0件 beside a number of 行政处罚 is said of 行政强制; alone it may be of both. */
function mergedAct(run: readonly PhraseToken[], {counted}: Frame): string | null {
  const [first, second] = run
  if (first === undefined || second === undefined || first.end !== second.start) return null
  const isOther = counted.some(({kind, ids}) => kind === 'acts' && ids[0] === second.id)
  return isOther && run.length === 2 ? first.id : 'unknown'
}

/**
 * A semicolon and a verb of its own part a clause from those before it: 公示行政许可77条；作出行政处罚决定12件. Behind acts of some kinds a comma
 * does: 办理取水许可等行政许可77件，作出行政处罚决定12件.
 */
function startsAnew({before}: Segment, from: number, {actsBarred}: Frame): boolean {
  const start = clauseStart(before, from)
  const mark = before[start - 1]?.kind
  const parts = mark === 'semicolon' || (mark === 'comma' && actsBarred === 'some')
  return parts && has(before.slice(start, from), 'decide')
}

/** 办理取水许可审批等行政许可77件: what was dealt with, of the kinds that are named behind its verb. */
function isOfSome({before, sentence}: Segment, act: Token): boolean {
  const clause = before.slice(clauseStart(before, before.indexOf(act)))
  const verb = clause.find(({kind}) => kind === 'decide' || kind === 'handle')
  const lead = clause.filter(({end}) => verb !== undefined && end <= verb.start)
  return verb !== undefined && sentence.text[act.start - 1] === '等' && !lead.some(({kind}) => BARRING.has(kind))
}

/** 办理取水许可审批等行政许可77件: some of them, so that all cannot be fewer. */
function ofSomeActs(segment: Segment, run: readonly PhraseToken[]): Interpretation | null {
  const {number, sentence, end} = segment
  const [act] = run
  if (act === undefined || run.length > 1 || !isOfSome(segment, act) || number.unit !== '件') return null
  const isBare = sentence.text.slice(act.end, number.start) === '' && unknownBetween(sentence, number.end, end) === 0
  return isBare ? {labels: [{...actLabel(act.id), atMost: true}], from: act.start} : null
}

/** 行政许可决定作出12件, 行政处罚共实施3件 */
function ofActsBefore(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const noun = segment.before.slice(0, index).findLastIndex(token => token.kind === 'act')
  const token = segment.before[noun]
  const decide = segment.before[index]
  if (token === undefined || decide === undefined || unknownBetween(segment.sentence, token.end, decide.start) > 0)
    return null
  if (has(segment.before, 'comma', token.end)) return null
  return ofActs(segment, noun, frame)
}

/** With one of these before the acts, or a way of applying (网上办理行政许可12件), not all of them are counted. */
const BARRING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['trap', 'restrict', 'receive', 'deny', 'review', 'growth', 'channel'] as const)
])
/** Words that lead to another body, or to one of several ways, by which the acts were done. */
const MEANS = ['依托', '通过', '借助', '经由', '由']

/** 复议案件3件，涉及信息公开1件、行政处罚2件; 诉讼5件，其中行政处罚类4件: acts are what the cases are about. */
function isWhatCasesAreAbout({text, tokens}: Segment['sentence'], act: Token): boolean {
  const from = text.lastIndexOf(';', act.start) + 1
  const cases = tokens.find(({kind, start, end}) => CASES.has(kind) && start >= from && end <= act.start)
  return cases !== undefined && (text[act.end] === '类' || /涉及|关于|不服|针对/.test(text.slice(cases.end, act.start)))
}
const CASES: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['cause', 'review'])

/** Nothing before the acts but who, when and how many: 公开行政许可信息 and 梳理行政处罚事项 are other counts. */
function actsLeadIsClean(segment: Segment, start: number, from: number): boolean {
  const {before, number, sentence} = segment
  const first = before[from]
  if (first === undefined) return false
  const lead = before.slice(start, from)
  if (lead.some(token => BARRING.has(token.kind))) return false
  const opens = before[start - 1]?.end ?? (before[0] === sentence.tokens[0] ? 0 : (before[0]?.start ?? 0))
  const said = sentence.text.slice(opens, number.start)
  if (/公开|委托/.test(said) || isWhatCasesAreAbout(sentence, first) || MEANS.some(word => said.startsWith(word)))
    return false
  if (said.includes('强制措施') && sentence.text.includes('强制执行')) return false
  if (has(lead, 'own') || has(lead, 'area')) return true
  const verb = lead.findLast(token => ['decide', 'answer', 'handle'].includes(token.kind))
  return unknownBetween(sentence, verb?.end ?? opens, first.start) === 0
}

/** 事项 and 项 count kinds of matters, unless something was decided; 业务 counts what was dealt with, decided or not. */
function actUnitFits({number, sentence}: Segment, act: Token, decided: boolean): boolean {
  const between = sentence.text.slice(act.end, number.start)
  // 行政处罚信息31件 were published.
  if (between.includes('业务') || between.includes('信息')) return false
  const matters = between.includes('事项')
  if (matters) return decided && ACT_UNITS.includes(number.unit)
  return ACT_UNITS.includes(number.unit) || (number.unit === '项' && (decided || !listsPowers(sentence.text)))
}

/** 保留行政权力841项。其中，行政许可24项、行政裁决2项: what the body is entitled to, by kinds. */
function listsPowers(sentence: string): boolean {
  return sentence.startsWith('其中') || OTHER_POWERS.some(power => sentence.includes(power))
}
const OTHER_POWERS = wordsIn(
  '行政裁决 行政奖励 行政确认 行政检查 行政给付 行政征收 行政征用 行政权力 其他权力 公共服务 权责 权力事项'
)

// ---- Money -------------------------------------------------------------------------------------------------------------

function ofMoney(segment: Segment, head: PhraseToken, frame: Frame): Interpretation | null {
  const {sentence, number} = segment
  if (unknownBetween(sentence, number.end, segment.end) > 0) return null
  if (head.kind === 'charge') {
    const loose = !sentence.text.slice(head.start, head.end).includes('行政事业性')
    if (loose && sentence.text.includes('处理费')) return null
    if (chargeIsLimited(segment, head)) return null
    return {labels: [chargeLabel], from: head.start}
  }
  if (head.kind === 'fee' || head.kind === 'fee-paid') return {labels: [feeLabel('collected')], from: head.start}
  if (head.kind === 'fee-sum' && frame.topic === 'processing-fee')
    return {labels: [feeLabel('charged')], from: head.start}
  return null
}

/** 减免行政事业性收费, 代收…, 公布…目录: not what was collected in all. */
function chargeIsLimited({before}: Segment, head: PhraseToken): boolean {
  const index = before.indexOf(head)
  const lead = before.slice(clauseStart(before, index), index)
  return lead.some(token => ['trap', 'restrict', 'agent', 'deny'].includes(token.kind))
}
