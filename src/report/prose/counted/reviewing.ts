/** Whether the cases that are counted are brought against others: those that a body decides, defends or keeps a record of. */

import type {Frame} from '../sentences/frame.ts'
import {has, type Segment} from '../sentences/segments.ts'

/** 以我局为被申请人的行政复议 */
const OWN_ACCUSED = /以[我本][^，,、。；;为\d]{1,6}为(?:被申请人|被告)/

/** Words of a body that decides, records or defends the cases of others; 被申请 makes them its own. */
export function isReviewing(segment: Segment, start: number, frame: Frame): boolean {
  const clause = segment.before.slice(start)
  // 因政府信息公开答复引发的行政复议: the answer is what the case arose from.
  const arose = clause.findLast(token => token.kind === 'occur')
  const theirs = clause.some(
    token =>
      ['review', 'receive', 'answer', 'handle', 'trap', 'restrict'].includes(token.kind) &&
      !(token.kind === 'answer' && arose !== undefined && token.end <= arose.start) &&
      // 收到针对我局政府信息公开答复的行政复议
      !(token.kind === 'answer' && clause.some(({kind, end}) => kind === 'disclosure' && end === token.start)) &&
      // 收到针对我街道政府信息公开的行政复议
      !(token.kind === 'receive' && has(clause, 'own', token.end) && has(clause, 'disclosure', token.end))
  )
  const said = segment.sentence.text.slice(clause[0]?.start ?? segment.number.start, segment.number.start)
  if (has(clause, 'accused') || OWN_ACCUSED.test(said)) return false
  if (theirs) frame.reviewing = true
  return frame.reviewing
}
