/** The bundle, which is what users start, does what the modules do: its threads, pages, configs and servers find their way too. */

import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver-protocol'
import manifest from '../../package.json' with {type: 'json'}
import {Client, pulling} from '../language-server/client.ts'
import {buildProgram, type Ended, type Program, runProgram} from '../program.ts'
import {Folder} from './harness.ts'
import {bad, good} from './reports.ts'

let modules: Program
let bundled: Program
let folder: Folder

const parts = Object.keys(manifest.exports).filter(name => !name.endsWith('.json'))
const importsAll = `${parts.map((name, index) => `import * as part${index} from 'nianbao-lint${name.slice(1)}'`).join('\n')}
if ([${parts.map((_, index) => `part${index}`)}].some(part => Object.keys(part).length === 0)) throw new Error('empty')
export default {}
`

const ownRule = `import {defineConfig, defineRule, finding} from 'nianbao-lint'
export default defineConfig({
  plugins: [{name: 'own', rules: [defineRule({
    id: 'own-rule',
    title: {zh: '自定', en: 'own'},
    group: 'own',
    basis: [],
    scope: 'report',
    messages: {found: {severity: 'info', zh: '自定规则。', en: 'Own rule.'}},
    *check({report}) { yield finding('found', {at: report.section(1).anchor, data: {}}) }
  })]}]
})
`

beforeAll(async () => {
  modules = await buildProgram()
  const {bundle} = await import(pathToFileURL(join(import.meta.dirname, '../../.ci/bundle.mjs')).href)
  await bundle(join(modules.folder, 'cli'))
  bundled = {...modules, main: join(modules.folder, 'cli/main.js')}
  folder = new Folder({
    'good.md': good,
    'bad.md': bad,
    'more/bad.md': bad,
    'own/nianbao.config.ts': ownRule,
    'own/good.md': good,
    'parts/nianbao.config.mjs': importsAll,
    'parts/good.md': good
  })
}, 60_000)

afterAll(() => modules.dispose())

async function both(argv: readonly string[]): Promise<readonly [Ended, Ended]> {
  const options = {cwd: folder.path}
  return [await runProgram(modules, argv, options), await runProgram(bundled, argv, options)]
}

test.each([
  {argv: ['good.md', 'bad.md']},
  {argv: ['.', '--format', 'json', '--workers', '2']},
  {argv: ['bad.md', '--format', 'sarif']},
  {argv: ['bad.md', '--format', 'html']},
  {argv: ['own/good.md']},
  {argv: ['figures', 'bad.md']},
  {argv: ['explain', 'cross-sum']},
  {argv: ['rules']},
  {argv: ['--help']},
  {argv: ['--version']},
  {argv: ['no-such-file.md']},
  {argv: ['--print-config', 'own/good.md']}
])('$argv', async ({argv}) => {
  const [expected, found] = await both(argv)
  expect(found).toEqual(expected)
  expect(found.stdout + found.stderr).not.toBe('')
})

test('the documents are the same', async () => {
  const files = [modules, bundled].map(async (program, index) => {
    const {code, stderr} = await runProgram(program, ['.', '--format', `xlsx=../${index}.xlsx`], {
      cwd: join(folder.path, 'own')
    })
    expect({code, stderr}).toMatchObject({stderr: expect.stringContaining('共 1 份')})
    return readFileSync(join(folder.path, `${index}.xlsx`))
  })
  const [expected, found] = await Promise.all(files)
  expect(expected?.length).toBeGreaterThan(1000)
  expect(found).toEqual(expected)
})

/** What was compiled before would do without the compiler. */
const afresh = {JITI_FS_CACHE: 'false'}

test('your own rule runs', async () => {
  const {stdout} = await runProgram(bundled, ['own/good.md', '--trust-configs', '--format', 'compact'], {
    cwd: folder.path,
    env: afresh
  })
  expect(stdout).toContain('own-rule')
})

test('a config can import every part of the package, which is not installed beside it', async () => {
  const {code, stdout, stderr} = await runProgram(bundled, ['parts/good.md', '--trust-configs'], {
    cwd: folder.path,
    env: afresh
  })
  expect(stdout + stderr).toContain('通过 1 份')
  expect(code).toBe(0)
})

test('the language server checks in a thread of the bundle, by your own rules too', async () => {
  rmSync(join(modules.folder, 'src/language-server/worker.js'))
  const own = join(folder.path, 'own')
  const command = [process.execPath, bundled.main, 'lsp', '--stdio']
  const client = await Client.start(command, {capabilities: pulling, folders: [own]})
  try {
    const uri = pathToFileURL(join(own, 'good.md')).href
    await client.open(uri, good)
    const {items} = await client.request<{readonly items: readonly Diagnostic[]}>('textDocument/diagnostic', {
      textDocument: {uri}
    })
    expect(items.map(({code}) => code)).toContain('own-rule')
  } finally {
    client.kill()
  }
})
