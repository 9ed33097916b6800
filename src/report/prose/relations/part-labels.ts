/** What the labels of parts tell: whether a list leaves nothing out, and where the words begin to speak of something else. */

import {wordsIn} from '../../../text.ts'
import type {Counted} from '../claim.ts'

const OPENNESS = ['主动公开', '依申请公开', '不予公开']

export function isOpenness({label}: Counted): boolean {
  return OPENNESS.some(kind => label.startsWith(kind))
}

/** Whether it is told like the first part: with a verb of its own, or of its own way, it begins another statement. */
export function isToldLike(part: Counted, before: readonly Counted[]): boolean {
  const [first] = before
  if (first === undefined) return true
  if (BEGINNING_ANEW.some(word => part.label.startsWith(word)) && !isCalledLike(part, first)) return false
  if (isOpenness(part) || (isPassedOn(part) && isOwn(first)) || (isOwn(part) && isPassedOn(first))) return true
  if (beginsWithVerb(part) && !beginsWithVerb(first) && !sharesVerb(part, first)) return false
  // 网站100条、微信50条，政策文件60条: ways, and then what went by them.
  if (before.length > 1 && before.every(isByWay) && !isByWay(part) && !isRest(part)) return false
  return !(isByWay(part) && VERBS.some(verb => part.label.includes(verb))) || isByWay(first)
}

/** 机构领导栏目37条，回应关切栏目16条: the name of a column, and no statement; nor is 征集调查. */
function isCalledLike({label}: Counted, first: Counted): boolean {
  return label.startsWith('征集调查') || COLUMNS.some(noun => label.endsWith(noun) && first.label.endsWith(noun))
}
const COLUMNS = wordsIn('栏目 专栏 板块 类')

/** Whether the words leave nothing out, so that the parts make up the whole. */
export function leaveNothingOut(parts: readonly Counted[]): boolean {
  return endsWithRest(parts) || areAllKinds(parts) || areAllTimes(parts)
}

/** 其他 as the last part leaves nothing out, but 规范性文件7件、其他政策文件28件 names the rest of the documents only. */
function endsWithRest(parts: readonly Counted[]): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (last === undefined || before === undefined || !isRest(last)) return false
  const noun = /(?:文件|公文|公告|公报|材料|稿件|解读)类?$/.exec(last.label)?.[0]
  return noun === undefined || !before.label.endsWith(noun) || parts.every(({label}) => label.endsWith(noun))
}

/** The three kinds of openness leave nothing out, as 其他 does, nor does what is one's own and what is passed on: such a list makes up its whole. */
function areAllKinds(parts: readonly Counted[]): boolean {
  if (parts.length === 2 && parts.some(isOwn) && parts.some(isPassedOn)) return true
  return OPENNESS.every(kind => parts.some(({label}) => label.startsWith(kind)))
}

function isOwn({label}: Counted): boolean {
  return /原创|自主(?:产生|采编|撰写|编写)/.test(label)
}

/** 及时转发官方信息1008条, but not 转发量4000条 */
function isPassedOn({label}: Counted): boolean {
  return /^(?:及时|适时|主动|同步)?(?:转发|转载)(?!量|数|次)/.test(label)
}

/** Both halves of the year, its four quarters or its twelve months. */
function areAllTimes(parts: readonly Counted[]): boolean {
  return TIMES.some(
    times =>
      times.length === parts.length &&
      parts.every(({label}, index) => label.startsWith(times[index] ?? '?') && IN_ALL.test(label))
  )
}
/** 上半年公开信息20条 tells all of its time; 下半年公开重点领域信息20条 does not. */
const IN_ALL = /(?:年|季度|月)份?(?:共|主动)?(?:公开|发布|推送|更新)?(?:各类)?(?:政府|政务)?(?:信息)?$/
const TIMES: readonly (readonly string[])[] = [
  wordsIn('上半年 下半年'),
  wordsIn('一季度 二季度 三季度 四季度'),
  wordsIn('第一季度 第二季度 第三季度 第四季度'),
  wordsIn('1季度 2季度 3季度 4季度'),
  wordsIn('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月')
]

/** 其他信息20条, 其余20条, 部门动态等其他信息20条 */
export function isRest({label}: Counted): boolean {
  return /^(?:及|和|以及)?(?:通过|公开|发布)?其[他它余]|等其[他它](?:各?类)?(?:政府|政务)?信息$/.test(label)
}

/** 其他方式209条 ends the ways; what follows is counted across them. */
export function isRestOfWays(part: Counted): boolean {
  return isRest(part) && /方式|渠道|途径|平台|形式|媒体/.test(part.label)
}

/** Words that begin another statement, whatever was listed before it. */
const BEGINNING_ANEW = wordsIn(
  '全年 本年 今年 年内 累计 共 同时 另 此外 还 并 收到 受理 办理 办结 回复 答复 回应 接到 召开 举办 开展 处理 审核 维护 历年 转办 交办 上报 报送 征集 征求 修订 废止 失效 现行有效 清理 撤销 整改'
)
const VERBS = wordsIn('公开 发布 推送 转发 转载 更新 印发 制发 制作 刊登 刊载')
/** What stands before the verb of a part. */
const MEANS = wordsIn('主动 通过 利用 依托 在 经')

export function beginsWithVerb({label}: Counted): boolean {
  return (
    [...VERBS, ...MEANS].some(word => label.startsWith(word)) &&
    !/^(?:公开(?:专?栏|平台|目录|指南|类)|在线)/.test(label)
  )
}

/** 部门工作公开信息78条，公开建议提案35条: the verb that the first part has within. */
function sharesVerb(part: Counted, first: Counted): boolean {
  return (
    !isByWay(first) && !isByWay(part) && VERBS.some(verb => part.label.startsWith(verb) && first.label.includes(verb))
  )
}

function isByWay({label}: Counted): boolean {
  return /网|微信|微博|公众号|抖音|头条|新媒体|平台|客户端|日报|晚报|报纸|报刊|广播|电视|栏|渠道|媒体|号$/.test(label)
}

export const SUMMED = /(?:共计?|合计|总计)$/
export const SUMMING_UP = /^(?:[两二三四五六七八九]|以上|上述|前述|各类|各项|全部|总)/
/** Acts are published in lists of many. */
export const ACTS = /许可|处罚|强制|决定|案件|数据/
