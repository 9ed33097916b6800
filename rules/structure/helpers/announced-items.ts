/** Reads 主要有三方面问题：一是…二是…: how many items a paragraph says it lists, and how many it lists. */

import {readChineseNumeral} from '../../../src/chinese-numerals.ts'

export interface AnnouncedItems {
  /** 三方面问题, with its place in the text. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly announced: number
  readonly listed: number
}

/** Right before the first item. 等三方面 and 前三方面 announce no list, and 几个方面 no number. */
const ANNOUNCED =
  /(?<![等前第其每中])([两二三四五六七八九2-9])(?:个|大)?(?:方面|问题|不足|短板|点|项)(?:的|主要)*(?:问题|不足|工作|措施|短板|内容|情况)?(?=[：:，,。]\s*一是)/g
const ITEM = /(?<=^|[。；;，,：:、！？（(\s])([一二三四五六七八九十]{1,3})是/gu
/** The list goes on in the next paragraph, or leaves something out on purpose. */
const GOES_ON = /^\s*[（(]?[二三四五六七八九十]{1,3}是/u
const ELIDED = /…|\.{3}/

/**
 * Nothing where the items are not counted 一是…二是… without a gap, or a second list follows: then it is open which is meant.
 * @param next the text of the paragraph behind, '' at the end
 */
export function announcedItems(text: string, next: string): AnnouncedItems | null {
  const [match, ...more] = text.matchAll(ANNOUNCED)
  if (match === undefined || more.length > 0 || GOES_ON.test(next)) return null
  const end = match.index + match[0].length
  const behind = text.slice(end)
  const numbers = Array.from(behind.matchAll(ITEM), ([, number]) => readChineseNumeral(number ?? ''))
  const inOrder = numbers.every((number, index) => number === index + 1)
  if (!inOrder || numbers.length < 2 || ELIDED.test(behind)) return null
  const number = match[1] ?? ''
  const announced = readChineseNumeral(number) ?? Number(number)
  return {words: match[0], start: match.index, end, announced, listed: numbers.length}
}
