/** What offices make of a Word file: tables cut by pages, cells from templates, rows in controls, pictures for tables. */

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {makeDocx, paragraph, renderDocx, run, textBox} from './make-docx.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes, readRefusal} from './reading.ts'

const clean = inventTruth(131, {size: 'many'})
const broken = withFigures(inventTruth(132, {size: 'many'}), {
  'requests.results.total.business': '99999',
  'disputes.reconsideration.total': '777'
})

/** The file of a report with its document changed. */
function changed(truth: Truth, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(renderDocx(truth))
  const document = files['word/document.xml']
  if (!document) throw new Error('no document')
  const xml = change(strFromU8(document))
  expect(xml, 'the change does something').not.toBe(strFromU8(document))
  return zipSync({...files, 'word/document.xml': strToU8(xml)})
}

/** Changes the tables of a document, each by itself. */
function eachTable(xml: string, change: (table: string, index: number) => string): string {
  let index = 0
  return xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, table => change(table, index++))
}

const rowsOf = (table: string): string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
const openingOf = (table: string): string => table.slice(0, table.indexOf('<w:tr>'))

/** Table three with something between two of its rows. */
function cutAt(row: number, between: (opening: string, header: string) => string): (xml: string) => string {
  return xml =>
    eachTable(xml, (table, index) => {
      if (index !== 1) return table
      const rows = rowsOf(table)
      const middle = between(openingOf(table), rows.slice(0, 3).join(''))
      return `${openingOf(table)}${rows.slice(0, row).join('')}${middle}${rows.slice(row).join('')}</w:tbl>`
    })
}

const inCells = (xml: string, change: (text: string) => string): string =>
  eachTable(xml, table => table.replace(/(<w:t [^>]*>)([^<]*)/g, (_, tag: string, text: string) => tag + change(text)))

const fullWidth = (text: string): string =>
  text.replace(/^\d+(?:\.\d+)?$/, number =>
    number.replace(/[\d.]/g, each => (each === '.' ? '．' : String.fromCharCode(each.charCodeAt(0) + 0xfee0)))
  )

const footnote = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'

describe.each<[string, (xml: string) => string]>([
  [
    'a table cut in two between groups, its header again',
    cutAt(5, (opening, header) => `</w:tbl><w:p/>${opening}${header}`)
  ],
  ['a table cut in two, its header not repeated', cutAt(5, opening => `</w:tbl><w:p/>${opening}`)],
  ['a table cut in two within a group, its labels not repeated', cutAt(9, opening => `</w:tbl><w:p/>${opening}`)],
  [
    'a table cut in three',
    xml => cutAt(20, opening => `</w:tbl><w:p/>${opening}`)(cutAt(9, opening => `</w:tbl><w:p/>${opening}`)(xml))
  ],
  ['header rows again within one table', cutAt(5, (_, header) => header)],
  ['tables without a grid', xml => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/gs, '')],
  ['tables with an empty grid', xml => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/gs, '<w:tblGrid/>')],
  [
    'labels over several paragraphs',
    xml =>
      eachTable(xml, table =>
        table.replace(
          /<w:p>(<w:r><w:t xml:space="preserve">)([一-龥]{3})([一-龥]+)(<\/w:t><\/w:r><\/w:p>)/g,
          '<w:p>$1$2$4<w:p/><w:p>$1$3$4'
        )
      )
  ],
  ['numbers in full-width digits', xml => inCells(xml, fullWidth)],
  ['numbers between blanks', xml => inCells(xml, text => (/^\d/.test(text) ? `\u3000${text} \u00A0` : text))],
  [
    'rows in content controls, and groups of them in one',
    xml =>
      eachTable(xml, table => {
        const control = (content: string): string =>
          `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
        const rows = rowsOf(table)
        const single = rows.slice(0, -2).map(control).join('')
        return `${openingOf(table)}${single}${control(control(rows.slice(-2).join('')))}</w:tbl>`
      })
  ],
  [
    'a table in a content control',
    xml => eachTable(xml, table => `<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`)
  ],
  ['a table in a text box', xml => eachTable(xml, table => textBox(`${table}<w:p/>`))],
  ['footnotes at numbers and in prose', xml => xml.replace(/(<\/w:t><\/w:r>)(<\/w:p>)/g, `$1${footnote}$2`)],
  [
    'properties that say nothing about the table',
    xml =>
      xml
        .replaceAll(
          '<w:tr>',
          '<w:tr w:rsidR="1"><w:tblPrEx><w:jc w:val="center"/></w:tblPrEx><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
        )
        .replaceAll('<w:tcPr>', '<w:tcPr><w:tcW w:w="0" w:type="auto"/>')
        .replaceAll('<w:vMerge/>', '<w:vMerge w:val="continue"/><w:vAlign w:val="center"/>')
  ],
  [
    'the strict namespace',
    xml =>
      xml.replace(
        /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|officeDocument|drawingml)\/2006/g,
        'http://purl.oclc.org/ooxml/$1'
      )
  ]
])('a Word file with %s', (_, change) => {
  test('has all figures and the same findings', async () => {
    expect(figuresOf(await lintBytes(changed(clean, change), 'a.docx'))).toEqual(figuresIn(clean))
    const plain = await lintBytes(renderDocx(broken), 'a.docx')
    const bytes = changed(broken, change)
    const result = await lintBytes(bytes, 'a.docx')
    expect(figuresOf(result)).toEqual(figuresIn(broken))
    expect(findingsOf(result)).toEqual(findingsOf(plain))
    expect((await lintBytes(annotate(bytes, result.diagnostics), 'a.docx')).diagnostics).toEqual(result.diagnostics)
  })
})

describe('a Word file that cannot be read whole says so', () => {
  test('pictures for tables', async () => {
    const picture = paragraph('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>')
    const {diagnostics} = await lintBytes(
      changed(clean, xml => eachTable(xml, () => picture)),
      'a.docx'
    )
    expect(diagnostics.filter(({rule}) => rule === 'table-missing').map(({messageId}) => messageId)).toEqual([
      'replaced',
      'replaced',
      'replaced'
    ])
  })

  test('a merge that goes on where nothing above it fits takes nothing from the row', async () => {
    const bytes = changed(clean, xml => xml.replace('<w:vMerge w:val="restart"/>', '<w:vMerge/>'))
    const {report} = await lintBytes(bytes, 'a.docx')
    expect(report?.figures.get('requests.received.total')?.raw).toBe(clean.figures.get('requests.received.total'))
  })

  test('content of another file within it', async () => {
    const refusal = await readRefusal(makeDocx(`${paragraph(run(clean.title))}<w:altChunk r:id="rId9"/>`), 'a.docx')
    expect(refusal).toMatchObject({reason: 'unsupported', message: {zh: expect.stringContaining('另存')}})
  })
})
