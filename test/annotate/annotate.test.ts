/** Findings as Word comments: each at its place, nothing else changed, the same findings when it is checked again. */

import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import type {Diagnostic} from '../../src/diagnostic.ts'
import {readArchive} from '../../src/parse/bytes.ts'
import {Refused} from '../../src/parse/refusal.ts'
import {child, childrenNamed, parseXml, value, type XmlElement, xmlDescendants} from '../../src/parse/xml.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {renderXlsx} from '../sheet/make-xlsx.ts'
import {type DocxStyle, docxFiles, docxStyles, makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'

/** A report with an error, a blank and prose that is found at fault. */
function faulty(seed: number): Truth {
  const truth = inventTruth(seed, {size: 'few'})
  return withFigures(truth, {
    'requests.results.granted.naturalPerson': '99999',
    'disputes.reconsideration.total': '777',
    'proactive.penalties.decisions': ''
  })
}

function part(bytes: Uint8Array, name: string): XmlElement {
  const content = unzipSync(bytes)[name]
  if (!content) throw new Error(`no ${name}`)
  return parseXml(content, name).root
}

function named(root: XmlElement, name: string): XmlElement[] {
  return [...xmlDescendants(root)].filter(each => each.name === name)
}

function textOf(root: XmlElement): string {
  return named(root, 'w:t')
    .map(each => each.text)
    .join('')
}

const comments = (bytes: Uint8Array): readonly XmlElement[] =>
  childrenNamed(part(bytes, 'word/comments.xml'), 'w:comment')

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
    const parents = named(now, 'w:p')
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

/** A finding at the first place of some words in the text made of a file; '' for the first blank cell. */
function finding(bytes: Uint8Array, words: string, message = '写错了 <&>'): Diagnostic {
  const {document} = readArchive(bytes)
  const blank =
    document.tables[0]?.grid.rows.flatMap(row => row.slots).find(slot => slot.cell.text === '')?.cell.span.start ?? 0
  const start = words === '' ? blank : document.source.text.indexOf(words)
  const range = document.source.range({start, end: start + words.length})
  const basis = [{instrument: '《条例》', article: '第五十条', confidence: 'A' as const}]
  const fixes = [{title: '改为“1”', safety: 'suggestion' as const, edits: []}]
  return {
    rule: 'x',
    messageId: 'y',
    severity: 'error',
    message,
    location: {range, place: ''},
    related: [],
    basis,
    fixes,
    fingerprint: ''
  }
}

/** The text between the beginning and the end of a comment. */
function commented(bytes: Uint8Array, id = '0'): string {
  let inside = false
  let text = ''
  for (const each of xmlDescendants(part(bytes, 'word/document.xml'))) {
    if (each.name === 'w:commentRangeStart' && value(each, 'w:id') === id) inside = true
    if (each.name === 'w:commentRangeEnd' && value(each, 'w:id') === id) inside = false
    if (inside && each.name === 'w:t') text += each.text
  }
  return text
}

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

  test('stands at the runs that hold the words', () => {
    const bytes = makeDocx(paragraph(run('收到申请') + run('5') + run('件，办结') + run('4') + run('件。')))
    expect(commented(annotate(bytes, [finding(bytes, '5件')]))).toBe('5件，办结')
    expect(commented(annotate(bytes, [finding(bytes, '4')]))).toBe('4')
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

  test('joins those that are there', () => {
    const bytes = makeDocx(paragraph(run('收到 5 件') + run('，办结 4 件')))
    const once = annotate(bytes, [finding(bytes, '5', '第一条')])
    const twice = annotate(once, [finding(once, '4', '第二条')])
    expect(comments(twice).map(each => [value(each, 'w:id'), value(each, 'w:author')])).toEqual([
      ['0', '年报校核'],
      ['1', '年报校核']
    ])
    expect(comments(twice).map(textOf).join()).toMatch(/第一条.*第二条/)
    expect(
      named(part(twice, '[Content_Types].xml'), 'Override').filter(
        each => value(each, 'PartName') === '/word/comments.xml'
      )
    ).toHaveLength(1)
  })

  test('uses the names that the file uses, whatever its prefix', () => {
    const xml = `<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>收到 5 件</x:t></x:r></x:p></x:body></x:document>`
    const bytes = makeDocx('', {extra: {'word/document.xml': new TextEncoder().encode(xml)}})
    const annotated = annotate(bytes, [finding(bytes, '5')])
    expect(commented(annotated)).toBe('收到 5 件')
    expect(child(part(annotated, 'word/comments.xml'), 'w:comment')).not.toBeNull()
  })
})

test('no finding, no change; a file that is no Word file is refused', () => {
  const bytes = makeDocx(paragraph(run('甲')))
  expect(annotate(bytes, [])).toBe(bytes)
  expect(() => annotate(renderXlsx(inventTruth(1)), [])).toThrow(Refused)
  expect(() => annotate(new Uint8Array(40), [])).toThrow(Refused)
})
