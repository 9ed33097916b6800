/** Tables two and four turned: read where their headers leave no doubt, otherwise unread with the reason. */

import {describe, expect, it} from 'vitest'
import type {Result} from '../../src/engine/result.ts'
import type {TableId} from '../../src/standard/standard.ts'
import {figuresOf, flat, html, lint, type Placed, pipes, placedRows, type Rows, rulesOf, turned} from './turning.ts'

const tabs = (rows: Rows): string =>
  rows.map(row => row.map(({text, begins}) => (begins && text !== '' ? text : ' ')).join('\t')).join('\n')

const plain = (text: string): Placed => ({text, columnSpan: 1, rowSpan: 1, begins: true})

const grid = (...rows: readonly (readonly string[])[]): Rows => rows.map(row => row.map(plain))

/** What was read of a table: the states of its figures, and why. */
function readingsOf({report}: Result, table: TableId): ReadonlySet<string> {
  const own = [...(report?.figures ?? [])].filter(({figure}) => figure.startsWith(`${table}.`))
  return new Set(own.map(({state, reason}) => `${state} ${reason?.zh ?? ''}`.trim()))
}

const TURNED = 'unread 表是转过来排的（格式的列在左边），不能确定各数属于哪一格'

/** Errors on what stands in the table: none may be made of a table that is not read. */
function accusations(result: Result): string[] {
  const own = result.diagnostics.filter(({rule}) => ['cell-value', 'cell-blank', 'sum', 'table-shape'].includes(rule))
  return own.map(({rule, message}) => `${rule} ${message}`)
}

describe('table four', async () => {
  const whole = placedRows('disputes')
  const right = await lint(html(whole), 4)
  const values = (whole.at(-1) ?? []).map(({text}) => text)
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉']
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const of = (group: number, outcome: number): string => values[group * outcomes.length + outcome] ?? ''
  const under = (order: readonly number[]): Rows =>
    grid(
      ['结果', ...order.map(group => groups[group] ?? '')],
      ...outcomes.map((name, outcome) => [name, ...order.map(group => of(group, outcome))])
    )
  const beside = (order: readonly number[], named: (group: number, outcome: number) => boolean): Rows =>
    grid(
      ...order.flatMap(group =>
        outcomes.map((name, outcome) => [named(group, outcome) ? (groups[group] ?? '') : '', name, of(group, outcome)])
      )
    )
  const inBlocks = grid(
    ...groups.flatMap((name, group) => [[name, ''], ...outcomes.map((label, outcome) => [label, of(group, outcome)])])
  )

  it('has different figures in the report of these tests', () => {
    expect(new Set(values).size).toBeGreaterThan(4)
    expect([...figuresOf(right, 'disputes').values()]).toEqual(values.map(Number))
  })

  const layouts: readonly [string, Rows][] = [
    ['fifteen rows, cells merged', turned(whole)],
    ['fifteen rows, nothing merged', turned(flat(whole))],
    ['fifteen rows, each group named once', beside([0, 1, 2], (_, outcome) => outcome === 0)],
    ['fifteen rows, the groups in another order', beside([1, 0, 2], () => true)],
    ['fifteen rows, the reconsideration last', beside([1, 2, 0], () => true)],
    ['groups in rows of their own', inBlocks],
    ['outcomes down the side, groups along the top', under([0, 1, 2])],
    ['groups along the top in another order', under([2, 0, 1])]
  ]

  it.each(
    layouts.flatMap(([name, rows]) =>
      [html, pipes, tabs].map((write): [string, string, string] => [name, write.name, write(rows)])
    )
  )('%s (%s)', async (_, __, table) => {
    const result = await lint(table, 4)
    expect(figuresOf(result, 'disputes')).toEqual(figuresOf(right, 'disputes'))
    expect(rulesOf(result)).toEqual(rulesOf(right))
  })

  it.each([
    ['a row is lacking', beside([0, 1, 2], () => true).slice(0, -2)],
    ['a group is named in the middle of its rows', beside([0, 1, 2], (_, outcome) => outcome === 2)],
    ['a group has another name', beside([0, 1, 2], group => group !== 1)],
    ['an outcome comes twice', [...beside([0, 1, 2], () => true).slice(0, -1), ...beside([2], () => true).slice(0, 1)]]
  ])('is unread where %s', async (_, rows) => {
    for (const write of [html, pipes, tabs]) {
      const result = await lint(write(rows), 4)
      expect(readingsOf(result, 'disputes')).toEqual(new Set([TURNED]))
      expect(accusations(result)).toEqual([])
      expect(rulesOf(result).filter(text => text.startsWith('table-missing/') && text.includes('四、'))).toEqual([])
    }
  })

  it('with two columns of values is unread', async () => {
    const rows = beside([0, 1, 2], () => true).map((row, index) => [...row, plain(String(index + 900))])
    const result = await lint(html(rows), 4)
    expect([...figuresOf(result, 'disputes').values()].every(value => value === null)).toBe(true)
  })
})

