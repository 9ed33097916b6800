/** The formats of word processors beside .docx, written out by hand: what each says in its own words comes to the same. */

import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {annotate} from '../../src/annotate.ts'
import {inventTruth, type Truth} from '../invented/truth.ts'
import {renderPage} from '../parse-html/pages.ts'
import {figuresIn, figuresOf, lintBytes, readDocument, readRefusal} from '../word/reading.ts'
import {odtReport, rtfReport} from './reports.ts'
import {rtfUnicode} from './writers.ts'

async function texts(bytes: Uint8Array, path: string): Promise<{text: string; cells: string[]; unread: boolean[]}> {
  const {source, tables} = await readDocument(bytes, path)
  const slots = tables.flatMap(({grid}) => grid.rows.flatMap(row => row.slots))
  const own = slots.filter(({covered}) => !covered).map(({cell}) => cell)
  return {text: source.text, cells: own.map(({text}) => text), unread: own.map(({unread}) => unread !== undefined)}
}

const head = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}{\f2\fcharset2 Wingdings;}}`
const rtf = (body: string): Uint8Array => strToU8(`${head}${body}}`)

test('RTF: code pages, Unicode with its stand-ins, groups that are no text', async () => {
  const body = String.raw`{\*\generator x;}{\info{\title no}}{\header no\par}\pard\'d2\'bb\'a1\'a2{\u24635 ?}\uc2\u20307\'cc\'e5 A\par`
  expect((await texts(rtf(body), 'a.rtf')).text).toBe('一、总体 A')
})

test('RTF: hidden, deleted and struck text, fields, automatic numbers', async () => {
  const body = String.raw`\pard{\listtext\'d2\'bb\'a1\'a2\tab}A{\v B}{\deleted C}{\revised D}{\field{\*\fldinst PAGE}{\fldrslt 7}}\par\pard{\listtext\f2\'6c\tab}E\par`
  const document = await readDocument(rtf(body), 'a.rtf')
  expect(document.source.text).toBe('一、AD7\n\nE')
  expect(document.notices?.map(({kind}) => kind).sort()).toEqual(['hidden-text', 'tracked-changes'])
})

test('RTF: merged cells, and a number that mixes looks', async () => {
  const body = String.raw`\trowd\clvmgf\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl A\cell B\cell\cell\row
\trowd\clvmrg\cellx1000\cellx2000\cellx3000\pard\intbl\cell {\strike 5}36497\cell 7{\super 8}9\cell\row\pard C\par`
  const read = await texts(rtf(body), 'a.rtf')
  expect(read.cells).toEqual(['A', 'B', '536497', '789'])
  expect(read.unread).toEqual([false, false, true, true])
})

test('RTF: a row without its cells, or groups without end, are refused', async () => {
  expect(await readRefusal(rtf(String.raw`\trowd\cellx9\pard\intbl A\cell B\cell\row`), 'a.rtf')).toMatchObject({
    reason: 'damaged'
  })
  expect(await readRefusal(strToU8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'a.rtf')).toMatchObject({reason: 'too-large'})
})

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

function odt(body: string, styles = ''): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content)})
}

const styles =
  '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="U" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style>'

test('ODT: mixed text keeps its order; hidden text, notes and changes are left out', async () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
    '<text:p>A<text:span>B</text:span>C<text:s text:c="2"/>D<text:span text:style-name="H">no</text:span><text:note><text:p>no</text:p></text:note><text:change text:change-id="c"/></text:p>'
  const document = await readDocument(odt(body, styles), 'a.odt')
  expect(document.source.text).toBe('ABC  D')
  expect(document.notices?.map(({kind}) => kind).sort()).toEqual(['hidden-text', 'tracked-changes'])
})

test('ODT: lists count on only where they say so', async () => {
  const item = (text: string): string => `<text:list-item><text:p>${text}</text:p></text:list-item>`
  const body = `<text:list text:style-name="L">${item('A')}${item('B')}</text:list><text:list text:style-name="L" text:continue-numbering="true">${item('C')}</text:list><text:list text:style-name="L">${item('D')}</text:list>`
  expect((await texts(odt(body, styles), 'a.odt')).text).toBe('一、A\n\n二、B\n\n三、C\n\n一、D')
})

test('ODT: covered cells, and a number that mixes looks', async () => {
  const cell = (content: string, attributes = ''): string =>
    `<table:table-cell ${attributes}><text:p>${content}</text:p></table:table-cell>`
  const body = `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-row>${cell('A', 'table:number-rows-spanned="2"')}${cell('B', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>${cell('<text:span text:style-name="S">5</text:span>36497')}${cell('7<text:span text:style-name="U">8</text:span>9')}</table:table-row></table:table>`
  const read = await texts(odt(body, styles), 'a.odt')
  expect(read.cells).toEqual(['A', 'B', '536497', '789'])
  expect(read.unread).toEqual([false, false, true, true])
})

