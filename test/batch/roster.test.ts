/** `--roster`: who has not reported, and who sums up whom. */

import {afterEach, describe, expect, it} from 'vitest'
import {readCsv} from '../../src/node/csv.ts'
import {Folder, type Ran} from '../cli/harness.ts'
import {agency, bad, good, reportWith} from '../cli/reports.ts'

const folders: Folder[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.dispose()
})

async function check(
  list: string | Uint8Array,
  {argv = [], files = {}}: {argv?: readonly string[]; files?: Readonly<Record<string, string>>} = {}
): Promise<Ran & {missing: readonly string[]}> {
  const folder = new Folder({'list.csv': list, 'in/1.md': good, ...files})
  folders.push(folder)
  const ran = await folder.run(['in', '--roster', 'list.csv', '-f', 'json', ...argv])
  const {files: results = []} = ran.stdout === '' ? {} : JSON.parse(ran.stdout)
  const listed = results.filter(({path}: {path: string}) => path.startsWith('list.csv:'))
  return {...ran, missing: listed.map((file: {unjudged: {message: string}[]}) => file.unjudged[0]?.message)}
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
    expect(JSON.parse(stdout).summary).toMatchObject({files: 2, passed: 1, notJudged: 1})
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
    const {missing} = await check('机关\n霁川市司法局\n', {files: {'in/2.pdf': '%PDF-1.7', 'in/notes.md': '# 记录'}})
    expect(missing[0]).toContain('另有 1 份文件没有读出机关和年度，它可能在其中。')
  })

  it('may be in the encoding of a Chinese spreadsheet, with quotes and a byte order mark', async () => {
    const gbk = new Uint8Array([0xbb, 0xfa, 0xb9, 0xd8, 0x0d, 0x0a, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6, 0x0d, 0x0a])
    expect((await check(gbk)).missing).toEqual([expect.stringContaining('“水务局”')])
    expect((await check('\ufeff"机关"\r\n"水务局"\r\n')).missing).toEqual([expect.stringContaining('“水务局”')])
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
