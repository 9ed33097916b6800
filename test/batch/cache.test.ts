/** The cache: a result is taken from it only where nothing has changed on which it depends. */

import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good, last, warned} from '../cli/reports.ts'

const folders: Folder[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.dispose()
})

function folder(files: Readonly<Record<string, string>>): Folder {
  const made = new Folder(files)
  folders.push(made)
  return made
}

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

/** Changes what is kept, so that it can be seen where it was taken from. */
function mark(made: Folder): void {
  for (const file of entries(made)) {
    const entry = JSON.parse(readFileSync(file, 'utf8'))
    const result = JSON.parse(entry.result)
    if (!('diagnostics' in result)) continue
    result.diagnostics = result.diagnostics.map((diagnostic: object) => ({...diagnostic, message: 'kept'}))
    writeFileSync(file, JSON.stringify({...entry, result: JSON.stringify(result)}))
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
    const made = folder({'a.md': warned})
    const before = await check(made, 'a.md')
    mark(made)
    expect(messages(await check(made, 'a.md'))).toEqual(['kept'])
    expect(messages(before)).not.toEqual(['kept'])
  })

  it('for a file that was written again with the same content', async () => {
    const made = folder({'a.md': warned})
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
    const made = folder({'a.md': warned, 'last.md': last})
    await check(made, 'a.md')
    mark(made)
    change(made)
    const found = messages(await check(made, 'a.md', ...argv))
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain('kept')
  })

  it('where last year’s report has changed', async () => {
    const made = folder({'a.md': warned, 'last/1.md': last})
    await check(made, 'a.md', '--previous', 'last')
    mark(made)
    expect(messages(await check(made, 'a.md', '--previous', 'last'))).toContain('kept')
    made.write('last/1.md', `${last}\n`)
    expect(messages(await check(made, 'a.md', '--previous', 'last'))).not.toContain('kept')
  })

  it('where your own rules apply, whose code nobody can compare', async () => {
    const plugin = `export default {name: 'own', rules: []}`
    const config = '{"plugins": ["./own.mjs"], "extends": "recommended"}'
    const made = folder({'a.md': warned, 'own.mjs': plugin, 'nianbao.config.json': config})
    await check(made, 'a.md')
    expect(() => entries(made)).toThrow('ENOENT')
  })
})

it('what last year’s reports say that they are is kept too, as long as they stay the same', async () => {
  const made = folder({'a.md': good, 'last/1.md': last})
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
  const made = folder({'1.md': good})
  expect(messages(await check(made, '.'))).toEqual([])
  made.write('2.md', bad)
  const [first] = await check(made, '.')
  expect(first?.diagnostics.map(({rule}) => rule)).toEqual(['version-conflict'])
})

it('the folder may be named, and one that cannot be written stops nothing', async () => {
  const made = folder({'a.md': good, taken: ''})
  const {exitCode} = await made.run(['a.md', '--cache-location', 'kept/here'])
  expect(exitCode).toBe(0)
  expect(readdirSync(join(made.path, 'kept/here'))).toHaveLength(1)
  expect((await made.run(['a.md', '--cache-location', 'taken'])).exitCode).toBe(0)
})

/** Of a file that is not checked here, so that it is not idle. */
const waivers = JSON.stringify({waivers: [{fingerprint: 'none', rule: 'title', reason: '试', path: 'other.md'}]})
