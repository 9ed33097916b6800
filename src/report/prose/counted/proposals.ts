/** What is only proposed or expected: 拟予以公开3件, 拟办意见：不予公开2件. */

import type {Segment} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'

const PROPOSING = ['初步意见', '初审', '预审', '预计', '预期', '倾向于', '拟定意见', '拟定答复', '拟写', '拟订意见']
/** With one of these before it, or behind it, 拟 is no plan to do something: 模拟, 草拟, 拟定. */
const BEFORE_DRAFTING = '模虚草代比'
const BEHIND_DRAFTING = '定订制稿人真声'
/** From here on the sentence tells what became of it. */
const DECIDED = ['最终', '实际', '正式', '审核', '审定', '审批', '批准', '签批']

/** Results go on in a list under one 拟办意见; any other number is proposed only by the words of its own clause. */
const LISTED: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['result', 'leaf', 'outcome'])

/** Whether what a number counts is a proposal. @param head the noun or verb that says what is counted */
export function isProposed({sentence, number}: Segment, head: Token): boolean {
  const {text, tokens} = sentence
  const isListed = LISTED.has(head.kind)
  const stop = tokens.findLast(
    ({kind, end}) => end <= head.start && (kind === 'semicolon' || (kind === 'comma' && !isListed))
  )
  return endsProposed(text.slice(stop?.end ?? 0, number.start))
}

/** Whether words propose something and do not tell what was decided then. */
export function endsProposed(said: string): boolean {
  const proposal = lastProposal(said)
  return proposal >= 0 && DECIDED.every(word => said.lastIndexOf(word) < proposal)
}

function lastProposal(said: string): number {
  let last = Math.max(...PROPOSING.map(word => said.lastIndexOf(word)))
  for (let at = said.indexOf('拟'); at >= 0; at = said.indexOf('拟', at + 1)) {
    if (BEFORE_DRAFTING.includes(said[at - 1] ?? '?') || BEHIND_DRAFTING.includes(said[at + 1] ?? '?')) continue
    last = Math.max(last, at)
  }
  return last
}
