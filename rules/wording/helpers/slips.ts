/** The list of misprints: it grows with the reports that are read. A slip is listed with enough of its surroundings to be sure. */

import {wordsIn} from '../../../src/text.ts'

export interface Slip {
  readonly kind: 'word' | 'doubled' | 'stops'
  readonly start: number
  readonly from: string
  readonly to: string
}

/** What is written, what is meant, and the characters before or after which it is something else. */
type Entry = readonly [from: string, to: string, notAfter?: string, notBefore?: string]

const entries: readonly Entry[] = [
  ['转结下', '结转下', '流运周扭逆'],
  ['转结至', '结转至', '流运周扭逆'],
  ['转结到', '结转到', '流运周扭逆'],
  ['上年转结', '上年结转', '', '果构'],
  ['上年度转结', '上年度结转', '', '果构'],
  ['年转结', '年结转', '', '果构'],
  ['年度转结', '年度结转', '', '果构'],
  ['无转结', '无结转', '', '果构'],
  ['没有转结', '没有结转', '', '果构'],
  ['申请转结', '申请结转', '', '果构'],
  ['公开工情况', '公开工作情况'],
  ['提前行政诉讼', '提起行政诉讼'],
  ['提前行政复议', '提起行政复议'],
  ['截止目前', '截至目前'],
  ['截止到目前', '截至目前'],
  ['截止今年', '截至今年'],
  ['截止年底', '截至年底'],
  ['截止本年度', '截至本年度'],
  ['12月31止', '12月31日止'],
  ['不子公开', '不予公开'],
  ['不子处理', '不予处理'],
  ['不子受理', '不予受理'],
  ['子以公开', '予以公开'],
  ['全融局', '金融局'],
  ['全融办', '金融办'],
  ['全融工作局', '金融工作局'],
  ['行政复仪', '行政复议'],
  ['行政复义', '行政复议'],
  ['行政复意', '行政复议'],
  ['行政覆议', '行政复议'],
  ['行政法复议', '行政复议'],
  ['人名政府', '人民政府'],
  ['人民攻府', '人民政府'],
  ['中华人名共和国', '中华人民共和国'],
  ['信息公开条列', '信息公开条例'],
  ['政府信息公工作', '政府信息公开工作'],
  ['政府信公开', '政府信息公开'],
  ['勾嵇关系', '勾稽关系'],
  ['国务院办公庭', '国务院办公厅'],
  ['依申清公开', '依申请公开'],
  ['申清人', '申请人'],
  ['依申请工开', '依申请公开'],
  ['主动工开', '主动公开'],
  ['规范性文文件', '规范性文件'],
  ['布署', '部署', '', ''],
  ['反溃', '反馈'],
  ['签定', '签订', '', '会'],
  ['粘帖', '粘贴'],
  ['登陆网站', '登录网站'],
  ['登陆平台', '登录平台'],
  ['登陆系统', '登录系统'],
  ['登陆门户', '登录门户'],
  ['登陆政府', '登录政府'],
  ['登陆政务', '登录政务'],
  ['登陆官网', '登录官网'],
  ['登陆官方', '登录官方'],
  ['登陆账号', '登录账号'],
  ['登陆账户', '登录账户'],
  ['登陆界面', '登录界面'],
  ['登陆页面', '登录页面'],
  ['一号登陆', '一号登录'],
  ['用户登陆', '用户登录'],
  ['注册登陆', '注册登录'],
  ['合法权力', '合法权益'],
  ['纳税人权力', '纳税人权利'],
  ['申请人权力', '申请人权利'],
  ['当事人权力', '当事人权利'],
  ['做出答复', '作出答复'],
  ['做出书面答复', '作出书面答复'],
  ['做出判决', '作出判决'],
  ['做出裁决', '作出裁决'],
  ['做出行政', '作出行政'],
  ['做出处理决定', '作出处理决定'],
  ['做出复议决定', '作出复议决定'],
  ['纳税人的权力', '纳税人的权利'],
  ['申请人的权力', '申请人的权利'],
  ['相对人的权力', '相对人的权利'],
  ['公民的权力和义务', '公民的权利和义务'],
  ['需一步', '需进一步', '只仅无不再', '一'],
  ['要一步加', '要进一步加'],
  ['进下一步', '进一步', '推改促走前跟'],
  ['如与任何疑问', '如有任何疑问'],
  ['报告与任何疑问', '报告有任何疑问'],
  ['仍在不足', '仍存在不足'],
  ['还在不足', '还存在不足'],
  ['述求', '诉求', '陈表复描综论自讲上所阐详'],
  ['己经', '已经', '自知利律', ''],
  ['提搞', '提高']
]

