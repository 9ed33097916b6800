/** The figures for others: Parquet with its descriptor, the workbook, units of money, and the queries of docs/data.md in DuckDB. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {DuckDBInstance} from '@duckdb/node-api'
import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {figureRows} from '../../src/format/figures/figure-rows.ts'
import {createLinter} from '../../src/index.ts'
import {Folder} from './harness.ts'
import {agency, good, reportWith} from './reports.ts'

/** The rows that a query gives, each as its values in words. */
async function query(made: Folder, sql: string): Promise<readonly (readonly string[])[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const file = join(made.path, 'figures.parquet').replaceAll("'", "''")
    const reader = await connection.runAndReadAll(sql.replaceAll("'figures.parquet'", `'${file}'`))
    return reader.getRows().map(row => row.map(String))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function procurement(heading: string, amount: string): string {
  return `# 示例区水务局2019年政府信息公开工作年度报告

## 一、总体情况

无。

## 二、主动公开政府信息情况

| 第二十条第（九）项 | | |
| --- | --- | --- |
| 信息内容 | 采购项目数量 | ${heading} |
| 政府集中采购 | 3 | ${amount} |
`
}

describe('Parquet', () => {
  const files = {
    'a.md': good,
    'b.md': reportWith({'requests.received.total': '987654', 'disputes.reconsideration.total': ''}),
    'c.md': procurement('采购总金额（单位：元）', '1234567.89'),
    'd.md': procurement('采购总金额', '3.5万元'),
    'e.md': procurement('采购总金额', '12')
  }

  it('is a table as the linter reads it, figure by figure', async () => {
    const made = new Folder(files)
    expect((await made.run(['figures', '.', '-f', 'parquet=figures.parquet'])).exitCode).toBe(0)
    const linter = createLinter()
    const expected = Object.entries(files).flatMap(([path, text]) =>
      Array.from(figureRows([linter.lint(text, {path})]), ({figure, value, unit, state, raw}) => [
        path,
        figure,
        value === null ? 'null' : String(Number(value.units) / 10 ** value.scale),
        String(unit),
        state,
        raw
      ])
    )
    const rows = await query(made, "SELECT path, figure, value::DOUBLE, unit, state, raw FROM 'figures.parquet'")
    expect(rows).toEqual(expected)
    expect(rows).toHaveLength(200 + 200 + 3 * 198)
    const types = await query(made, "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'figures.parquet')")
    expect(types).toEqual([
      ['agency', 'VARCHAR'],
      ['year', 'INTEGER'],
      ['form', 'VARCHAR'],
      ['figure', 'VARCHAR'],
      ['label', 'VARCHAR'],
      ['value', 'DECIMAL(38,8)'],
      ['unit', 'VARCHAR'],
      ['state', 'VARCHAR'],
      ['raw', 'VARCHAR'],
      ['path', 'VARCHAR']
    ])
  })

  it('gives the sums that the rules find, by the queries of the documents', async () => {
    const made = new Folder(files)
    await made.run(['figures', '.', '-f', 'parquet=figures.parquet'])
    const [applicants = '', balance = '', results = '', disputes = '', money = ''] = queriesOf('docs/data.md')
    const broken = async (sql: string) => {
      const rows = (await query(made, sql)).filter(([path = '']) => path < 'c')
      return rows.filter(row => row.at(-1) !== 'holds').map(row => [row[0], row[3], row.at(-1)])
    }
    expect(await broken(applicants)).toEqual([['b.md', 'requests.received', 'broken']])
    expect(await broken(balance)).toEqual([['b.md', 'total', 'broken']])
    expect(await broken(results)).toEqual([])
    expect(await broken(disputes)).toEqual([['b.md', 'disputes.reconsideration', 'not judged']])
    expect((await query(made, applicants)).filter(([path]) => path === 'a.md')).toHaveLength(25)
    expect(await query(made, money)).toEqual([
      ['2019', 'proactive.procurement.amount', '1269567.89000000', '1'],
      ['2024', 'proactive.fees.amount', expect.stringMatching(/^\d+\.\d{8}$/), '0']
    ])
    const {diagnostics} = createLinter().lint(files['b.md'])
    expect(diagnostics.map(({rule}) => rule)).toEqual(expect.arrayContaining(['applicant-sum', 'cross-sum']))
  })

  it('has the same queries in both languages', () => {
    const plain = (path: string) => queriesOf(path).map(sql => sql.replace(/^--.*\n/, ''))
    expect(queriesOf('docs/data.md')).toHaveLength(5)
    expect(plain('docs/zh/data.md')).toEqual(plain('docs/data.md'))
  })

  it('keeps every digit of a number, and none that it cannot hold', async () => {
    const made = new Folder({
      'a.md': reportWith({'proactive.fees.amount': '123456789012345678.1234'}),
      'b.md': reportWith({'proactive.fees.amount': '0.123456789'})
    })
    await made.run(['figures', '.', '-f', 'parquet=figures.parquet'])
    const rows = await query(
      made,
      "SELECT value, raw FROM 'figures.parquet' WHERE figure = 'proactive.fees.amount' ORDER BY path"
    )
    expect(rows).toEqual([
      ['123456789012345678.12340000', '123456789012345678.1234'],
      ['null', '0.123456789']
    ])
  })
})

describe('the descriptor', () => {
  it('stands beside the Parquet file and names the columns of each file', async () => {
    const made = new Folder({'a.md': good})
    await made.run(['figures', 'a.md', '-f', 'parquet=out/f.parquet', '-f', 'csv=out/f.csv', '-f', 'csv=other.csv'])
    const {name, resources} = JSON.parse(made.read('out/datapackage.json'))
    expect(name).toBe('nianbao-figures')
    expect(resources.map(({path, format}: {path: string; format: string}) => [path, format])).toEqual([
      ['f.parquet', 'parquet'],
      ['f.csv', 'csv']
    ])
    const names = resources.map(({schema}: {schema: {fields: {name: string}[]}}) =>
      schema.fields.map(field => field.name)
    )
    const head = made.read('out/f.csv').slice(1).split('\r\n', 1)[0]?.split(',')
    expect(names[0]).toEqual(['agency', 'year', 'form', 'figure', 'label', 'value', 'unit', 'state', 'raw', 'path'])
    expect(names[1]).toEqual(head)
  })

  it('is written again, but not over that of other data', async () => {
    const made = new Folder({'a.md': good})
    const argv = ['figures', 'a.md', '-f', 'parquet=f.parquet']
    expect((await made.run(argv)).exitCode).toBe(0)
    expect((await made.run(argv)).exitCode).toBe(0)
    const theirs = new Folder({'a.md': good, 'datapackage.json': '{"name": "other"}'})
    const {exitCode, stderr} = await theirs.run(argv)
    expect([exitCode, theirs.read('datapackage.json')]).toEqual([2, '{"name": "other"}'])
    expect(stderr).toContain('已有别的数据的说明')
    expect(() => theirs.read('f.parquet')).toThrow()
  })
})

describe('the workbook', () => {
  it('has a row for each report and one for each figure, units beside the amounts', async () => {
    const made = new Folder({'a.md': good, 'c.md': procurement('采购总金额（单位：元）', '1234567.89')})
    await made.run(['figures', '.', '-f', 'xlsx=f.xlsx'])
    const parts = unzipSync(readFileSync(join(made.path, 'f.xlsx')))
    const [wide = '', long = ''] = [1, 2].map(index =>
      new TextDecoder().decode(parts[`xl/worksheets/sheet${index}.xml`])
    )
    expect(wide.split('<row ')).toHaveLength(1 + 1 + 2)
    expect(wide).toContain('表二 · 政府集中采购 · 采购总金额 · 计量单位')
    expect(long.split('<row ')).toHaveLength(1 + 1 + 200 + 198)
    expect(long).toContain('<v>1234567.89</v></c><c r="G')
    expect(long).toContain(agency)
  })

  it.each(['xlsx', 'parquet'])('%s is nothing for a terminal', async format => {
    const {exitCode, stderr} = await new Folder({'a.md': good}).run(['figures', 'a.md', '-f', format])
    expect([exitCode, stderr]).toEqual([2, `输出格式 ${format} 要写入文件，请写成“--format ${format}=文件名”。\n`])
  })
})

describe('the unit of an amount', () => {
  it.each([
    ['采购总金额', '5元', '元'],
    ['采购总金额（万元）', '5', '万元'],
    ['采购总金额（单位：万元，精确到元）', '5', '万元'],
    ['采购总金额（万元）', '5元', '元'],
    ['采购总金额', '5（其中罚没3万元）', 'null'],
    ['采购总金额（元/万元）', '5', 'null'],
    ['采购总金额（百万元）', '5', '百万元'],
    ['采购总金额', '5', 'null']
  ])('is what the report names: %s, %s', (heading, amount, unit) => {
    const rows = Array.from(figureRows([createLinter().lint(procurement(heading, amount))]))
    const row = rows.find(({figure}) => figure === 'proactive.procurement.amount')
    expect([row?.state, String(row?.unit)]).toEqual(['number', unit])
    expect(rows.filter(other => other.unit !== null && other !== row)).toEqual([])
  })
})

function queriesOf(path: string): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
  return text
    .split('```sql\n')
    .slice(1)
    .map(part => part.split('```', 1)[0] ?? '')
}
