/** Tables that stand in another section, table four in three tables, and labels with a note behind them. */

import {describe, expect, test} from 'vitest'
import {lint, type Result} from '../../src/index.ts'
import {valuesOf} from './figures.ts'

const outcomes = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| --- | --- | --- | --- | --- |'

function group(caption: string, values: readonly number[], header = outcomes): string {
  return `${caption}\n\n${header}\n| ${values.join(' | ')} |`
}

function report(four: string, six = '本年度未收取信息处理费。'): Result {
  return lint(
    [
      '# 示例县水务局2025年政府信息公开工作年度报告',
      '## 四、政府信息公开行政复议、行政诉讼情况',
      four,
      '## 六、其他需要报告的事项',
      six
    ].join('\n\n'),
    {path: 'report.md'}
  )
}

const three = [
  group('（一）行政复议', [1, 0, 2, 0, 3]),
  group('（二）未经复议直接起诉情况', [4, 0, 0, 0, 4]),
  group('（三）复议后起诉', [0, 5, 0, 1, 6])
]

describe('table four in three tables under small headings', () => {
  test('is read as one', () => {
    expect(valuesOf(report(three.join('\n\n')), 'disputes')).toEqual([1, 0, 2, 0, 3, 4, 0, 0, 0, 4, 0, 5, 0, 1, 6])
  })

  test('is read by its headings, whatever their order', () => {
    const turned = [three[2], three[0], three[1]].join('\n\n')
    expect(valuesOf(report(turned), 'disputes.litigation.direct')).toEqual([4, 0, 0, 0, 4])
  })

  test.each([
    ['a heading twice', [three[0], three[1], three[1]].join('\n\n')],
    ['no heading', three.join('\n\n').replace('（三）复议后起诉', '详见下表')],
    [
      'outcomes in another order',
      three.join('\n\n').replace('| 结果维持 | 结果纠正 | 其他结果', '| 结果纠正 | 结果维持 | 其他结果')
    ]
  ])('is unread with %s', (_, four) => {
    const result = report(four)
    expect(new Set(valuesOf(result, 'disputes'))).toEqual(new Set([null]))
    expect(result.outcomes['dispute-sum']).toBe('not-judged')
  })
})

describe('a table in section six', () => {
  const fifteen = `| ${Array.from({length: 15}, (_, index) => (index % 5 === 4 ? 1 : index % 5 === 0 ? 1 : 0)).join(' | ')} |`
  const four = `${fifteen}\n|${' --- |'.repeat(15)}\n${fifteen}`.replace(
    fifteen,
    `| ${Array.from({length: 3}, () => '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计').join(' | ')} |`
  )

  test.each([
    [
      'of four columns',
      '| | 通知收取件数 | 通知收取金额（元） | 实际收取金额（元） |\n| --- | --- | --- | --- |\n| 信息处理费收取情况 | 0 | 0 | 0 |'
    ],
    ['of two columns', '| 项目 | 数量 |\n| --- | --- |\n| 发出收费通知 | 3 |\n| 通知收取金额 | 800 |'],
    ['of numbers alone', '| 通知 | 应收 | 实收 |\n| --- | --- | --- |\n| 1 | 800 | 800 |']
  ])('%s is no part of table four', (_, six) => {
    const alone = report(four)
    const result = report(four, `本年度未收取信息处理费。\n\n${six}`)
    expect(valuesOf(result, 'disputes')).toEqual(valuesOf(alone, 'disputes'))
    expect(valuesOf(result, 'disputes')).toHaveLength(15)
    expect(result.outcomes['table-unreadable']).toBe(alone.outcomes['table-unreadable'])
    expect(result.outcomes['dispute-sum']).toBe('passed')
  })
})

describe('a note in brackets behind a row’s label', () => {
  test.each([
    ['规章', '规章（设区的市人民政府填报）', 'proactive.regulations.issued'],
    ['行政规范性文件', '行政规范性文件（件）', 'proactive.normativeDocuments.issued']
  ])('%s as %s is the row', (label, written, path) => {
    const rows = ['规章', '行政规范性文件'].map(row => `| ${row === label ? written : row} | 4 | 1 | 9 |`)
    const text = `## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
    const result = lint(`# 示例县水务局2025年政府信息公开工作年度报告\n\n${text}`, {path: 'report.md'})
    expect(result.report?.figures.get(path)?.value).toBe(4)
    expect(result.diagnostics.filter(({rule}) => rule === 'table-label')).toHaveLength(1)
    expect(result.diagnostics.filter(({rule, message}) => rule === 'table-shape' && message.includes('多出'))).toEqual(
      []
    )
  })
})

describe('rows of plain text without anything between their cells', () => {
  const rows = [
    '一、本年新收政府信息公开申请数量3000003',
    '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
    '三、本年度办理结果（一）予以公开3000003',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0',
    '（三）不予公开1.属于国家秘密0000000',
    '2.其他法律行政法规禁止公开 0 0 0 0 0 0 0'
  ]

  test('are unread, not missing', () => {
    const text = `示例县水务局2025年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${rows.join('\n')}\n`
    const result = lint(text, {path: 'report.txt'})
    const missing = result.diagnostics.filter(({rule}) => rule === 'table-shape').map(({message}) => message)
    expect(missing.filter(message => /缺少“（一）予以公开|属于国家秘密”一行/.test(message))).toEqual([])
    expect(result.report?.figures.get('requests.results.granted.naturalPerson')?.state).toBe('unread')
  })
})

test('a heading with a comma is not joined to the list below it', () => {
  const lines = [
    '示例县水务局2025年政府信息公开工作年度报告',
    '一、总体情况',
    '2025年，我局认真贯彻落实条例要求，扎实推进政府信息公开各项工作，取得了较好的成效，现将情况报告如下。',
    '（一）健全制度规范，夯实公开基础',
    '一是完善制度，明确责任分工，做到公开工作有章可循。二是强化培训，提升人员能力，全年组织培训三次。'
  ]
  const result = lint(lines.join('\n'), {path: 'report.txt'})
  expect(result.diagnostics.filter(({rule}) => rule === 'numbering')).toEqual([])
  expect(result.report?.paragraphs.map(({text}) => text)).toContain('（一）健全制度规范，夯实公开基础')
})
