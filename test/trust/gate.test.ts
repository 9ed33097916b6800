/** Ways to make a bad report pass that whoever writes it could try, and what counters each. */

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {hashOf} from '../../src/node/batch/cache.ts'
import {Folder, textFormats} from '../cli/harness.ts'
import {agency, bad, badPage, good} from '../cli/reports.ts'

let folder: Folder

const sums = ['cross-sum', 'results-sum', 'applicant-sum']
const silenced = `<!-- nianbao-disable ${sums.join(', ')} -- ok -->\n\n${bad}`
const off = Object.fromEntries(sums.map(name => [name, 'off']))

async function codes(...argvs: string[][]): Promise<number[]> {
  const found: number[] = []
  for (const argv of argvs) found.push((await folder.run(argv)).exitCode)
  return found
}

describe('a comment in the report', () => {
  it('silences, is counted, and is refused by --no-inline and the gate', async () => {
    folder = new Folder({'a.md': silenced})
    const {exitCode, stdout} = await folder.run(['a.md'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 0, stdout: expect.stringMatching(/已豁免 [1-9]/)})
    expect(await codes(['a.md', '--no-inline'], ['a.md', '--gate'])).toEqual([1, 1])
  })
})

describe('a waiver beside the report', () => {
  it('silences, is counted, and is refused by --no-waivers and the gate', async () => {
    folder = new Folder({'a.md': bad})
    await folder.run(['waive', 'a.md', '--all', '--reason', 'ok'])
    expect((await folder.run(['a.md'])).exitCode).toBe(0)
    expect(await codes(['a.md', '--no-waivers'], ['a.md', '--gate'])).toEqual([1, 1])
  })
})

describe('a config beside the report', () => {
  it.each([
    ['switches rules off', {rules: off}],
    ['makes them milder', {rules: Object.fromEntries(sums.map(name => [name, 'info']))}],
    ['takes the report out', {ignores: ['bad.md']}]
  ])('%s, says so, and is not asked by the gate', async (_, config) => {
    folder = new Folder({'in/bad.md': bad, 'in/good.md': good, 'in/nianbao.config.json': JSON.stringify(config)})
    const {exitCode, stdout, stderr} = await folder.run(['in'])
    expect(exitCode).toBe(0)
    expect(stdout + stderr).toMatch(/cross-sum（(关闭|降为提示)）|ignores 排除了 1 个文件/)
    expect(await codes(['in', '--gate'])).toEqual([1])
  })

  it('is used by the gate where the gatekeeper names it', async () => {
    folder = new Folder({'in/a.md': good, 'own/nianbao.config.json': '{"rules": {"cross-sum": "off"}}'})
    expect(await folder.run(['in', '--gate', '--config', 'own/nianbao.config.json'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('cross-sum')
    })
  })
})

describe('a cache', () => {
  /** As anyone can who knows the program. */
  function forge(root: string): void {
    const names = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.json'))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const entry = JSON.parse(readFileSync(join(root, name), 'utf8'))
      const result = JSON.parse(entry.result)
      const outcomes = Object.keys(JSON.parse(result.outcomes)).map(id => [id, 'passed'])
      const clean = {...result, diagnostics: [], unjudged: [], outcomes: JSON.stringify(Object.fromEntries(outcomes))}
      const {key, previous} = entry
      const forged = JSON.stringify(clean)
      const seal = hashOf(key, previous, forged)
      writeFileSync(join(root, name), JSON.stringify({key, previous, result: forged, seal}))
    }
  }

  it('that came with the report is not looked at', async () => {
    folder = new Folder({'a.md': bad})
    await folder.run(['a.md', '--cache-location', '.nianbao-cache'])
    forge(join(folder.path, '.nianbao-cache'))
    const env = {XDG_CACHE_HOME: join(folder.path, 'home')}
    expect(await folder.run(['a.md', '--cache'], {env})).toMatchObject({exitCode: 1})
  })

  it('decides where the user says that it lies there, as the documents warn; the gate takes none', async () => {
    folder = new Folder({'a.md': bad})
    const argv = ['a.md', '--cache-location', '.nianbao-cache']
    await folder.run(argv)
    forge(join(folder.path, '.nianbao-cache'))
    expect(await codes(argv, [...argv, '--gate'], ['a.md', '--gate', '--cache'])).toEqual([0, 2, 2])
  })
})

