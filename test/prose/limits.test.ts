/** What limits a number or a denial so that no figure of the tables says the same, and what does not. */

import {describe, expect, test} from 'vitest'
import {claimsOf, readText, type Setting, short} from './helpers.ts'

const requests: Setting = {heading: '（二）依申请公开'}

/** Nothing that could be compared with a table. */
const silent: readonly string[] = [
  '未收到涉及国家秘密的政府信息公开申请。',
  '未出现超期未答复的政府信息公开申请。',
  '未发生一起超期答复政府信息公开申请的情况。',
  '未收到重复的政府信息公开申请。',
  '未收到社会组织的政府信息公开申请。',
  '未收到需要收取信息处理费的政府信息公开申请。',
  '未收到其他政府信息公开申请。',
  '下属水库管理处未收到政府信息公开申请。',
  '收到涉水政府信息公开申请12件。',
  '以县政府为被申请人的政府信息公开复议案件9件。',
  '经法院判决的政府信息公开行政诉讼6件均胜诉。',
  '依托县行政审批局办理行政许可120件。',
  '通过窗口办理行政许可50件。',
  '网上办理行政许可120件。',
  '办理取水行政许可20件。',
  '委托乡镇实施行政处罚12件。',
  '行政处罚案件结案率98%，公开行政处罚案件150件。',
  '行政处罚决定书公开200份。',
  '作出行政强制措施5件，行政强制执行3件。',
  '减免行政事业性收费20万元。',
  '代收行政事业性收费12万元。',
  '不予受理14件。',
  '上年度结转的政府信息公开行政复议3件。'
]

describe('what is limited is compared with nothing', () => {
  test.each(silent)('%s', text => {
    expect(claimsOf(text, requests).filter(claim => !claim.startsWith('~'))).toEqual([])
  })

  test('a reason that is no row of the form is a part of its group', () => {
    const [claim] = readText('因信息不存在无法提供12件。', requests).claims
    expect(claim).toMatchObject({atMost: true, readings: [{words: {zh: '表三无法提供各行总计之和'}}]})
    expect(readText('因当事人原因无法提供12件。', requests).claims).toMatchObject([{atMost: true, kind: 'leaf'}])
    expect(claimsOf('属于予以公开的12件。', requests)).toEqual(['予以公开=12'])
  })

  test('其他 before a cause is what is left', () => {
    expect(claimsOf('政府信息公开行政复议19件，其他行政复议30件。')).toEqual(['行政复议=19'])
  })
})

const said: readonly (readonly [string, readonly string[], Setting?])[] = [
  ['全县水务系统受理申请999件，我局本级受理政府信息公开申请12件。', ['收到申请=12'], requests],
  ['收到政府信息公开申请12件，受理10件。', ['收到申请=12']],
  ['今年以来共收到政府信息公开申请12件。', ['收到申请=12']],
  ['全年新收政府信息公开申请12件，结转上年度3件。', ['收到申请=12', '上年结转=3']],
  ['收到政府信息公开申请12件，办结11件，结转1件。', ['收到申请=12', '办结申请=11', '结转下年度=1']],
  ['新收政府信息公开申请12件，上年结转3件，共计15件。', ['收到申请=12', '上年结转=3', '办理申请=15']],
  ['答复依申请公开9件，其中，公开5件，部分公开4件。', ['办结申请=9', '予以公开=5', '部分公开=4']],
  [
    '予以公开1件、部分公开2件、不予公开3件、无法提供4件、不予处理5件、其他6件。',
    ['予以公开=1', '部分公开=2', '不予公开=3', '无法提供=4', '不予处理=5', '其他处理=6'],
    requests
  ],
  ['予以公开1件、其他6件。', ['予以公开=1'], requests],
  [
    '因政府信息公开引发行政复议5起，其中维持2起、纠正1起、其他1起、未审结1起。',
    ['行政复议=5', '行政复议结果维持=2', '行政复议结果纠正=1', '行政复议其他结果=1', '行政复议尚未审结=1']
  ],
  ['政府信息公开行政复议2件、行政诉讼3件，合计5件。', ['行政复议=2', '行政诉讼=3', '行政复议与行政诉讼=5']],
  ['未经复议直接提起政府信息公开行政诉讼2件，经复议后提起诉讼1件。', ['未经复议直接起诉=2', '复议后起诉=1']],
  ['行政规范性文件：本年制发3件、本年废止1件。', ['行政规范性文件本年制发件数=3', '行政规范性文件本年废止件数=1']],
  ['制发规章0件，行政规范性文件3件。', ['规章本年制发件数=0', '行政规范性文件本年制发件数=3']],
  ['公示行政许可77条；作出行政许可决定12件。', ['行政许可=12']],
  ['政府信息公开行政复议5件（其中含上年未审结2件）、行政诉讼3件。', ['行政复议=5', '~行政复议尚未审结=2', '行政诉讼=3']]
]

describe('what is not limited', () => {
  test.each(said.map(([text, claims, setting]) => ({text, claims, setting})))('$text', ({text, claims, setting}) => {
    expect(claimsOf(text, setting)).toEqual(claims)
  })
})

describe('lists of ways of applying', () => {
  const listOf = (text: string) => readText(text, requests).partitions.filter(({kind}) => kind === 'channel')

  test.each([
    '收到政府信息公开申请9件，其中当面申请4件、信函申请3件、网上申请2件。',
    '收到政府信息公开申请9件，其中网上提交4件，信函寄送3件，现场递交2件。',
    '收到政府信息公开申请9件（线上申请4件、线下申请5件）。',
    '收到当面申请4件、信函申请3件、网上申请2件，合计收到政府信息公开申请9件。'
  ])('in person, by post and electronic are all: %s', text => {
    expect(listOf(text)).toMatchObject([{whole: true, totals: [{quote: '9件'}]}])
  })

  test.each([
    '收到政府信息公开申请9件，其中网上申请4件、信函申请3件。',
    '收到政府信息公开申请9件，其中网上申请4件、信函申请2件、当面申请1件等。',
    '收到政府信息公开申请9件，其中网上申请4件、信函申请2件、当面申请1件，其余为传真。',
    '收到政府信息公开申请9件，其中网上申请4件、信函申请2件、当面申请1件、县政府转办2件。'
  ])('more may be left: %s', text => {
    expect(listOf(text)).toMatchObject([{whole: false}])
  })

  test('a bracket divides one way, not the total', () => {
    const [list] = listOf('收到政府信息公开申请9件，其中网上申请4件（网站3件、邮箱1件）、信函申请3件、当面申请2件。')
    expect(list?.parts.map(({quote}) => quote)).toEqual(['4件', '3件', '2件'])
  })

  test('ways of another year are another list', () => {
    const lists = listOf('2023年网上申请2件、信函申请1件，2024年网上申请4件、信函申请3件、当面申请2件，共收到9件。')
    expect(lists.map(({parts}) => parts.length)).toContain(3)
    expect(lists.every(({parts}) => parts.length < 4)).toBe(true)
  })
})

test('a sum behind results is that of the list, and of no table', () => {
  const {partitions, claims} = readText('予以公开2件、部分公开3件，共计5件。', requests)
  expect(partitions).toMatchObject([{kind: 'result', whole: true, totals: [{quote: '5件', readings: []}]}])
  expect(claims.map(short)).toEqual(['予以公开=2', '部分公开=3', '办理结果合计=5'])
})
