/** What the prose says for a repair and against it. */

import {expect, test} from 'vitest'
import {exact} from '../../src/exact.ts'
import {lint} from '../../src/index.ts'
import {evidenceFor} from '../../src/repair/evidence.ts'

const CELL = 'requests.results.other.other.total'

/** What speaks for another number in the last row of （六）, of which the prose says something. */
function evidence(prose: string, from: number, to: number) {
  const {report} = lint(`# 砚溪市林业局2024年政府信息公开工作年度报告

## 一、总体情况

### （二）依申请公开

${prose}

## 三、收到和处理政府信息公开申请情况

| 项目 |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| （六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| （六）其他处理 | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| （六）其他处理 | 3.其他 | ${from} | 0 | 0 | 0 | 0 | 0 | ${from} |
`)
  if (report === null) throw new Error('no report')
  const {witnesses, contradictions} = evidenceFor(report, null, new Map([[CELL, exact(to)]]), [])
  return {witnesses: witnesses.length, contradictions}
}

test('a number of the group speaks for what makes it true, and against what no longer does', () => {
  expect(evidence('其他处理5件。', 3, 4)).toEqual({witnesses: 1, contradictions: 0})
  expect(evidence('其他处理5件。', 4, 3)).toEqual({witnesses: 0, contradictions: 1})
})

test('some of the group speak against a repair only where the whole would be less', () => {
  expect(evidence('申请人主动撤回5件。', 4, 6)).toEqual({witnesses: 0, contradictions: 0})
  expect(evidence('申请人主动撤回5件。', 4, 3)).toEqual({witnesses: 0, contradictions: 1})
})

test('some of the group are no witness to a whole of another number', () => {
  expect(evidence('申请人主动撤回5件。', 3, 6)).toEqual({witnesses: 0, contradictions: 0})
})
