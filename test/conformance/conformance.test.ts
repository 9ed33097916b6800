/** The conformance set is what its generator makes, and nianbao-lint finds in it what was planted, and nothing else. */

import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {findingsOf} from '../../examples/conformance/run.ts'
import {type Found, type Manifest, score} from '../../examples/conformance/score.ts'
import {Folder} from '../cli/harness.ts'
import {formats} from './cases.ts'
import {madeCases, manifestText} from './set.ts'

const folder = new URL('../../examples/conformance/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest

/** Of an archive, its parts: how it is packed is no part of the set. */
function contentOf(file: string, bytes: Uint8Array): string {
  const parts = /\.(?:docx|xlsx)$/.test(file) ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map(part => new TextDecoder().decode(part)).join('\n')
}

test('the files are those that the generator makes', () => {
  const {files} = madeCases()
  expect(readdirSync(new URL('reports', folder)).sort()).toEqual([...files.keys()].map(file => file.slice(8)).sort())
  for (const [file, bytes] of files)
    expect(contentOf(file, readFileSync(new URL(file, folder))), file).toBe(contentOf(file, bytes))
  expect(readFileSync(new URL('manifest.json', folder), 'utf8')).toBe(manifestText())
})

test('every format has reports with and without mistakes', () => {
  for (const name of formats.map(([format]) => format?.name)) {
    const own = manifest.reports.filter(({format}) => format === name)
    expect(own.filter(({expected}) => expected.length === 0).length, name).toBeGreaterThan(0)
    expect(own.filter(({expected}) => expected.length > 0).length, name).toBeGreaterThan(10)
  }
})

test('what is planted is found, with its severity, and nothing else', async () => {
  const findings = new Map<string, readonly Found[]>()
  for (const entry of manifest.reports) findings.set(entry.file, await findingsOf(entry))
  const scores = score(manifest, findings)
  expect(scores.missed).toEqual([])
  expect(scores.wrong).toEqual([])
  expect(scores.byRule.filter(({otherSeverity}) => otherSeverity > 0)).toEqual([])
  expect(scores.byRule.length).toBeGreaterThan(40)
}, 120_000)

test('another tool is measured by what it writes down', () => {
  const [first, second] = manifest.reports.filter(({expected}) => expected[0]?.range !== undefined)
  const [own, other] = [first?.expected[0], second?.expected[0]]
  const results = {
    files: [
      {path: first?.file, diagnostics: [{rule: 'balance', severity: 'info', location: {range: own?.range}}]},
      {
        path: second?.file,
        diagnostics: [{rule: other?.rule, location: {range: {start: {line: 1, column: 1}, end: {line: 1, column: 2}}}}]
      }
    ]
  }
  const {path: work} = new Folder({
    'theirs.json': JSON.stringify(results),
    'names.json': JSON.stringify({balance: own?.rule})
  })
  const printed = execFileSync(
    process.execPath,
    [
      ...['--import', 'jiti/register', fileURLToPath(new URL('run.ts', folder))],
      ...['--results', join(work, 'theirs.json'), '--names', join(work, 'names.json'), '--details']
    ],
    {encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url))}
  )
  const planted = manifest.reports.flatMap(({expected}) => expected).length
  expect(printed).toMatch(new RegExp(`^all +${planted} +1 .* 1 +1 +50.0 % +1$`, 'm'))
  expect(printed).toContain(`wrong   ${second?.file}`)
})
