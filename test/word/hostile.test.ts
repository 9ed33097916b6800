/**
 * Files made to do harm, or broken on the way: each is refused or read, within 300 MB, and never throws. How long they take is
 * measured by `npm run fuzz:growth`, not asserted here; the runner's own limit ends a file that has no end.
 */

import {deflateSync, strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readBytes} from '../../src/parse/bytes.ts'
import {limits} from '../../src/parse/limits.ts'
import {isRefusal} from '../../src/parse/refusal.ts'
import {showNumber} from '../../src/parse/sheet/number-format.ts'
import {encodeUtf16} from '../encoding/encode.ts'
import {inventTruth} from '../invented/truth.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'
import {docxFiles, makeDocx, paragraph, renderDocx, run} from './make-docx.ts'

const MOST_MEMORY = 300 * 1024 * 1024

/** What became of a file: the reason of its refusal, or `read`. */
async function outcome(bytes: Uint8Array, path = 'report.docx'): Promise<string> {
  const before = process.memoryUsage().rss
  const result = await readBytes(bytes, {path})
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY)
  if (!isRefusal(result)) return 'read'
  expect(result.message.zh).toMatch(/[。]$/)
  return result.reason
}

/** A Word file with this as its document part, byte for byte. */
function withDocument(document: Uint8Array): Uint8Array {
  return zipSync({...docxFiles(''), 'word/document.xml': document})
}

const open =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const close = '</w:body></w:document>'

