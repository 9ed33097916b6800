/** Plans of section five for a year that was over when the report was written. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Report} from '../../../src/report/model.ts'
import {sentences} from '../../../src/rule/text.ts'
import {wordsIn} from '../../../src/text.ts'
import {type NamedYear, shortened} from './years-named.ts'

/** Where a year may open what is planned: a sentence, the words behind a label, 在2024年的工作中. */
const OPENS = '，,：:；;、。在 \t　）)'
const LONGEST_LEAD = 32

/** Behind 将 one of these is what will be done. */
const VERBS = wordsIn(`
  继续 进一步 从 重点 采取 着力 持续 加强 坚持 严格 认真 不断 切实 紧紧 努力 深入 全面 着重 积极 按照 围绕 丰富
  推进 推动 以 完善 健全 优化 提升 提高 强化 加大 加快 拓展 拓宽 创新 深化 细化 规范 建立 开展 组织 落实 做好
  抓好 聚焦 针对 充分 大力 扎实 结合 通过 在 对 逐步 定期 及时 主动 探索 增强 增加 打造 构建 制定 修订 改进 升级
  配备 举办 召开 依托 利用 严把 统筹 一如既往 立足 紧扣 紧盯 补齐 力争 争取 尽快 更加 根据 贯彻 压实 畅通 充实
  发挥 借助 引入 启动 实施 实行 邀请 安排 加密 突出 注重 致力 有序
`)
/** 将政务公开纳入考核: 将 is a preposition, and this was done. */
const TAKEN = /纳入|作为|列为|列入|融入|贯穿|转化|转为|提交|报送|结合起来|相结合|挂钩|上升|公布于|公开于/

export function stalePlans(report: Report, year: number): readonly NamedYear[] {
  return report.section(5).paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}): NamedYear[] => {
      const plan = planIn(text, year)
      if (plan === null) return []
      const at = paragraph.at(start + plan.start, start + plan.end)
      return [{at, words: shortened(text, plan.start), found: plan.year}]
    })
  )
}

interface Plan {
  readonly year: number
  readonly start: number
  readonly end: number
}

/** The first year that opens a plan, up to the year of the report. */
function planIn(text: string, latest: number): Plan | null {
  const words = toHalfWidth(text)
  for (const match of words.matchAll(/(20\d\d)\s?年/g)) {
    const year = Number(match[1])
    const isOpening =
      match.index === 0 || OPENS.includes(text[match.index - 1] ?? ' ') || isCountedOff(text, match.index)
    if (year > latest || !isOpening) continue
    const behind = words.slice(match.index + match[0].length - 1)
    if (!isPlan(behind, words.slice(0, match.index))) continue
    const written = match[0] + (behind.startsWith('年度') ? '度' : '')
    return {year, start: match.index, end: match.index + written.length}
  }
  return null
}

/** 二是2024年将…: the year opens an item of a list. */
function isCountedOff(text: string, year: number): boolean {
  return /(?:^|[。；;，,：:、\s])[一二三四五六七八九十]{1,3}是\s?$/u.test(text.slice(Math.max(0, year - 6), year))
}

/**
 * @param behind the words from 年 on
 * @param before the words before the year
 */
function isPlan(behind: string, before: string): boolean {
  if (HEADS.test(behind) || (IS_TO_COME.test(before) && TIME_OF_YEAR.test(behind) && !isDone(clauseOf(behind))))
    return true
  const lead = leadOf(behind)
  return lead !== null && (isPlanned(lead.words, lead.sign) || (isAnnounced(before) && !isDone(clauseOf(lead.words))))
}

/** 下一步将在2024年春耕前完成 */
const IS_TO_COME = /(?:下一步|今后|接下来|下阶段)[^，,。；;]{0,12}(?:将|拟|计划|力争|争取)[在于到]$/

/** 在2024年工作基础上 says from where, 2024年春耕前 until when. */
const TIME_OF_YEAR = /^年度?(?:\d{1,2}月|[上下]半年|第?[一二三四]季度|[春夏秋冬]|年?[底末初])/

/** 2024年下一步工作打算：, 2024年工作计划: */
const HEADS = /^年度?的?(?:下一步)?(?:工作|改进|整改)(?:打算|计划|思路|安排|设想|措施)\s?[:：]/

interface Lead {
  /** What says that it is planned; '' where nothing does. */
  readonly sign: string
  readonly words: string
}

