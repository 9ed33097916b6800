/**
 * Items in a row with what they come to, of things that no table has: 例行发布会4场、专题发布会2场，共6场; 东区1200条、西区1100条，两地共2300条.
 */

import {parseExact} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import {itemsEndingAt} from '../sentences/items.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {withoutRemarks} from '../tokens/fold-tokens.ts'
import {makesUp} from './sums-of-items.ts'
import {countedAt, DIGITS, isOfTables, MEASURE_WORDS} from './written-numbers.ts'

/** 共有20个 and 现有20个 tell what there is, not what was listed. */
const SUM = new RegExp(`(?:共计|合计|总计|一共|总共|共|计)(${DIGITS})(${MEASURE_WORDS})(?=[，,。；;）)]|$)`, 'g')
const ITEM = new RegExp(`^([^\\d%（(]{1,20}?)(${DIGITS})(${MEASURE_WORDS})$`)
/** 行政查询（5件） */
const ITEM_IN_BRACKETS = new RegExp(`^([^\\d%（(]{1,40}?)[（(](${DIGITS})(${MEASURE_WORDS})[）)]$`)

/** What stands in several places counts once. */
const COUNTED_ONCE = /重复|去重|只计|仅计|交叉|同时|不重/
/** What was closed or opened changes what there is, and what is of each of several is multiplied. */
const NO_ROW = /关停|注销|撤销|整合|合并|新增|新开|新设|新建|取消|现有|原有|减少|增加|每|各|均|逐|分别|倍/
/** Words before a number that is not exact, or is compared. */
const NO_ITEM = /[合总共]计|累计|[约近超逾]$|不含|另|同比|较|比|共$/
/** 两期, 三轮: how often, and no items that are listed. */
const OF_TIMES = /[期轮次批年季场]/
/** Units of requests and cases, of which the tables and their words are read elsewhere. */
const REQUEST_UNITS = '件宗份起例'
/** A row is not longer. */
const MOST_ITEMS = 20

/** Whether a sentence may hold such a row. */
export function sumsUp(sentence: string): boolean {
  return /\d\s*\S{1,2}\s*[，,；;）)]\s*[^，,。；;、]{0,6}(?:共|[合总]?计)\s*\d/.test(sentence)
}

export function summedListsOf(reading: SentenceInPlace): readonly CountedList[] {
  const text = withoutRemarks(reading.compacted.text)
  if (COUNTED_ONCE.test(text)) return []
  return [...text.matchAll(SUM)].flatMap((match): CountedList[] => {
    const [words, digits = '', unit = ''] = match
    const items = itemsEndingAt(text, match.index)
    const start = items?.start ?? match.index
    const number = parseExact(digits)
    if (number === null || !'，,'.includes(text[start - 1] ?? '?')) return []
    if (OF_TIMES.test(text.slice(start, match.index))) return []
    if (NO_ROW.test(text.slice(Math.max(statementStart(text, start), start - FARTHEST), start))) return []
    const row = rowBefore({reading, text, unit, isNamed: items !== null}, start - 1)
    const numbers = row.map(item => item.number)
    if (row.length < (items?.count ?? 2) || makesUp(numbers, number, items?.count ?? null)) return []
    const end = match.index + words.length
    const whole = countedAt(reading, {start, end}, digits)
    const parts = items === null ? row : row.slice(-items.count)
    return whole === null ? [] : [{whole, parts, alternatives: [], isAttached: true, isExact: true}]
  })
}

/** Where a row is looked for. */
interface Row {
  readonly reading: SentenceInPlace
  /** The compact text with remarks blotted out. */
  readonly text: string
  readonly unit: string
  /** Whether the sum says how many items it is of. */
  readonly isNamed: boolean
}

/** The items right before a place, in order; none where it is open where they begin. */
function rowBefore(row: Row, end: number): readonly Counted[] {
  const {text} = row
  const items: Counted[] = []
  let to = end
  while (items.length < MOST_ITEMS && to > 0) {
    const start = itemStart(text, to)
    const item = itemAt(row, start, to)
    if (item === null) break
    items.unshift(item)
    to = JOINING.includes(text[start - 1] ?? '。') ? start - 1 : start
    if (item.label.startsWith('其中') || to === start) break
  }
  return items.length < MOST_ITEMS && isLead(text, to) ? items : []
}

/** Whether nothing is counted in the statement before a place, but for its year: an item that is not read may stand there. */
function isLead(text: string, end: number): boolean {
  const from = statementStart(text, end)
  const lead = text.slice(Math.max(from, end - LONGEST_LEAD), end).replace(/20\d\d年/g, '')
  return end - from <= LONGEST_LEAD && !/[\d一二两三四五六七八九十百千几数]/.test(lead)
}

const LONGEST_LEAD = 80
/** A row is not longer, in characters. */
const FARTHEST = 600

function statementStart(text: string, at: number): number {
  return Math.max(...[...'。；;：:'].map(mark => text.lastIndexOf(mark, at - 1))) + 1
}

const JOINING = '、，,和及'

/** Where the words begin that end at a place: behind the mark before them; a comma among digits is none. */
function itemStart(text: string, end: number): number {
  let start = end
  while (start > 0 && !isMark(text, start - 1)) start--
  return start
}

function isMark(text: string, index: number): boolean {
  const sign = text[index] ?? '。'
  if (sign === ',') return !/^,\d{3}/.test(text.slice(index, index + 4))
  // （5件）和第三方
  if (sign === '和' || sign === '及') return '）)'.includes(text[index - 1] ?? '?')
  return '、，；;。：:'.includes(sign)
}

function itemAt({reading, text, unit, isNamed}: Row, start: number, end: number): Counted | null {
  const item = text.slice(start, end)
  const [, label = '', digits = '', counted = ''] = ITEM.exec(item) ?? ITEM_IN_BRACKETS.exec(item) ?? []
  if (counted !== unit || NO_ITEM.test(label)) return null
  const mayBeInTables = REQUEST_UNITS.includes(unit) && !isNamed
  if (mayBeInTables && isOfTables(label)) return null
  return countedAt(reading, {start, end}, digits, label)
}