/** Words that are never meant twice in a row. */
export const DOUBLED: readonly string[] = wordsIn(`
  资金 审核 情况 进行 开展 加强 我们 以及 通过 按照 关于 及时 继续 提高 全面 积极 完善 建立 健全 做好 根据 有关
  相关 各项 单位 内容
`)
/** 的的确确, 目的的: the second 的 belongs to the word. */
const DOUBLE_DE: Entry = ['的的', '的', '目有标端', '确士']

/** Two stops where one is meant; three in a row are dots of another kind. */
const STOPS: readonly Entry[] = [
  ...['。', '，', '；', '、'].map((stop): Entry => [stop + stop, stop, stop, stop]),
  ['；。', '。'],
  ['，。', '。'],
  ['、。', '。'],
  ['、，', '，'],
  ['，、', '、']
]

const allEntries: readonly {readonly kind: Slip['kind']; readonly entry: Entry}[] = [
  ...entries.map(entry => ({kind: 'word' as const, entry})),
  ...DOUBLED.map((word): {kind: 'doubled'; entry: Entry} => ({kind: 'doubled', entry: [word + word, word]})),
  {kind: 'doubled', entry: DOUBLE_DE},
  ...STOPS.map(entry => ({kind: 'stops' as const, entry}))
]

/** 截止 is an end that something comes to; up to a date is 截至. */
const UP_TO_A_DATE = /截止[到至]?(?=[ \t]*[0-9０-９]{1,4}[ \t]*[年月])/g

/** 2025，在县政府领导下…: a number that begins a sentence, with no word behind it, is a year. */
const BARE_YEAR =
  /(?<=^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[.．、）)])?|。)20[0-9]{2}(?=，[在我本全县市区镇乡局按认坚严深继])/g

/** Hardly a paragraph has one: a single pass for all of them. */
const ANY_SLIP = new RegExp(
  [...allEntries.map(({entry: [from]}) => from), UP_TO_A_DATE.source, BARE_YEAR.source].join('|')
)

/** @returns the slips of a text in order; of two at one place the longer */
export function findSlips(text: string): Slip[] {
  if (!ANY_SLIP.test(text)) return []
  const quoted = quotedUnits(text)
  const found = datesMistaken(text).filter(({start}) => quoted[start] !== 1)
  for (const {kind, entry} of allEntries) {
    const [from, to, notAfter = '', notBefore = ''] = entry
    for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, start + from.length)) {
      if (isOther(text[start - 1], notAfter) || isOther(text[start + from.length], notBefore)) continue
      if (quoted[start] === 1) continue
      found.push({kind, start, from, to})
    }
  }
  return found
    .sort((left, right) => left.start - right.start || right.from.length - left.from.length)
    .filter(
      (slip, index, all) =>
        index === 0 || slip.start >= (all[index - 1]?.start ?? 0) + (all[index - 1]?.from.length ?? 0)
    )
}

function datesMistaken(text: string): Slip[] {
  return [
    ...Array.from(
      text.matchAll(UP_TO_A_DATE),
      ({0: from, index: start}): Slip => ({kind: 'word', start, from, to: '截至'})
    ),
    ...Array.from(
      text.matchAll(BARE_YEAR),
      ({0: from, index: start}): Slip => ({kind: 'word', start, from, to: `${from}年`})
    )
  ]
}

function isOther(neighbour: string | undefined, characters: string): boolean {
  return neighbour !== undefined && characters.includes(neighbour)
}

/** 1 for what stands behind a 《 that no 》 has closed: it may be the name that the document bears. */
function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let within = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '《') within = 1
    else if (text[index] === '》') within = 0
    quoted[index] = within
  }
  return quoted
}
