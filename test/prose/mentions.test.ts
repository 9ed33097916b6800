/** What section five says of results and cases without naming 政府信息公开: the figures may be more. */

import {describe, expect, test} from 'vitest'
import {readText, short} from './helpers.ts'

/** In short, with ≤ where the figures may be more. */
function mentioned(text: string): readonly string[] {
  return readText(text, {section: 5}).claims.map(claim => `${short(claim)}${claim.atMost === true ? ' ≤' : ''}`)
}

describe('mentions', () => {
  test.each([
    ['存在的主要问题：被复议机关纠正的2件均因答复文书未告知救济途径。', ['行政复议结果纠正=2 ≤']],
    ['被复议机关纠正2件，反映出承办人员能力不足。', ['行政复议结果纠正=2 ≤']],
    ['三是行政诉讼败诉2件，均为程序瑕疵，已开展倒查。', ['行政诉讼结果纠正=2 ≤']],
    ['答复说理不够充分，5件行政复议中有2件的争议焦点集中在检索过程。', ['行政复议=5 ≤']],
    ['办结中以行政执法案卷为由不予公开198件。', ['行政执法案卷=198 ≤']],
    ['2024年答复的申请中不予公开8件，占比较高。', ['不予公开=8 ≤']],
    ['7件新收申请均在3日内与申请人沟通。', ['收到申请=7 ≤']],
    // Named as such: all are meant, as anywhere.
    ['2024年收到的7件政府信息公开申请均已答复。', ['收到申请=7']],
    ['2024年政府信息公开行政复议案件3件，其中1件被纠正。', ['行政复议=3', '行政复议结果纠正=1']]
  ])('%s', (text, expected) => {
    expect(mentioned(text)).toEqual(expected)
  })

  test.each([
    '抽查各部门公文，不予公开15件未说明理由。',
    '受理许可申请120件，处理投诉5件。',
    '行政执法案件败诉3件。',
    '部分栏目错别字纠正12件。',
    '2024年不予公开8件，占比较高。',
    '予以公开的45件信息中有3件格式不规范。',
    '依申请公开目录中不予公开事项20件。',
    '个别申请人重复申请10件，按一般申请答复。',
    '自查发现问题20件，纠正18件，其他处理2件，均已答复。',
    '行政复议案件7件，办理时间偏长。'
  ])('%s', text => {
    expect(mentioned(text)).toEqual([])
  })

  test('elsewhere the same words are of nobody knows what', () => {
    expect(readText('被复议机关纠正的2件均因未告知救济途径。', {section: 1}).claims).toEqual([])
  })
})
