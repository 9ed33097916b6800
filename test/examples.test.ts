/** The example reports show what their README says of them, and the library example runs as it stands. */

import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'
import {expect, test} from 'vitest'
import {judgeReport, lint, type Result} from '../src/index.ts'
import {Folder} from './cli/harness.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'examples/reports')

function read(name: string): string {
  return readFileSync(join(reports, name), 'utf8')
}

function check(name: string, previous?: string): Result {
  return lint(read(name), {
    path: name,
    ...(previous !== undefined && {previous: {text: read(previous), path: previous}})
  })
}

function lines({diagnostics}: Result): string[] {
  return diagnostics.map(
    ({severity, rule, location}) => `${location.range.start.line} ${severity} ${rule} ${location.place}`
  )
}

test.each([
  {name: 'forestry-2023.md', unjudged: []},
  {name: 'forestry-2024.md', unjudged: []},
  {name: 'county-2024.txt', unjudged: ['relations-note']}
])('$name is without a fault', ({name, unjudged}) => {
  const result = check(name)
  expect(lines(result)).toEqual([])
  expect(result.unjudged.map(({rule}) => rule)).toEqual(unjudged)
  expect(judgeReport(result)).toBe('passed')
})

test('the fixed report follows on from the year before', () => {
  const result = check('forestry-2024.md', 'forestry-2023.md')
  expect(lines(result)).toEqual([])
  expect(judgeReport(result)).toBe('passed')
})

test('the draft shows its mistakes', () => {
  const result = check('forestry-2024-draft.md', 'forestry-2023.md')
  expect(judgeReport(result)).toBe('failed')
  expect(lines(result)).toMatchInlineSnapshot(`
    [
      "3 warning report-year 正文前 第 1 段",
      "13 warning prose-requests 一、总体情况 第 2 段",
      "13 info confusable-words 一、总体情况 第 2 段",
      "42 error fee-unit 表二 · 本年收费金额",
      "56 warning table-label 表三 · （三）不予公开 · 2.其他法律行政法规禁止公开",
      "74 error cross-sum 表三 · （七）总计 · 自然人",
      "75 error applicant-sum 表三 · 四、结转下年度继续办理 · 总计",
      "83 warning cell-blank 表四 · 未经复议直接起诉 · 结果维持",
      "93 warning fee-citation 六、其他需要报告的事项 第 1 段",
    ]
  `)
})

test('the street’s report shows its mistakes', () => {
  const result = check('street-2023.txt')
  expect(judgeReport(result)).toBe('failed')
  expect(lines(result)).toMatchInlineSnapshot(`
    [
      "40 warning cell-blank 表二 · 行政处罚 · 本年处理决定数量",
      "61 error table-shape 表三 · （三）不予公开 · 8.属于行政查询事项",
      "76 info section-heading 四、政府信息公开行政复议、行政诉讼情况",
      "91 warning fee-note 六、其他需要报告的事项 第 1 段",
    ]
  `)
})

test('the library example prints findings, a figure and the verdict', () => {
  const outfile = join(new Folder().path, 'check.mjs')
  buildSync({
    entryPoints: [join(root, 'examples/library/check.mjs')],
    alias: {'nianbao-lint': join(root, 'src/index.ts')},
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile
  })
  const good = execFileSync(process.execPath, [outfile, join(reports, 'forestry-2024.md')], {encoding: 'utf8'})
  expect(good).toBe('砚溪市林业局，2024年：新收申请26件\npassed: 0 errors, 0 warnings, 0 infos\n')
  const bad = spawnSync(process.execPath, [outfile, join(reports, 'forestry-2024-draft.md')], {encoding: 'utf8'})
  expect(bad.stdout).toContain('error cross-sum')
  expect(bad.stdout).toMatch(/^failed: /m)
  expect(bad.status).toBe(1)
})

test('the plugin of examples/custom-rule works from its config, which is TypeScript', async () => {
  const folder = new Folder({'2024.md': read('forestry-2024.md')})
  const config = join(root, 'examples/custom-rule/nianbao.config.ts')
  const {stdout, exitCode} = await folder.run(['2024.md', '--config', config, '--format', 'compact'])
  expect(exitCode).toBe(1)
  expect(stdout).toContain('error open-day-missing/missing')
  const explained = await folder.run(['explain', 'open-day-missing', '--config', config])
  expect(explained.stdout).toContain('# `open-day-missing` 没有写政府开放日')
})

test('the preset of examples/local-preset wants the decimals in the heading of the fee', async () => {
  const folder = new Folder({'2023.txt': read('street-2023.txt')})
  const config = join(root, 'examples/local-preset/nianbao.config.mjs')
  const rules = async (...options: readonly string[]) =>
    (await folder.run(['2023.txt', '--format', 'compact', ...options])).stdout.match(/[a-z-]+\/headingDecimals/g)
  expect(await rules('--no-config')).toBeNull()
  expect(await rules('--config', config)).toEqual(['fee-unit/headingDecimals'])
})
