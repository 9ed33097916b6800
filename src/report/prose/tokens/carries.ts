/** 上年结转 and 结转下年度 in words: every year with every verb. */

import type {Phrase} from './phrase.ts'

const lastYears = ['上年', '上年度', '上一年', '上一年度', '去年', '往年', '前一年', '上个年度']
const nextYears = ['下年', '下年度', '下一年', '下一年度', '次年', '明年', '翌年', '来年', '次年度', '下个年度']
const carries = ['结转', '转结', '转', '转入', '结转到', '结转至', '结转入', '转至', '转到', '延至', '延到', '顺延到']
const laterCarries = [
  ...carries,
  '转接',
  '转接到',
  '转接至',
  '接转',
  '接转至',
  '接转到',
  '延期到',
  '延长到',
  '流转到',
  '跨到',
  '顺延至',
  '顺延',
  '延期至',
  '延长至',
  '延续至',
  '延续到',
  '流转至',
  '跨'
]
const earlierCarries = ['结转', '转结', '承接', '接转', '转接', '结转自', '接转自']
const carryVerbs = [
  '结转',
  '转结',
  '结转的',
  '结转至本年度',
  '结转至本年',
  '结转到本年',
  '结转来的',
  '遗留',
  '顺延',
  '转入',
  '转来',
  '转办',
  '转接',
  '接转',
  '存量',
  '末存量',
  '未办结',
  '未办结转入',
  '末未办结',
  '底未办结',
  '未办结结转'
]
const thisYears = ['本年', '本年度', '今年', '当年']

const unfinished = [
  ...['仍在办理', '正在办理', '尚在办理', '在办', '延续办理', '跨年办理', '跨年度办理', '跨年', '未到期结转'],
  ...['在途', '存案', '正常结转', '未办结结转', '延期结转', '未到期限结转']
]

/** 年初在办4件, 年末在办2件: what is open when the year begins and when it ends. */
const yearsBegin = ['年初', '期初', '上年末', '上年底']
const yearsEnd = ['年末', '年底', '期末', '年终']
const opening = ['在办', '在途', '未办结', '未结', '结存', '留存', '未办理完毕', '待办', '结转']

function combine(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap(left => second.map(right => left + right))
}

export const carryPhrases: readonly Phrase[] = [
  ...combine(lastYears, carryVerbs).map((text): Phrase => ({kind: 'carry-in', id: '', text})),
  ...combine(earlierCarries, lastYears).map((text): Phrase => ({kind: 'carry-in', id: '', text})),
  ...combine([...carries, '顺延至', '延续至'], thisYears).map((text): Phrase => ({kind: 'carry-in', id: '', text})),
  ...combine(laterCarries, nextYears).map((text): Phrase => ({kind: 'carry-out', id: '', text})),
  ...combine(yearsBegin, opening).map((text): Phrase => ({kind: 'carry-in', id: '', text})),
  ...combine(yearsEnd, opening).map((text): Phrase => ({kind: 'carry-out', id: '', text})),
  ...combine(nextYears, ['继续办理', '继续处理']).map((text): Phrase => ({kind: 'carry-out', id: '', text})),
  ...combine(['待', '留待'], nextYears).map((text): Phrase => ({kind: 'carry-out', id: '', text})),
  ...unfinished.map((text): Phrase => ({kind: 'carry-out', id: '', text})),
  ...lastYears.map((text): Phrase => ({kind: 'last-year', id: '', text}))
]
