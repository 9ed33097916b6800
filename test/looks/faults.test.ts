/** Faults that once were: each by its mechanism. */

import {describe, expect, it} from 'vitest'
import {createLinter, judge, lint} from '../../src/index.ts'
import {showNumber} from '../../src/parse/sheet/number-format.ts'
import {unescaped} from '../../src/parse/sheet/values.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const received = '一、本年新收政府信息公开申请数量'

function requests(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(cells => `| ${cells.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
  const table = [lines[0], rule, ...lines.slice(1)].join('\n')
  return `# 示例区统计局2024年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${table}\n`
}

function figureOf(text: string, path: string): number | null | undefined {
  return lint(text, {path: 'report.md'}).report?.figures.get(path)?.value
}

describe('a number format of a sheet', () => {
  it.each([
    [497993044, '0!.0000', '49799.3044'],
    [36497, '0!.0,', '3.6'],
    [36497, '#,##0,', '36'],
    [2.00005, '0.0000', '2.0001'],
    [0.361, '0%', '36%'],
    [-1234.5, '#,##0.00_);(#,##0.00)', '-1234.50']
  ])('shows %s under %s as %s', (number, code, text) => {
    expect(showNumber(number, code)).toEqual({kind: 'number', text})
  })

  it.each([
    ';;;',
    '[DBNum1]General',
    '# ?/?',
    '0.00E+00',
    '[>=10000]0!.0,"万";0',
    '0-0',
    '0 0',
    '[White]0',
    '[Color 2]0'
  ])('that is not followed: %s', code => {
    expect(showNumber(36497, code)).toBeNull()
  })

  it('escapes characters and the underscore', () => {
    expect(unescaped('36497_x000D_')).toBe('36497\r')
    expect(unescaped('a_x005F_x000D_')).toBe('a_x000D_')
  })
})

describe('a comment of Markdown', () => {
  const row = [received, '5', '0', '0', '0', '1', '0', '6']
  it('hides the table in it', () => {
    const text = requests([['', ...columns], row]).replace(/\| {2}\|[\s\S]*/, table => `<!--\n${table}-->\n`)
    expect(figureOf(text, 'requests.received.total')).toBeNull()
  })

  it('does not hide what stands outside', () => {
    const text = requests([['', ...columns], row]).replace('三、', '<!-- 旧稿：四、 -->\n\n三、')
    expect(figureOf(text, 'requests.received.total')).toBe(6)
  })
})

describe('a column or row that is none of the form', () => {
  it.each([
    [
      '序号 before the label',
      [
        ['序号', '申请人情况', ...columns],
        ['1', received, '5', '0', '0', '0', '1', '0', '6']
      ]
    ],
    [
      '行次 behind the label, columns numbered',
      [
        ['申请人情况', '行次', ...columns],
        ['甲', '乙', '1', '2', '3', '4', '5', '6', '7'],
        [received, '1', '5', '0', '0', '0', '1', '0', '6']
      ]
    ],
    [
      '小计 before 总计',
      [
        ['', ...columns.slice(0, 6), '小计', '总计'],
        [received, '5', '0', '0', '0', '1', '0', '1', '6']
      ]
    ],
    [
      '（⼀） with a radical',
      [
        ['', ...columns],
        ['⼀、本年新收政府信息公开申请数量', '5', '0', '0', '0', '1', '0', '6']
      ]
    ]
  ])('%s', (_, rows) => {
    const text = requests(rows)
    expect(figureOf(text, 'requests.received.naturalPerson')).toBe(5)
    expect(figureOf(text, 'requests.received.total')).toBe(6)
  })
})

describe('equal halves', () => {
  it('that blanks part are not one value', () => {
    const text =
      '示例区统计局2024年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（五）项\n信息内容    本年处理决定数量\n行政许可    222 222\n'
    const figure = lint(text, {path: 'report.txt'}).report?.figures.get('proactive.licences.decisions')
    expect(figure?.value).toBeNull()
  })
})

describe('a small file', () => {
  it('with cells far to the right in many rows is no great work', async () => {
    const rows = Array.from({length: 160}, (_, index) => {
      const number = index * 2 + 1
      return `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="XFD${number}"><v>2</v></c></row>`
    })
    const result = await createLinter().lintBytes(makeXlsx([{name: '年报', rows}]), {path: 'report.xlsx'})
    expect(result.unreadable).toBe('not-a-report')
  })

  it('with spans that make more cells than a file may have is refused', async () => {
    const cell = '<td colspan="1000">1</td>'
    const page = `<h1>示例区统计局2024年政府信息公开工作年度报告</h1>${`<table><tr>${cell.repeat(90)}</tr></table>`.repeat(40)}`
    const result = await createLinter().lintBytes(new TextEncoder().encode(page), {path: 'report.html'})
    expect(result.unreadable).toBe('too-large')
  })

  it('whose one comment has very many names is quoted briefly', () => {
    const names = 'fee-note, '.repeat(5000)
    const text = `# 示例区统计局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n<!-- nianbao-disable ${names}title -- 草稿 -->\n\n六、其他需要报告的事项\n`
    const {diagnostics} = lint(text, {path: 'report.md'})
    const own = diagnostics.filter(({rule}) => rule === 'suppression')
    expect(own.length).toBeLessThanOrEqual(501)
    expect(Math.max(...own.map(({location}) => location.quote?.length ?? 0))).toBeLessThan(100)
  })

  it('full of one mistake has its findings counted, and told once', () => {
    const text = `# 示例区统计局2024年政府信息公开工作年度报告\n\n一、总体情况\n\n${'》'.repeat(7000)}\n\n六、其他需要报告的事项\n`
    const result = lint(text, {path: 'report.md'})
    const marks = result.diagnostics.filter(({rule}) => rule === 'book-title-marks')
    const more = marks.filter(({messageId}) => messageId === 'more')
    expect(marks.length).toBe(500 + more.length)
    expect(more.reduce((sum, {count = 1}) => sum + count, 0)).toBe(6500)
    const {warning, error, info} = judge([result]).counts
    expect(warning + error + info).toBeGreaterThanOrEqual(7000)
  })
})
