/** Finds two to eight characters that stand twice in a row, and leaves alone what Chinese repeats or what two words share. */

import {wordsIn} from '../../../src/text.ts'
import {DOUBLED} from './slips.ts'

export interface Doubled {
  readonly start: number
  readonly end: number
  readonly word: string
}

const LONGEST = 8
/** Single characters that are hardly ever meant twice, with the neighbours before and behind that make other words of them. */
const SINGLES: Readonly<Record<string, {readonly precededBy: string; readonly followedBy: string}>> = {
  了: {precededBy: '为除罢明', followedBy: '解结然'},
  和: {precededBy: '祥饱温总缓平谐中共', followedBy: '谐平睦解美'},
  在: {precededBy: '所', followedBy: '于'},
  与: {precededBy: '参给赋授', followedBy: ''},
  性: {precededBy: '', followedBy: '质能格别状'},
  为: {precededBy: '行作认成因以视', followedBy: '了民企主何'},
  及: {precededBy: '以涉普触波顾', followedBy: '时格早其'}
}

/** What is said twice on purpose: 研究研究, 一件一件. */
const REPEATED = new Set(
  wordsIn('研究 学习 讨论 商量 商议 沟通 了解 考虑 锻炼 试验 体验 琢磨 交流 反复 许多 很多 好多 非常')
)
const NUMERALS = /^[〇○零一二三四五六七八九十百千两几]+$/
const DISTRIBUTIVE = /^[一逐][\p{Script=Han}]$/u

/** The end of one word and the beginning of the next: 区政府政府信息公开, 依法行政行政执法, 各部门部门决算. */
const SHARED: Readonly<Record<string, {readonly precededBy?: RegExp; readonly followedBy?: RegExp}>> = {
  政府: {followedBy: /^(?:信息|网|门户|公报|采购|工作|规章|文件|数据|服务)/},
  部门: {followedBy: /^(?:预算|决算|规章|文件|网站|联动|间|动态)/},
  信息: {followedBy: /^(?:化|量|员|系统|中心|平台|处理|发布|公开|管理|资源|安全)/},
  行政: {precededBy: /依法$/},
  公开: {precededBy: /(?:主动|申请|予以|部分|不予)$/},
  组织: {precededBy: /(?:党|社会|各|其他|公益)$/},
  会议: {followedBy: /^(?:纪要|精神|材料|记录|室)/},
  服务: {precededBy: /(?:政务|公共|便民)$/},
  管理: {followedBy: /^(?:局|办法|委员会|制度|条例|规定|人员|平台)/},
  中心: {followedBy: /^(?:组|工作|城区|任务)/},
  机关: {followedBy: /^(?:党委|党组|干部|单位|事务)/},
  代表: {precededBy: /人大$/},
  领导: {followedBy: /^(?:小组|班子|干部)/},
  企业: {followedBy: /^(?:名单|信息|年报|登记)/},
  项目: {followedBy: /^(?:建设|清单|库|资金)/},
  专栏: {followedBy: /^(?:内)/}
}

/** @returns the doubled words of a text in order, of two at one place the longer; never within 《》 */
export function findDoubled(text: string): Doubled[] {
  const found: Doubled[] = []
  for (let start = 0; start < text.length - 1; start++) {
    const word = doubledAt(text, start)
    if (word === null) continue
    const end = start + 2 * word.length
    if (isBeforeMeant(text, start, word.length)) continue
    if (!isMeant(text, start, end, word) && !isReduplicated(text, start, end)) found.push({start, end, word})
    start = end - 1
  }
  return found
}

function doubledAt(text: string, start: number): string | null {
  for (let length = LONGEST; length >= 1; length--) {
    if (!isRepeated(text, start, length)) continue
    const word = text.slice(start, start + length)
    if (length === 1 ? word in SINGLES : /^\p{Script=Han}+$/u.test(word)) return word
  }
  return null
}

function isRepeated(text: string, start: number, length: number): boolean {
  if (start + 2 * length > text.length) return false
  for (let index = start; index < start + length; index++)
    if (text.charCodeAt(index) !== text.charCodeAt(index + length)) return false
  return true
}

function isMeant(text: string, start: number, end: number, word: string): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  const single = SINGLES[word]
  if (single !== undefined)
    return (before !== '' && single.precededBy.includes(before)) || (after !== '' && single.followedBy.includes(after))
  if (DOUBLED.includes(word) || REPEATED.has(word) || NUMERALS.test(word) || DISTRIBUTIVE.test(word)) return true
  // 14个站每站每季度: each of two words has its own 每.
  if (isInTitle(text, start) || /[每各]/.test(word)) return true
  // 开展政府信息公开工作工作人员培训: it may begin the next word.
  if (word === '工作') return !/^(?:$|[，。；、,.;]|等)/.test(text.slice(end, end + 1))
  const shared = SHARED[word]
  return (
    shared?.followedBy?.test(text.slice(end, end + 4)) === true ||
    shared?.precededBy?.test(text.slice(Math.max(0, start - 4), start)) === true
  )
}

/** 对文件逐件逐件核对: 件逐件逐 is doubled too, one character before the word that is. */
function isBeforeMeant(text: string, start: number, length: number): boolean {
  const next = doubledAt(text, start + 1)
  return next !== null && next.length === length && (REPEATED.has(next) || DISTRIBUTIVE.test(next))
}

/** 实实在在, 和和美美: a doubled character beside another one makes a word of both. */
function isReduplicated(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    (isDoubledHan(text.slice(Math.max(0, start - 2), start)) || isDoubledHan(text.slice(end, end + 2)))
  )
}

function isDoubledHan(pair: string): boolean {
  return pair.length === 2 && pair[0] === pair[1] && /\p{Script=Han}/u.test(pair)
}

/** A title is looked for so far in front: what stands farther off is no title's beginning. */
const LONGEST_TITLE = 120

function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}
