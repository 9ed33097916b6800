/** A file that was annotated before: our comments are replaced, those of people stay, whatever Word keeps about them. */

import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {value} from '../../src/parse/containers/xml.ts'
import {type DocxStyle, docxFiles, docxStyles, makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'
import {lintBytes} from '../word/reading.ts'
import {commented, comments, faulty, finding, named, part, textOf} from './looking.ts'

test.each(docxStyles)('annotated again it is the same file, %s', async (style: DocxStyle) => {
  const bytes = renderDocx(faulty(75), style)
  const {diagnostics} = await lintBytes(bytes, 'a.docx')
  const once = annotate(bytes, diagnostics)
  const again = await lintBytes(once, 'a.docx')
  expect(annotate(once, again.diagnostics)).toEqual(once)
})

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml'

const marked = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="c"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`

/** As Word saves it: comments of ours and of 王, an answer of 王 to ours, and what Word keeps of each. */
function discussed(): Uint8Array {
  const comment = (id: number, author: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="0000000${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`
  const entry = (id: number, more = ''): string => `<w15:commentEx w15:paraId="0000000${id}"${more} w15:done="0"/>`
  const body = paragraph(
    run('收到申请') + marked(1, marked(2, run('5'))) + run('件，办结') + marked(3, run('4')) + run('件。')
  )
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const extra = {
    'word/comments.xml': encode(
      `<w:comments xmlns:w="${W}" xmlns:w14="${W14}">${comment(1, 'nianbao-lint', '旧的')}${comment(2, '王', '答复')}${comment(3, '王', '另一条')}</w:comments>`
    ),
    'word/commentsExtended.xml': encode(
      `<w15:commentsEx xmlns:w15="${W15}">${entry(1)}${entry(2, ' w15:paraIdParent="00000001"')}${entry(3)}</w15:commentsEx>`
    ),
    'word/_rels/document.xml.rels': encode(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', `${office}/comments`, 'comments.xml')}` +
        `${relation('b', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended', 'commentsExtended.xml')}</Relationships>`
    )
  }
  return makeDocx(body, {extra})
}

describe('comments of people', () => {
  test('stay where they are, ours are replaced', () => {
    const bytes = discussed()
    const annotated = annotate(bytes, [finding(bytes, '件，', '新的')])
    expect(comments(annotated).map(each => [value(each, 'w:id'), value(each, 'w:author')])).toEqual([
      ['2', '王'],
      ['3', '王'],
      ['4', 'nianbao-lint']
    ])
    expect(['1', '2', '3', '4'].map(id => commented(annotated, id))).toEqual(['', '5', '4', '件，'])
    expect(comments(annotated).map(textOf).join()).not.toContain('旧的')
  })

  test('an answer to ours stands by itself then', () => {
    const entries = part(annotate(discussed(), []), 'word/commentsExtended.xml').children
    expect(entries.map(({attributes}) => Object.entries(attributes))).toEqual([
      [
        ['w15:paraId', '00000002'],
        ['w15:done', '0']
      ],
      [
        ['w15:paraId', '00000003'],
        ['w15:done', '0']
      ]
    ])
  })
})

test('once nothing is found any more, our comments are gone and nothing else', () => {
  const bytes = makeDocx(paragraph(run('收到') + run('5') + run('件')))
  const cleared = annotate(annotate(bytes, [finding(bytes, '5')]), [])
  expect(part(cleared, 'word/document.xml')).toEqual(part(bytes, 'word/document.xml'))
  expect(comments(cleared)).toEqual([])
  expect(unzipSync(cleared)['word/document.xml']).toEqual(
    docxFiles(paragraph(run('收到') + run('5') + run('件')))['word/document.xml']
  )
  expect(
    named(part(cleared, '[Content_Types].xml'), 'Override').filter(
      each => value(each, 'PartName') === '/word/comments.xml'
    )
  ).toHaveLength(1)
})

test('a mark that stands in a run with text goes without the text', () => {
  const own = `<w:comments xmlns:w="${W}"><w:comment w:id="1" w:author="nianbao-lint"/></w:comments>`
  const body = paragraph('<w:r><w:t>收到</w:t><w:commentReference w:id="1"/><w:t>5件</w:t></w:r>')
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/comments" Target="comments.xml"/></Relationships>'
  const extra = {
    'word/comments.xml': new TextEncoder().encode(own),
    'word/_rels/document.xml.rels': new TextEncoder().encode(rels)
  }
  const bytes = makeDocx(body, {extra})
  const annotated = annotate(bytes, [finding(bytes, '5件')])
  expect(commented(annotated, '0')).toBe('5件')
  expect(named(part(annotated, 'word/document.xml'), 'w:commentReference').map(each => value(each, 'w:id'))).toEqual([
    '0'
  ])
})