describe('a Word file', () => {
  test('that inflates to a thousand times its size is refused, whatever size it declares', async () => {
    const size = 100 * 1024 * 1024
    const bomb = deflateSync(new Uint8Array(size))
    expect(bomb.length).toBeLessThan(size / 900)
    expect(await outcome(zipWith(docxFiles(''), 'word/document.xml', bomb, size))).toBe('too-large')
    expect(await outcome(zipWith(docxFiles(''), 'word/document.xml', bomb, 1000))).toBe('too-large')
  }, 60_000)

  test('that declares another size than it has is refused', async () => {
    const content = strToU8(open + paragraph(run('一、总体情况')) + close)
    for (const size of [0, 10, 0xffffffff]) {
      expect(await outcome(zipWith(docxFiles(''), 'word/document.xml', deflateSync(content), size))).toBe('damaged')
    }
  })

  test('with 20,000 levels is refused', async () => {
    expect(
      await outcome(
        withDocument(
          strToU8(open + '<w:sdt><w:sdtContent>'.repeat(10_000) + '</w:sdtContent></w:sdt>'.repeat(10_000) + close)
        )
      )
    ).toBe('too-large')
    expect(await outcome(withDocument(strToU8(open + '<w:a>'.repeat(20_000))))).toBe('too-large')
  })

  test('with entities that grow, or that fetch, is refused', async () => {
    const levels = Array.from({length: 9}, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
      ''
    )
    const billion = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "哈">${levels}]>`
    const body = open.slice(open.indexOf('<w:'))
    expect(
      await outcome(withDocument(strToU8(`${billion}${body}${paragraph(`<w:r><w:t>&e9;</w:t></w:r>`)}${close}`)))
    ).toBe('damaged')
    const fetching = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    expect(
      await outcome(withDocument(strToU8(`${fetching}${body}${paragraph('<w:r><w:t>&e;</w:t></w:r>')}${close}`)))
    ).toBe('damaged')
    expect(await outcome(withDocument(strToU8(`${open}${paragraph('<w:r><w:t>&unknown;</w:t></w:r>')}${close}`)))).toBe(
      'damaged'
    )
  })

  test('with an entry twice is refused', async () => {
    const whole = makeDocx(paragraph(run('甲')))
    expect(await outcome(duplicateEntry(whole))).toBe('damaged')
  })

  test('cut off anywhere is refused', async () => {
    const whole = renderDocx(inventTruth(3))
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await outcome(whole.subarray(0, Math.floor(whole.length * share)))).toBe('damaged')
  })

  test('with a byte changed is refused, or the byte did not matter', async () => {
    const whole = renderDocx(inventTruth(3, {size: 'few'}))
    const texts = new Set<string>()
    for (let at = 0; at < whole.length; at += 97) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const result = await readBytes(changed, {path: 'report.docx'})
      if (!isRefusal(result)) texts.add(result.source.text)
    }
    expect(texts.size).toBe(1)
  })

  test('with a table of 10,000 columns, and with spans beyond all bounds, is read or refused', async () => {
    const cell = (text: string, span = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run(text))}</w:tc>`
    const wide = `<w:tr>${Array.from({length: 10_000}, () => cell('1')).join('')}</w:tr>`
    expect(await outcome(makeDocx(`<w:tbl>${wide}</w:tbl>`))).toBe('read')
    expect(await outcome(makeDocx(`<w:tbl>${wide.repeat(20)}</w:tbl>`))).toBe('too-large')
    expect(await outcome(makeDocx(`<w:tbl><w:tr>${cell('1', 2_000_000_000)}${cell('2', -4)}</w:tr></w:tbl>`))).toBe(
      'read'
    )
    expect(
      await outcome(makeDocx('<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc/></w:tr></w:tbl>'))
    ).toBe('read')
  })

  test('with more entries than any has is refused', async () => {
    const files = docxFiles('')
    for (let index = 0; index <= limits.entries; index++) files[`x/${index}`] = new Uint8Array()
    expect(await outcome(zipSync(files))).toBe('too-large')
  })

  test('whose styles are based on each other in a circle, whose relations lead outside, is read', async () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
    const body = paragraph(run('甲'), '<w:pStyle w:val="a"/>')
    expect(await outcome(makeDocx(body, {styles: style('a', 'b') + style('b', 'a')}))).toBe('read')
    const relations = strToU8(
      '<Relationships><Relationship Id="a" Type="x/styles" Target="../../../../etc/passwd"/><Relationship Id="b" Type="x/numbering" Target="http://example.org/" TargetMode="External"/></Relationships>'
    )
    expect(await outcome(makeDocx(body, {extra: {'word/_rels/document.xml.rels': relations}}))).toBe('read')
  })

  test('in UTF-16 is read', async () => {
    const xml = `${open}${paragraph(run('一、总体情况'))}${close}`.replace(
      'version="1.0"',
      'version="1.0" encoding="UTF-16"'
    )
    expect(await outcome(withDocument(encodeUtf16(`\uFEFF${xml}`, 'le')))).toBe('read')
  })

  test('with numbers of lists beyond all bounds is read', async () => {
    const level = (text: string, start: string): string =>
      `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="1">${level('%1%9%1', '999999999999')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
    const body = paragraph(run('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    expect(await outcome(makeDocx(body, {numbering}))).toBe('read')
  })

  test('with a chain of styles beyond all bounds is refused, and one that goes in a circle is read', async () => {
    const style = (id: number, base: number): string =>
      `<w:style w:type="paragraph" w:styleId="s${id}"><w:basedOn w:val="s${base}"/></w:style>`
    const body = paragraph(run('甲'), '<w:pStyle w:val="s1000"/>')
    const chain = Array.from({length: 1001}, (_, index) => style(index, index - 1)).join('')
    expect(await outcome(makeDocx(body, {styles: chain}))).toBe('too-large')
    expect(await outcome(makeDocx(body, {styles: style(1000, 7) + style(7, 1000)}))).toBe('read')
  })
})

describe('an OpenDocument text', () => {
  test('with a chain of styles beyond all bounds is refused', async () => {
    const names = ['office', 'text', 'style'].map(
      name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
    )
    const styles = Array.from(
      {length: 1001},
      (_, index) =>
        `<style:style style:name="s${index}" style:family="text" style:parent-style-name="s${index - 1}"><style:text-properties/></style:style>`
    )
    const content = `<office:document-content ${names.join(' ')}><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:text><text:p><text:span text:style-name="s1000">甲</text:span></text:p></office:text></office:body></office:document-content>`
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(content)
    })
    expect(await outcome(bytes, 'a.odt')).toBe('too-large')
  })
})

describe('a workbook', () => {
  test('with cells far out, and merged beyond all bounds, is read or refused', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    expect(await outcome(makeXlsx([{name: '表', rows: [far]}]), 'x.xlsx')).toBe('read')
    const wide = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
    expect(await outcome(makeXlsx([{name: '表', rows: [wide]}]), 'x.xlsx')).toBe('read')
    const merged = {
      name: '表',
      rows: ['<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'],
      merges: ['A1:XFD1048576']
    }
    expect(await outcome(makeXlsx([merged]), 'x.xlsx')).toBe('read')
  })

  test('with very many cells is refused', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`
    expect(await outcome(makeXlsx([{name: '表', rows: [row.repeat(101)]}]), 'x.xlsx')).toBe('too-large')
  })

  test('with many sheets, none of which has too many elements, is refused', async () => {
    const sheets = Array.from({length: 30}, (_, index) => ({
      name: `表${index}`,
      rows: [`<row>${'<c/>'.repeat(9000)}</row>`]
    }))
    expect(await outcome(makeXlsx(sheets), 'x.xlsx')).toBe('too-large')
  })

  test('with a number format longer than a sheet takes does not follow it', () => {
    expect(showNumber(12345, `${'#,'.repeat(5000)}##0`)).toBe(null)
    expect(showNumber(12345, '#,##0')).toEqual({kind: 'number', text: '12345'})
  })
})

