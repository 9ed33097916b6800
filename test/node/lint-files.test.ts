/** The library for Node: `lintFiles` and `loadConfig`. */

import {expect, it} from 'vitest'
import {ConfigError, judge} from '../../src/index.ts'
import {ConfigFileError, lintFiles, loadConfig} from '../../src/node.ts'
import {Folder} from '../cli/harness.ts'
import {bad, good, warned} from '../cli/reports.ts'

it('gives one result for each file, in a stable order', async () => {
  const {path: cwd} = new Folder({'b.md': bad, 'a.md': good, 'notes.md': '# 会议纪要', 'c.pdf': '%PDF-1.7'})
  const results = await lintFiles(['.'], {cwd})
  expect(results.map(({path, unreadable}) => [path, unreadable])).toEqual([
    ['a.md', null],
    ['b.md', null],
    ['c.pdf', 'damaged'],
    ['notes.md', 'not-a-report']
  ])
  expect(judge(results).files).toEqual(['passed', 'failed', 'not-judged', 'skipped'])
})

it('gives a result for what leads to no file', async () => {
  const {path: cwd} = new Folder({})
  const results = await lintFiles(['gone.md', '*.txt'], {cwd})
  expect(results.map(({path, unreadable}) => [path, unreadable])).toEqual([
    ['gone.md', 'inaccessible'],
    ['*.txt', 'inaccessible']
  ])
  expect(judge(results).exitCode).toBe(2)
})

it('reads text in any usual encoding', async () => {
  const utf16 = Buffer.from(`\ufeff${good}`, 'utf16le')
  const {path: cwd} = new Folder({'a.txt': utf16, 'b.txt': `\ufeff${good}`})
  const results = await lintFiles(['.'], {cwd})
  expect(judge(results).files).toEqual(['passed', 'passed'])
})

it('refuses a file that is too large, without reading it whole', async () => {
  const {path: cwd} = new Folder({'a.txt': new Uint8Array(21 * 1024 * 1024).fill(0x61)})
  const [result] = await lintFiles(['a.txt', '/dev/zero'], {cwd})
  expect(result?.unreadable).toBe('too-large')
})

it('takes a config, none, or settings of its own', async () => {
  const {path: cwd} = new Folder({'a.md': warned, 'nianbao.config.json': '{"rules": {"table-label": "error"}}'})
  const verdict = async (options: object) => judge(await lintFiles(['a.md'], {cwd, ...options})).files
  expect(await verdict({})).toEqual(['failed'])
  expect(await verdict({config: null})).toEqual(['passed'])
  expect(await verdict({overrides: {rules: {'table-label': 'off'}}})).toEqual(['passed'])
  await expect(verdict({overrides: {rules: {'table-lable': 'off'}}})).rejects.toThrow(ConfigError)
  await expect(verdict({config: 'gone.json'})).rejects.toThrow(ConfigFileError)
})

it('loads a config by its path', async () => {
  const made = new Folder({'nianbao.config.json': '{"locale": "en"}'})
  const config = await loadConfig(`${made.path}/nianbao.config.json`)
  expect(config?.entries).toEqual([{locale: 'en'}])
  await expect(loadConfig(`${made.path}/gone.json`)).rejects.toThrow(ConfigFileError)
})
