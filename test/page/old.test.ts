/** The page in browsers of 2020: its size, what it may do, and that it works without what came after. */

import {statSync} from 'node:fs'
import {join} from 'node:path'
import {inflateSync, strFromU8} from 'fflate'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {BuiltPage, choose, chromiumPath, launch, PATIENCE, visit} from './browser.ts'

const root = join(import.meta.dirname, '../..')

/** What Chromium 87 and Firefox 78 have not. */
const newer = `
for (const type of [Array, Int8Array.__proto__, String])
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'isWellFormed', 'toWellFormed'])
    delete type.prototype[name];
for (const [holder, names] of [
  [Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Array, ['fromAsync']], [Promise, ['withResolvers', 'try']],
  [URL, ['canParse', 'parse']], [globalThis, ['structuredClone', 'WeakRef', 'DecompressionStream', 'Iterator']],
  [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
  [typeof crypto === 'undefined' ? {} : Crypto.prototype, ['randomUUID']], [AbortSignal, ['timeout', 'any']],
  [AbortSignal.prototype, ['throwIfAborted']]
]) for (const name of names) delete holder[name];
`

describe('the page', {timeout: 2 * PATIENCE}, () => {
  let built: BuiltPage
  let text = ''

  beforeAll(async () => {
    built = await BuiltPage.build()
    text = built.text
  }, PATIENCE)

  afterAll(() => built?.dispose())

  it('is no larger than can be sent by mail', () => {
    const {size} = statSync(built.path)
    const engine = partOf(text, '<script id="pdfium"').length
    expect(size).toBeLessThan(6.5e6)
    expect(size - engine).toBeLessThan(3.5e6)
  })

  it('carries the licences of what is in it', () => {
    const packed = Buffer.from(partOf(text, '<script id="licences"'), 'base64')
    const licences = strFromU8(inflateSync(packed))
    for (const name of [
      'preact',
      'codemirror',
      'docx',
      'fflate',
      'parse5',
      'core-js',
      'echarts',
      'zrender',
      '@embedpdf/pdfium'
    ])
      expect(licences).toContain(`\n${name} `)
  })

  it('can load nothing and send nothing', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? ''
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "script-src 'sha256-"])
      expect(policy).toContain(part)
    expect(policy).not.toContain("'unsafe-eval'")
    expect(partOf(text, '<style>')).not.toMatch(/url\(|@import/)
  })
})

function partOf(text: string, start: string): string {
  const from = text.indexOf('>', text.indexOf(start)) + 1
  return text.slice(from, text.indexOf(start.startsWith('<style') ? '</style>' : '</script>', from))
}

describe.skipIf(chromiumPath === null)('without what browsers have learnt since', {timeout: 2 * PATIENCE}, () => {
  let browser: Browser
  let built: BuiltPage

  beforeAll(async () => {
    built = await BuiltPage.build(newer)
    browser = await launch()
  }, PATIENCE)

  afterAll(async () => {
    await browser?.close()
    built?.dispose()
  })

  it('the page checks a text and a Word file, and opens both', async () => {
    const {page, context, complaints} = await visit(browser, built)
    await choose(page, [
      join(root, 'examples/reports/forestry-2024-draft.md'),
      join(root, 'examples/conformance/reports/10-cell-blank-numbered.docx')
    ])
    expect(await page.locator('.reports tbody tr').count()).toBe(2)
    await page.click('.reports tbody tr:first-child .link')
    await page.waitForSelector('.sheet')
    await page.click('.tools button:has-text("试改数字")')
    expect(await page.locator('.figure').count()).toBe(200)
    expect(complaints).toEqual([])
    await context.close()
  })
})