describe('style sheets of a page', () => {
  const page = (style: string, body: string): Uint8Array =>
    strToU8(`<html><head><style>${style}</style></head><body>${body}</body></html>`)

  test('with very many rules, comparisons or blocks within blocks are refused', async () => {
    const rules = Array.from({length: 4000}, (_, index) => `.c${index}{display:none}`).join('')
    expect(await outcome(page(rules, '<p>1</p>'), 'a.html')).toBe('too-large')
    const compared = Array.from({length: 900}, (_, index) => `p:not(.c${index}){color:red}`).join('')
    expect(await outcome(page(compared, '<p>1</p>'.repeat(1000)), 'a.html')).toBe('too-large')
    expect(await outcome(page('@media screen{'.repeat(1000), '<p>1</p>'), 'a.html')).toBe('too-large')
  })
})

describe('a page', () => {
  const bytes = (html: string): Uint8Array => strToU8(`<html><body>${html}</body></html>`)

  test('with 20,000 levels, of one kind or of tables, is refused', async () => {
    for (const tag of ['<div>', '<b>', '<table><tr><td>', '<font x>', '<ul><li>'])
      expect(await outcome(bytes(tag.repeat(20_000)), 'a.html')).toBe('too-large')
  })

  test('with very many attributes is refused', async () => {
    const many = Array.from({length: 200_000}, (_, index) => `a${index}`).join(' ')
    expect(await outcome(bytes(`<p ${many}>`), 'a.html')).toBe('too-large')
  })

  test('with a table of 10,000 columns, and with spans beyond all bounds, is read or refused', async () => {
    expect(await outcome(bytes(`<table><tr>${'<td>1'.repeat(10_000)}</table>`), 'a.html')).toBe('read')
    expect(await outcome(bytes(`<table>${'<tr><td rowspan=65534 colspan=1000>1'.repeat(500)}</table>`), 'a.html')).toBe(
      'too-large'
    )
  })

  test('of 2 MB without an end to its tags is read or refused', async () => {
    for (const html of [
      '<',
      '</p',
      '<p title="',
      '<!--',
      '<script>',
      '&',
      '<td>',
      '<br>',
      '&nbsp;x',
      '<p>一、总体情况'
    ]) {
      expect(['read', 'too-large']).toContain(
        await outcome(bytes(html.repeat(Math.floor(2_000_000 / html.length))), 'a.html')
      )
    }
  }, 60_000)
})

/** An archive in which one entry has this packed content and declares this size. */
function zipWith(files: Record<string, Uint8Array>, name: string, packed: Uint8Array, size: number): Uint8Array {
  const stored = zipSync({...files, [name]: [packed, {level: 0}]})
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength)
  const find = (signature: number, from: number, nameAt: number): number => {
    for (let at = from; at < stored.length - 4; at++) {
      if (view.getUint32(at, true) !== signature) continue
      if (new TextDecoder().decode(stored.subarray(at + nameAt, at + nameAt + name.length)) === name) return at
    }
    throw new Error('no such entry')
  }
  const local = find(0x04034b50, 0, 30)
  const record = find(0x02014b50, local, 46)
  view.setUint16(local + 8, 8, true)
  view.setUint16(record + 10, 8, true)
  view.setUint32(record + 24, size, true)
  return stored
}

/** The archive with the last record of its directory twice, the second under the name of the first file. */
function duplicateEntry(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  const start = view.getUint32(end + 16, true)
  const first = bytes.subarray(start, start + 46 + view.getUint16(start + 28, true))
  const copy = new Uint8Array(bytes.length + first.length)
  copy.set(bytes.subarray(0, end))
  copy.set(first, end)
  copy.set(bytes.subarray(end), end + first.length)
  const changed = new DataView(copy.buffer)
  changed.setUint16(end + first.length + 10, view.getUint16(end + 10, true) + 1, true)
  changed.setUint32(end + first.length + 12, view.getUint32(end + 12, true) + first.length, true)
  return copy
}
