/** Headers with a misprint, with a column twice or without one: the column that is meant is reported, and the order is the header's. */

import {describe, expect, test} from 'vitest'
import {lint, type Result} from '../../src/index.ts'
import {valuesOf} from './figures.ts'

function report(section: number, heading: string, table: string): Result {
  const numeral = '一二三四'[section - 1]
  return lint(`# 示例县水务局2025年政府信息公开工作年度报告\n\n## ${numeral}、${heading}\n\n${table}\n`, {
    path: 'report.md'
  })
}

function proactive(header: string, values: string): Result {
  return report(
    2,
    '主动公开政府信息情况',
    `| 信息内容 | ${header} |\n| --- | --- | --- | --- |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | ${values} |`
  )
}

function disputes(header: string): Result {
  const outcomes = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计'
  const rows = [
    `| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |`,
    `|${' --- |'.repeat(15)}`,
    `| | | | | | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |`,
    `| ${outcomes} | ${header} | ${outcomes} |`,
    `| 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 0 | 1 | 2 | 3 | 6 |`
  ]
  return report(4, '政府信息公开行政复议、行政诉讼情况', rows.join('\n'))
}

function labels(result: Result): string[] {
  return result.diagnostics
    .filter(({rule, messageId}) => rule === 'table-label' || messageId.startsWith('header'))
    .map(({rule, messageId, message}) => `${rule}/${messageId} ${message.slice(0, message.indexOf('。'))}`)
}

describe('a misprint in the header of table two', () => {
  test.each([
    ['本年制发件数 | 废纸件数 | 现行有效件数', 'different “废纸件数”与统一格式不一致，应为“本年废止件数”'],
    ['本年制发件数 | 本年废止件 | 现行有效件数', 'shortened “本年废止件”比统一格式少了“数”，应为“本年废止件数”'],
    ['本年制法件数 | 本年废止件数 | 现行有效件数', 'different “本年制法件数”与统一格式不一致，应为“本年制发件数”']
  ])('is told: %s', (header, message) => {
    const result = proactive(header, '3 | 1 | 20')
    expect(labels(result)).toEqual([`table-label/${message}`])
    expect(valuesOf(result, 'proactive.normativeDocuments')).toEqual([3, 1, 20])
  })

  test('does not put the columns into the order of the form', () => {
    const result = proactive('本年制发件数 | 现行有效件数 | 废纸件数', '3 | 20 | 1')
    expect(valuesOf(result, 'proactive.normativeDocuments')).toEqual([3, 1, 20])
  })

  test('is none where the word is like two columns', () => {
    const result = proactive('本年件数 | 本年废止件数 | 现行有效件数', '3 | 1 | 20')
    expect(labels(result)).toEqual(['table-shape/headerMissing 表二的表头缺少“本年制发件数”'])
  })
})

describe('the header of table four', () => {
  test('tells a misprinted outcome', () => {
    const result = disputes('结果维持 | 结果纠正 | 其他结果 | 尚末审结 | 总计')
    expect(labels(result)).toEqual(['table-label/different “尚末审结”与统一格式不一致，应为“尚未审结”'])
    expect(valuesOf(result, 'disputes.litigation.direct')).toEqual([5, 6, 7, 8, 26])
  })

  test('is unread, and says why, where an outcome is named twice', () => {
    const result = disputes('结果维持 | 结果维持 | 其他结果 | 尚未审结 | 总计')
    expect(labels(result)).toEqual(['table-shape/headerRepeated 表四的表头把“结果维持”写了不止一次，缺少“结果纠正”'])
    expect(new Set(valuesOf(result, 'disputes'))).toEqual(new Set([null]))
  })
})

test('a header that has run together is not called missing', () => {
  const text = `砚溪市林业局2024年政府信息公开工作年度报告

二、主动公开政府信息情况

第二十条第（一）项
信息内容本年制发件数本年废止件数现行有效件数
规章000
行政规范性文件927367
第二十条第（五）项
信息内容本年处理决定数量
行政许可47317
第二十条第（六）项
信息内容本年处理决定数量
行政处罚83013
行政强制0
`
  const {diagnostics} = lint(text, {path: 'a.txt'})
  expect(diagnostics.filter(({messageId}) => messageId === 'headerMissing')).toEqual([])
})
