/** A PDF handed back with its findings: each highlight is found again by PDFium, on the characters that it speaks of. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/annotate.ts'
import type {Diagnostic} from '../../src/diagnostic.ts'
import type {Engine} from '../../src/parse/pdf/engine.ts'
import {withEngine} from '../../src/parse/pdf/engine.ts'
import {openPdf} from '../../src/parse/pdf/pages.ts'
import {parsePdf} from '../../src/parse/pdf/pdf.ts'
import {Folder} from '../cli/harness.ts'
import {MadePdf} from '../pdf/made.ts'

interface Found {
  readonly page: number
  readonly author: string
  readonly name: string
  readonly contents: string
  /** Left, top, right, bottom of each quad, from the top of a page of 842 points. */
  readonly boxes: readonly (readonly number[])[]
}

function highlightsOf(bytes: Uint8Array): Found[] {
  return withEngine(engine =>
    openPdf(engine, bytes, document => {
      const pages = engine.call.FPDF_GetPageCount(document)
      return Array.from({length: pages}, (_, index) => highlightsOn(engine, document, index)).flat()
    })
  )
}

function highlightsOn(engine: Engine, document: number, index: number): Found[] {
  const {call, scratch} = engine
  const page = call.FPDF_LoadPage(document, index)
  const found: Found[] = []
  for (let at = 0; at < call.FPDFPage_GetAnnotCount(page); at++) {
    const annotation = call.FPDFPage_GetAnnot(page, at)
    const text = (key: string): string =>
      engine.text((address, length) => call.FPDFAnnot_GetStringValue(annotation, engine.name(key), address, length))
    const boxes = Array.from({length: call.FPDFAnnot_CountAttachmentPoints(annotation)}, (_, quad) => {
      call.FPDFAnnot_GetAttachmentPoints(annotation, quad, scratch)
      const corners = [0, 1, 6, 7].map(each => Math.round(engine.float(each)))
      return corners.map((length, each) => (each % 2 === 0 ? length : 842 - length))
    })
    if (call.FPDFAnnot_GetSubtype(annotation) === 9)
      found.push({page: index + 1, author: text('T'), name: text('NM'), contents: text('Contents'), boxes})
    call.FPDFPage_CloseAnnot(annotation)
  }
  call.FPDF_ClosePage(page)
  return found
}

/** A finding at the first place of some words; '' for the last cell of the first table. */
function finding(bytes: Uint8Array, words: string, message = '写错了'): Diagnostic {
  const {document} = parsePdf(bytes)
  const cell = document.tables[0]?.grid.rows.at(-1)?.slots.at(-1)?.cell
  const start = words === '' ? (cell?.span.start ?? 0) : document.source.text.indexOf(words)
  const range = document.source.range({start, end: start + words.length})
  const origin = words === '' ? cell?.origin : undefined
  return {
    rule: 'x',
    messageId: 'y',
    severity: 'error',
    message,
    location: {range, place: '', ...(origin !== undefined && {origin})},
    related: [],
    basis: [],
    fixes: [],
    fingerprint: ''
  }
}

const made = (): MadePdf =>
  new MadePdf()
    .text(60, 60, '总体情况甲乙丙。')
    .grid(60, 100, [100, 60], 20, [
      ['规章', '12'],
      ['规范性文件', '']
    ])
    .page()
    .text(60, 200, '第二页的文字。')

describe('highlights', () => {
  it('lie on the words and the cell that they speak of, by our name', () => {
    const bytes = made().bytes()
    const copy = annotate(bytes, [finding(bytes, '甲乙'), finding(bytes, ''), finding(bytes, '文字', '改为“1”')])
    const found = highlightsOf(copy)
    expect(found.map(({author}) => author)).toEqual(['nianbao-lint', 'nianbao-lint', 'nianbao-lint'])
    expect(new Set(found.map(({name}) => name)).size).toBe(3)
    expect(found.map(({page, contents}) => [page, contents.split('\n')[0]])).toEqual([
      [1, '错误：写错了'],
      [1, '错误：写错了'],
      [2, '错误：改为“1”']
    ])
    const [words, cell] = found
    const [left, top, right, bottom] = words?.boxes[0] ?? []
    expect([left, right]).toEqual([100, 120])
    expect(top).toBeLessThan(54)
    expect(bottom).toBeGreaterThanOrEqual(60)
    expect(cell?.boxes).toEqual([[160, 120, 220, 140]])
  })

  it('stand at their words on a page that is turned', () => {
    const turned = made().turned(90).bytes()
    const copy = annotate(turned, [finding(turned, '甲乙')])
    expect(highlightsOf(copy)[0]?.boxes).toHaveLength(1)
    const again = parsePdf(copy)
    expect(again.document.source.text).toBe(parsePdf(turned).document.source.text)
  })

  it('leave what is read as it was', () => {
    const bytes = made().bytes()
    const copy = annotate(bytes, [finding(bytes, '甲乙')])
    expect(parsePdf(copy).document.source.text).toBe(parsePdf(bytes).document.source.text)
  })

  it('of an earlier run make room, those of people stay', () => {
    const person = made().annotation('Highlight', 60, 190, 80, 205, '/T (Li) /NM (a) /Contents (ok)').bytes()
    const once = annotate(person, [finding(person, '甲乙'), finding(person, '丙')])
    expect(highlightsOf(once)).toHaveLength(3)
    const twice = annotate(once, [finding(once, '丙')])
    expect(highlightsOf(twice).map(({author}) => author)).toEqual(['nianbao-lint', 'Li'].sort().reverse())
    expect(highlightsOf(annotate(twice, [])).map(({author}) => author)).toEqual(['Li'])
    expect(annotate(person, [])).toBe(person)
  })

  it('are not put into a signed file, unless that is asked for', () => {
    const bytes = made().signed().bytes()
    expect(() => annotate(bytes, [finding(bytes, '甲乙')])).toThrow(
      expect.objectContaining({
        refusal: expect.objectContaining({message: expect.objectContaining({zh: expect.stringContaining('电子签名')})})
      })
    )
    expect(highlightsOf(annotate(bytes, [finding(bytes, '甲乙')], {breakSignatures: true}))).toHaveLength(1)
  })
})

describe('on the command line', () => {
  const report = (pdf = new MadePdf()): MadePdf =>
    pdf
      .text(100, 60, '示例区民政局2024年政府信息公开工作年度报告', 14)
      .text(60, 100, '一、总体情况')
      .text(60, 120, '2024年，示例区民政局做好公开工作。')
      .text(60, 160, '二、主动公开政府信息情况')

  it('gives a copy with a highlight for each finding, and 2 for a signed file', async () => {
    const folder = new Folder({'年报.pdf': report().bytes(), '签.pdf': report().signed().bytes()})
    const {exitCode, stdout} = await folder.run(['annotate', '年报.pdf', '-o', '校核.pdf'])
    expect(exitCode).toBe(0)
    const copy = new Uint8Array(readFileSync(join(folder.path, '校核.pdf')))
    const count = highlightsOf(copy).length
    expect(count).toBeGreaterThan(0)
    // The first is the verdict.
    expect(stdout).toContain(`${count - 1} 条批注`)
    const signed = await folder.run(['annotate', '签.pdf', '-o', 'b.pdf'])
    expect([signed.exitCode, signed.stderr]).toEqual([2, expect.stringContaining('--break-signatures')])
    expect((await folder.run(['annotate', '签.pdf', '-o', 'b.pdf', '--break-signatures'])).exitCode).toBe(0)
  })
})
