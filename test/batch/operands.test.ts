/** `--files-from`, `--workers`, `--statistics` and `--timing`. */

import {beforeEach, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good, warned} from '../cli/reports.ts'

let folder: Folder
beforeEach(() => {
  folder = new Folder({'a b.md': good, '坏.md': bad, '[x].md': warned, 'notes.md': '# 记录', 'sub/c.md': good})
})

async function paths(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<readonly string[]> {
  const {stdout, stderr} = await folder.run([...argv, '-f', 'json'], {stdin})
  expect(stderr).toBe('')
  return JSON.parse(stdout).files.map(({path}: {path: string}) => path)
}

describe('--files-from', () => {
  it('reads names by line', async () => {
    expect(await paths(['--files-from', '-'], 'a b.md\r\n坏.md\n\n')).toEqual(['a b.md', '坏.md'])
  })

  it('reads names by NUL, as git and find write them', async () => {
    expect(await paths(['--files-from', '-'], 'a b.md\0坏.md\0')).toEqual(['a b.md', '坏.md'])
  })

  it('reads names as Chinese Windows writes them', async () => {
    expect(await paths(['--files-from', '-'], new Uint8Array([0xbb, 0xb5, 0x2e, 0x6d, 0x64, 0x0a]))).toEqual(['坏.md'])
  })

  it('reads a file, and takes no name for a pattern', async () => {
    folder.write('list.txt', '[x].md\n')
    expect(await paths(['--files-from', 'list.txt', 'sub'])).toEqual(['sub/c.md', '[x].md'])
  })

  it('checks a file once that is named twice', async () => {
    expect(await paths(['a b.md', '--files-from', '-'], './a b.md\na b.md')).toHaveLength(1)
  })

  it('names what has to be a report, and has to be there', async () => {
    const {exitCode, stdout} = await folder.run(['--files-from', '-', '-f', 'json'], {stdin: 'notes.md\ngone.md'})
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout).summary).toMatchObject({files: 2, notJudged: 2})
  })

  it('with nothing in it has checked nothing', async () => {
    expect((await folder.run(['--files-from', '-'], {stdin: ''})).exitCode).toBe(2)
  })

  it('cannot share standard input with a report, and has to be there', async () => {
    expect((await folder.run(['-', '--files-from', '-'], {stdin: good})).exitCode).toBe(2)
    const {exitCode, stderr} = await folder.run(['--files-from', 'gone.txt'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('--files-from gone.txt 读不了：没有这个文件或文件夹。\n')
  })
})

describe('--workers', () => {
  it.each(['0', '65', 'two', '1.5'])('does not take %s', async value => {
    const {exitCode, stderr} = await folder.run(['sub', '--workers', value])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('--workers 的值应为 1 到 64 的整数。\n')
  })
})

describe('--statistics', () => {
  it('counts by rule, without touching the output', async () => {
    const plain = await folder.run(['坏.md', '[x].md', '-f', 'json'])
    const {stdout, stderr} = await folder.run(['坏.md', '[x].md', '-f', 'json', '--statistics'])
    expect(stdout).toBe(plain.stdout)
    const rows = stderr.split('\n').map(line => line.split(/\s{2,}/))
    expect(rows[0]).toEqual(['规则', '错误', '警告', '提示', '份数', '未能核对', '说明'])
    const row = (rule: string) => rows.find(([name]) => name === rule)?.slice(1, 6)
    expect(row('table-label')).toEqual(['0', '1', '0', '1', '0'])
    expect(Number(row('applicant-sum')?.[0])).toBeGreaterThan(0)
  })
})

describe('--timing', () => {
  it('tells of each step on standard error', async () => {
    const {stderr} = await folder.run(['sub', '-f', 'json', '--timing'])
    expect(stderr).toMatch(
      /^用时：读取和逐份核对 \d+\.\d\d s，.*，输出 \d+\.\d\d s；共 \d+\.\d\d s，每份 \d+\.\d ms。\n$/
    )
  })
})

describe('a run of many files from modules that are not built', () => {
  it('starts no threads, and reads again what an output needs', {timeout: 60_000}, async () => {
    for (let number = 0; number < 70; number++) folder.write(`many/${number}.md`, number === 7 ? bad : good)
    const {stdout, exitCode} = await folder.run(['many', '--rule', 'version-conflict: off'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('987654 |')
    expect(stdout).toContain('共 70 份文件：不通过 1 份，通过但有待核实 0 份，通过 69 份')
  })
})
