/** The cache: a result is taken from it only where nothing has changed on which it depends. */

import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {hashOf} from '../../src/node/batch/cache.ts'
import {Folder} from '../cli/harness.ts'
import {bad, good, last, warned} from '../cli/reports.ts'

interface Checked {
  readonly verdict: string
  readonly diagnostics: readonly {readonly rule: string; readonly message: string}[]
}

async function check(made: Folder, ...argv: readonly string[]): Promise<Checked[]> {
  const {stdout, stderr} = await made.run([...argv, '--cache-location', '.nianbao-cache', '-f', 'json'])
  expect(stderr).toBe('')
  return JSON.parse(stdout).files
}

function entries(made: Folder): string[] {
  const root = join(made.path, '.nianbao-cache')
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).map(name => join(root, name))
  return files.filter(file => statSync(file).isFile())
}

/** Puts a result in the place of the one that is kept, as whoever can write there could. */
function keepInstead(file: string, result: string): void {
  const {key, previous} = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({key, previous, result, seal: hashOf(key, previous, result)}))
}

/** Changes what is kept, so that it can be seen where it was taken from. */
function mark(made: Folder): void {
  for (const file of entries(made)) {
    const entry = JSON.parse(readFileSync(file, 'utf8'))
    const result = JSON.parse(entry.result)
    if (!('diagnostics' in result)) continue
    result.diagnostics = result.diagnostics.map((diagnostic: object) => ({...diagnostic, message: 'kept'}))
    keepInstead(file, JSON.stringify(result))
  }
}

function overwrite(made: Folder, text: string): void {
  for (const file of entries(made)) writeFileSync(file, text)
}

function messages(files: readonly Checked[]): string[] {
  return files.flatMap(({diagnostics}) => diagnostics.map(({message}) => message))
}

describe('a result is kept', () => {
  it('for a file that has not changed', async () => {
    const made = new Folder({'a.md': warned})
    const before = await check(made, 'a.md')
    mark(made)
    expect(messages(await check(made, 'a.md'))).toEqual(['kept'])
    expect(messages(before)).not.toEqual(['kept'])
  })

  it('for a file that was written again with the same content', async () => {
    const made = new Folder({'a.md': warned})
    await check(made, 'a.md')
    mark(made)
    made.write('a.md', warned)
    expect(messages(await check(made, 'a.md'))).toEqual(['kept'])
  })
})

describe('a report is checked again', () => {
  it.each<[string, readonly string[], (made: Folder) => void]>([
    ['where its content has changed', [], made => made.write('a.md', `${warned}\n`)],
    ['where the config has changed', [], made => made.write('nianbao.config.json', '{"rules": {"title": "error"}}')],
    ['where a rule was set on the command line', ['--rule', 'title: error'], () => {}],
    ['where another language is wanted', ['--locale', 'en'], () => {}],
    ['where another form applies', ['--standard', '2021'], () => {}],
    ['where comments are not to be honoured', ['--no-inline'], () => {}],
    ['where there is a report of last year', ['--previous', 'last.md'], () => {}],
    ['where a waiver came to be', [], made => made.write('nianbao.waivers.json', waivers)],
    ['where what was kept is damaged', [], made => overwrite(made, '{"key"')],
    ['where what was kept is something else', [], made => overwrite(made, '[]')]
  ])('%s', async (_, argv, change) => {
    const made = new Folder({'a.md': warned, 'last.md': last})
    await check(made, 'a.md')
    mark(made)
    change(made)
    const found = messages(await check(made, 'a.md', ...argv))
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain('kept')
  })

  it('where last year’s report has changed', async () => {
    const made = new Folder({'a.md': warned, 'last/1.md': last})
    await check(made, 'a.md', '--previous', 'last')
    mark(made)
    expect(messages(await check(made, 'a.md', '--previous', 'last'))).toContain('kept')
    made.write('last/1.md', `${last}\n`)
    expect(messages(await check(made, 'a.md', '--previous', 'last'))).not.toContain('kept')
  })

  it('where your own rules apply, whose code nobody can compare', async () => {
    const plugin = `export default {name: 'own', rules: []}`
    const config = '{"plugins": ["./own.mjs"], "extends": "recommended"}'
    const made = new Folder({'a.md': warned, 'own.mjs': plugin, 'nianbao.config.json': config})
    await check(made, 'a.md')
    expect(() => entries(made)).toThrow('ENOENT')
  })
})

