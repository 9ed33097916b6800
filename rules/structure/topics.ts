/** The five topics of section one, and what governments report besides: how they are headed, and how prose treats them. */

import type {Paragraph} from '../../src/report/model.ts'
import {splitNumeral} from '../../src/standard/labels.ts'

export interface Topic {
  readonly name: string
  /** Words of the headings under which it is treated. */
  readonly heading: RegExp
  /** Words that treat it without a heading of its own. */
  readonly prose: RegExp
  /** The same, where the other topics have headings and it has none: words that these others do not need. */
  readonly besideHeadings: RegExp
}

export const topics: readonly Topic[] = [
  {
    name: '主动公开',
    heading: /主动公开|公开内容|内容公开|重点领域|信息发布/,
    prose: /主动公开|主动发布|公开.{0,6}信息|发布.{0,6}信息|重点领域/,
    besideHeadings: /主动公开|主动发布/
  },
  {
    name: '依申请公开',
    heading: /申请/,
    prose: /申请公开|公开申请|依申请|信息申请/,
    besideHeadings: /申请公开|公开申请|依申请|信息申请/
  },
  {
    name: '政府信息管理',
    heading: /管理|规范化|标准化|信息制作|信息资源/,
    prose:
      /信息.{0,8}管理|信息资源|规范化|标准化|公开属性|审核|审查|三审|保密|规范性文件.{0,10}(?:清理|管理|备案)|动态(?:调整|更新|管理)|公开目录|公开指南|归档/,
    besideHeadings: /信息管理|信息资源|信息.{0,4}(?:审核|审查)|三审|公开属性|保密审查|规范性文件.{0,8}(?:清理|管理)/
  },
  {
    name: '政府信息公开平台建设',
    heading: /平台|载体|网站|新媒体|阵地|渠道|专区|专栏/,
    prose: /平台|载体|网站|新媒体|公众号|微信|微博|专栏|专区|公报|公开栏/,
    besideHeadings: /平台建设|(?:平台|网站|新媒体|公众号).{0,6}(?:建设|管理|维护|改版|升级|优化|运维|检查|整合)/
  },
  {
    name: '监督保障',
    heading: /监督|保障|考核|培训|评议|督查|机制|组织领导/,
    prose: /监督|保障|考核|培训|评议|督查|督导|检查|责任追究|领导小组|组织领导|机制/,
    besideHeadings: /监督(?:保障|检查|机制|指导)|接受.{0,6}监督|考核|培训|评议|责任追究|督查|督导/
  }
]

/** What 条例第五十条第（四）项 asks of 各级人民政府 besides. That nothing happened is determined by the same words. */
export const governmentTopics: readonly {readonly name: string; readonly prose: RegExp}[] = [
  {name: '工作考核', prose: /考核|考评/},
  {name: '社会评议', prose: /评议|社会评价|满意度|第三方评估|民主评|公众评/},
  {name: '责任追究', prose: /追究|追责|问责/}
]

/** Three headings make a text that is arranged by topics. */
const ARRANGED_BY_TOPICS = 3
const MAX_HEADING = 40

/** The topics that a text does not treat, headed or not. */
export function missingTopics(paragraphs: readonly Paragraph[]): readonly Topic[] {
  const headings = paragraphs.flatMap(({text, kind}) => headingOf(text, kind === 'heading') ?? [])
  const headed = new Set(topics.filter(topic => headings.some(heading => topic.heading.test(heading))))
  const text = paragraphs.map(paragraph => withoutOutline(paragraph.text)).join('\n')
  const arranged = headed.size >= ARRANGED_BY_TOPICS
  return topics.filter(topic => !headed.has(topic) && !(arranged ? topic.besideHeadings : topic.prose).test(text))
}

/** What stands under the heading of each topic, by its name; only topics that have one. */
export function topicTexts(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let current: Topic | undefined
  for (const {text, kind} of paragraphs) {
    const heading = headingOf(text, kind === 'heading')
    if (heading !== null) current = topics.find(topic => topic.heading.test(heading))
    if (current !== undefined) texts.set(current.name, `${texts.get(current.name) ?? ''}${text}\n`)
  }
  return texts
}

/** 本报告由总体情况、主动公开政府信息情况…六个部分组成, 电子版可在网站下载: sentences on the report itself treat no topic. */
function withoutOutline(text: string): string {
  return text
    .split(/(?<=[。！？\n])/)
    .filter(
      sentence => !sentence.includes('电子版') && SECTIONS.filter(name => sentence.includes(name)).length < LEAST_LISTED
    )
    .join('')
}

const SECTIONS = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理',
  '行政复议',
  '存在的主要问题',
  '存在的问题',
  '其他需要报告',
  '需要报告的其他'
]
/** A sentence on one's work names fewer of them. */
const LEAST_LISTED = 4

/** The heading, or the words that stand for one before the first stop: （一）主动公开：一是…. Null for a plain paragraph. */
function headingOf(text: string, isHeading: boolean): string | null {
  const {number, rest} = splitNumeral(text.slice(0, 12))
  if (number === null && !isHeading) return null
  const words = text.slice(number === null ? 0 : rest)
  const stop = words.search(/[。：:；;，,]/)
  const heading = stop < 0 ? words : words.slice(0, stop)
  return heading.length > MAX_HEADING ? null : heading
}
