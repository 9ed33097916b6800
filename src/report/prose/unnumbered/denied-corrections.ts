/** 均未出现被纠错情形, 未发生被行政复议纠错或败诉情况: none of the cases counted or named was corrected. */

import {wordsIn} from '../../../text.ts'
import {causeLabel} from '../counted/labels.ts'
import {isPhrase} from '../sentences/segments.ts'
import {type Denied, linked, type Setting} from './denied-labels.ts'

const LOST = /(?:被)?(?:纠错|纠正|撤销|确认违法|败诉)/
/** What may stand before it: who decided, and what the cases came from. */
const LEAD = wordsIn(
  '出现 发生 有 存在 被 任何 一起 一件 行政 复议 诉讼 机关 法院 判决 因 政府 信息公开 工作 导致 引发 引起 产生 的 和 或 及 、'
)
/** What may follow: another word for it, and a noun. */
const REST = wordsIn(
  '的 行政 复议 诉讼 机关 法院 判决 被 纠错 纠正 撤销 确认违法 败诉 和 或 及 、 情形 情况 案件 现象 案例 结果'
)

/** Whether a text is made of these words; none of them begins with another one. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  let at = 0
  while (at < text.length) {
    const word = words.find(one => text.startsWith(one, at))
    if (word === undefined) return false
    at += word.length
  }
  return true
}

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
