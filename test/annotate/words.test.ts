/** Comments stand at the words of the finding, whatever runs these words are in; what the document shows stays the same. */

import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {readArchive} from '../../src/parse/bytes.ts'
import {child, value, type XmlElement} from '../../src/parse/containers/xml.ts'
import {type DocxStyle, docxStyles, makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'
import {commented, faulty, finding, named, part} from './looking.ts'

const bold = '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>'

describe('the words of a finding are marked', () => {
  test.each<[string, string, string]>([
    ['within a run', run('收到申请5件，办结4件。'), '5件'],
    ['over runs', run('收到申请') + run('5') + run('件，办结') + run('4') + run('件。'), '5件'],
    [
      'from the middle of one run to the middle of another',
      run('收到申请5') + run('件，办结4件。', '<w:b/>'),
      '申请5件，'
    ],
    ['at both ends of a run', run('5件'), '5件'],
    ['beside entities', '<w:r><w:t>甲&amp;乙&#20214;&#x1F600;丙</w:t></w:r>', '丙'],
    ['after a character beyond the basic plane', run('😀5件'), '5'],
    ['in a text of several lines', '<w:r><w:t>收到\n申请\r\n5件</w:t></w:r>', '5'],
    ['beside tabs', '<w:r><w:t>收到</w:t><w:tab/><w:t>5件</w:t><w:tab/></w:r>', '5'],
    ['in a link', `<w:hyperlink r:id="x">${run('收到5件')}</w:hyperlink>`, '5'],
    ['in an insertion', `<w:ins w:id="1" w:author="甲">${run('收到5件')}</w:ins>${run('。')}`, '5件。'],
    [
      'in a run of a field',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>收到5件</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      '5件'
    ],
    ['with blanks before it', run('　　收到5件'), '收到'],
    ['with an attribute and properties', `<w:r w:rsidR="00AA">${bold}<w:t>收到5件</w:t></w:r>`, '5']
  ])('%s', (_, content, words) => {
    const bytes = makeDocx(paragraph(content))
    const annotated = annotate(bytes, [finding(bytes, words)])
    expect(commented(annotated)).toBe(words)
    expect(shown(annotated)).toEqual(shown(bytes))
    expect(readArchive(annotated).document.source.text).toBe(readArchive(bytes).document.source.text)
  })

  test.each<[string, string, string, string]>([
    [
      'beside a content control',
      `${run('收到')}<w:sdt><w:sdtContent>${run('共5件')}</w:sdtContent></w:sdt>`,
      '5',
      '共5件'
    ],
    ['beside a field', `${run('收到')}<w:fldSimple w:instr="X">${run('共5件')}</w:fldSimple>`, '5', '共5件'],
    ['around a text whose blanks Word drops', '<w:r><w:t> 收到5件 </w:t></w:r>', '5', ' 收到5件 '],
    ['around a text that is written in pieces', '<w:r><w:t>收<![CDATA[到5]]>件</w:t></w:r>', '件', '收到5件']
  ])('as closely as can be: %s', (_, content, words, marked) => {
    const bytes = makeDocx(paragraph(content))
    const annotated = annotate(bytes, [finding(bytes, words)])
    expect(commented(annotated)).toBe(marked)
    expect(shown(annotated)).toEqual(shown(bytes))
  })

  test('of several findings in one run', () => {
    const bytes = makeDocx(paragraph(`<w:r>${bold}<w:t>收到申请5件，办结4件，结转1件。</w:t></w:r>`))
    const words = ['5件', '申请5件，办结4件', '4', '4件，结转1件。', '收到申请5件，办结4件，结转1件。']
    const annotated = annotate(
      bytes,
      words.map(each => finding(bytes, each))
    )
    expect(words.map((_, index) => commented(annotated, String(index)))).toEqual(words)
    expect(shown(annotated)).toEqual(shown(bytes))
  })

  test('over the paragraphs of a cell, and no further', () => {
    const cell = (...lines: string[]): string => `<w:tc>${lines.map(line => paragraph(run(line))).join('')}</w:tc>`
    const bytes = makeDocx(`<w:tbl><w:tr>${cell('社会公', '益组织')}${cell('5', '')}</w:tr></w:tbl>`)
    expect(commented(annotate(bytes, [finding(bytes, '公益')]))).toBe('公益')
    expect(commented(annotate(bytes, [finding(bytes, '益组织\t5')]))).toBe('益组织')
  })

  test('and the run that names the comment is no part of an insertion or a link', () => {
    for (const name of ['w:ins', 'w:hyperlink']) {
      const bytes = makeDocx(paragraph(`<${name} w:id="1">${run('收到5件')}</${name}>`))
      const document = part(annotate(bytes, [finding(bytes, '5')]), 'word/document.xml')
      const [wrapper] = named(document, name)
      expect(wrapper && named(wrapper, 'w:commentRangeEnd')).toHaveLength(1)
      expect(wrapper && named(wrapper, 'w:commentReference')).toHaveLength(0)
      expect(named(document, 'w:commentReference')).toHaveLength(1)
    }
  })

  test('around both halves of what a blank at the cut keeps apart', () => {
    const bytes = makeDocx(paragraph('<w:r><w:t>收到 5 件</w:t></w:r>'))
    const texts = named(part(annotate(bytes, [finding(bytes, '5')]), 'word/document.xml'), 'w:t')
    expect(texts.map(({text}) => text)).toEqual(['收到 ', '5', ' 件'])
    expect(texts.map(each => value(each, 'xml:space'))).toEqual(['preserve', 'preserve', 'preserve'])
  })
})

describe.each(docxStyles)('a Word file, %s', (style: DocxStyle) => {
  test('shows every character as before, with all its properties, and its marks hold the words of the findings', async () => {
    const bytes = renderDocx(faulty(74), style)
    const {diagnostics, report} = await lintBytes(bytes, 'a.docx')
    const annotated = annotate(bytes, diagnostics)
    expect(shown(annotated)).toEqual(shown(bytes))
    expect(shown(annotate(annotated, []))).toEqual(shown(bytes))
    if (style !== 'plain' && style !== 'numbered') return
    for (const [index, {location}] of diagnostics.entries()) {
      const {start, end} = location.range
      const words = report?.source.text.slice(start.offset, end.offset) ?? ''
      const marked = commented(annotated, String(index))
      // A number that Word counts is no text of the document.
      if (style === 'numbered') expect(words.endsWith(marked), `${words} / ${marked}`).toBe(true)
      else expect(words === '' ? '' : marked).toBe(words)
    }
  })
})

/**
 * All that a reader is shown, whatever runs it is in: each character with the properties of its run, each other element
 * by itself, in the order of the document. Marks of comments are left out.
 */
function shown(bytes: Uint8Array): string[] {
  return [...units(part(bytes, 'word/document.xml'), '')]
}

function* units(element: XmlElement, properties: string): Generator<string> {
  if (element.name.startsWith('w:comment') || isReferenceRun(element)) return
  const isRun = element.name === 'w:r'
  const inner = isRun ? plain(child(element, 'w:rPr')) : properties
  if (element.name === 'w:t') yield* Array.from(element.text, character => `${character} ${inner}`)
  else if (!isRun) yield `<${element.name} ${JSON.stringify(element.attributes)}> ${inner}`
  for (const each of element.children) if (!(isRun && each.name === 'w:rPr')) yield* units(each, inner)
  if (!isRun && element.name !== 'w:t') yield `</${element.name}>`
}

function isReferenceRun({name, children}: XmlElement): boolean {
  return name === 'w:r' && children.length > 0 && children.every(each => each.name === 'w:commentReference')
}

function plain(element: XmlElement | null): string {
  if (!element) return ''
  return `${element.name}${JSON.stringify(element.attributes)}[${element.children.map(plain).join()}]`
}
