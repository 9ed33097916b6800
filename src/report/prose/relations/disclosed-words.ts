/** The words by which a number is one of what was disclosed or made: 公开全市各类政府信息共计, 制发公文, 信息发布总数. */

import {wordsIn} from '../../../text.ts'

/** 主动公开 before 公开: the longest that ends at a place counts. */
const VERBS = wordsIn('主动公开 公开 公示 公布 发布 推送 宣发 刊发 编发 上传 更新 制发 制作 形成 产生 印发')
/** Of what interprets something one piece may be of two kinds: that is read elsewhere. */
const OBJECTS = wordsIn('信息 公文 文件 材料 稿件 内容 推文 图文 文章 消息')
const INTERPRETING = '解读'
const COUNT_WORDS = /(?:总?数量?|总量|共计?|合计|总计|累计|为|达){1,3}$/
const LONGEST_CLAUSE = 40
const LONGEST_OBJECT = 30
/** Between the verb and the number nothing but what all is called. */
const ALL = /^(?:各类|各种|的|了)?(?:政府|政务)?(?:信息|公文|文件)?(?:信息)?(?:发布)?$/
/** 信息发布总数2260条, 完成信息公开318件, 发文200件: the object stands before its verb, or is one with it. */
const OBJECT_FIRST = /(?:(?:政府|政务)?信息发布|发文|(?:完成|实现)(?:政府|政务)?信息公开)$/

/** Words that a number of what was disclosed stands behind. */
export interface DisclosedWords {
  readonly start: number
  /** From the mark before them on, without what only says that something is counted. */
  readonly clause: string
  /** Whether they name all that was disclosed, and not one kind of it. */
  readonly isOfAll: boolean
}

/**
 * @param number where the number begins
 * @returns null where the number counts something else
 */
export function endsWithDisclosed(text: string, number: number): DisclosedWords | null {
  const said = text.slice(clauseStartBefore(text, number), number)
  const clause = said.replace(COUNT_WORDS, '')
  const opens = number - said.length
  const first = OBJECT_FIRST.exec(clause)
  if (first !== null) return {start: opens + first.index, clause, isOfAll: true}
  const verb = lastVerb(clause)
  if (verb === null) return null
  const object = clause.slice(verb.end)
  const start = opens + verb.start
  // 公告信息40条，公示信息9条: one kind as well as all that was put up.
  if (ALL.test(object)) return {start, clause, isOfAll: !clause.slice(0, verb.end).endsWith('公示')}
  const isNamed = OBJECTS.some(noun => object.endsWith(noun)) && !object.includes(INTERPRETING) && !/\d/.test(object)
  return isNamed && object.length <= LONGEST_OBJECT ? {start, clause, isOfAll: false} : null
}

/** 共公开84条信息: a verb right before the number, whose object stands behind it. */
export function endsWithVerb(text: string, number: number): DisclosedWords | null {
  const said = text.slice(clauseStartBefore(text, number), number)
  const clause = said.replace(COUNT_WORDS, '').replace(/了$/, '')
  const verb = lastVerb(clause)
  if (verb === null || verb.end !== clause.length) return null
  return {start: number - said.length + verb.start, clause, isOfAll: !clause.endsWith('公示')}
}

/** Where the clause begins that a place of the text stands in: behind the mark before it, no further away than a clause is long. */
export function clauseStartBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_CLAUSE && !'，,。；;：:（()）'.includes(text[start - 1] ?? '。')) start--
  return start
}

function lastVerb(words: string): {readonly start: number; readonly end: number} | null {
  const ends = VERBS.map(verb => ({start: words.lastIndexOf(verb), length: verb.length}))
    .filter(({start}) => start >= 0)
    .map(({start, length}) => ({start, end: start + length}))
  const end = Math.max(...ends.map(one => one.end))
  // 双公示信息57条 is of the column that is called so.
  if (words.slice(0, end).endsWith('双公示')) return null
  return ends.find(one => one.end === end) ?? null
}
