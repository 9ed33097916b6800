/** The example reports show what their README says of them, and the library example runs as it stands. */

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildSync} from 'esbuild'
import {expect, test} from 'vitest'
import {judgeReport, lint, type Result} from '../src/index.ts'

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

test.each(['forestry-2023.md', 'forestry-2024.md', 'county-2024.txt'])('%s is without a fault', name => {
  const result = check(name)
  expect(lines(result)).toEqual([])
  expect(result.unjudged).toEqual([])
  expect(judgeReport(result)).toBe('passed')
})

test('the mended report follows on from the year before', () => {
  const result = check('forestry-2024.md', 'forestry-2023.md')
  expect(lines(result)).toEqual([])
  expect(judgeReport(result)).toBe('passed')
})

test('the draft shows its mistakes', () => {
  const result = check('forestry-2024-draft.md', 'forestry-2023.md')
  expect(judgeReport(result)).toBe('failed')
  expect(lines(result)).toMatchInlineSnapshot()
})

test('the street’s report shows its mistakes', () => {
  const result = check('street-2023.txt')
  expect(judgeReport(result)).toBe('failed')
  expect(lines(result)).toMatchInlineSnapshot()
})

test('the library example prints findings, a figure and the verdict', () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'nianbao-')), 'check.mjs')
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
