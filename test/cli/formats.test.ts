/** Outputs on the command line: several at once, files of bytes, a folder of letters, and what goes wrong with them. */

import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {formats} from '../../src/format/index.ts'
import {Folder} from './harness.ts'
import {agency, bad, good} from './reports.ts'

let folder: Folder

const names = Object.keys(formats)

describe('--format', () => {
  it('writes every format there is in one run, into folders that it makes', async () => {
    folder = new Folder({'报送/坏.md': bad, '报送/好.md': good})
    const targets = names.flatMap(name => ['--format', `${name}=结果/${name}.out`])
    const {exitCode, stdout, stderr} = await folder.run(['报送', ...targets])
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('共 2 份文件：不通过 1 份，通过但有待核实 1 份，通过 0 份')
    expect(readdirSync(join(folder.path, '结果')).sort()).toEqual(names.map(name => `${name}.out`).sort())
    for (const name of names) expect(statSync(join(folder.path, '结果', `${name}.out`)).size).toBeGreaterThan(0)
    expect(readdirSync(join(folder.path, '结果/letter.out')).sort()).toEqual(
      [`${agency}2024-核查意见单.docx`, `${agency}2024-核查意见单-2.docx`].sort()
    )
    const workbook = readFileSync(join(folder.path, '结果/xlsx.out'))
    expect(workbook.subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(folder.read('结果/sarif.out')).runs[0].tool.driver.rules.length).toBeGreaterThan(30)
  })

  it('can be run again over its own results', async () => {
    folder = new Folder({'好.md': good})
    const targets = [
      '--format',
      'html=页.html',
      '--format',
      'xlsx=表.xlsx',
      '--format',
      'letter=.',
      '--format',
      'markdown=注.md'
    ]
    const first = await folder.run(['.', ...targets])
    const second = await folder.run(['.', ...targets])
    expect(first.exitCode).toBe(0)
    expect(second.stderr).toContain(
      '共 4 份文件：不通过 0 份，通过但有待核实 0 份，通过 1 份，未能核对 0 份，跳过 3 份'
    )
    expect(second.exitCode).toBe(0)
  })

  it('asks for a file where bytes are no use to a terminal, before it checks anything', async () => {
    folder = new Folder({'好.md': good})
    const workbook = await folder.run(['好.md', '--format', 'xlsx'])
    expect(workbook).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: '输出格式 xlsx 要写入文件，请写成“--format xlsx=文件名”。\n'
    })
    const letter = await folder.run(['好.md', '--format', 'letter', '--locale', 'en'])
    expect(letter).toMatchObject({exitCode: 2, stdout: ''})
    expect(letter.stderr).toContain('--format letter=<folder>')
  })

  it('prints a text format to standard output', async () => {
    folder = new Folder({'坏.md': bad})
    const {stdout} = await folder.run(['坏.md', '--format', 'github'])
    expect(stdout).toMatch(/^::error file=坏\.md,line=\d+,/)
  })

  it('says what cannot be written, and leaves nothing half written', async () => {
    folder = new Folder({'好.md': good, 有: '文件'})
    mkdirSync(join(folder.path, '目录'))
    const blocked = await folder.run(['好.md', '--format', 'html=有/页.html'])
    expect(blocked.exitCode).toBe(2)
    expect(blocked.stderr).toContain('不能写入')
    const taken = await folder.run(['好.md', '--format', 'html=目录'])
    expect(taken.exitCode).toBe(2)
    expect(readdirSync(folder.path).sort()).toEqual(['好.md', '有', '目录'].sort())
  })
})
