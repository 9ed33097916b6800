/** The program as a process: exit code, streams, and a reader that goes away. */

import {execFile, spawn} from 'node:child_process'
import {closeSync, existsSync, mkdtempSync, openSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from './harness.ts'
import {bad, good} from './reports.ts'

const here = dirname(fileURLToPath(import.meta.url))
let built = ''
let folder: Folder

/** In the project's own folder, so that the program finds its package and its dependencies. */
beforeAll(async () => {
  built = mkdtempSync(join(here, '.built-'))
  await build({
    entryPoints: [join(here, '../../src/cli/main.ts')],
    outdir: built,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error'
  })
  folder = new Folder({'good.md': good, 'bad.md': bad})
})
afterAll(() => rmSync(built, {recursive: true, force: true}))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(argv: readonly string[], input = ''): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [join(built, 'main.js'), ...argv],
      {cwd: folder.path},
      (_, stdout, stderr) => resolve({code: child.exitCode, stdout, stderr})
    )
    child.stdin?.end(input)
  })
}

describe('the program', () => {
  it('ends with the exit code of the run', async () => {
    expect(await start(['good.md'])).toMatchObject({code: 0, stderr: ''})
    expect(await start(['bad.md'])).toMatchObject({code: 1, stderr: ''})
    expect(await start(['gone.md'])).toMatchObject({code: 2, stderr: ''})
    expect(await start(['--nonsense'])).toMatchObject({code: 2, stdout: ''})
  })

  it('reads standard input', async () => {
    const {code, stdout} = await start(['-', '--stdin-filename', 'a.md'], bad)
    expect(code).toBe(1)
    expect(stdout).toContain('a.md：不通过')
  })

  it('finds its version and its pages', async () => {
    expect((await start(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await start(['explain', 'cross-sum'])).stdout).toContain('# `cross-sum`')
  })

  it.runIf(existsSync('/dev/full'))('says so where its output cannot be written whole', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [join(built, 'main.js'), 'good.md'], {
      cwd: folder.path,
      stdio: ['ignore', full, 'pipe']
    })
    closeSync(full)
    let stderr = ''
    child.stderr?.on('data', piece => {
      stderr += piece
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(/^结果没有写完：磁盘空间不足。[^\n]*\n$/)})
  })

  it('does not mind a reader that goes away', async () => {
    const child = spawn(process.execPath, [join(built, 'main.js'), 'bad.md', '-f', 'json'], {cwd: folder.path})
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += String(chunk)
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
  })
})
