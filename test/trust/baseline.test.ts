/** A baseline turns green, covers what cannot be judged in consequence of what it waives, and nothing that is new. */

import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {waiversName} from '../../src/engine/waivers/waivers-file.ts'
import type {Output} from '../../src/format/machine/json.ts'
import {Folder} from '../cli/harness.ts'

/** It lacks a row, so the sums over that row cannot be judged. */
const street = readFileSync(new URL('../../examples/reports/street-2023.txt', import.meta.url), 'utf8')
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/waivers.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({strict: true}).compile(schema as object)

let folder: Folder

async function baseline(): Promise<void> {
  folder = new Folder({'in/2023.txt': street})
  const {stdout} = await folder.run(['waive', 'in', '--all', '--reason', '存量'])
  expect(stdout).toMatch(/其中 \d+ 处是未能核对的内容/)
}

async function check(): Promise<Output['files'][number]> {
  const {stdout} = await folder.run(['in', '-f', 'json'])
  const [file] = (JSON.parse(stdout) as Output).files
  if (file === undefined) throw new TypeError('Nothing was checked')
  return file
}

/** The report without the first row in which a text stands. */
function withoutRow(words: string): string {
  const lines = street.split('\n')
  const at = lines.findIndex(line => line.includes(words))
  expect(at).toBeGreaterThan(0)
  return lines.toSpliced(at, 1).join('\n')
}

describe('a baseline', () => {
  it('is green where sums cannot be judged for a row that is missing', async () => {
    folder = new Folder({'in/2023.txt': street})
    expect(await folder.run(['in'])).toMatchObject({exitCode: 1})
    await baseline()
    expect(await folder.run(['in'])).toMatchObject({exitCode: 0})
    expect(isValid(JSON.parse(folder.read(waiversName)))).toBe(true)
    const {outcomes, unjudged} = await check()
    expect(outcomes['results-sum']).toBe('not-judged')
    expect(unjudged.filter(({waived}) => waived !== '存量')).toEqual([])
  })

  it.each(['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle', 'markdown', 'html', 'csv'])(
    'says in %s what is not judged and that it is waived',
    async format => {
      await baseline()
      const {stdout} = await folder.run(['in', '-f', format])
      expect(stdout).toContain('results-sum')
      expect(stdout.replaceAll('\\', '')).toContain('（已豁免：存量）')
    }
  )

  it('is not green where the sums are required', async () => {
    await baseline()
    expect(await folder.run(['in', '--require', 'results-sum'])).toMatchObject({exitCode: 2})
    expect(await folder.run(['in', '--gate'])).toMatchObject({exitCode: 1})
  })

  it('covers nothing that is newly not judged', async () => {
    await baseline()
    folder.write('in/2023.txt', withoutRow('1.属于国家秘密'))
    expect((await check()).unjudged.some(({waived}) => waived === undefined)).toBe(true)
    expect(await folder.run(['in'])).not.toMatchObject({exitCode: 0})
  })

  it('has no effect when it has ended, and says so', async () => {
    await baseline()
    folder.write(waiversName, folder.read(waiversName).replaceAll('"存量"', '"存量","until":"2020-01-01"'))
    const {exitCode, stdout} = await folder.run(['in'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('（豁免已于 2020-01-01 到期）')
  })

  it('covers no file that cannot be read', async () => {
    folder = new Folder({'in/a.docx': 'PK\u0003\u0004'})
    const {exitCode, stdout} = await folder.run(['waive', 'in', '--all', '--reason', '存量'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: '没有可登记的问题。\n'})
    expect(await folder.run(['in'])).toMatchObject({exitCode: 2})
  })

  it('is the same from the cache and in parts', async () => {
    await baseline()
    const cached = ['in', '--cache-location', 'cache']
    expect(await folder.run(cached)).toMatchObject({exitCode: 0})
    expect(await folder.run(cached)).toMatchObject({exitCode: 0})
    await folder.run(['in', '--shard', '1/1', '-f', 'json=1.json'])
    expect(await folder.run(['merge', '1.json'])).toMatchObject({exitCode: 0})
  })
})

describe('waive --prune', () => {
  it('takes out what is idle, and says which', async () => {
    await baseline()
    const before = folder.read(waiversName)
    expect((await folder.run(['waive', 'in', '--prune'])).stdout).toBe('没有用不上的豁免。\n')
    expect(folder.read(waiversName)).toBe(before)
    const idle = {path: 'in/2023.txt', kind: 'unjudged', rule: 'results-sum', fingerprint: 'f', reason: '旧'}
    const elsewhere = {path: 'in/2022.txt', rule: 'results-sum', fingerprint: 'e', reason: '旧'}
    const nameless = {rule: 'results-sum', fingerprint: 'd', reason: '旧'}
    const {waivers} = JSON.parse(before) as {waivers: object[]}
    folder.write(waiversName, JSON.stringify({waivers: [...waivers, idle, elsewhere, nameless]}))
    const {stdout} = await folder.run(['waive', 'in', '--prune'])
    expect(stdout).toBe(`已从 ${waiversName} 删去 1 条用不上的豁免：\n  in/2023.txt results-sum f\n`)
    const after = (JSON.parse(folder.read(waiversName)) as {waivers: object[]}).waivers
    expect(after).toHaveLength(waivers.length + 2)
    expect(await folder.run(['in'])).toMatchObject({exitCode: 0})
  })

  it('leaves those whose rules did not run', async () => {
    folder = new Folder({'in/2023.txt': street})
    const waiver = {path: 'in/2023.txt', rule: 'carry-over', fingerprint: 'f', reason: '旧'}
    folder.write(waiversName, JSON.stringify({waivers: [waiver]}))
    expect((await folder.run(['waive', 'in', '--prune'])).stdout).toBe('没有用不上的豁免。\n')
  })

  it('takes no reason', async () => {
    folder = new Folder({'in/2023.txt': street})
    expect(await folder.run(['waive', 'in', '--prune', '--reason', '存量'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--prune 与 --reason')
    })
  })
})