/** What stands behind who acts: 将 or another sign of a plan, and what is to be done. */
function leadOf(behind: string): Lead | null {
  const start = behind.slice(0, LONGEST_LEAD)
  for (const sign of SIGNS) {
    const at = start.indexOf(sign)
    if (at >= 0 && leadsToPlan(start.slice(0, at)) && !start.startsWith('委会', at - 1))
      return {sign, words: behind.slice(at + sign.length)}
  }
  const actor = ACTOR.exec(start)?.[0]
  return actor === undefined ? null : {sign: '', words: behind.slice(actor.length)}
}

/**
 * Whether nothing stands between the year and what says that it is planned but where, when and who.
 * @param lead from 年 on: 年，; 年的工作中，; 年度，下一步，; 年某某局
 */
function leadsToPlan(lead: string): boolean {
  if (!lead.startsWith('年')) return false
  const behind = lead.replace(/^年度?/, '')
  return [behind, behind.replace(IN_ITS_WORK, '')].some(words => {
    const actor = words
      .replace(/^[，,\s]{1,2}/, '')
      .replace(/^下一步[，,]?/, '')
      .replace(/[，,]$/, '')
    return actor === '' || isActor(actor)
  })
}

const IN_ITS_WORK = /^的?(?:工作|政府信息公开工作|政务公开工作)?[中里]/

/** 我们, 某某局, 各乡镇街道 */
function isActor(words: string): boolean {
  if (words === '我们') return true
  const isNamed = ACTOR_ENDINGS.some(one => words.endsWith(one) && words.length - one.length <= LONGEST_ACTOR)
  return isNamed && /^\p{Script=Han}+$/u.test(words)
}

const ACTOR_ENDINGS = wordsIn('局 委 厅 办 院 镇 乡 市 县 区 街道 单位 机关 管委会 政府 中心')
const LONGEST_ACTOR = 12

const SIGNS = ['将', '计划', '打算', '准备', '力争', '拟', '要', '会']
/** Who acts, where no sign of a plan follows. */
const ACTOR = /^年度?[，,\s]{0,2}(?:我们|我[局委厅办院镇乡处街会所站]|本(?:局|委|办|单位|机关)|我单位|我街道)?/

/** 下一步，2024年…; 针对上述问题，2024年…: what follows is to be done. */
function isAnnounced(before: string): boolean {
  return /(?:下一步|今后|接下来|下阶段)[，,：:]?$/.test(before)
}

function isPlanned(words: string, sign: string): boolean {
  const clause = clauseOf(words)
  if (isDone(clause)) return false
  if (sign === '') return /^(?:重点|着重|主要)?(?:从以下|(?:抓好|做好|采取|开展)[^，,。；;]{0,4}以下)/.test(clause)
  if (sign === '将' && NOUNS.test(words)) return false
  if (VERBS.some(verb => words.startsWith(verb))) return true
  if (sign === '将') return !OBJECTS.some(noun => words.startsWith(noun)) && !CHANGED.test(clause)
  return ['计划', '打算', '准备', '拟', '力争'].includes(sign) && !/实际|执行|实施情况|于\d/.test(words)
}

/** 将政务公开…: 将 is a preposition, and what follows is its object. */
const OBJECTS = wordsIn(`
  政府 政务 公开 信息 目录 文件 此 其 相关 有关 各 该 本 全部 所有 原 制度 工作 考核 年度 《 “ 解读 栏目 网站
  规范性 行政 部门 依申请 申请 答复 公众 群众 每 一 二 三 两 多 部分 材料 报告 数据 内容 事项 平台 新媒体 门户
  培训 学习 近 现 责任 任务 问题 意见 建议 目标 指标 业务
`)

/** Nouns that begin like verbs, and numbers: 将重点领域信息…, 将规范性文件…, 将12个栏目…. */
const NOUNS =
  /^(?:\d|重点(?:领域|工作|事项|项目|任务|岗位|企业|信息|栏目|人群|单位|政策|文件)|规范性|主动公开(?:目录|信息|内容|事项|清单)|组织(?:机构|架构))/
/** 将公众号更名为…, 将时限压缩至…: what is told was done to an object. */
const CHANGED = /由|.[为至到成]/u

function isDone(clause: string): boolean {
  return TAKEN.test(clause) || /了|已|过/.test(clause)
}

function clauseOf(words: string): string {
  const stop = words.search(/[，,。；;]/)
  return stop < 0 ? words : words.slice(0, stop)
}
