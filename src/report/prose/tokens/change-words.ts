/** Words for more and for less than the year before. */

import {wordsIn} from '../../../text.ts'

export const moreWords = wordsIn('增长 上升 增加 提高 增幅 增多 上涨 上浮 净增 净增加 涨幅 多出 升高 攀升')
export const lessWords = wordsIn('下降 减少 降低 回落 降幅 下浮 下滑 净减 净减少 跌幅 递减')

/** With what may stand between such a word and its number: 增长了, 降幅为. */
export function withEndings(words: readonly string[]): readonly string[] {
  return words.flatMap(word => ['', '了', '为', '达'].map(ending => word + ending))
}
