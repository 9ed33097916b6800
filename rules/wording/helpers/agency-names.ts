/** Finds near misses of an agency's name in its own report. */

import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {proseOf} from '../../../src/rule/text.ts'
import {similarity} from '../../../src/standard/labels/similarity.ts'
import {wordsIn} from '../../../src/text.ts'

export interface Name {
  readonly at: Spot
  readonly text: string
}

/** Names shorter than this are too like others. */
const SHORTEST = 6
/** The most characters more, fewer or other that make a near miss. */
const MOST_DIFFERENT = 2
const ENDING = 2
/** How many blanks may stand within a name. */
const MOST_BLANKS = 20

/** Each other spelling once, where it stands first. Names of accounts and sites are not the agency's. */
export function otherSpellings(report: Report, name: string): readonly Name[] {
  const whole = name.replace(/\s/g, '')
  const core = withoutPlace(whole)
  const found = new Map<string, Name>()
  for (const paragraph of proseOf(report)) {
    for (const {start, end} of [
      ...candidates(paragraph.text, core),
      ...cutPlaces(paragraph.text, whole, core),
      ...cutOffices(paragraph.text, whole)
    ]) {
      if (isOfAnother(paragraph.text, start, end)) continue
      const text = paragraph.text.slice(start, end)
      const compact = text.replace(/\s/g, '')
      if (!found.has(compact)) found.set(compact, {at: paragraph.at(start, end), text: compact})
    }
  }
  return [...found.values()]
}

/** Within quotation marks, or in front of these, it is the name of an account, a site or a document. */
const ACCOUNTS = wordsIn('公众号 微信 微博 视频号 抖音 头条 客户端 小程序 网站 门户网 官网 政务号')
const OPENING_QUOTES = '“「『《〈"'
const CLOSING_QUOTES = '”」』》〉"'

function isOfAnother(text: string, start: number, end: number): boolean {
  const quoted = OPENING_QUOTES.includes(text[start - 1] ?? ' ') || CLOSING_QUOTES.includes(text[end] ?? ' ')
  const behind = text.slice(end, end + 8)
  return quoted || ACCOUNTS.some(word => behind.includes(word))
}

/**
 * The name after its place: 行政审批局 of 栖汀县行政审批局. A place in front is not another spelling.
 * @param shortest the fewest characters that are left of it
 */
export function withoutPlace(name: string, shortest = SHORTEST): string {
  let from = 0
  for (let index = 1; index < name.length - shortest + 1; index++)
    if (PLACE_ENDS.includes(name[index] ?? '') && !name.startsWith('市场', index)) from = index + 1
  return name.slice(from)
}
const PLACE_ENDS = '省市县区州旗盟'

/** Stretches that begin and end like the core and differ from it by a character or two within. */
function candidates(text: string, core: string): {start: number; end: number}[] {
  if (core.length < SHORTEST) return []
  const [head, tail] = [core.slice(0, ENDING), core.slice(-ENDING)]
  const found: {start: number; end: number}[] = []
  for (let start = text.indexOf(head); start !== -1; start = text.indexOf(head, start + 1)) {
    const reach = text.slice(start, start + core.length + MOST_DIFFERENT + MOST_BLANKS)
    const length = reach.indexOf(tail, ENDING) + ENDING
    if (length < ENDING) continue
    const end = start + length
    const words = reach.slice(0, length).replace(/\s/g, '')
    if (/[在向由被]/.test(words)) continue
    if (words.length > core.length + MOST_DIFFERENT || !/^\p{Script=Han}+$/u.test(words)) continue
    if (plainName(words) === plainName(core) || continues(text, end, core)) continue
    if (isOtherGovernment(words, core)) continue
    if (!isAction(words, text.slice(end)) && isNearMiss(words, core)) found.push({start, end})
  }
  return found
}

/** 住房城乡建设局 for 住房和城乡建设局 and 栖汀县政府 for 栖汀县人民政府 are the usual short forms. */
function plainName(name: string): string {
  return name.replace(/[和与及]/g, '').replace('人民政府', '政府')
}

/** 栖汀县法治政府, 苇塘镇党委政府: what stands for 人民 is another word, and no slip in writing it. */
function isOtherGovernment(words: string, core: string): boolean {
  if (!core.includes('政府')) return false
  const place = core.slice(0, core.indexOf('政府')).replace(/人民$/, '')
  const said = words.slice(0, words.indexOf('政府'))
  return said.startsWith(place) && !/[人民]/.test(said.slice(place.length)) && said.length > place.length
}

const ACTIONS = wordsIn('收到 接收 受理 接到 新收 公开 办理 处理 答复')

/** 石埠镇收到政府信息公开申请: the name ends where a verb begins. */
function isAction(words: string, after: string): boolean {
  return after.startsWith('信息') && ACTIONS.some(verb => words.includes(verb))
}

/** Shorter places are too like others. */
const SHORTEST_PLACE = 6
/** Left out, these make the usual short form of a place: 清江海州区 for 清江市海州区. */
const PLACE_SIGNS = /[省市县区州旗盟镇乡]/

/** The agency's own name behind a place of which a character or two within are lost: 综合区 for 综合实验区. */
function cutPlaces(text: string, whole: string, core: string): {start: number; end: number}[] {
  const place = whole.slice(0, whole.length - core.length)
  if (place.length < SHORTEST_PLACE || core === '') return []
  const found: {start: number; end: number}[] = []
  for (let at = text.indexOf(core); at !== -1; at = text.indexOf(core, at + core.length)) {
    const lost = [1, 2].find(count => lacks(text.slice(Math.max(0, at - place.length + count), at), place, count))
    if (lost !== undefined) found.push({start: at - place.length + lost, end: at + core.length})
  }
  return found
}

/** The full name without one character of the office: 云荻市市场监督管局. 和 and the like may be left out. */
function cutOffices(text: string, whole: string): {start: number; end: number}[] {
  const office = withoutPlace(whole, SHORTEST_OFFICE)
  const place = whole.slice(0, whole.length - office.length)
  if (place === '' || !text.includes(place)) return []
  const found: {start: number; end: number}[] = []
  for (let lost = 0; lost < office.length - 1; lost++) {
    if (/[和与及的]/.test(office[lost] ?? '')) continue
    const words = place + office.slice(0, lost) + office.slice(lost + 1)
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
      found.push({start: at, end: at + words.length})
  }
  return found
}
/** 水务局 has so few characters that each tells. */
const SHORTEST_OFFICE = 3

/** Whether `words` are the place without `count` characters in a row, none of them a sign of places. */
function lacks(words: string, place: string, count: number): boolean {
  if (words.length !== place.length - count) return false
  let same = 0
  while (same < words.length && words[same] === place[same]) same++
  return (
    same >= ENDING &&
    words.slice(same) === place.slice(same + count) &&
    !PLACE_SIGNS.test(place.slice(same, same + count))
  )
}

/** A longer name that merely begins so: 管理局 of 管理局办公室 is compared no further. */
function continues(text: string, end: number, core: string): boolean {
  return core.includes(text.slice(Math.max(0, end - ENDING), end + 1))
}

/** Whether at most {@link MOST_DIFFERENT} characters must be put in, left out or replaced. */
function isNearMiss(words: string, core: string): boolean {
  return similarity(words, core, 1 - MOST_DIFFERENT / Math.max(words.length, core.length)) > 0
}
