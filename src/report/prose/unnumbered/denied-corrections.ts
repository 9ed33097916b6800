/** 均未出现被纠错情形, 未发生被行政复议纠错或败诉情况: none of the cases counted or named was corrected. */

import {isMadeOf, wordsIn} from '../../../text.ts'
import {causeLabel} from '../counted/labels.ts'
import {isPhrase} from '../tokens/scan.ts'
import {type Denied, linked, type Setting} from './denied-labels.ts'

const LOST = /(?:被)?(?:纠错|纠正|撤销|确认违法|败诉)/
/** What may stand before it: who decided, and what the cases came from. */
const LEAD = wordsIn(
  '出现 发生 产生 有 存在 过 被 任何 一起 一件 一例 行政 复议 诉讼 机关 法院 判决 案件 因 由 政府 信息公开 申请 答复 工作 导致 引发 引起 的 和 或 及 、'
)
/** What may follow: another word for it, and a noun. */
const REST = wordsIn(
  '的 行政 复议 诉讼 机关 法院 判决 被 纠错 纠正 撤销 确认违法 败诉 和 或 及 、 情形 情况 案件 现象 案例 结果'
)

export function deniedCorrection({sentence, clause, deny, frame}: Setting): Denied | null {
  const {text, tokens} = sentence
  const said = text.slice(deny.end, clause.end)
  const lost = LOST.exec(said)
  if (lost === null || !isMadeOf(said.slice(0, lost.index), LEAD)) return null
  const rest = said.slice(lost.index + lost[0].length)
  if (!isMadeOf(rest, REST)) return null
  const from = tokens.findLast(({kind, end}) => kind === 'semicolon' && end <= clause.start)?.end ?? 0
  const named = tokens
    .filter(({kind, start}) => kind === 'cause' && start >= from && start < clause.end)
    .filter(isPhrase)
  if (named.length === 0 && frame.topic !== 'disputes') return null
  if (tokens.some(({kind}) => kind === 'review') || !linked(sentence, clause, frame)) return null
  const causes = new Set(named.map(({id}) => (id.startsWith('litigation') ? 'litigation' : id)))
  // Beside 纠错 it is the courts that 败诉 is said of.
  if (causes.size > 0 && rest.includes('败诉')) causes.add('litigation')
  const meant = causes.size > 0 ? [...causes] : [...new Set((frame.causes ?? []).flat())]
  if (meant.length === 0) return null
  return {labels: meant.map(cause => causeLabel([cause], 'corrected')), from: deny.start, to: clause.end}
}
