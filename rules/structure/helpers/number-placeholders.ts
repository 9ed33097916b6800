/** XX or ____ where a number was to be filled in: before what is counted, at the end of a clause or behind words that lead to a number. */

import {isBlank, wordsIn} from '../../../src/text.ts'

const PLACEHOLDER = /(?<![A-Za-z0-9×_])(?:[XxＸｘ×╳]{2,6}|[_＿]{2,20})(?![A-Za-z0-9×_])/gu

/** Before a stop these count whatever stands in front. */
const COUNTING = wordsIn(
  '件 件次 条 次 项 份 万 篇 期 名 场 场次 批 批次 人次 余人 余次 余件 余条 元 万元 亿元 个百分点'
)
const STOPS = '，。；、（）：,;'
const ALWAYS = ['件申请', '万元']

/** Words behind which a number stands. */
const LEADS = wordsIn(
  '共 约 达 共计 合计 总计 累计 收到 受理 办结 公开 发布 制发 召开 举办 组织 开展 培训 新增 增长 下降 减少'
)
/** With a blank behind it. */
const LONGEST_LEAD = 3

/** What is counted, and what would make another word of it: 起草, 条例, 项目. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...Array.from('件次份篇宗元万亿%％', unit => [unit, ''] as const),
  ['起', '草诉'],
  ['期', '货'],
  ['条', '例'],
  ['项', '目'],
  ['个', '人体'],
  ['场', '所镇馆'],
  ['名', '称单录'],
  ['人', '民大'],
  ['家', '园庭'],
  ['批', '复准']
])

/** In order. */
export function numberPlaceholders(text: string): {readonly start: number; readonly end: number}[] {
  return Array.from(text.matchAll(PLACEHOLDER), ({0: words, index}) => ({
    start: index,
    end: index + words.length
  })).filter(({start, end}) => {
    const unit = isBlank(text.charCodeAt(end)) ? end + 1 : end
    const before = text.slice(Math.max(0, start - LONGEST_LEAD), start).trimEnd()
    return isCounted(text, unit) || (LEADS.some(lead => before.endsWith(lead)) && isUnit(text, unit))
  })
}

function isCounted(text: string, at: number): boolean {
  const endsClause = (end: number): boolean => end < text.length && STOPS.includes(text[end] ?? '')
  const isAtEnd = COUNTING.some(unit => text.startsWith(unit, at) && endsClause(at + unit.length))
  return isAtEnd || ALWAYS.some(words => text.startsWith(words, at))
}

/** 共××件, 共××余人 */
function isUnit(text: string, at: number): boolean {
  const start = text[at] === '余' ? at + 1 : at
  const others = UNITS.get(text[start] ?? '')
  const next = text[start + 1] ?? ''
  return others !== undefined && (next === '' || !others.includes(next))
}