describe('a report without its title and headings', () => {
  const bare = bad.replaceAll('政府信息公开工作年度报告', '材料').replaceAll(/^#*\s*[一二三四五六]、.*$/gm, '某事')

  it('is not judged, in a folder too: the numbers of table three are those of a report', async () => {
    folder = new Folder({'in/good.md': good, 'in/bad.md': bare})
    const {exitCode, stdout} = await folder.run(['in'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 2, stdout: expect.stringContaining('有年度报告的表格和数字')})
    expect(await codes(['in', '--gate'], ['in/bad.md'])).toEqual([2, 2])
  })

  it('is not judged where its lines and cells have run together', async () => {
    folder = new Folder({'in/good.md': good, 'in/bad.txt': `标题：${bad.replaceAll(/\s/g, '')}`})
    const {exitCode, stdout} = await folder.run(['in'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 2, stdout: expect.stringContaining('文字连成了一片')})
    expect(await codes(['in', '--gate'])).toEqual([2])
  })

  it('and without its tables is passed over in a folder, and counted; who names it, or keeps a list of who reports, is told', async () => {
    const disguised = bare.replaceAll('|', '/')
    const roster = `机关\n${agency}\n砚溪市示例局\n`
    folder = new Folder({'in/good.md': good, 'in/bad.md': disguised, 'list.txt': 'in/bad.md\n', 'roster.csv': roster})
    const {exitCode, stdout} = await folder.run(['in', '--gate'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 0, stdout: expect.stringContaining('跳过 1 份')})
    expect(
      await codes(
        ['in/bad.md', '--gate'],
        ['--files-from', 'list.txt', '--gate'],
        ['in', '--gate', '--roster', 'roster.csv']
      )
    ).toEqual([2, 2, 2])
  })
})

describe('a page of findings', () => {
  const written = ['in', '-f', 'html=in/结果.html']
  const mark = '<meta name="generator" content="nianbao-lint 1.0.0">'
  const report = badPage.slice(badPage.indexOf('<body>') + '<body>'.length, badPage.indexOf('</body>'))

  it('is no report, and does not fail the folder in which it lies', async () => {
    folder = new Folder({'in/a.md': bad, 'in/b.md': good})
    await folder.run(written)
    const {stdout} = await folder.run(['in'])
    expect(stdout).toContain('不通过 1 份')
    expect(stdout).toContain('跳过 1 份')
    expect(await codes(['in/b.md', 'in/结果.html'])).toEqual([2])
    folder = new Folder({'in/b.md': good})
    await folder.run(written)
    expect(await codes(['in'])).toEqual([0])
  })

  it('is not passed over by the gate, which cannot know who made it', async () => {
    folder = new Folder({
      'in/good.md': good,
      'in/bad.html': `${mark}<main><header></header><section>${report}</section><footer></footer></main>`
    })
    expect(await codes(['in'])).toEqual([0])
    const {exitCode, stdout} = await folder.run(['in', '--gate'])
    expect({exitCode, stdout}).toMatchObject({exitCode: 2, stdout: expect.stringContaining('校核结果网页')})
  })

  it.each([
    ['with the mark alone', report],
    ['with words before', `甲<main><header></header><section>${report}</section><footer></footer></main>`],
    ['without a footer', `<main><header></header><section>${report}</section></main>`],
    ['with paragraphs beside', `<main><header></header><p>甲</p>${report}<footer></footer></main>`]
  ])('is none %s: a report is judged', async (_, body) => {
    folder = new Folder({'in/good.md': good, 'in/bad.html': `<head>${mark}</head><body>${body}</body>`})
    expect(await codes(['in'], ['in', '--gate'])).toEqual([1, 1])
  })
})

describe('the gate', () => {
  it('lets a good report through', async () => {
    folder = new Folder({'a.md': good})
    expect(await folder.run(['a.md', '--gate'])).toMatchObject({exitCode: 0})
  })

  it('wants the sums judged', async () => {
    folder = new Folder({'a.md': good})
    expect(await codes(['a.md', '--gate', '--rule', 'dispute-sum: off'])).toEqual([2])
  })

  it.each([['--trust-configs'], ['--cache']])('takes no %s', async option => {
    folder = new Folder({'a.md': good})
    expect(await folder.run(['a.md', '--gate', option])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`--gate 与 ${option}`)
    })
  })
})

describe('what is switched off', () => {
  it.each(textFormats.map(format => [format]))('is said by %s, quiet or not', async format => {
    folder = new Folder({'a.md': good})
    for (const more of [[], ['--quiet']]) {
      const {exitCode, stdout} = await folder.run(['a.md', '--rule', 'cross-sum: off', '-f', format, ...more])
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(/cross\\?-sum（关闭）|"name": "cross-sum",\s+"level": "off"/)
    }
    expect((await folder.run(['a.md', '-f', format])).stdout).not.toMatch(/cross-sum（关闭）|"level": "off"/)
  })

  it('is said for each message, and for the files that it is off for', async () => {
    const config = '[{"files": ["b.md"], "rules": {"fee-unit/headingDecimals": "off", "results-sum": "warning"}}]'
    folder = new Folder({'a.md': good, 'b.md': good, 'nianbao.config.json': config})
    const {stdout} = await folder.run(['a.md', 'b.md'])
    expect(stdout).toContain('2 份中的 1 份：')
    expect(stdout).toContain('fee-unit/headingDecimals（关闭）')
    expect(stdout).toContain('results-sum（降为警告）')
  })

  it('survives threads, the cache and parts', async () => {
    folder = new Folder({'a.md': good})
    const options = ['--rule', 'cross-sum: off']
    const cached = ['a.md', '--cache-location', 'cache', ...options]
    await folder.run(cached)
    expect((await folder.run(cached)).stdout).toContain('cross-sum（关闭）')
    await folder.run(['a.md', '--shard', '1/1', '-f', 'json=1.json', ...options])
    expect((await folder.run(['merge', '1.json', ...options])).stdout).toContain('cross-sum（关闭）')
  })
})
