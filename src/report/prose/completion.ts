/**
 * Words that say all requests were finished within the year: 均已办结, 全部办理完毕, 办结率100%, 无结转. Beside them nothing can
 * have been carried over. 按期答复 and 答复率100% say less: what is still within its term was not answered late.
 */

import {type Clause, clausesOf} from './clauses.ts'
import type {Denial} from './denials.ts'
import type {Frame} from './frame.ts'
import {completionLabel} from './labels.ts'
import {isOfOtherObject} from './objects.ts'
import type {Token} from './scan.ts'
import {has, type Sentence} from './segments.ts'

const PATTERNS: readonly RegExp[] = [
  /(?:均|全部|都)[^，,。；;]{0,14}?(?:办结|办理完毕|办理完结|办理完成|办毕|处理完毕)/,
  /(?:办结|办理完毕|办毕)率(?:为|达到?|均为|均达到?)?(?:100%|百分之百)/,
  /(?:无|没有|未出现|未发生|未产生|不存在|未有)[^，,。；;]{0,6}(?:结转|转结|转入下|跨年|未办结|在办件|在办申请|遗留[到至]?[下次])/,
  /件件(?:有)?办结|悉数办结/,
  /^已(?:全部|按期|按时|依法)?(?:办结|办理完毕|办理完结|办毕|处理完毕)$/
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
const LATER = /目前|至今|次年|翌年/

/** What a sentence says of completion, as denials of a carry-over. */
export function completionsOf(sentence: Sentence, frame: Frame): Denial[] {
  if (!/办|处理完|结转|转结|遗留/.test(sentence.text)) return []
  return clausesOf(sentence).flatMap(clause => completionOf(sentence, clause, frame) ?? [])
}

function completionOf(sentence: Sentence, clause: Clause, frame: Frame): Denial | null {
  const said = sentence.text.slice(clause.start, clause.end)
  const match = PATTERNS.map(pattern => pattern.exec(said)).find(found => found !== null)
  if (match == null || LATER.test(sentence.text) || namesNextYear(sentence, frame)) return null
  const stretch = {from: clause.start + match.index, to: clause.start + match.index + match[0].length}
  const isWithin = ({start, end}: Token): boolean => start >= stretch.from && end <= stretch.to
  if (clause.tokens.some(token => PARTS.has(token.kind) || (OTHER_OBJECTS.has(token.kind) && !isWithin(token))))
    return null
  if (isOfOtherObject(sentence, clause.end)) return null
  if (/上年|去年|上一年|往年/.test(said) || !isOfRequests(sentence, clause, frame)) return null
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

/** 17件（不含信访39封），按职能分办，均已办结: a closed remark, or a word that nothing is counted by, does not change the subject. */
function isSpokenOf(tokens: readonly Token[], index: number, clause: Clause): boolean {
  const behind = tokens.slice(index + 1).filter(({start}) => start < clause.start)
  const close = behind.findIndex(({kind}) => kind === 'close')
  if (close >= 0 && !behind.slice(0, close).some(({kind}) => kind === 'open')) return false
  const end = behind.findIndex(({kind}) => kind === 'comma' || kind === 'semicolon')
  return tokens[index]?.kind !== 'trap' || end < 0 || behind.slice(0, end).some(({kind}) => kind === 'number')
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
