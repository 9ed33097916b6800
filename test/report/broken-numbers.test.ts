/** Text of a PDF whose narrow cells break labels and numbers alike: a number is read whole or not at all. */

import {describe, expect, test} from 'vitest'
import {lint, type Result} from '../../src/index.ts'
import {valuesOf} from './figures.ts'

type Row = readonly [label: string, values: readonly number[]]

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

/** What fits into a narrow cell. */
const DIGITS = 4

/** A row as the lines of its label, with what of its numbers stands on each. */
function drawn([label, values]: Row): string[] {
  const width = label.length > 8 ? Math.ceil(label.length / 2) : label.length
  const lines = Math.max(Math.ceil(label.length / width), ...values.map(value => Math.ceil(`${value}`.length / DIGITS)))
  return Array.from({length: lines}, (_, line) =>
    [
      label.slice(line * width, (line + 1) * width).padEnd(14, '\u3000'),
      ...values.map(value => `${value}`.slice(line * DIGITS, (line + 1) * DIGITS).padEnd(6))
    ]
      .join(' ')
      .trimEnd()
  )
}

function report(rows: readonly Row[]): Result {
  return reportOf(rows.flatMap(drawn))
}

function reportOf(rows: readonly string[]): Result {
  const lines = [`${' '.repeat(28)} ${columns.join(' ')}`, ...rows]
  return lint(
    `砚溪市水务局2025年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${lines.join('\n')}\n\n四、政府信息公开行政复议、行政诉讼情况\n`,
    {path: 'report.txt'}
  )
}

function withTotal(...parts: number[]): number[] {
  return [...parts, parts.reduce((sum, part) => sum + part, 0)]
}

const small: readonly Row[] = [
  ['二、上年结转政府信息公开申请数量', withTotal(1, 0, 2, 0, 0, 3)],
  ['（一）予以公开', withTotal(11, 2, 0, 0, 1, 4)],
  ['（二）部分公开', withTotal(5, 0, 0, 3, 0, 2)],
  ['1.属于国家秘密', withTotal(0, 0, 0, 0, 0, 0)],
  ['2.其他法律行政法规禁止公开', withTotal(1, 0, 1, 0, 0, 2)],
  ['4.保护第三方合法权益', withTotal(0, 4, 0, 0, 0, 1)]
]

describe('numbers broken in narrow cells', () => {
  test('whose ends stand beside the rest of the label are unread', () => {
    const result = report([
      ['一、本年新收政府信息公开申请数量', withTotal(31_787, 598, 39_906, 3109, 612, 46_724)],
      ...small
    ])
    expect(new Set(valuesOf(result, 'requests.received'))).toEqual(new Set([null]))
    expect(valuesOf(result, 'requests.carriedIn')).toEqual([1, 0, 2, 0, 0, 3, 6])
    expect(result.outcomes['applicant-sum']).toBe('not-judged')
    const unread = result.diagnostics.find(({rule}) => rule === 'table-unreadable')
    expect(unread?.message).toContain('数与标签一样排成了几行')
  })

  test('all of a row are unread', () => {
    const every = withTotal(31_787, 10_598, 39_906, 23_109, 40_612, 46_724)
    const result = report([['一、本年新收政府信息公开申请数量', every], ...small])
    expect(new Set(valuesOf(result, 'requests.received'))).toEqual(new Set([null]))
    expect(result.outcomes['applicant-sum']).toBe('not-judged')
  })

  test('one of them in the middle of the table, at any row', () => {
    for (const [position, [label]] of small.entries()) {
      if (label.length <= 8) continue
      const rows = small.with(position, [label, withTotal(20_001, 0, 1, 0, 0, 2)])
      const result = report(rows)
      expect(result.diagnostics.filter(({severity}) => severity === 'error').map(({rule}) => rule)).not.toContain(
        'applicant-sum'
      )
      expect(valuesOf(result, 'requests.')).not.toContain(2000)
      expect(valuesOf(result, 'requests.results.granted')).toEqual([11, 2, 0, 0, 1, 4, 18])
    }
  })

  test('a label that ends between two rows of numbers breaks neither', () => {
    const label = '5.要求行政机关确认或重新出具已获取信息'
    const spread = [label.slice(0, 12), `${' '.repeat(28)} 0  1  0  0  0  0  1`, label.slice(12)]
    const result = reportOf([
      ...small.flatMap(drawn),
      ...spread,
      ...drawn(['（六）其他处理', withTotal(1, 2, 0, 0, 0, 4)])
    ])
    expect(valuesOf(result, 'requests.results.notProcessed.confirmation')).toEqual([0, 1, 0, 0, 0, 0, 1])
    expect(result.diagnostics.filter(({rule}) => rule === 'table-unreadable')).toEqual([])
  })

  test('labels of two lines with whole numbers are read', () => {
    const result = report([['一、本年新收政府信息公开申请数量', withTotal(17, 5, 0, 0, 1, 2)], ...small])
    expect(valuesOf(result, 'requests.received')).toEqual([17, 5, 0, 0, 1, 2, 25])
    expect(valuesOf(result, 'requests.results.denied.thirdParty')).toEqual([0, 4, 0, 0, 0, 1, 5])
  })
})
