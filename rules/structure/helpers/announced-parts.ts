/** Reads 本报告由总体情况、主动公开政府信息情况……六部分组成: how many parts it says, and how many of the form's it names. */

import {readChineseNumeral} from '../../../src/chinese-numerals.ts'
import {toHalfWidth} from '../../../src/exact.ts'

export interface AnnouncedParts {
  /** 六部分, with its place in the text. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly announced: number
  /** The number nearest to the announced one of those that the words may name: 改进情况和其他事项 are two, 复议和诉讼 one. */
  readonly named: number
  /** 等六部分: the list may leave some out. */
  readonly open: boolean
}

/** What names each of the six; a list with anything else is not counted. */
const PARTS: readonly RegExp[] = [
  /总体情况|总的情况|概述|概况|基本情况/,
  /主动公开/,
  /申请/,
  /复议|诉讼/,
  /问题|改进|整改/,
  /其他|其它|需要报告|需要说明/
]

/** @returns null where a sentence announces no parts, or lists what is not in the form */
export function announcedParts(text: string): AnnouncedParts | null {
  const match = /(等)?[共]?([一二三四五六七八九十]|\d{1,2})\s?(?:个|大)?(?:部分|方面|项)(?:内容)?(?:组成|构成)?/.exec(
    toHalfWidth(text)
  )
  if (match === null || !/报告|年报/.test(text)) return null
  const number = match[2] ?? ''
  const announced = readChineseNumeral(number) ?? Number(number)
  const list = text.slice(listStart(text, match.index), match.index)
  const items = list.split(/[、，,；;]|以及|(?<![普涉])及(?!改进|整改|下|时)/).filter(item => item.trim() !== '')
  if (items.length < FEWEST) return null
  const named = new Set<number>()
  const all = new Set<number>()
  for (const item of items) {
    const parts = partsIn(item)
    const [part] = parts
    // 行政诉讼情况 and 改进情况 go on with the item before.
    if (part === undefined) return null
    named.add(part)
    for (const one of parts) all.add(one)
  }
  const start = match.index + (match[1]?.length ?? 0)
  const end = match.index + match[0].length
  return {
    words: text.slice(start, end),
    start,
    end,
    announced,
    named: Math.min(Math.max(announced, named.size), all.size),
    open: match[1] !== undefined
  }
}
const FEWEST = 3

/** 因政府信息公开申请行政复议 is about disputes, not about requests. */
function partsIn(item: string): number[] {
  const isOfDisputes = /复议|诉讼/.test(item)
  return PARTS.flatMap((pattern, part) => (pattern.test(item) && !(isOfDisputes && part === REQUESTS) ? [part] : []))
}
const REQUESTS = 2

/** Behind 由, 包括, 包含, 分为 or a colon. */
function listStart(text: string, end: number): number {
  const before = text.slice(0, end)
  return Math.max(
    ...['由', '包括', '包含', '分为', '为', '：', ':'].map(word => before.lastIndexOf(word) + word.length),
    0
  )
}

const PART_NAMES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项'
]
/** 目录：, 本报告包括: what leads to a list of all parts. */
const LISTS_ALL = /目录|目次|(?:报告|年报)(?:全文|正文|内容)?[^，。；：]{0,6}(?:包括|包含|分为|由)/
/** In front of a part of a table of contents. */
const NUMBERED = /[一二三四五六][、.．]/g

/** The one part that a numbered table of contents leaves out; null where it names all, leaves out more, or says 等. */
export function partLeftOut(
  text: string
): {readonly name: string; readonly start: number; readonly end: number} | null {
  const lead = LISTS_ALL.exec(text)
  if (lead === null || (text.match(NUMBERED) ?? []).length < PART_NAMES.length - 1) return null
  const list = text.slice(lead.index)
  if (list.includes('等')) return null
  const missing = PARTS.flatMap((pattern, part) => (pattern.test(list) ? [] : [PART_NAMES[part] ?? '']))
  const [name, ...more] = missing
  return name === undefined || more.length > 0 ? null : {name, start: lead.index, end: lead.index + lead[0].length}
}
