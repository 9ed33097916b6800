/** Ctrl-C: a run that is stopped in the middle ends soon, says so, and leaves no file broken or behind. */

import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {buildProgram, type Program} from '../program.ts'
import {writeInvented} from './invented.ts'

const COUNT = 300

let program: Program
let folder: Folder

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder()
  writeInvented(join(folder.path, 'reports'), COUNT, 2024)
})
afterAll(() => program.dispose())

interface Stopped {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program and interrupts it as soon as `isDue` says so. */
function interrupt(argv: readonly string[], isDue: () => boolean): Promise<Stopped> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program.main, ...argv], {cwd: folder.path, stdio: ['pipe', 'pipe', 'pipe']})
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', chunk => {
      stdout += String(chunk)
    })
    child.stderr.on('data', chunk => {
      stderr += String(chunk)
    })
    const timer = setInterval(() => {
      if (!isDue()) return
      clearInterval(timer)
      child.kill('SIGINT')
    }, 20)
    child.on('close', (code, signal) => {
      clearInterval(timer)
      resolve({code, signal, stdout, stderr})
    })
  })
}

/** The cache grows as files are checked. */
function cached(): number {
  const names = (() => {
    try {
      return readdirSync(join(folder.path, '.nianbao-cache'), {recursive: true, encoding: 'utf8'})
    } catch {
      return []
    }
  })()
  return names.filter(name => name.endsWith('.json')).length
}

it.each(['1', '2'])('in the middle of a run with %s worker(s)', {timeout: 120_000}, async workers => {
  folder.write('old.json', 'as it was')
  const before = readdirSync(folder.path).filter(name => name !== '.nianbao-cache')
  const from = cached()
  const argv = [
    'reports',
    '--workers',
    workers,
    '--cache-location',
    '.nianbao-cache',
    '-f',
    'json=old.json',
    '-f',
    'xlsx=new.xlsx'
  ]
  const {code, signal, stdout, stderr} = await interrupt(argv, () => cached() > from + 10)
  expect({code, signal, stdout}).toEqual({code: 130, signal: null, stdout: ''})
  expect(stderr).toMatch(/^已停止：核对了 300 份中的 \d+ 份，没有写出结果，原有的文件没有改动。\n$/)
  expect(Number(/中的 (\d+) 份/.exec(stderr)?.[1])).toBeLessThan(COUNT)
  expect(folder.read('old.json')).toBe('as it was')
  expect(readdirSync(folder.path).filter(name => name !== '.nianbao-cache')).toEqual(before)
})

it('what was checked by then is kept, and whole', {timeout: 120_000}, async () => {
  const names = readdirSync(join(folder.path, '.nianbao-cache'), {recursive: true, encoding: 'utf8'})
  const entries = names.filter(name => name.endsWith('.json'))
  expect(entries.length).toBeGreaterThan(10)
  for (const name of entries) expect(() => JSON.parse(folder.read(`.nianbao-cache/${name}`))).not.toThrow()
})

it('while it waits for standard input', {timeout: 60_000}, async () => {
  const started = Date.now()
  const {code} = await interrupt(['-'], () => Date.now() - started > 3000)
  expect(code).toBe(130)
})
