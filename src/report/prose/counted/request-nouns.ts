/** A noun before the number: 收到政府信息公开申请12件. */

import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, endsAmong, has, type Segment, unknownBetween} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {dividedAt} from './divided.ts'
import {
  answeredLabel,
  applicantLabel,
  carriedInLabel,
  carriedOutLabel,
  channelLabel,
  handledLabel,
  receivedLabel,
  resultLabel
} from './labels.ts'
import {alsoReceived, clauseOffset, inContext, oneLabel, onlyChannel, textOf} from './request-context.ts'

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

export function ofNoun(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const noun = segment.before[index]
  if (has(segment.before, 'respectively')) return null
  if (noun === undefined) return null
  // 新收申请中有3件由企业提出: some of those that came in.
  if (endsAmong(segment.sentence.text.slice(noun.end, segment.number.start))) return null
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
      : oneLabel(channelLabel(channel.id), channel.start)
  switch (governing.kind) {
    case 'receive':
      // 收到单位申请4件: who that is no column says.
      return segment.sentence.text.endsWith('单位', noun.start)
        ? null
        : oneLabel(receivedLabel(governing.id !== ''), governing.start)
    case 'answer':
      if (isUnfinished(segment, governing)) return ofUnfinished(segment, start, governing)
      if (isOfTheYear(segment, governing, noun)) return oneLabel({...answeredLabel, atMost: true}, governing.start)
      return oneLabel(alsoReceived(segment, start, governing) ? handledLabel : answeredLabel, governing.start)
    case 'handle':
      return oneLabel(handledLabel, governing.start)
    case 'carry-in':
      return oneLabel(carriedInLabel, governing.start)
    case 'carry-out':
      return oneLabel(carriedOutLabel, governing.start)
    case 'result':
      return inContext(frame, segment) && isPhrase(governing) && !frame.openness
        ? oneLabel(resultLabel([governing.id]), governing.start)
        : null
    case 'applicant':
      return isPhrase(governing)
        ? oneLabel(applicantLabel([governing.id], dividedAt(segment.sentence, governing.start, frame)), governing.start)
        : null
    default:
      return null
  }
}

/** 未办结申请3件: the verb is denied. */
function isUnfinished({before}: Segment, answer: Token): boolean {
  return before.some(({kind, end}) => kind === 'deny' && end === answer.start)
}

/** 办结上年结转1件，办结当年申请25件: what the year before left is finished besides. */
function isOfTheYear({sentence: {text}}: Segment, answer: Token, noun: Token): boolean {
  return /当年|本年|今年|新收/.test(text.slice(answer.end, noun.start))
}

/** 承接上一年度未办结申请6件 were carried in; of others it is open when they were unfinished. */
function ofUnfinished({before}: Segment, start: number, answer: Token): Interpretation | null {
  const carried = before.slice(start).find(({kind, end}) => kind === 'carry-in' && end <= answer.start)
  return carried === undefined ? null : oneLabel(carriedInLabel, carried.start)
}

/** Without a verb nothing else may stand in the clause: 全年依申请公开12件. */
function ofNounAlone(segment: Segment, start: number, noun: Token, frame: Frame): Interpretation | null {
  const from = segment.before[start]?.start ?? noun.start
  const isBare = noun.kind === 'bare-request'
  if (isBare && isBesideCarried(segment, start, noun, frame)) return oneLabel(receivedLabel(true), from)
  if (isBare && !isTotalOfHeading(segment, start, noun, frame) && !standsAlone(segment, start, noun, frame)) return null
  if (unknownBetween(segment.sentence, clauseOffset(segment, start), noun.start) > 0) return null
  if (onlyChannel(segment, start, noun) !== null || has(segment.before, 'agent', from)) return null
  if (DOCUMENT_UNITS.includes(segment.number.unit)) return null
  return oneLabel(handledLabel, noun.start)
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
