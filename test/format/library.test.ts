/** `nianbao-lint/format` as others use it: as it is exported, and bundled for a browser. */

import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {formats} from '../../src/format/index.ts'
import {type TextOutput, writeForm, writeResults} from '../../src/format.ts'
import {lint, rules} from '../../src/index.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {lintBytes} from '../word/reading.ts'

const truth = withFigures(inventTruth(12, {size: 'many'}), {'requests.results.total.total': '99999'})
const results = [lint(render(truth, layoutNamed('gfm-aligned')).text, {path: '年报.md'})]
const texts = Object.entries(formats).flatMap(([name, {kind}]) => (kind === 'text' ? [name as TextOutput] : []))

describe('writeResults', () => {
  it.each(texts)('writes %s as a text', async name => {
    const text = await writeResults(results, name, {rules, date: '2025-01-31'})
    expect(text).toContain(results[0]?.diagnostics[0]?.message.slice(0, 8))
  })

  it('writes a workbook as bytes and letters as files', async () => {
    expect(Object.keys(unzipSync(await writeResults(results, 'xlsx')))).toContain('xl/workbook.xml')
    const letters = await writeResults(results, 'letter', {date: '2025-01-31'})
    expect(letters.map(({name}) => name)).toEqual([expect.stringContaining(truth.agency.name)])
    expect(Object.keys(unzipSync(letters[0]?.content ?? new Uint8Array()))).toContain('word/document.xml')
  })

  it('judges by what is asked for', async () => {
    const summary = async (options: object) =>
      JSON.parse(await writeResults([lint('')], 'json', options)).files[0].verdict
    expect(await summary({})).toBe('not-judged')
    const strict = JSON.parse(await writeResults(results, 'json', {failOn: 'error'}))
    expect(strict.files[0].verdict).toBe('failed')
    expect(strict.summary).toMatchObject({files: 1, failed: 1})
  })

  it('has the titles of rules that it is given', async () => {
    expect(await writeResults(results, 'pretty', {rules})).toContain('勾稽关系不成立')
    expect(await writeResults(results, 'pretty')).toContain('cross-sum')
  })

  it('names the argument that is wrong', async () => {
    await expect(writeResults(results, 'word' as 'json')).rejects.toThrow(/^name: one of pretty, /)
    await expect(writeResults(results[0] as never, 'json')).rejects.toThrow(/^results: /)
    await expect(writeResults([Promise.resolve(results[0])] as never, 'json')).rejects.toThrow(/^results: /)
  })
})

describe('bundled for a browser', () => {
  let bundle = ''
  beforeAll(async () => {
    const {outputFiles} = await build({
      entryPoints: [fileURLToPath(new URL('../../src/format.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'nianbao',
      platform: 'browser',
      target: 'es2023',
      // `docx` asks for it where there is no `atob`, as every browser has.
      external: ['buffer']
    })
    bundle = outputFiles[0]?.text ?? ''
  })

  it('holds nothing of Node', () => {
    expect(bundle).not.toMatch(/["']node:/)
  })

  it('writes what it writes here', async () => {
    const plain = results.map(({report: _, ...result}) => ({...result, report: null}))
    const context = createContext({TextDecoder, TextEncoder, plain})
    const made: unknown = runInContext(`${bundle}; nianbao.writeResults(plain, 'html', {date: '2025-01-31'})`, context)
    expect(await made).toBe(await writeResults(plain, 'html', {date: '2025-01-31'}))
  })

  it('writes forms', async () => {
    const content = {agency: '示例区水务局', year: 2025, figures: {'requests.received.total': 7}}
    const context = createContext({TextEncoder, setTimeout, setImmediate, clearTimeout, Blob, content})
    const made: unknown = runInContext(
      `${bundle}; nianbao.writeForm(content).then(bytes => Array.from(bytes))`,
      context
    )
    const result = await lintBytes(new Uint8Array((await made) as number[]), 'a.docx')
    expect(result.report?.figures.get('requests.received.total')?.value).toBe(7)
    const page = runInContext(`${bundle}; nianbao.writeForm(content, 'html').then(bytes => Array.from(bytes))`, context)
    expect(new Uint8Array((await page) as number[])).toEqual(await writeForm(content, 'html'))
  })
})
