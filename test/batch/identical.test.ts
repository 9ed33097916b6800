/** However a run is done, by one thread or two, with a cache or without, whole or in parts, it finds the same. */

import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {oneOfEach} from '../offices/one-of-each.ts'
import {buildProgram, type Ended, type Program, runProgram} from '../program.ts'
import {writeInvented} from './invented.ts'

const COUNT = 150
const offices = oneOfEach()
const MINUTES = 60_000

let program: Program
let folder: Folder
let whole: Ended

function start(...argv: readonly string[]): Promise<Ended> {
  return runProgram(program, argv, {cwd: folder.path})
}

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder()
  writeInvented(join(folder.path, 'reports'), COUNT, 2024)
  folder.write('reports/会议纪要.md', '# 会议纪要\n\n这里没有年度报告。\n')
  folder.write('reports/old.pdf', '%PDF-1.7')
  for (const {path, bytes} of offices) folder.write(`reports/offices/${path}`, bytes)
  writeFileSync(join(folder.path, 'empty.md'), '')
  whole = await start('reports', 'empty.md', 'gone.md', '--workers', '1', '-f', 'json')
}, 5 * MINUTES)
afterAll(() => program.dispose())

it('finds what was planted, and counts what it could not check', () => {
  const {summary, files} = JSON.parse(whole.stdout)
  expect(summary).toMatchObject({files: COUNT + offices.length + 4, failed: COUNT / 5, notJudged: 3, skipped: 1})
  const rules = new Set(
    files.flatMap((file: {diagnostics: {rule: string}[]}) => file.diagnostics.map(({rule}) => rule))
  )
  // Of rules over one report, and over all of them.
  expect(rules).toContain('applicant-sum')
  expect(rules).toContain('text-shared')
  expect(whole.code).toBe(1)
})

it('in two worker threads', {timeout: 5 * MINUTES}, async () => {
  const two = await start('reports', 'empty.md', 'gone.md', '--workers', '2', '-f', 'json')
  expect(two.stdout === whole.stdout).toBe(true)
  expect(two.code).toBe(1)
})

it('with a cache, cold and warm', {timeout: 5 * MINUTES}, async () => {
  const cached = () =>
    start('reports', 'empty.md', 'gone.md', '--workers', '2', '--cache-location', '.nianbao-cache', '-f', 'json')
  expect((await cached()).stdout === whole.stdout).toBe(true)
  expect(readdirSync(join(folder.path, '.nianbao-cache')).length).toBeGreaterThan(1)
  expect((await cached()).stdout === whole.stdout).toBe(true)
})

it('in three parts put together', {timeout: 5 * MINUTES}, async () => {
  for (const index of [1, 2, 3]) {
    const part = await start(
      'reports',
      'empty.md',
      'gone.md',
      '--shard',
      `${index}/3`,
      '-f',
      `json=parts/${index}.json`
    )
    expect(part.code, part.stderr).toBe(0)
  }
  const merged = await start('merge', 'parts/3.json', 'parts/1.json', 'parts/2.json', '-f', 'json')
  expect(merged.stdout === whole.stdout).toBe(true)
  expect(merged.code).toBe(1)
})

it('in the outputs that read the reports once more', {timeout: 5 * MINUTES}, async () => {
  const outputs = ['pretty', 'csv', 'html'].flatMap(name => ['-f', `${name}=${name}.out`])
  const inThread = await start('reports/county', '--workers', '1', ...outputs)
  const kept = ['pretty', 'csv', 'html'].map(name => folder.read(`${name}.out`))
  const inTwo = await start('reports/county', '--workers', '2', ...outputs)
  expect(inTwo).toEqual(inThread)
  expect(['pretty', 'csv', 'html'].map(name => folder.read(`${name}.out`) === kept.shift())).toEqual([true, true, true])
})

it('in the figures', {timeout: 5 * MINUTES}, async () => {
  const [one, two] = [
    await start('figures', 'reports', '--workers', '1'),
    await start('figures', 'reports', '--workers', '2')
  ]
  expect(two.stdout === one.stdout).toBe(true)
  expect(JSON.parse(two.stdout).files).toHaveLength(COUNT + offices.length + 1)
})
