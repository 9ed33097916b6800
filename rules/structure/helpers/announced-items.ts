/** Reads 主要有三方面问题：一是…二是…: how many items a paragraph says it lists, and how many it lists. */

import {readChineseNumeral} from '../../../src/chinese-numerals.ts'
import {wordsIn} from '../../../src/text.ts'

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
  /(?<![等前第其每中])([两二三四五六七八九2-9])(?:个|大)?(?:方面|问题|不足|短板|点|项)(?:的|主要)*(?:问题|不足|工作|措施|举措|短板|弱项|差距|困难|薄弱环节|任务|做法|安排|建议|内容|情况)?(?=[：:，,。]\s*一是)/g
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

/** 四项举措：组建…；制定…；精简…。 To the end of the sentence. */
const CLAUSES =
  /(?<![等前第其每中])([两二三四五六七八九2-9])(?:个|大)?(?:方面|点|项)的?(?:问题|不足|工作|措施|举措|短板|差距|困难|任务|做法|安排|内容)[：:]([^。：:]{10,400})。/gu
/** What an item begins with; behind a comma it may begin another one. */
const BEGINS_ITEM = wordsIn(`
  组建 制定 开展 建立 完善 健全 加强 强化 推进 推动 推行 优化 细化 规范 精简 梳理 编制 编印 修订 举办 组织 落实 明确 增设 增加 新增
  丰富 拓展 拓宽 提升 提高 深化 压实 加大 严格 及时 定期 实行 实施 开设 开通 统一 整合 更新 改版 聘请 邀请 设立 印发 出台 公开 发布
`)

/**
 * The same for a list that semicolons part, where no item could be two. Nothing where a list is numbered, or leaves some out.
 */
export function announcedClauses(text: string): AnnouncedItems | null {
  const [match, ...more] = text.matchAll(CLAUSES)
  if (match === undefined || more.length > 0) return null
  const {0: whole, 1: number = '', 2: list = '', index} = match
  const items = list.split(/[；;]/).map(item => item.trim())
  if (items.length < 2 || ELIDED.test(list) || /等[，。；;]?$|一是|二是|[（(]\d|\d[.．、)）]/u.test(list)) return null
  if (items.some(item => item === '' || mayBeTwo(item))) return null
  const announced = readChineseNumeral(number) ?? Number(number)
  const words = whole.slice(0, whole.length - list.length - 2)
  return {words, start: index, end: index + words.length, announced, listed: items.length}
}

function mayBeTwo(item: string): boolean {
  const [, ...behind] = item.split(/[，,]/)
  return behind.some(part => BEGINS_ITEM.some(verb => part.trim().startsWith(verb)))
}
