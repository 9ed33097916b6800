/** Whether the cases that are counted are brought against others: those that a body decides, defends or keeps a record of. */

import type {Frame} from '../sentences/frame.ts'
import {has, type Segment} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'

/** 以我局为被申请人的行政复议 */
const OWN_ACCUSED = /以[我本][^，,、。；;为\d]{1,6}为(?:被申请人|被告)/

const OF_OTHERS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'review',
  'receive',
  'answer',
  'handle',
  'trap',
  'restrict'
])

/** Words of a body that decides, records or defends the cases of others; 被申请 makes them its own. */
export function isReviewing(segment: Segment, start: number, frame: Frame): boolean {
  const clause = segment.before.slice(start)
  const said = segment.sentence.text.slice(clause[0]?.start ?? segment.number.start, segment.number.start)
  if (has(clause, 'accused') || OWN_ACCUSED.test(said)) return false
  const theirs = clause.some(
    token => OF_OTHERS.has(token.kind) && !namesDispute(clause, token) && !meetsOwnCase(segment, clause, token, frame)
  )
  if (theirs || goesOnFromReview(segment)) frame.reviewing = true
  return frame.reviewing
}

/** 办理行政复议33件，行政诉讼5件: an item without a verb goes on with that of the item before. */
function goesOnFromReview({before, sentence: {tokens}}: Segment): boolean {
  const [mark, dispute] = before
  if ((mark?.kind !== 'comma' && mark?.kind !== 'dun') || dispute?.kind !== 'cause') return false
  const earlier = tokens.filter(({end}) => end <= mark.start)
  const from = earlier.findLastIndex(({kind}) => ITEM_ENDS.has(kind))
  return has(earlier.slice(from + 1), 'review')
}

const ITEM_ENDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'semicolon', 'colon', 'stop'])

/** Whether a verb only says what a case arose from, or whose it is. */
function namesDispute(clause: readonly Token[], {kind, start, end}: Token): boolean {
  if (kind === 'answer') {
    // 因政府信息公开答复引发的行政复议, 收到针对我局政府信息公开答复的行政复议
    const arose = clause.findLast(token => token.kind === 'occur')
    return (
      (arose !== undefined && end <= arose.start) ||
      clause.some(token => token.kind === 'disclosure' && token.end === start)
    )
  }
  // 收到针对我街道政府信息公开的行政复议
  return kind === 'receive' && has(clause, 'own', end) && has(clause, 'disclosure', end)
}

/** Verbs that whoever is complained of uses as well: 受理 and 登记 are those of who decides. */
const MEETING = /^(?:收到|接到|接收|办理|依法办理|处理|依法处理)/
const ACCEPTING = '受理'

/**
 * 收到诉讼3件: nobody but a court decides lawsuits. 办理因政府信息公开引起的行政复议2件、行政诉讼3件: beside lawsuits, and in the report of an
 * agency that decides none, the reconsiderations are those against it.
 */
function meetsOwnCase(segment: Segment, clause: readonly Token[], verb: Token, frame: Frame): boolean {
  const {sentence, after} = segment
  const {agency} = frame
  const said = sentence.text.slice(verb.start, verb.end)
  const isMet = MEETING.test(said)
  if ((verb.kind !== 'receive' && verb.kind !== 'handle') || !(isMet || said === ACCEPTING)) return false
  const dispute = [...clause, ...after].find(({kind, start}) => kind === 'cause' && start >= verb.end)
  if (!isPhrase(dispute) || agency.name?.includes('司法') === true || isOfCourts(sentence, verb)) return false
  const isOverDisclosure = has(clause, 'disclosure', verb.end, dispute.start)
  if (dispute.id.startsWith('litigation'))
    return isOverDisclosure || (isMet && (verb.kind === 'receive' || dealsWithItsOwn(frame)))
  if (!isOverDisclosure) return false
  if (agency.kind === 'township') return true
  if (!isMet || sentence.text.slice(dispute.start, dispute.end).endsWith('申请')) return false
  return agency.kind === 'government-office' || standsBesideLawsuits(sentence)
}

/** 行政复议4件、办理行政诉讼0件 under a heading on them; who works for a government may deal with the lawsuits against that. */
function dealsWithItsOwn({agency, inDisputes, counted}: Frame): boolean {
  const last = counted.at(-1)
  return inDisputes && (last?.kind === 'cause' || ['department', 'township', 'committee'].includes(agency.kind))
}

/** 县法院收到政府信息公开诉讼12件 */
function isOfCourts({text, tokens}: Segment['sentence'], verb: Token): boolean {
  const mark = tokens.findLast(({kind, end}) => ITEM_ENDS.has(kind) && end <= verb.start)
  return text.slice(mark?.end ?? 0, verb.start).includes('法院')
}

/** With 复议决定 or 审结 the sentence is of who decides, and the lawsuits are those against its decisions. */
function standsBesideLawsuits({text, tokens}: Segment['sentence']): boolean {
  if (has(tokens, 'review') || /复议(?:决定|机关|机构)/.test(text)) return false
  return tokens.some(token => isPhrase(token) && token.kind === 'cause' && token.id.startsWith('litigation'))
}
