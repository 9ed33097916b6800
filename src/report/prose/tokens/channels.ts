/** The ways in which requests arrive, as words: 当面, 信函, 网络 … with the nouns that follow them. */

import type {Phrase} from './phrase.ts'

/**
 * What a way is: in person, by post, electronic; on paper in whichever way; any other. Whoever counts the first three, or
 * paper beside electronic, has counted all.
 */
const ways: readonly (readonly [id: string, words: string])[] = [
  ['person', '当面 当场 现场 窗口 服务窗口 口头 上门'],
  ['post', '来信 信函 书信 邮寄 邮政 邮政寄送 信件 快递 邮政快递 挂号信 邮局 邮递'],
  [
    'electronic',
    `网上 网络 线上 在线 互联网 网站 门户网站 政府网站 政府门户网站 电子邮件 电子邮箱 邮箱 平台 网络平台 网站平台
    政府网站平台 线上平台 网上平台 系统 微信 电子 政务服务网 政务服务平台 在线平台 依申请公开系统 依申请公开平台 “互动交流”栏目
    互动交流栏目 官方网站 官网 局官网 委官网 局官方网站 委官方网站 厅官方网站 局网站 委网站 厅网站 局门户网站 委门户网站 厅门户网站
    市政府门户网站 县政府门户网站 区政府门户网站 省政府门户网站 市政府网站 县政府网站 区政府网站`
  ],
  ['paper', '线下 书面 纸质'],
  [
    'other',
    '直接申请 直接受理 上级转办 上级交办 邮件 传真 电话 其他方式 其它方式 其他渠道 其它渠道 其他途径 其它途径 其他形式 其它形式'
  ]
]
const nouns = [
  '',
  '申请',
  '申请件',
  '提交',
  '提交的申请',
  '点击提交的申请',
  '提交申请',
  '提交申请表',
  '提交的申请表',
  '提出',
  '提出的申请',
  '提出申请',
  '递交',
  '递交申请',
  '渠道申请',
  '方式申请',
  '途径申请',
  '渠道',
  '方式',
  '途径',
  '寄送',
  '寄交',
  '渠道提交',
  '方式提交',
  '方式寄送',
  '平台提交',
  '平台'
]

export const channelPhrases: readonly Phrase[] = ways.flatMap(([id, words]) =>
  words.split(/\s+/).flatMap(word => nouns.map((noun): Phrase => ({kind: 'channel', id, text: word + noun})))
)

/** Whether ways of these ids leave no other one out. */
export function areAllWays(ids: readonly string[]): boolean {
  const electronic = ids.includes('electronic')
  return electronic && (ids.includes('paper') || (ids.includes('person') && ids.includes('post')))
}
