/** Layouts in which the same tables come: each is read to the same figures, or reported as unread. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {lint} from '../../src/index.ts'

const title = '霁川市水务局2024年政府信息公开工作年度报告'

function figures(text: string, path = 'report.md'): ReadonlyMap<string, string | null> {
  const found = lint(text, {path}).report?.figures ?? []
  return new Map([...found].map(figure => [figure.figure, figure.exact === null ? null : formatExact(figure.exact)]))
}

function outcomes(all: ReadonlyMap<string, string | null>): (string | null | undefined)[] {
  const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration']
  return groups.flatMap(group =>
    ['upheld', 'corrected', 'other', 'pending', 'total'].map(outcome => all.get(`disputes.${group}.${outcome}`))
  )
}

const results = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |'
const five = '| --- | --- | --- | --- | --- |'

describe('table four in two tables', () => {
  const head = `# ${title}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n`
  const reconsideration = `| 行政复议 | | | | |\n${five}\n${results}\n| 1 | 2 | 3 | 4 | 10 |\n`
  const litigation = (first: string, second: string): string =>
    [
      '| 行政诉讼 | | | | | | | | | |',
      `${five}${five.slice(1)}`,
      `| ${first} | | | | | ${second} | | | | |`,
      `${results}${results.slice(1)}`,
      '| 5 | 0 | 0 | 0 | 5 | 6 | 1 | 0 | 0 | 7 |'
    ].join('\n')

  test('one for 复议, one for both kinds of 诉讼', () => {
    const read = figures(`${head}${reconsideration}\n${litigation('未经复议直接起诉', '复议后起诉')}\n`)
    expect(outcomes(read)).toEqual('1 2 3 4 10 5 0 0 0 5 6 1 0 0 7'.split(' '))
  })

  test('the groups stand where their words stand', () => {
    const read = figures(`${head}${reconsideration}\n${litigation('复议后起诉', '未经复议直接起诉')}\n`)
    expect(outcomes(read)).toEqual('1 2 3 4 10 6 1 0 0 7 5 0 0 0 5'.split(' '))
  })

  test('where a group is not named nothing is guessed', () => {
    const read = figures(`${head}${reconsideration}\n${litigation('未经复议直接起诉', '')}\n`)
    expect(outcomes(read).every(value => value === null)).toBe(true)
  })
})

describe('labels broken over lines, in text with one cell a line', () => {
  const zeros = [0, 0, 0, 0, 0, 0, 0].join('\n')
  const text = [
    title,
    '二、主动公开政府信息情况',
    '第二十条第（八）项\n信息内容\n本年收费金额\n（单位：万元\n）\n行政事业性收费\n12.5',
    '三、收到和处理政府信息公开申请情况',
    '自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计',
    `（一）予以公开\n${zeros}`,
    `4.保护第三\n方合法权益\n${zeros}`,
    `3.要求提供\n公开出版物\n${zeros}`
  ].join('\n')
  const tables = lint(text, {path: 'report.txt'}).report?.tables ?? []

  test('are put together, number and all', () => {
    const labels = tables.flatMap(table => table.rows.map(row => row.label?.text))
    expect(labels).toContain('4.保护第三方合法权益')
    expect(labels).toContain('3.要求提供公开出版物')
  })

  test('the unit of the fee is read with its heading', () => {
    const heading = tables.find(table => table.form.id === 'proactive')?.feeHeading
    expect(heading?.text).toBe('本年收费金额（单位：万元）')
    expect(text.slice(heading?.span.start, heading?.span.end)).toBe('本年收费金额\n（单位：万元\n）')
  })
})

describe('the running head of each page, in text with one cell a line', () => {
  const rows = [
    '三、收到和处理政府信息公开申请情况',
    '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' ').join('\n'),
    ...['（一）予以公开', '1.属于国家秘密', '2.其他法律行政法规禁止公开', '8.属于行政查询事项'].map((label, index) =>
      [label, index + 1, 0, 0, 0, 0, 0, index + 1].join('\n')
    )
  ]
  const counts = (text: string): (string | null | undefined)[] => {
    const all = figures(text, 'report.txt')
    return ['granted', 'denied.stateSecret', 'denied.otherLaws', 'denied.inquiry'].map(row =>
      all.get(`requests.results.${row}.naturalPerson`)
    )
  }
  /** A page ends between the fourth and the fifth number of three rows. */
  const paged = (foot: (page: number) => string): string =>
    [
      title,
      ...rows.map((row, index) => {
        const lines = row.split('\n')
        return index < 2 || index > 4 ? row : [...lines.slice(0, 5), foot(index - 1), ...lines.slice(5)].join('\n')
      })
    ].join('\n')

  test('is left out', () => {
    expect(counts(paged(() => title))).toEqual(['1', '2', '3', '4'])
  })

  test('with the number of the page', () => {
    expect(counts(paged(page => `${page}\n${title}`))).toEqual(['1', '2', '3', '4'])
    expect(counts(paged(page => `${title}\n${page}`))).toEqual(['1', '2', '3', '4'])
  })

  test('numbers that count no pages stay', () => {
    expect(counts(paged(page => `${page * 7}\n${title}`)).filter(value => value !== null)).not.toContain('7')
    expect(counts(paged(page => `${page * 7}\n${title}`)).slice(0, 3)).toEqual([null, null, null])
  })
})

describe('a page number between the rows of a table', () => {
  const table = [
    title,
    '三、收到和处理政府信息公开申请情况',
    '                       自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计',
    '（一）予以公开            1        0         0           0             0         0     1',
    '1.属于国家秘密            2        0         0           0             0         0     2',
    '8.属于行政查询事项        3        0         0           0             0         0     3'
  ]
  test.each(['~ 3 ~', '- 3 -', '— 3 —', '第3页', '第 3 页，共 8 页', '3/8', '· 3 ·'])('%j adds no row', number => {
    const text = [...table.slice(0, 4), '', number, '', ...table.slice(4)].join('\n')
    const {report} = lint(text, {path: 'report.txt'})
    const row = (name: string) => report?.figures.get(`requests.results.${name}.total`)?.raw
    expect(['granted', 'denied.stateSecret', 'denied.inquiry'].map(row)).toEqual(['1', '2', '3'])
    const issues = report?.tables.find(({form}) => form.id === 'requests')?.issues ?? []
    expect(issues.filter(({kind}) => kind === 'row-added')).toEqual([])
  })
})
