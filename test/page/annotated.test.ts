/** Files that the page gives back with its findings in them: the same comments as the command line writes, at the same words. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {comments, textOf} from '../annotate/looking.ts'
import {Folder} from '../cli/harness.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {renderDocx} from '../word/make-docx.ts'
import {figuresOf, lintBytes} from '../word/reading.ts'
import {BuiltPage, choose, chromiumPath, launch, PATIENCE, takeAway, visit} from './browser.ts'

const truth = withFigures(inventTruth(7, {size: 'many'}), {'requests.results.total.total': '99999'})
const word = renderDocx(truth)

describe.skipIf(chromiumPath === null)('a Word file that is taken away with comments', {timeout: 2 * PATIENCE}, () => {
  let browser: Browser
  let built: BuiltPage
  const folder = new Folder({'年报.docx': word})

  beforeAll(async () => {
    built = await BuiltPage.build()
    browser = await launch()
  }, PATIENCE)

  afterAll(async () => {
    await browser?.close()
    built?.dispose()
  })

  const given = {name: '年报.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(word)}

  it('has those of the command line, and the report as it was', async () => {
    const {page, context} = await visit(browser, built)
    await choose(page, [given])
    const own = await takeAway(page, '带批注的原文件')
    expect(own.name).toBe('年报.校核.docx')
    await folder.run(['annotate', '年报.docx', '-o', '命令行.docx'])
    const theirs = new Uint8Array(readFileSync(join(folder.path, '命令行.docx')))
    const texts = comments(own.bytes).map(textOf)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts).toEqual(comments(theirs).map(textOf))
    const [before, after] = [await lintBytes(word, '年报.docx'), await lintBytes(own.bytes, own.name)]
    expect(figuresOf(after)).toEqual(figuresOf(before))
    expect(after.diagnostics.map(({message}) => message)).toEqual(before.diagnostics.map(({message}) => message))
    await context.close()
  })

  it('of many files comes in one archive, and what cannot have comments is named', async () => {
    const {page, context} = await visit(browser, built)
    const text = {...given, name: '乙.md', buffer: Buffer.from(render(inventTruth(3), layoutNamed('gfm-aligned')).text)}
    await choose(page, [given, {...given, name: '又一份.docx'}, text])
    const {name, bytes} = await takeAway(page, '带批注的原文件')
    expect(name).toBe('带批注的原文件.zip')
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['又一份.校核.docx', '年报.校核.docx'].sort())
    expect(await page.textContent('.told')).toContain('另有 1 份')
    await context.close()
  })
})
