/** How many items a sum is said to be of: 三轮合计22件, 四类共268件, 两者合计12件. */

import {readChineseNumeral} from '../../../chinese-numerals.ts'
import type {Token} from '../tokens/scan.ts'
import type {Segment} from './segments.ts'

const ITEMS =
  /([两二三四五六七八九十]|\d{1,2})(?:大?类|项|者|种|轮|次|批|期|地|家|年|季度|[镇县区市乡街局]|个[^\d，,、；;。]{0,4})$/
const SUMMING = /^(?:合计|共计|总计|相加|总共|累计|共)/
/** How many signs may stand for the items. */
const LONGEST = 8

/** @returns where the words for the items begin, and how many they are; null where they count none */
export function itemsBefore(
  {sentence: {text}}: Segment,
  sum: Token
): {readonly start: number; readonly count: number} | null {
  // 两类合计 is one phrase, 三轮合计 two.
  const [, lead = ''] = /^([两二三四五六七八九十].)(?:合计|共计|总计|相加)/.exec(text.slice(sum.start, sum.end)) ?? []
  const end = sum.start + lead.length
  return SUMMING.test(text.slice(end)) ? itemsEndingAt(text, end) : null
}

/** The same for the words that end at a place: 三轮 before 合计. */
export function itemsEndingAt(text: string, end: number): {readonly start: number; readonly count: number} | null {
  const from = Math.max(0, end - LONGEST)
  const found = ITEMS.exec(text.slice(from, end))
  if (found === null) return null
  const [, count = ''] = found
  return {start: from + found.index, count: readChineseNumeral(count) ?? Number(count)}
}