it('what last year’s reports say that they are is kept too, as long as they stay the same', async () => {
  const made = new Folder({'a.md': good, 'last/1.md': last})
  const outcome = async () => {
    const {stdout} = await made.run(['a.md', '--previous', 'last', '--cache-location', '.nianbao-cache', '-f', 'json'])
    return JSON.parse(stdout).files[0].outcomes['carry-over']
  }
  expect(await outcome()).not.toBe('not-applicable')
  expect(entries(made)).toHaveLength(2)
  made.write('last/1.md', last.replaceAll('2023', '2021'))
  expect(await outcome()).toBe('not-applicable')
  made.write('last/1.md', last)
  expect(await outcome()).not.toBe('not-applicable')
})

it('rules over all reports are run again on what was kept', async () => {
  const made = new Folder({'1.md': good})
  expect(messages(await check(made, '.'))).toEqual([])
  made.write('2.md', bad)
  const [first] = await check(made, '.')
  expect(first?.diagnostics.map(({rule}) => rule)).toEqual(['version-conflict'])
})

it('the folder may be named, and one that cannot be written stops nothing', async () => {
  const made = new Folder({'a.md': good, taken: ''})
  const {exitCode} = await made.run(['a.md', '--cache-location', 'kept/here'])
  expect(exitCode).toBe(0)
  expect(readdirSync(join(made.path, 'kept/here'))).toHaveLength(1)
  expect((await made.run(['a.md', '--cache-location', 'taken'])).exitCode).toBe(0)
})

/** Of a file that is not checked here, so that it is not idle. */
const waivers = JSON.stringify({waivers: [{fingerprint: 'none', rule: 'title', reason: '试', path: 'other.md'}]})

describe('an entry that is not whole', () => {
  it.each(['xx', 'null', '{}', '{"outcomes": "x"}'])('counts as absent: %s', async result => {
    const made = new Folder({'a.md': bad})
    const before = await check(made, 'a.md')
    for (const file of entries(made))
      writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), result}))
    expect(await check(made, 'a.md')).toEqual(before)
  })

  it('counts as absent where a pipe lies in its place, and nobody waits for it', async () => {
    const made = new Folder({'a.md': bad})
    const before = await check(made, 'a.md')
    for (const file of entries(made)) {
      rmSync(file)
      execFileSync('mkfifo', [file])
    }
    expect(await check(made, 'a.md')).toEqual(before)
  })
})

describe('the cache of a user', () => {
  const cached = async (made: Folder, env: Readonly<Record<string, string>>) =>
    await made.run(['a.md', '--cache'], {env})

  it('is not used where others can write to it, or a link leads there', async () => {
    const made = new Folder({'a.md': bad, 'shared/nianbao-lint/x': '', 'links/x': ''})
    chmodSync(join(made.path, 'shared/nianbao-lint'), 0o777)
    symlinkSync(join(made.path, 'shared/nianbao-lint'), join(made.path, 'links/nianbao-lint'))
    for (const home of ['shared', 'links']) {
      const {exitCode, stderr} = await cached(made, {XDG_CACHE_HOME: join(made.path, home)})
      expect({home, exitCode}).toEqual({home, exitCode: 2})
      expect(stderr).toContain('里面的结果信不过')
    }
  })

  it('never lies where the reports are: a path that is not absolute is none', async () => {
    const made = new Folder({'a.md': bad, 'home/x': ''})
    vi.stubEnv('HOME', join(made.path, 'home'))
    expect((await cached(made, {XDG_CACHE_HOME: '.cache', LOCALAPPDATA: 'local'})).exitCode).toBe(1)
    expect(readdirSync(made.path).sort()).toEqual(['a.md', 'home'])
    vi.stubEnv('HOME', '')
    expect((await cached(made, {})).exitCode).toBe(2)
    vi.unstubAllEnvs()
  })
})
