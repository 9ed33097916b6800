/**
 * Words that say all requests were finished within the year: 均已办结, 全部办理完毕, 办结率100%, 无结转. Beside them nothing can
 * have been carried over. 按期答复, 答复率100% and 到期办结率100% say less: what is still within its term was not answered late.
 */

import {completionLabel} from '../counted/labels.ts'
import {isOfOtherObject} from '../counted/objects.ts'
import {type Clause, clausesOf} from '../sentences/clauses.ts'
import type {Frame} from '../sentences/frame.ts'
import {has, type Sentence} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'
import type {Denial} from './denials.ts'

const ALL = '均|全部|都|悉数|全数|一律|件件'
const FINISHED =
  '办结|办理完毕|办理完结|办理完成|办毕|处理完毕|处理完成|答复完毕|答复完成|回复完毕|完成[答回]复(?=工作|并|$)|完成办理(?:工作)?$'
/** How, by which rules and in what time: 均严格按照相关规定在法定期限内依法办结. */
const MANNER = '(?:全部|均|依|按|在|严格|及时|如期|规范|妥善|高效)'
/** 均须在期限内办结, 均确保按期办结: what is meant to be. */
const INTENDED =
  /^(?:均|都|全部)要求|确保|力争|争取|努力|应当|应[在于]|须|必须|力求|保证|督促|推动|避免|防止|以便|直至|未能|尚未|方可|才能|负责|计划/
const NONE = '无|没有|未出现|未发生|未产生|不存在|未有|未留存|未形成'
const LEFT = '结转|转结|转入下|转到下|转至下|跨年|未办结|在办|积压|遗留[到至]?[下次]|遗留$'

const COMPLETIONS: readonly RegExp[] = [
  new RegExp(`(?:${ALL})[^，,。；;]{0,24}?(?:${FINISHED})`),
  /(?<![到按][期时]|期限内|法定|应)(?:办结|办理完毕|办毕)率(?:已|均)?(?:为|是|达|达到|保持|保持在)?了?(?:100%|百分之百)/,
  new RegExp(`(?:${NONE})[^，,。；;]{0,6}(?:${LEFT})`),
  /(?:当年|本年)[^，,。；;]{0,5}(?:当年|本年)(?:清|结|办结)$/,
  new RegExp(`^已经?(?:${MANNER}[^，,。；;件]{0,20}?)?(?:${FINISHED})$`)
]

/** Of these the words may be said instead of requests: 工单均已办结, 复议案件全部办结. */
const OTHER_OBJECTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'trap',
  'review',
  'cause',
  'act',
  'document',
  'fee'
])
/** A part of the requests: 网上申请均已办结. */
const PARTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'channel',
  'applicant',
  'leaf',
  'result',
  'carry-in',
  'others',
  'remainder',
  'among'
])
const REQUESTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['request', 'bare-request', 'receive'])

/** 截至目前均已办结 is said of the day on which the report was written. */
const LATER = /目前|至今/
const NEXT_YEAR = /次年|翌年/
/** 应办结26件，办结率100%: not of all. */
const DUE = /应(?:办结?|答复)\d/

/** 除1件结转外，均已办结 */
export function excepts({text}: Sentence): boolean {
  return /除[^。；;，,]{1,24}外/.test(text)
}

/** What a sentence says of completion, as denials of a carry-over. */
export function completionsOf(sentence: Sentence, frame: Frame): Denial[] {
  if (!/办|[处答回][理复]完|完成[答回]复|结转|转结|转入|遗留|积压|[本当]年/.test(sentence.text)) return []
  return clausesOf(sentence).flatMap(clause => completionOf(sentence, clause, frame) ?? [])
}

function completionOf(sentence: Sentence, clause: Clause, frame: Frame): Denial | null {
  const said = sentence.text.slice(clause.start, clause.end)
  const match = COMPLETIONS.map(pattern => pattern.exec(said)).find(found => found !== null)
  if (match == null || INTENDED.test(match[0])) return null
  if (isOfLater(sentence) || namesNextYear(sentence, frame) || DUE.test(sentence.text) || excepts(sentence)) return null
  const stretch = {from: clause.start + match.index, to: clause.start + match.index + match[0].length}
  const isWithin = ({start, end}: Token): boolean => start >= stretch.from && end <= stretch.to
  // 上年遗留2件与当年新收35件申请已悉数办结: with what came in that is all.
  const isBoth = has(clause.tokens, 'carry-in') && has(clause.tokens, 'receive')
  const isPart = ({kind}: Token): boolean => PARTS.has(kind) && !(isBoth && kind === 'carry-in')
  if (clause.tokens.some(token => isPart(token) || (OTHER_OBJECTS.has(token.kind) && !isWithin(token)))) return null
  if (isOfOtherObject(sentence, clause.end) || isOfCarriedIn(sentence, clause)) return null
  if ((!isBoth && /上年|去年|上一年|往年/.test(said)) || !isOfRequests(sentence, clause, frame)) return null
  const start = clause.start + match.index
  return {
    labels: [completionLabel],
    start,
    end: start + match[0].length,
    clauseStart: clause.start,
    subjectEnd: start,
    tokens: clause.tokens
  }
}

/** 上年度未办结申请1件，结转2024年办理，已全部办结: the sentence is about those carried in. */
function isOfCarriedIn({tokens}: Sentence, clause: Clause): boolean {
  const before = tokens.filter(({end}) => end <= clause.start)
  return before[0]?.kind === 'carry-in' && !before.some(({kind}) => kind === 'receive' || kind === 'answer')
}

/** 17件（不含信访39封），按职能分办，均已办结: a closed remark, or a word that nothing is counted by, does not change the subject. */
function isSpokenOf(tokens: readonly Token[], index: number, clause: Clause): boolean {
  const behind = tokens.slice(index + 1).filter(({start}) => start < clause.start)
  const close = behind.findIndex(({kind}) => kind === 'close')
  if (close >= 0 && !behind.slice(0, close).some(({kind}) => kind === 'open')) return false
  const end = behind.findIndex(({kind}) => kind === 'comma' || kind === 'semicolon')
  return tokens[index]?.kind !== 'trap' || end < 0 || behind.slice(0, end).some(({kind}) => kind === 'number')
}

/** 均于次年1月办结; but 无一件结转到次年 is said of this year. */
function isOfLater({text, tokens}: Sentence): boolean {
  if (LATER.test(text)) return true
  return (
    NEXT_YEAR.test(text) &&
    !tokens.some(({kind, start, end}) => kind === 'carry-out' && NEXT_YEAR.test(text.slice(start, end)))
  )
}

/** A date behind the year: 截至2026年1月10日. */
function namesNextYear({tokens}: Sentence, {year}: Frame): boolean {
  return year !== null && tokens.some(token => token.kind === 'year' && token.year > year)
}

/** What was spoken of last before these words, in the sentence or the paragraph, are requests. */
function isOfRequests({tokens}: Sentence, clause: Clause, frame: Frame): boolean {
  const last = tokens.findLast(
    (token, index) =>
      token.start < clause.end &&
      (REQUESTS.has(token.kind) || (OTHER_OBJECTS.has(token.kind) && isSpokenOf(tokens, index, clause)))
  )
  if (last !== undefined && OTHER_OBJECTS.has(last.kind)) return false
  const named = has(tokens, 'request', 0, clause.end)
  return named || frame.requestsNamed || (frame.inRequests && frame.topic !== 'disputes')
}
