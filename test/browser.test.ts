/** The library as a browser would run it: bundled, in a context that has nothing but the language and a TextDecoder. */

import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, expect, it} from 'vitest'
import {lint} from '../src/index.ts'
import {layoutNamed} from './invented/layouts/index.ts'
import {render} from './invented/render.ts'
import {inventTruth, withFigures} from './invented/truth.ts'

let bundle = ''

beforeAll(async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'nianbao',
    platform: 'browser',
    // The build for pages of one of the parser's parts wants a document.
    conditions: ['worker'],
    target: 'es2023',
    // Where a module is does not matter in a page: the program of PDFium is given to it.
    logOverride: {'empty-import-meta': 'silent'}
  })
  bundle = outputFiles[0]?.text ?? ''
})

it('holds nothing of Node', () => {
  expect(bundle.length).toBeGreaterThan(10_000)
  expect(bundle).not.toMatch(/["']node:/)
  expect(bundle).not.toMatch(/\brequire\(["']/)
})

it.each(['gfm-aligned', 'html-page'].map(name => layoutNamed(name)))(
  'finds the same in an empty context: $name',
  layout => {
    const truth = withFigures(inventTruth(5, {size: 'many'}), {'requests.results.total.total': '99999'})
    const {text, path} = render(truth, layout)
    const context = createContext({TextDecoder, text, path})
    const found: unknown = runInContext(
      `${bundle}
    const result = nianbao.lint(text, {path})
    const {exitCode} = nianbao.judge([result])
    JSON.stringify({diagnostics: result.diagnostics, outcomes: result.outcomes, exitCode})`,
      context
    )
    const {diagnostics, outcomes} = lint(text, {path})
    expect(JSON.parse(String(found))).toEqual(JSON.parse(JSON.stringify({diagnostics, outcomes, exitCode: 1})))
    expect(diagnostics.map(({rule}) => rule)).toContain('cross-sum')
  }
)

it('reads bytes in an empty context', async () => {
  const {text} = render(inventTruth(5), layoutNamed('gfm-aligned'))
  const bytes = Array.from(new TextEncoder().encode(text))
  const context = createContext({TextDecoder, bytes})
  const found: unknown = runInContext(
    `${bundle}
    nianbao.createLinter().lintBytes(new Uint8Array(bytes), {path: 'report.md'}).then(({diagnostics}) => JSON.stringify(diagnostics))`,
    context
  )
  expect(JSON.parse(String(await found))).toEqual(
    JSON.parse(JSON.stringify(lint(text, {path: 'report.md'}).diagnostics))
  )
})
