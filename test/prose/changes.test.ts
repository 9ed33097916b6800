/** Changes against a number of last year that stands in the words, in the shapes in which it does. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {readText, type Setting} from './helpers.ts'

/** Each as `37 ← 28 增加9件`. */
function changes(text: string, setting?: Setting): readonly string[] {
  return readText(text, setting).changes.map(
    ({claim, previous, growth}) => `${formatExact(claim.number)} ← ${formatExact(previous)} ${growth.quote}`
  )
}

describe('of requests', () => {
  test.each([
    [
      '全年新收政府信息公开申请37件，上年结转2件，较上年新收的28件增加9件，增幅23.1%。',
      ['37 ← 28 增加9件', '37 ← 28 增幅23.1%']
    ],
    // Of what was carried in, and right.
    ['新收政府信息公开申请26件，上年结转1件，较上年的3件减少2件。', ['1 ← 3 减少2件']],
    // By the difference last year’s number was 12, so that nothing fell.
    ['新收政府信息公开申请19件，较2023年增加7件，下降58.3%。', ['19 ← 12 下降58.3%']],
    ['2024年收到政府信息公开申请11件。去年同期收到申请14件，今年下降27.3%。', ['11 ← 14 下降27.3%']],
    ['收到政府信息公开申请11件，其中网上8件。办理信访7件。去年同期收到信件14件，今年下降27.3%。', []]
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })

  test('what is held against last year’s requests is no growth of the carry-over', () => {
    const {claims} = readText('新收政府信息公开申请37件，上年结转2件，较上年新收的28件增加9件。')
    expect(claims.find(({kind}) => kind === 'carried-in')?.growth).toBeNull()
  })
})

describe('of anything', () => {
  test.each([
    ['办理建议38件（2023年25件，增长42%）。', ['38 ← 25 增长42%']],
    ['召开会议3次（上年：6次，增长50%）。', ['3 ← 6 增长50%']],
    ['低保标准由每人每月760元提高到800元，增长6.3%。', ['800 ← 760 增长6.3%']],
    ['热线接通率由上年的81%提升至89%，提高了9个百分点。', ['89 ← 81 提高了9个百分点']],
    ['主动公开信息412条，同比增长20%，上年为380条。', ['412 ← 380 增长20%']],
    ['政务新媒体账号由34个整合为21个，减少15个。', ['21 ← 34 减少15个']],
    ['栏目由2023年的34个增加到40个，净增加7个。', ['40 ← 34 增加7个']],
    ['发布信息4 216条，较2023年的3 874条增加342条，增长18.83%。', ['4216 ← 3874 增加342条', '4216 ← 3874 增长18.83%']],
    // Four digits and a blank are a year.
    ['发布信息2024 120条，较2023年的100条增加20条。', ['120 ← 100 增加20条']]
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })
})

describe('no change, or one of which it is open what it is held against', () => {
  test.each([
    '主动公开信息412条，同比增长20%，2019年为380条。',
    '新收政府信息公开申请26件，较2023年增加6件，较2022年下降30%。',
    '收到政府信息公开申请26件，较上年增加6件，下降30%的是信函申请。',
    '投入由25000元增加到3.1万元，增长24%。',
    '答复时间由1天缩短至30分钟，缩短93.75%。',
    '公报由每月2期增加到3期，增加12期。',
    // Of the 80, or of all.
    '接通率由80%提高到90%，提高10%。',
    // What both were rounded by.
    '投诉率由3.2%降至1.1%，下降2.2个百分点。',
    '答复率由2023年的97%提高到98%，比目标高0.5个百分点。'
  ])('%s', text => {
    expect(changes(text)).toEqual([])
  })
})