describe('table two', async () => {
  const whole = placedRows('proactive')
  const right = await lint(html(whole), 2)
  const figures = figuresOf(right, 'proactive')
  const read = (path: string): string => String(figures.get(`proactive.${path}`))
  const fees = '本年收费金额（单位：万元）'
  const blocks = [
    grid(
      ['第二十条第（一）项', '', ''],
      ['信息内容', '规章', '行政规范性文件'],
      ...[
        ['本年制发件数', 'issued'] as const,
        ['本年废止件数', 'repealed'] as const,
        ['现行有效件数', 'inForce'] as const
      ].map(([label, id]) => [label, read(`regulations.${id}`), read(`normativeDocuments.${id}`)])
    ),
    grid(
      ['第二十条第（五）项', '', ''],
      ['信息内容', '行政许可', ''],
      ['本年处理决定数量', read('licences.decisions'), '']
    ),
    grid(
      ['第二十条第（六）项', '', ''],
      ['信息内容', '行政处罚', '行政强制'],
      ['本年处理决定数量', read('penalties.decisions'), read('coercion.decisions')]
    ),
    grid(['第二十条第（八）项', '', ''], ['信息内容', '行政事业性收费', ''], [fees, read('fees.amount'), ''])
  ]

  it('is read whole in the form of the standard', () => {
    expect([...figures.values()].every(value => value !== null)).toBe(true)
    expect(figures.size).toBe(10)
  })

  it.each(
    [html, pipes, tabs].flatMap((write): [string, string, string][] => [
      ['each block turned, in one table', write.name, write(blocks.flat())],
      ['each block turned, in a table of its own', write.name, blocks.map(write).join('\n\n')],
      ['turned as a whole', write.name, write(turned(whole))]
    ])
  )('%s (%s)', async (_, __, table) => {
    const result = await lint(table, 2)
    expect(figuresOf(result, 'proactive')).toEqual(figures)
    expect(rulesOf(result)).toEqual(rulesOf(right))
  })

  it.each([
    ['a column is lacking', (blocks[0] ?? []).slice(0, -1)],
    [
      'a row has a strange name',
      (blocks[0] ?? []).map(row => row.map(cell => (cell.text === '规章' ? plain('甲乙') : cell)))
    ],
    ['a value stands below no row', (blocks[0] ?? []).map((row, index) => [...row, plain(index === 2 ? '7' : '')])]
  ])('is unread where %s', async (_, first) => {
    for (const write of [html, pipes, tabs]) {
      const result = await lint(write(first), 2)
      const own = [...(result.report?.figures ?? [])].filter(({figure}) => /\.(?:regulations|normative)/.test(figure))
      expect(new Set(own.map(({state}) => state))).toEqual(new Set(['unread']))
      expect(accusations(result)).toEqual([])
    }
  })
})
