/** `--since`: what every output says of new, open and fixed findings. */

import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {strFromU8, unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {sarifSchema} from '../format/sarif-schema.ts'
import {Folder, type Ran, textFormats} from './harness.ts'
import {agency, bad, good, reportWith, warned} from './reports.ts'

const other = '霁川市司法局'
const third = '霁川市财政局'

/** An office that corrected one thing, made a new mistake, and left out what another rule needs; one that is gone. */
const folder = new Folder({
  'in/1.md': bad,
  'in/2.md': warned.replaceAll(agency, other),
  'in/3.md': good.replaceAll(agency, third)
})
/** These reports say the same, as no two offices should. */
const setup = ['--rule', 'text-shared: off']
let ran: Ran

beforeAll(async () => {
  await folder.run(['in', ...setup, '-f', 'json=last.json'])
  folder.write('in/1.md', reportWith({'requests.received.total': ''}))
  folder.write('in/2.md', good.replaceAll(agency, other).replace('2024年，', '2024年,'))
  rmSync(join(folder.path, 'in/3.md'))
  const formats = [...textFormats.map(name => `${name}=out/${name}.txt`), 'xlsx=out/book.xlsx', 'letter=out/letters']
  ran = await folder.run(['in', ...setup, '--since', 'last.json', ...formats.flatMap(format => ['-f', format])])
}, 300_000)

const out = (name: string) => folder.read(`out/${name}.txt`)

describe('--since', () => {
  it('is told at the end of the run, with what was not checked this time', () => {
    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toMatch(
      /\n与上次相比：新增 2 处，仍在 0 处，已改正 1 处，这次未能核对 2 处（不算改正）；上次的 1 份报告这次没有核对。\n上次有、这次没有核对的：霁川市财政局 2024\n下一步：标点等 1 处.*\n$/
    )
  })

  it('is in the JSON, which keeps to its schema and can be compared with again', async () => {
    const schema: object = JSON.parse(readFileSync(new URL('../../schema/output.schema.json', import.meta.url), 'utf8'))
    const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(schema)
    const output = JSON.parse(out('json'))
    expect(validate(output) ? [] : validate.errors).toEqual([])
    const [first, second] = output.files
    expect(first.since.verdict).toBe('failed')
    expect(first.since.unsettled.length).toBeGreaterThan(0)
    expect(second.since).toMatchObject({verdict: 'passed', fixed: [{rule: 'table-label'}], unsettled: []})
    expect(second.diagnostics).toMatchObject([{rule: 'halfwidth-punctuation', since: 'new'}])
    expect(output.since.gone).toMatchObject([{agency: third}])
    folder.write('second.json', out('json'))
    const again = await folder.run(['in', ...setup, '--since', 'second.json', '-f', 'json'])
    expect(JSON.parse(again.stdout).since.counts).toMatchObject({new: 0, fixed: 0, unsettled: 0, gone: 0})
  })

  it('is in SARIF as the state of the baseline', () => {
    const log = JSON.parse(out('sarif'))
    const validate = new Ajv({strict: false, validateFormats: false}).compile(sarifSchema)
    expect(validate(log) ? [] : validate.errors).toEqual([])
    const [{results, invocations}] = log.runs
    const states = results.map(({ruleId, baselineState}: Record<string, string>) => `${ruleId} ${baselineState}`)
    expect(states).toContain('halfwidth-punctuation new')
    expect(states).toContain('table-label absent')
    const absent = results.find(({baselineState}: {baselineState: string}) => baselineState === 'absent')
    expect(absent).toMatchObject({kind: 'pass', level: 'none'})
    expect(JSON.stringify(invocations)).toContain('上次的问题，这次未能核对')
  })

  it.each(['junit', 'github', 'gitlab', 'checkstyle'])('is a mark on the findings of %s', name => {
    expect(out(name)).toContain('【新增】')
    expect(out(name)).not.toContain('其他法律法规禁止公开')
  })

  it('is in what people read: what is new, what was corrected, what nobody can tell of', () => {
    for (const name of ['pretty', 'markdown', 'html']) {
      const text = out(name)
      expect(text, name).toContain('新增')
      expect(text, name).toContain('上次的问题，已改正')
      expect(text, name).toContain('上次的问题，这次未能核对')
      expect(text, name).toContain('霁川市财政局 2024')
    }
    expect(out('compact')).toMatch(/in\/2\.md:\d+:\d+: info halfwidth-punctuation\/\w+ \(new\): /)
    expect(out('compact')).toMatch(/in\/2\.md: fixed table-label\/\w+: .* \[表三/)
    expect(out('compact')).toMatch(/in\/1\.md: unsettled \w+/)
    expect(out('csv')).toContain(',新增\r\n')
    expect(out('csv')).toMatch(/已改正,table-label,.*已改正\r\n/)
  })

  it('is in the workbook and the letters', () => {
    const part = (file: string, name: string) =>
      strFromU8(unzipSync(readFileSync(join(folder.path, 'out', file)))[name] ?? new Uint8Array())
    const summary = part('book.xlsx', 'xl/worksheets/sheet1.xml')
    for (const text of ['上次结论', '新增', '仍在', '已改正', '这次未能核对']) expect(summary).toContain(text)
    expect(part('book.xlsx', 'xl/worksheets/sheet2.xml')).toContain('与上次相比')
    const letter = part(`letters/${other}2024-核查意见单.docx`, 'word/document.xml')
    expect(letter).toContain('上次的问题，已改正')
    expect(letter).toContain('【新增】')
  })
})

describe('an earlier run', () => {
  const check = (...argv: readonly string[]) => folder.run(['in', ...setup, ...argv])

  it('is refused where it is none, with a reason', async () => {
    folder.write('part.json', JSON.stringify({...JSON.parse(folder.read('last.json')), shard: {}}))
    folder.write('broken.json', folder.read('last.json').slice(0, -20))
    const cases: readonly (readonly [string, string])[] = [
      ['none.json', '没有这个文件或文件夹'],
      ['in/1.md', '不是“--format json=文件”写出的结果'],
      ['broken.json', '不是“--format json=文件”写出的结果'],
      ['part.json', '只是一部分']
    ]
    for (const [name, words] of cases) {
      const {exitCode, stderr} = await check('--since', name)
      expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining(words)})
    }
    const sharded = await check('--since', 'last.json', '--shard', '1/2', '-f', 'json')
    expect(sharded.stderr).toContain('请写在 merge 上')
  })

  it('is not written over', async () => {
    const before = folder.read('last.json')
    const {exitCode} = await check('--since', 'last.json', '-f', 'json=last.json')
    expect(exitCode).toBe(2)
    expect(folder.read('last.json')).toBe(before)
  })

  it('of another version is told of, for its rules may have been others', async () => {
    folder.write('old.json', folder.read('last.json').replace(/"version": "[^"]+"/, '"version": "0.0.1"'))
    expect((await check('--since', 'old.json')).stderr).toContain('上次用的是 0.0.1 版')
    expect((await check('--since', 'last.json')).stderr).not.toContain('上次用的是')
  })

  it('is compared with the whole that merge puts together', async () => {
    for (const index of [1, 2]) await check('--shard', `${index}/2`, '-f', `json=part-${index}.json`)
    const merged = await folder.run([
      'merge',
      ...setup,
      'part-1.json',
      'part-2.json',
      '--since',
      'last.json',
      '-f',
      'json'
    ])
    expect(JSON.parse(merged.stdout).since).toEqual(JSON.parse(out('json')).since)
  })
})
