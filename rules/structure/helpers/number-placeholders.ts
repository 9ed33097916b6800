/** XX where a number was to be filled in: before what is counted, at the end of a clause or behind words that lead to a number. */

import {wordsIn} from '../../../src/text.ts'

const PLACEHOLDER = /(?<![A-Za-z0-9×])[XxＸｘ×╳]{2,6}/gu

/** Before a stop these count whatever stands in front. */
const COUNTING = '件条次项份万篇期名'
const STOPS = '，。；、（'
const ALWAYS = ['件申请', '万元']

/** Words behind which a number stands. */
const LEADS = wordsIn(
  '共 约 达 共计 合计 总计 累计 收到 受理 办结 公开 发布 制发 召开 举办 组织 开展 培训 新增 增长 下降 减少'
)
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
  })).filter(
    ({start, end}) => isCounted(text, end) || (LEADS.some(lead => text.endsWith(lead, start)) && isUnit(text, end))
  )
}

function isCounted(text: string, at: number): boolean {
  const [unit = '', stop = ''] = text.slice(at, at + 2)
  const isAtEnd = unit !== '' && stop !== '' && COUNTING.includes(unit) && STOPS.includes(stop)
  return isAtEnd || ALWAYS.some(words => text.startsWith(words, at))
}

/** 共××件, 共××余人 */
function isUnit(text: string, at: number): boolean {
  const start = text[at] === '余' ? at + 1 : at
  const others = UNITS.get(text[start] ?? '')
  const next = text[start + 1] ?? ''
  return others !== undefined && (next === '' || !others.includes(next))
}