test('a page saved as MHTML is read, also by the name that Word gives it, whatever its encoding', async () => {
  const head =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n'
  const part = (encoding: string, content: string): string =>
    `--x\r\nContent-Type: text/css\r\n\r\nbody{}\r\n--x\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}\r\n--x--\r\n`
  const quoted = part('quoted-printable', '<html><body><p>=D2=BB=A1=A2=D7=DC=CC=E5=\r\n=C7=E9=BF=F6</p></body></html>')
  const page = await readDocument(strToU8(head + quoted), 'a.doc')
  expect(page.dialect).toBe('html')
  expect(page.source.text).toContain('<p>一、总体情况</p>')
  const base64 = part('base64', 'PGh0bWw+PGJvZHk+PHA+0ruhotfczOU8L3A+PC9ib2R5PjwvaHRtbD4=')
  expect((await readDocument(strToU8(head + base64), 'a.mht')).source.text).toContain('<p>一、总体</p>')
  expect(await readRefusal(strToU8(`${head}--x--`), 'a.mht')).toMatchObject({reason: 'damaged'})
})

test('comments go into .docx alone, and the reason says what to do', () => {
  for (const bytes of [rtf('A'), odt('<text:p>A</text:p>')])
    expect(() => annotate(bytes, [])).toThrow(/Save it as \.docx/)
})

test.each<[string, (truth: Truth) => Uint8Array]>([
  ['RTF in the code page of its fonts', truth => rtfReport(truth)],
  ['RTF in Unicode', truth => rtfReport(truth, rtfUnicode)],
  ['ODT', odtReport],
  ['MHT', truth => webArchive(renderPage(truth, 'plain'))]
])('a whole report: %s', async (name, write) => {
  const truth = inventTruth(92, {size: 'many'})
  const path = `report.${name.slice(0, 3).toLowerCase()}`
  expect(figuresOf(await lintBytes(write(truth), path))).toEqual(figuresIn(truth))
})

/** As Chromium saves a page: quoted-printable, its lines cut at 76 characters. */
function webArchive(page: string): Uint8Array {
  const units = Array.from(strToU8(page), byte =>
    byte === 0x0a || (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x20
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  )
  let column = 0
  const text = units
    .map(unit => {
      const cut = unit !== '\n' && column + unit.length > 75 ? '=\r\n' : ''
      column = unit === '\n' ? 0 : (cut === '' ? column : 0) + unit.length
      return cut + (unit === '\n' ? '\r\n' : unit)
    })
    .join('')
  const head =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n'
  return strToU8(
    `${head}------x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text}\r\n------x--\r\n`
  )
}

test('RTF: a table in a cell is a table of its own', async () => {
  const inner = String.raw`\pard\intbl\itap2 1\nestcell 2\nestcell{\*\nesttableprops\trowd\cellx500\cellx1000\nestrow}{\nonesttables no\par}`
  const body = String.raw`\trowd\cellx1000\cellx2000${inner}\pard\intbl A\cell B\cell\row\pard C\par`
  const read = await texts(rtf(body), 'a.rtf')
  expect(read.cells).toEqual(['1', '2'])
  expect(read.text.split('\n').filter(each => each !== '')).toEqual(['1\t2', 'A', 'B', 'C'])
})

test('RTF: another code page by the character set of the font', async () => {
  const fonts = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset136 PMingLiU;}}`
  const bytes = strToU8(`${fonts}${String.raw`\pard A{\f1\'a4\'a4}\'e9\par}`}`)
  expect((await texts(bytes, 'a.rtf')).text).toBe('A中é')
})

test('ODT: a row of which only the mark of its deletion is left is no row', async () => {
  const row = (content: string): string =>
    `<table:table-row>${content}<table:table-cell><text:p/></table:table-cell></table:table-row>`
  const text = (content: string): string => `<table:table-cell><text:p>${content}</text:p></table:table-cell>`
  const change = '<text:change text:change-id="c"/>'
  const body = `<table:table><table:table-column table:number-columns-repeated="2"/>${row(text('A'))}${row(text(change))}${row(text(`${change}B`))}${row(text(''))}</table:table>`
  const {tables} = await readDocument(odt(body, styles), 'a.odt')
  expect(tables[0]?.grid.rows.map(({slots}) => slots[0]?.cell.text)).toEqual(['A', 'B', ''])
})
