/** `--roster`: who has not reported, and who sums up whom. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readCsv} from '../../src/roster/csv.ts'
import {Folder, type Ran} from '../cli/harness.ts'
import {agency, bad, good, reportWith} from '../cli/reports.ts'
import {inventTruth} from '../invented/truth.ts'
import {makeXls} from '../offices/make-xls.ts'
import {docReport} from '../offices/reports.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'

async function check(
  list: string | Uint8Array,
  {argv = [], files = {}}: {argv?: readonly string[]; files?: Readonly<Record<string, string>>} = {}
): Promise<Ran & {missing: readonly string[]}> {
  const folder = new Folder({'list.csv': list, 'in/1.md': good, ...files})
  const ran = await folder.run(['in', '--roster', 'list.csv', '-f', 'json', ...argv])
  const {files: results = []} = ran.stdout === '' ? {} : JSON.parse(ran.stdout)
  const listed = results.filter(({path}: {path: string}) => path.startsWith('list.csv:'))
  return {...ran, missing: listed.map((file: {unjudged: {message: string}[]}) => file.unjudged[0]?.message)}
}

function rowText(number: number, texts: readonly string[], attributes = ''): string {
  const cells = texts.map(
    (text, column) => `<c r="${'ABCD'[column]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`
  )
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`
}

describe('a list', () => {
  it('on which all have reported changes nothing', async () => {
    const {exitCode, missing, stderr} = await check(`机关,年度\n${agency},2024\n`)
    expect({exitCode, missing, stderr}).toEqual({exitCode: 0, missing: [], stderr: ''})
  })

  it('tells who has not reported, which is not judged', async () => {
    const {exitCode, missing, stdout} = await check(`机关,年度,上级\n${agency},2024,\n霁川市司法局,2024,\n`)
    expect(exitCode).toBe(2)
    expect(missing).toEqual(['名单第 3 行：没有“霁川市司法局” 2024 年度的报告。'])
    expect(JSON.parse(stdout).summary).toMatchObject({files: 2, passed: 1, notJudged: 0, missing: 1})
  })

  it('in an old workbook is read like any other; what is no list is refused', async () => {
    const cell = (row: number, column: number, text: string) => ({row, column, value: [{text}]})
    const list = makeXls([cell(0, 0, '单位'), cell(0, 1, '年度'), cell(1, 0, '霁川市司法局'), cell(1, 1, '2024')])
    expect((await check(list)).missing).toEqual(['名单第 2 行：没有“霁川市司法局” 2024 年度的报告。'])
    expect((await check(docReport(inventTruth(3)))).stderr).toContain('名单应为')
  })

  it('ends with a row that counts its offices, which is no office', async () => {
    const rows = [`1,${agency},2024`, '小 计,1家,', '2,霁川市司法局,2024', ',合计,2家']
    const {missing, stderr} = await check(`序号,单位,年度\n${rows.join('\n')}\n`)
    expect({missing, stderr}).toEqual({missing: ['名单第 4 行：没有“霁川市司法局” 2024 年度的报告。'], stderr: ''})
  })

  it('fails with a report that fails', async () => {
    expect((await check('单位\n霁川市司法局\n', {files: {'in/1.md': bad}})).exitCode).toBe(1)
  })

  it('tells of another year', async () => {
    const {missing} = await check(`机关,年度\n${agency},2023年度\n${agency},\n`)
    expect(missing).toEqual([`名单第 2 行：没有“${agency}” 2023 年度的报告。`])
  })

  it('points out a name that is nearly the same, and who is not on it', async () => {
    const near = agency.replace('人民政府', '政府')
    const {missing, stderr} = await check(`agency,year\n${near},2024\n`)
    expect(missing).toEqual([
      `名单第 2 行：没有“${near}” 2024 年度的报告。名单之外有“${agency}”的报告，是不是名称写法不同？`
    ])
    expect(stderr).toBe(`不在名单上的有 1 个机关：${agency}\n`)
  })

  it('says that a file which cannot be read may be the one', async () => {
    const {stderr} = await check('机关\n霁川市司法局\n', {files: {'in/2.pdf': '%PDF-1.7', 'in/notes.md': '# 记录'}})
    expect(stderr).toContain(`有 1 份文件没有读出机关或年度，未报送的可能在其中：${join('in', '2.pdf')}`)
  })

  it('may be in the encoding of a Chinese spreadsheet, with quotes and a byte order mark', async () => {
    const gbk = new Uint8Array([0xbb, 0xfa, 0xb9, 0xd8, 0x0d, 0x0a, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6, 0x0d, 0x0a])
    expect((await check(gbk)).missing).toEqual([expect.stringContaining('“水务局”')])
    expect((await check('\ufeff"机关"\r\n"水务局"\r\n')).missing).toEqual([expect.stringContaining('“水务局”')])
  })

  it('matches a file that cannot be read by its name, the longest name first', async () => {
    const list = '机关,年度\n霁川市司法局,2024\n霁川市司法局法律援助中心,2024\n霁川市财政局,2023\n霁川市财政局,2024\n'
    const named = (name: string) => check(list, {files: {[`in/${name}.pdf`]: '%PDF-1.7'}})
    expect((await named('霁川市司法局年报')).missing).toHaveLength(3)
    const {missing} = await named('霁川市司法局法律援助中心2024年年报')
    expect(missing).toHaveLength(3)
    expect(missing[0]).toContain('没有“霁川市司法局”')
    expect((await named('霁川市司法局2023')).missing).toHaveLength(4)
    expect((await named('霁川市财政局2023')).missing).toHaveLength(3)
    expect((await named('霁川市财政局')).missing).toHaveLength(4)
  })

  it('is not answered by what is no report, which still goes by the name of its office', async () => {
    const files = {'in/霁川市司法局会议纪要.md': '# 会议纪要\n\n讨论年报。\n'}
    const {missing, stdout} = await check(`机关,年度\n${agency},2024\n霁川市司法局,2024\n`, {files})
    expect(missing).toEqual(['名单第 3 行：没有“霁川市司法局” 2024 年度的报告。'])
    const {files: results, summary} = JSON.parse(stdout)
    const minutes = results.find(({path}: {path: string}) => path.includes('会议纪要'))
    expect([summary.skipped, minutes.roster.agency]).toEqual([1, '霁川市司法局'])
  })

  it('does not take an office that is on another line for a misspelling', async () => {
    const {missing} = await check('机关\n霁川市农业局\n霁川市林业局\n霁川林业局\n')
    expect(missing[0]).toBe('名单第 2 行：没有“霁川市农业局”的报告。')
    expect(missing[2]).toBe('名单第 4 行：没有“霁川林业局”的报告。名单第 3 行是“霁川市林业局”，是不是同一个机关？')
  })

  it('may be a workbook with a title, a sheet before, and further columns, which go into every output', async () => {
    const rows = [
      ['报送名单'],
      ['序号', '单位名称', '年度', '联系人', '电话'],
      ['1', agency, '2024', '甲', '1'],
      ['2', '霁川市司法局', '2024', '乙', '0555-1']
    ]
    const list = makeXlsx([
      {name: '说明', rows: [rowText(1, ['说明'])]},
      {name: '名单', rows: rows.map((row, index) => rowText(index + 1, row))}
    ])
    const {stdout, missing} = await check(list)
    expect(missing).toEqual(['名单第 4 行：没有“霁川市司法局” 2024 年度的报告。'])
    const [present, absent] = JSON.parse(stdout).files
    expect(present.roster.details).toEqual([
      {name: '联系人', value: '甲'},
      {name: '电话', value: '1'}
    ])
    expect(absent).toMatchObject({
      verdict: 'missing',
      report: {agency: '霁川市司法局', year: 2024, title: null},
      roster: {line: 4, details: [{value: '乙'}, {value: '0555-1'}]}
    })
    const texts = ['pretty', 'markdown', 'html', 'csv', 'compact', 'junit']
    const everywhere = new Folder({'list.xlsx': list, 'in/1.md': good})
    await everywhere.run(['in', '--roster', 'list.xlsx', ...texts.flatMap(name => ['-f', `${name}=${name}.txt`])])
    for (const name of texts) expect(everywhere.read(`${name}.txt`), name).toContain('霁川市司法局')
    const filtered = rows.map((row, index) => rowText(index + 1, row, index === 3 ? ' hidden="1"' : ''))
    const hidden = await check(makeXlsx([{name: '名单', rows: filtered}]))
    expect(hidden.stderr).toContain('有隐藏或被筛选掉的行')
  })

  it('gives a letter of its own to who has not reported', async () => {
    const folder = new Folder({'list.csv': '机关,年度,电话\n霁川市司法局,2024,0555-1\n', 'in/1.md': good})
    const {stderr} = await folder.run(['in', '--roster', 'list.csv', '-f', 'letter=letters'])
    expect(stderr).toContain('应报 1 份，已报 0 份，未报送 1 份。\n共 1 份文件：')
    expect(stderr).not.toContain('下一步')
    const withoutLetters = await folder.run(['in', '--roster', 'list.csv', '-f', 'json=run.json'])
    expect(withoutLetters.stderr).toMatch(/\n下一步：给未报送的单位写催报函.*\n$/)
    const bytes = readFileSync(join(folder.path, 'letters/霁川市司法局2024-催报函.docx'))
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('没有收到你单位 2024 年度的政府信息公开工作年度报告')
    expect(text).not.toContain('0555-1')
  })

  it.each([
    ['without a heading', '水务局\n林业局\n', '名单的第一行应为栏名'],
    ['without an agency', '机关,年度\n', '名单里没有机关'],
    ['with a year that is none', '机关,年度\n水务局,去年\n', '第 2 行：“去年”不是年度'],
    ['that is empty', '', '名单的第一行应为栏名']
  ])('%s is refused', async (_, list, words) => {
    const {exitCode, stderr} = await check(list)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe('who sums up whom', () => {
  const low = reportWith({'requests.received.total': '1'})
  const part = (name: string) => good.replaceAll(agency, name)

  it('is determined by the list to the rule over aggregates', async () => {
    const list = `机关,上级\n${agency},\n栖汀县水务局,${agency}\n栖汀县林业局,${agency}\n`
    const files = {'in/1.md': low, 'in/2.md': part('栖汀县水务局'), 'in/3.md': part('栖汀县林业局')}
    const rules = ({stdout}: Ran) => JSON.parse(stdout).files[0].diagnostics.map(({rule}: {rule: string}) => rule)
    expect(rules(await check(list, {files}))).toContain('aggregate-total')
    expect(rules(await check(list, {files, argv: ['--rule', 'aggregate-total: off']}))).not.toContain('aggregate-total')
    expect(rules(await check(`机关\n${agency}\n`, {files}))).not.toContain('aggregate-total')
  })
})

describe('comma-separated values', () => {
  it('are read as RFC 4180 has them', () => {
    expect(readCsv('a,"b, ""c""\nd",e\r\n\r\n , x\n')).toEqual([
      {line: 1, fields: ['a', 'b, "c"\nd', 'e']},
      {line: 4, fields: ['', 'x']}
    ])
  })
})
