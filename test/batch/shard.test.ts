/** `--shard` and `merge`: parts make a whole only if they are all there and belong together. */

import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good, warned} from '../cli/reports.ts'

let folder: Folder
beforeEach(() => {
  folder = new Folder({'in/1.md': good, 'in/2.md': warned, 'in/3.md': bad, 'in/4.md': good})
})

async function shard(index: number, count: number, ...argv: readonly string[]) {
  return await folder.run(['in', '--shard', `${index}/${count}`, '-f', `json=${index}.json`, ...argv])
}

async function shardAll(count: number): Promise<void> {
  for (let index = 1; index <= count; index++) expect((await shard(index, count)).exitCode).toBe(0)
}

describe('a part', () => {
  it('has its own files, and says that the verdict is not its', async () => {
    const {exitCode, stderr} = await shard(1, 2)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('这是 2 份中的第 1 份，结论由“nianbao-lint merge”给出。\n')
    const {files, shard: record} = JSON.parse(folder.read('1.json'))
    expect(files.map(({path}: {path: string}) => path)).toEqual(['in/1.md', 'in/3.md'])
    expect(record).toMatchObject({index: 1, count: 2, total: 4})
  })

  it('is as the published schema says', async () => {
    await shard(1, 2)
    const schema: object = JSON.parse(readFileSync(new URL('../../schema/output.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema)
    const output = JSON.parse(folder.read('1.json'))
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({...output, shard: {...output.shard, total: -1}})).toBe(false)
  })

  it('may have no file', async () => {
    expect((await shard(9, 9)).exitCode).toBe(0)
    expect(JSON.parse(folder.read('9.json')).files).toEqual([])
  })

  it.each([['0/2'], ['3/2'], ['1'], ['1/2/3'], ['a/b'], ['1/20000'], ['-1/2']])('is not %s', async value => {
    const {exitCode, stdout} = await folder.run(['in', `--shard=${value}`, '-f', 'json=x.json'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  })

  it('has to be written so that it can be merged', async () => {
    const {exitCode, stderr} = await folder.run(['in', '--shard', '1/2'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('--shard 要用“--format json=文件”写出结果，供 merge 合成。\n')
  })

  it('cannot be of standard input', async () => {
    expect((await folder.run(['-', '--shard', '1/2', '-f', 'json'], {stdin: good})).exitCode).toBe(2)
  })
})

describe('the whole', () => {
  it('is what one run finds, rules over all reports included', async () => {
    await shardAll(3)
    const whole = await folder.run(['in', '-f', 'json'])
    const merged = await folder.run(['merge', '2.json', '3.json', '1.json', '-f', 'json'])
    expect(merged).toEqual(whole)
    expect(merged.stdout).toContain('"version-conflict"')
    expect(merged.exitCode).toBe(1)
  })

  it('is shown as any run is', async () => {
    await shardAll(2)
    expect(await folder.run(['merge', '1.json', '2.json'])).toEqual(await folder.run(['in']))
  })

  it('takes no part that an earlier version wrote: it has no repairs', async () => {
    await shardAll(1)
    folder.write('1.json', JSON.stringify({...JSON.parse(folder.read('1.json')), formatVersion: 1}))
    const {exitCode, stdout, stderr} = await folder.run(['merge', '1.json'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain('1.json 是旧版本写出的结果（formatVersion 低于 2）')
  })

  it('is judged by the policy of merge', async () => {
    folder.write('in/3.md', good)
    await shardAll(2)
    const merge = async (...argv: readonly string[]) =>
      (await folder.run(['merge', '1.json', '2.json', ...argv])).exitCode
    expect(await merge()).toBe(0)
    expect(await merge('--fail-on', 'warning')).toBe(1)
    expect(await merge('--max-warnings', '0')).toBe(1)
    expect(await merge('--require', 'cross-sum')).toBe(0)
    expect(await merge('--require', 'carry-over')).toBe(2)
    expect(await merge('--require', 'carry-ovre')).toBe(2)
  })

  it('honours a comment that silences a rule over all reports', async () => {
    const silenced = good.replace('\n', '\n\n<!-- nianbao-disable version-conflict -- 两份都要留 -->\n')
    folder.write('in/1.md', silenced)
    await shardAll(2)
    const {stdout} = await folder.run(['merge', '1.json', '2.json', '-f', 'json'])
    expect(JSON.parse(stdout).files[0].suppressed).toMatchObject([{rule: 'version-conflict', by: 'inline'}])
    expect(stdout).toBe((await folder.run(['in', '-f', 'json'])).stdout)
  })
})

describe('parts that make no whole', () => {
  async function refused(...argv: readonly string[]): Promise<string> {
    const {exitCode, stdout, stderr} = await folder.run(['merge', ...argv])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    return stderr
  }

  it('are missing', async () => {
    await shardAll(3)
    expect(await refused('1.json', '3.json')).toBe('缺少第 2/3 份。\n')
    expect(await refused()).toContain('请写明各部分的 JSON 文件')
    expect(await refused('1.json', '2.json', 'gone.json')).toBe('gone.json 读不了：没有这个文件或文件夹。\n')
  })

  it('are there twice', async () => {
    await shardAll(2)
    expect(await refused('1.json', '2.json', '1.json')).toBe('第 1/2 份重复。\n')
  })

  it('saw other files', async () => {
    await shardAll(2)
    folder.write('in/5.md', good)
    await shard(2, 2)
    expect(await refused('1.json', '2.json')).toContain('不是同一次核对的')
  })

  it('were made under another config', async () => {
    await shard(1, 2)
    await shard(2, 2, '--rule', 'title: off')
    expect(await refused('1.json', '2.json')).toContain('2.json 核对时的版本、配置或选项与现在不同')
  })

  it('are something else, or cut short', async () => {
    await shardAll(1)
    folder.write('cut.json', folder.read('1.json').slice(0, 500))
    await folder.run(['in', '-f', 'json=plain.json'])
    for (const path of ['cut.json', 'plain.json']) expect(await refused(path)).toContain(`${path} 不是`)
  })

  it('cannot be quoted from where the reports have changed since', async () => {
    await shardAll(1)
    folder.write('in/3.md', good)
    const {exitCode, stderr} = await folder.run(['merge', '1.json', '-f', 'pretty', '-f', 'html=whole.html'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('in/3.md 在核对之后已改动或移走')
    expect(() => folder.read('whole.html')).toThrow('ENOENT')
    expect((await folder.run(['merge', '1.json', '-f', 'compact'])).exitCode).toBe(1)
  })
})
