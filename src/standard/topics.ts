/** The topics of section one: their names, how they are headed, and how prose treats them. */

import {writeChineseNumeral} from '../chinese-numerals.ts'
import type {Words} from '../words.ts'

export interface Topic {
  readonly name: string
  readonly en: string
  /** The word that tells its heading in any report. */
  readonly keyword: string
  /** Words of the headings under which it is treated. */
  readonly heading: RegExp
  /** Words that treat it without a heading of its own. */
  readonly prose: RegExp
  /** The same, where the other topics have headings and it has none: words that these others do not need. */
  readonly besideHeadings: RegExp
}

/** 依申请公开, 政府信息公开申请; 新收申请2件, 申请共12件. */
const REQUESTS =
  /申请公开|公开申请|依申请|信息申请|(?:收到?|受理|接到|答复|办结)[^，,。；;\d]{0,8}申请|申请[^，,。；;\d]{0,4}\d/

export const topics: readonly Topic[] = [
  {
    name: '主动公开',
    en: 'disclosure',
    keyword: '主动公开',
    heading: /主动公开|公开主动|公开内容|内容公开|重点领域|信息发布/,
    prose: /主动公开|主动发布|公开.{0,6}信息|发布.{0,6}信息|重点领域|(?:发布|公布|公示)[^，,。；;\d]{0,12}\d/,
    besideHeadings: /主动公开|主动发布/
  },
  {
    name: '依申请公开',
    en: 'requests',
    keyword: '依申请公开',
    heading: /申请/,
    prose: REQUESTS,
    besideHeadings: REQUESTS
  },
  {
    name: '政府信息管理',
    en: 'the management of information',
    keyword: '政府信息管理',
    heading: /管理|规范化|标准化|信息制作|信息资源/,
    prose:
      /信息.{0,8}管理|信息资源|规范化|标准化|公开属性|审核|审查|三审|保密|规范性文件.{0,10}(?:清理|管理|备案)|动态(?:调整|更新|管理)|公开目录|公开指南|归档/,
    besideHeadings: /信息管理|信息资源|信息.{0,4}(?:审核|审查)|三审|公开属性|保密审查|规范性文件.{0,8}(?:清理|管理)/
  },
  {
    name: '政府信息公开平台建设',
    en: 'platforms',
    keyword: '平台建设',
    heading: /平台|载体|网站|新媒体|阵地|渠道|专区|专栏/,
    prose: /平台|载体|网站|新媒体|公众号|微信|微博|专栏|专区|公报|公开栏/,
    besideHeadings: /平台建设|(?:平台|网站|新媒体|公众号).{0,6}(?:建设|管理|维护|改版|升级|优化|运维|检查|整合)/
  },
  {
    name: '监督保障',
    en: 'supervision',
    keyword: '监督保障',
    heading: /监督|保障|考核|培训|评议|督查|机制|组织领导/,
    prose: /监督|保障|考核|培训|评议|督查|督导|检查|责任追究|领导小组|组织领导|机制/,
    besideHeadings: /监督(?:保障|检查|机制|指导)|接受.{0,6}监督|考核|培训|评议|责任追究|督查|督导/
  }
]

const names = topics.map(({en}) => en)

/** All of them, named in their order. */
export const topicNames: Words = {
  zh: `${topics.map(({name}) => name).join('、')}${writeChineseNumeral(topics.length)}个方面`,
  en: `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}
