/** `--carry`: what a reviewer filled in by hand stays beside what it was said of. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {readCarried} from '../../src/node/carried.ts'
import {Folder} from './harness.ts'
import {agency, bad, reportWith, warned} from './reports.ts'

const other = '霁川市司法局'
const setup = ['--rule', 'text-shared: off']
const folder = new Folder({'in/1.md': bad, 'in/2.md': warned.replaceAll(agency, other)})

/** Fills in the cells of a sheet, as a person would. */
function filledIn(name: string, cells: Readonly<Record<string, string>>, sheet: string): void {
  const path = join(folder.path, name)
  const parts = unzipSync(readFileSync(path))
  let text = strFromU8(parts[sheet] ?? new Uint8Array())
  for (const [address, value] of Object.entries(cells)) {
    const blank = new RegExp(`<c r="${address}"( s="[0-9]+")?/>`)
    expect(text).toMatch(blank)
    text = text.replace(blank, `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`)
  }
  folder.write(name, zipSync({...parts, [sheet]: strToU8(text)}))
}

const rowsOf = (name: string) => {
  const carried = readCarried(readFileSync(join(folder.path, name)))
  return carried.kind === 'rows' ? carried.rows : []
}

beforeAll(async () => {
  await folder.run(['in', ...setup, '-f', 'xlsx=old.xlsx'])
  filledIn('old.xlsx', {J2: '2 月 3 日', L2: '已电话告知', K3: '是'}, 'xl/worksheets/sheet1.xml')
  filledIn('old.xlsx', {L2: '对方说是笔误', L4: '已改好'}, 'xl/worksheets/sheet2.xml')
  // Still wrong, with another number and under another name; the other office has corrected its mistake.
  folder.write('in/1.md', '# 会议纪要')
  folder.write('in/甲.md', reportWith({'requests.received.total': '987655'}))
  folder.write('in/2.md', warned.replaceAll(agency, other).replace('其他法律法规禁止公开', '其他法律行政法规禁止公开'))
}, 300_000)

describe('--carry', () => {
  it('takes over what was filled in beside reports and findings, and tells what has no place any more', async () => {
    expect(rowsOf('old.xlsx')).toHaveLength(4)
    const {stderr} = await folder.run(['in', ...setup, '--carry', 'old.xlsx', '-f', 'xlsx=new.xlsx'])
    const rows = rowsOf('new.xlsx')
    expect(rows.map(({tick}) => tick)).toEqual([
      {notified: '2 月 3 日', corrected: '', remark: '已电话告知'},
      {notified: '', corrected: '是', remark: ''},
      {notified: '', corrected: '', remark: '对方说是笔误'}
    ])
    expect(rows[2]).toMatchObject({agency, year: '2024', finding: {place: expect.stringContaining('总计')}})
    expect(stderr).toContain('旧工作簿中有 1 行填写的内容')
  })

  it('is refused where nothing could be taken from it or into it', async () => {
    const run = (...argv: readonly string[]) => folder.run(['in', ...setup, ...argv])
    expect((await run('--carry', 'old.xlsx')).stderr).toContain('要与一个“--format xlsx=文件”一起用')
    expect((await run('--carry', 'in/2.md', '-f', 'xlsx=x.xlsx')).stderr).toContain('--carry in/2.md 读不了')
    expect((await run('--carry', 'none.xlsx', '-f', 'xlsx=x.xlsx')).stderr).toContain('--carry none.xlsx 读不了')
    const before = readFileSync(join(folder.path, 'old.xlsx'))
    expect((await run('--carry', 'old.xlsx', '-f', 'xlsx=old.xlsx')).exitCode).toBe(2)
    expect(readFileSync(join(folder.path, 'old.xlsx')).equals(before)).toBe(true)
  })
})
