/** Things that are received, handled and finished with the same verbs as requests: 热线, 信箱, 工单, 低保申请. */

import type {Sentence} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'

const OTHER_OBJECTS =
  /依申请(?:办理|类|事项|政务)|热线|信箱|群众来信|工单|留言|实事|低保|救助|审批|问政|投诉|举报|信访|建议|提案|咨询|保障|资格|补贴|业务|在办事项|诉求|事项在办|网民|平台意见|征求意见|意见建议|文书|模板|案例|答复书|抽查|评查|样本|问卷|调解/g

/** With these words the other object is spoken of, but what is counted is still a request or a result. */
const OWN: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['leaf', 'result', 'request', 'plain'])

/** 主要涉及土地确权、宅基地审批: what the requests are about. */
const ABOUT = /^(?:申请|内容|事项|主要|大多|多|均|都)*(?:涉及|围绕|集中在|集中于|关于)[^\d]*$/

/** Whether something other than requests was named since they were named last, in the sentence up to `before`. */
export function isOfOtherObject({text, tokens}: Sentence, before: number): boolean {
  let other = -1
  for (const match of text.slice(0, before).matchAll(OTHER_OBJECTS)) {
    const {index} = match
    const isOwn = tokens.some(token => OWN.has(token.kind) && token.start <= index && index < token.end)
    const isAside =
      isDescribing(text, index) || isInClosedBrackets(tokens, index, before) || isInClosedList(tokens, index, before)
    if (!isOwn && !isAside && !isTool(match[0], text.slice(index, before))) other = index
  }
  if (other < 0) return false
  const request = tokens.findLast(token => token.kind === 'request' && token.start < before)
  return request === undefined || request.start < other
}

function isDescribing(text: string, index: number): boolean {
  return ABOUT.test(text.slice(clauseStart(text, index), index))
}

/** 统一答复文书，办复率100%: not counted themselves, and a rate of requests is told behind them. */
function isTool(word: string, behind: string): boolean {
  return TOOLS.includes(word) && /^[^\d]*(?:答复|办复|办结)率/.test(behind)
}

const TOOLS = ['文书', '模板', '答复书']
const MARKS = '，,；;：:。'

function clauseStart(text: string, index: number): number {
  let start = index
  while (start > 0 && !MARKS.includes(text[start - 1] ?? '。')) start--
  return start
}

/** 17件（不含信访、咨询类来信39封），: a remark that is over does not bear on what follows. */
function isInClosedBrackets(tokens: Sentence['tokens'], index: number, before: number): boolean {
  const open = tokens.findLast(({kind, start}) => kind === 'open' && start < index)
  const close = open === undefined ? undefined : tokens.find(({kind, start}) => kind === 'close' && start > open.start)
  return close !== undefined && close.start > index && close.end <= before
}

/** 收到申请13件，其中网上11件、局长信箱2件；予以公开3件: a list of them that is over does not either. */
function isInClosedList(tokens: Sentence['tokens'], index: number, before: number): boolean {
  const among = tokens.findLast(({kind, start}) => kind === 'among' && start < index)
  if (among === undefined || !tokens.some(({kind, end}) => kind === 'request' && end <= among.start)) return false
  const within = (from: number, to: number): boolean =>
    tokens.some(({kind, start}) => kind === 'semicolon' && start > from && start < to)
  return !within(among.start, index) && within(index, before)
}
