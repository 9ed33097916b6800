/** Whether 行政复议 and 行政诉讼 are over 政府信息公开: table four counts no others. */

import {compareExact} from '../../../exact.ts'
import {isMadeOf, wordsIn} from '../../../text.ts'
import type {Frame} from '../sentences/frame.ts'
import {has, type Segment, type Sentence, tokensWithin, unknownBetween} from '../sentences/segments.ts'
import {clauseBounds, type Token} from '../tokens/scan.ts'

/** Only cases over 政府信息公开 are in table four: the sentence, the paragraph or the section must say so. */
export function isLinked(segment: Segment, frame: Frame): boolean {
  const {sentence, number, end} = segment
  if (isOfOtherField(sentence.text, number.start)) return false
  if (tiesTo(sentence, number.start, end) || TIED_BEHIND.test(sentence.text.slice(number.end))) frame.linked = true
  if (frame.linked || frame.inDisputes) return true
  return followsRequests(sentence, frame) && !(sentence.text.includes('案件') && outnumbersRequests(segment, frame))
}

/** 行政复议案件310件 behind 22 requests are those of all fields. */
function outnumbersRequests({number}: Segment, {total}: Frame): boolean {
  return total !== null && compareExact(number.value, total.number) > 0
}

/** 行政复议3件、行政诉讼2件，均因政府信息公开引起 */
const TIED_BEHIND = /^[^。；;]{0,12}[，,](?:均|都|全部)(?:因|由|系|为|属于?|涉及)政府信息公开/

/** Requests named before, or 政府信息公开 in the clause of the cases or as what they arose from. */
function tiesTo({text, tokens}: Sentence, number: number, end: number): boolean {
  return tokens.some(token => {
    if (token.start >= end || (token.kind !== 'disclosure' && token.kind !== 'request')) return false
    if (token.kind === 'request' || hasCauseBehind(tokens, token)) return true
    const between = text.slice(token.end, number)
    return (
      !/[，,。；;]/.test(between) ||
      /引起|引发|因|涉及|有关|产生|针对|案/.test(text.slice(Math.max(0, token.start - 4), number))
    )
  })
}

/** 政府信息公开工作未被申请行政复议，被提起行政诉讼1件: tied to cases in its own clause, it is so for those that follow. */
function hasCauseBehind(tokens: Sentence['tokens'], disclosure: Token): boolean {
  for (const token of tokens) {
    if (token.start < disclosure.end) continue
    if (token.kind === 'cause') return true
    if (token.kind === 'comma' || token.kind === 'semicolon' || token.kind === 'number') return false
  }
  return false
}

/** 征收补偿类行政复议17件, 均涉及工伤认定, 与政府信息公开无关. */
function isOfOtherField(text: string, number: number): boolean {
  const end = text.indexOf(';', number)
  if (text.slice(text.lastIndexOf(';', number) + 1, end < 0 ? text.length : end).includes('无关')) return true
  const lead = text.slice(
    Math.max(text.lastIndexOf('，', number), text.lastIndexOf(',', number), text.lastIndexOf(';', number)) + 1,
    number
  )
  if (
    /(?:处罚|征收|征地|拆迁|补偿|许可|登记|认定|执法)[^，,；;]{0,6}(?:引发|引起|产生|导致)/.test(lead) &&
    !lead.includes('公开')
  )
    return true
  // 因具体行政行为被提起行政诉讼2件
  const cause = /因([^因]{2,24}?)(?:被|而|引发|引起|产生|导致|发生|提起)/.exec(lead)
  if (cause !== null && !DISCLOSING.test(cause[1] ?? '')) return true
  if (/类(?:的)?(?:行政)?(?:复议|诉讼|应诉)/.test(lead) && !/公开类/.test(lead)) return true
  const about = /(?:均|都|全部)(?:涉及|因|系|属于|为)([^，,。；;]{2,16})/.exec(text.slice(number))
  return about !== null && /认定|征收|征地|拆迁|补偿|处罚|许可|登记|执法|劳动|社保/.test(about[1] ?? '')
}

/** A cause that names none of these is of another field. */
const DISCLOSING = /公开|申请|答复|信息|告知|处理|上述|以上|此/

/** Other fields in which cases arise: with one of these in the sentence they need not be over 政府信息公开. */
const OTHER_FIELDS = /执法|出庭|应诉|征地|拆迁|处罚|备案|案件|负责人|法治|依法行政|仲裁|规范性文件|法律顾问|纠纷/

/** A sentence of its own behind those on requests: 收到申请9件。未发生行政复议、行政诉讼。 */
export function followsRequests(sentence: Sentence, frame: Frame): boolean {
  const {tokens} = sentence
  if (!(frame.requestsNamed || frame.inRequests) || OTHER_FIELDS.test(withoutOwnCases(sentence, frame))) return false
  return !tokens.some(token => token.kind === 'review' || (token.kind === 'trap' && !tellsEnd(sentence, token)))
}

/** 发生行政复议1件，申请人已撤回: how a case ended that was named before; 请求撤销登记 says what it was over. */
function tellsEnd({text, tokens}: Sentence, {start, end}: Token): boolean {
  if (!ENDED.has(text.slice(start, end)) || !has(tokens, 'cause', 0, start)) return false
  const from = tokens.findLast(({kind, end: at}) => clauseBounds.has(kind) && at <= start)?.end ?? 0
  const to = tokens.find(({kind, start: at}) => clauseBounds.has(kind) && at >= end)?.start ?? text.length
  return isMadeOf(text.slice(from, start), WHO_ENDED) && isMadeOf(text.slice(end, to), WHAT_ENDED)
}

const ENDED: ReadonlySet<string> = new Set(['撤回', '驳回'])
const WHO_ENDED = wordsIn('申请人 原告 当事人 复议机关 人民法院 法院 一审 判决 裁定 决定 主动 自行 已 均 被 由 经 依法')
const WHAT_ENDED = wordsIn('行政 复议 诉讼 申请 请求 起诉 原告 申请人 的 了 案件')

/** 收到申请9件。发生行政复议案件2件: right behind a number of requests the cases that arose are over these. */
function withoutOwnCases(sentence: Sentence, frame: Frame): string {
  const {text, tokens} = sentence
  const isRightBehind = frame.requestsToldIn !== null && frame.sentence - frame.requestsToldIn <= 1
  const first = tokens.find(({kind}) => kind === 'cause')
  if (first === undefined || !isRightBehind || frame.agency.name?.includes('司法') === true) return text
  if (!haveArisen(sentence, first)) return text
  // 发生劳动争议行政诉讼案件11件 are of another field.
  const cases = tokens.filter(
    ({kind, start, end}, index) =>
      kind === 'cause' && text.slice(start, end).endsWith('案件') && (tokens[index - 1]?.end ?? 0) === start
  )
  return cases.reduceRight((said, {end}) => said.slice(0, end - '案件'.length) + said.slice(end), text)
}

/** 本年度发生行政复议案件; of 下属企业发生 the words before the verb are unknown. */
function haveArisen(sentence: Sentence, dispute: Token): boolean {
  const {text, tokens} = sentence
  const start = tokens.findLast(({kind, end}) => clauseBounds.has(kind) && end <= dispute.start)?.end ?? 0
  const lead = tokensWithin(sentence, start, dispute.start)
  if (text[dispute.start] !== '涉' && !lead.some(({kind}) => kind === 'occur')) return false
  return lead.some(({kind}) => kind === 'deny') || unknownBetween(sentence, start, dispute.start) === 0
}
