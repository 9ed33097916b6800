/** Things that are received, handled and finished with the same verbs as requests: 热线, 信箱, 工单, 低保申请. */

import type {Token} from './scan.ts'
import type {Sentence} from './segments.ts'

const OTHER_OBJECTS =
  /热线|信箱|群众来信|工单|留言|实事|低保|救助|审批|问政|投诉|举报|信访|建议|提案|咨询|保障|资格|补贴|业务|在办事项|诉求|事项在办|网民|平台意见/g

/** With these words the other object is spoken of, but what is counted is still a request or a result. */
const OWN: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['leaf', 'result', 'request', 'plain'])

/** Whether something other than requests was named since they were named last, in the sentence up to `before`. */
export function isOfOtherObject({text, tokens}: Sentence, before: number): boolean {
  let other = -1
  for (const match of text.slice(0, before).matchAll(OTHER_OBJECTS)) {
    const {index} = match
    if (!tokens.some(token => OWN.has(token.kind) && token.start <= index && index < token.end)) other = index
  }
  if (other < 0) return false
  const request = tokens.findLast(token => token.kind === 'request' && token.start < before)
  return request === undefined || request.start < other
}
