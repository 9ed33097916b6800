/** Numbers of a list that lack the unit which all the others have: 面申请3、网络申请5件、信函申请2件. */

import {isDigit} from '../../../src/text.ts'

export interface LostUnit {
  readonly start: number
  readonly end: number
  /** The words before the number, with it. */
  readonly words: string
  readonly unit: string
}

const UNITS = ['件次', '人次', '件', '条', '份', '起', '宗', '例', '篇', '次', '期']
/** Between the members of a list. */
const SEPARATORS = '、，,；;'
/** Where a list ends; brackets are lists of their own. */
const ENDS = '。！？：:（）()\n'

/** How many characters before a number may say what it counts. */
const SHORTEST_LABEL = 2
const LONGEST_LABEL = 20
/** The fewest members with one unit that show that the list has it. */
const FEWEST_WITH_UNIT = 2
/** The length of a word that two labels share, and of which the last character is 数. */
const TWIN = 3

/** Words at the end of a label behind which a number needs no unit, or counts something else. */
const NO_COUNT =
  /(?:第|附件|表|图|号|版|电话|邮编|传真|达到?|占比?|增长|下降|减少|增加|提高|降低|上升|约|近|数|数量|量|得分|排名|名列|位列|为|是|比|至|到|和|与|年|月|日|热线|时|周|级|字|[A-Za-z.\-—～~/第])$/

interface Member {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly unit: string
}

/** @returns the numbers without a unit, in order; takes time in proportion to the text */
export function findLostUnits(text: string): LostUnit[] {
  const found: LostUnit[] = []
  let list: Member[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const character = text[index] ?? '。'
    const isEnd = ENDS.includes(character)
    if (!isEnd && !(SEPARATORS.includes(character) && !isWithinNumber(text, index))) continue
    const member = memberAt(text, start, index)
    if (member === null) {
      found.push(...lostIn(list, text))
      list = []
    } else list.push(member)
    if (isEnd) {
      found.push(...lostIn(list, text))
      list = []
    }
    start = index + 1
  }
  return found
}

/** 1,234 */
function isWithinNumber(text: string, index: number): boolean {
  return text[index] === ',' && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))
}

/** A label, a whole number, and a unit or nothing: all that stands between two separators. */
function memberAt(text: string, from: number, to: number): Member | null {
  let start = from
  while (start < to && text[start]?.trim() === '') start++
  let end = to
  while (end > start && text[end - 1]?.trim() === '') end--
  const unit = UNITS.find(name => text.endsWith(name, end) && end - name.length > start) ?? ''
  const last = end - unit.length
  let first = last
  while (first > start && isDigit(text.charCodeAt(first - 1))) first--
  const label = text.slice(start, first)
  if (first === last || label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL) return null
  return /[\d０-９%％]/.test(label) ? null : {label, start, end, unit}
}

function lostIn(list: readonly Member[], text: string): LostUnit[] {
  const lost = list.filter(({unit}) => unit === '')
  const units = new Set(list.flatMap(({unit}) => (unit === '' ? [] : [unit])))
  const [unit] = units
  if (lost.length === 0 || unit === undefined || units.size > 1) return []
  if (list.length - lost.length < lost.length) return []
  const isShown = list.length - lost.length >= FEWEST_WITH_UNIT
  return lost
    .filter(one => hasTwin(one, list) || (isShown && !NO_COUNT.test(one.label)))
    .filter(({end}) => !hasUnitBehindBracket(text, end))
    .map(({start, end}) => ({start, end, words: text.slice(start, end), unit}))
}

/** 部门预决算3（45个单位在3个总表中公示）条 */
function hasUnitBehindBracket(text: string, at: number): boolean {
  const close = '（('.includes(text[at] ?? '?') ? text.slice(at, at + LONGEST_BRACKET).search(/[）)]/) : -1
  return close >= 0 && UNITS.some(unit => text.startsWith(unit, at + close + 1))
}

const LONGEST_BRACKET = 40

/** 主动公开信息数130，依申请公开信息数363条: the same word before a number that has the unit. */
function hasTwin({label}: Member, list: readonly Member[]): boolean {
  const word = label.slice(-TWIN)
  return /^\p{Script=Han}+数$/u.test(word) && list.some(other => other.unit !== '' && other.label.endsWith(word))
}
