/** Findings as Word comments: each at its place, nothing else changed, the same findings when it is checked again. */

import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {readArchive} from '../../src/parse/bytes.ts'
import {child, value} from '../../src/parse/containers/xml.ts'
import {Refused} from '../../src/parse/refusal.ts'
import {inventTruth} from '../invented/truth.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {type DocxStyle, docxFiles, docxStyles, makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'
import {commented, comments, faulty, finding, named, part, textOf} from './looking.ts'

describe.each(docxStyles)('a Word file, %s', (style: DocxStyle) => {
  test.each([71, 72])('gets a comment for each finding, and is found the same again (seed %i)', async seed => {
    const bytes = renderDocx(faulty(seed), style)
    const before = await lintBytes(bytes, 'a.docx')
    expect(before.diagnostics.length).toBeGreaterThan(3)
    const annotated = annotate(bytes, before.diagnostics)
    const after = await lintBytes(annotated, 'a.docx')
    expect(after.report?.source.text).toBe(before.report?.source.text)
    expect(after.diagnostics).toEqual(before.diagnostics)
    expect(comments(annotated)).toHaveLength(before.diagnostics.length)
    for (const [index, diagnostic] of before.diagnostics.entries())
      expect(textOf(comments(annotated)[index] ?? part(bytes, ''))).toContain(diagnostic.message)
  })

  test('keeps its text, and begins, ends and names every comment once, between the runs of a paragraph', async () => {
    const bytes = renderDocx(faulty(73), style)
    const {diagnostics} = await lintBytes(bytes, 'a.docx')
    const annotated = annotate(bytes, diagnostics)
    const [old, now] = [part(bytes, 'word/document.xml'), part(annotated, 'word/document.xml')]
    expect(textOf(now)).toBe(textOf(old))
    const ids = (name: string): (string | null)[] => named(now, name).map(each => value(each, 'w:id'))
    const expected = diagnostics.map((_, index) => String(index))
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(ids(name).sort()).toEqual([...expected].sort())
    for (const each of named(now, 'w:p')) {
      const marks = each.children.map(({name}) => name)
      if (marks.includes('w:commentRangeStart')) expect(marks.indexOf('w:pPr')).toBeLessThanOrEqual(0)
    }
    const parents = [...named(now, 'w:p'), ...named(now, 'w:ins')]
      .flatMap(each => each.children)
      .filter(({name}) => name.startsWith('w:commentRange'))
    expect(parents).toHaveLength(2 * diagnostics.length)
  })
})

test('all other parts are the same, byte for byte', async () => {
  const image = Uint8Array.from({length: 999}, (_, index) => (index * 31) % 256)
  const files = docxFiles(paragraph(run('某某局2024年政府信息公开工作年度报告')) + paragraph(run('一、总体情况')))
  const bytes = makeDocx(paragraph(run('一、总体情况')), {extra: {...files, 'word/media/图.png': image}})
  const annotated = unzipSync(annotate(bytes, [finding(bytes, '总体')]))
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'].includes(name)) continue
    expect(annotated[name], name).toEqual(content)
  }
})

describe('a comment', () => {
  test('says what is wrong, by which provision, and what to write', () => {
    const bytes = makeDocx(paragraph(run('收到 5 件')))
    const [comment] = comments(annotate(bytes, [finding(bytes, '5')]))
    expect(named(comment ?? part(bytes, ''), 'w:p').map(textOf)).toEqual([
      '错误：写错了 <&>',
      '依据：《条例》 第五十条',
      '建议：改为“1”',
      'x'
    ])
  })

  test('on a blank cell stands in its paragraph, also where that is written as an empty element', () => {
    for (const blank of [
      '<w:p/>',
      '<w:p w:rsidR="1" />',
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>',
      '<w:p><w:r/></w:p>'
    ]) {
      const bytes = makeDocx(`<w:tbl><w:tr><w:tc>${paragraph(run('甲'))}</w:tc><w:tc>${blank}</w:tc></w:tr></w:tbl>`)
      const annotated = annotate(bytes, [finding(bytes, ''), finding(bytes, '', '又错了')])
      expect(readArchive(annotated).document.source.text).toBe(readArchive(bytes).document.source.text)
      const cell = named(part(annotated, 'word/document.xml'), 'w:tc')[1]
      expect(named(cell ?? part(bytes, ''), 'w:commentReference')).toHaveLength(2)
    }
  })

  test('on an automatic number stands at its paragraph', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const bytes = makeDocx(paragraph(run('甲'), '<w:numPr><w:numId w:val="1"/></w:numPr>'), {numbering})
    expect(commented(annotate(bytes, [finding(bytes, '1.')]))).toBe('')
    expect(commented(annotate(bytes, [finding(bytes, '1.甲')]))).toBe('甲')
  })

  test('uses the names that the file uses, whatever its prefix', () => {
    const xml = `<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>收到 5 件</x:t></x:r></x:p></x:body></x:document>`
    const bytes = makeDocx('', {extra: {'word/document.xml': new TextEncoder().encode(xml)}})
    const annotated = annotate(bytes, [finding(bytes, '5')])
    expect(commented(annotated)).toBe('5')
    expect(child(part(annotated, 'word/comments.xml'), 'w:comment')).not.toBeNull()
  })
})

test('no finding, no change; a file that is no Word file is refused', () => {
  const bytes = makeDocx(paragraph(run('甲')))
  expect(annotate(bytes, [])).toBe(bytes)
  expect(() => annotate(renderXlsx(inventTruth(1)), [])).toThrow(Refused)
  expect(() => annotate(new Uint8Array(40), [])).toThrow(Refused)
})
