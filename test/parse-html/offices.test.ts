/** What offices and their editors make of a web page: Word's and WPS's export, UEditor, tables in tables, wrong labels. */

import {describe, expect, test} from 'vitest'
import {encodeGb18030} from '../encoding/encode.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes, readDocument} from '../word/reading.ts'
import {renderPage} from './pages.ts'

const clean = inventTruth(141, {size: 'many'})
const broken = withFigures(inventTruth(142, {size: 'many'}), {
  'requests.results.total.business': '99999',
  'disputes.reconsideration.total': '777'
})

const page = (truth: Truth): string => renderPage(truth, 'plain')
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const inTables = (html: string, change: (table: string) => string): string =>
  html.replace(/<table border[\s\S]*?<\/table>/g, change)

const articleOf = (html: string): string =>
  html.slice(html.indexOf('<div class="article"'), html.indexOf('<div class="footer"'))

/** The first rows of a table as `<thead>`, with `<th>` for its cells. */
const withHead = (table: string): string => {
  const rows = table.match(/<tr>[\s\S]*?<\/tr>/g) ?? []
  const head = rows.slice(0, 3).join('').replaceAll('<td', '<th').replaceAll('</td>', '</th>')
  return `${table.slice(0, table.indexOf('<tr>'))}<caption></caption><colgroup><col width="10%"></colgroup><thead>${head}</thead>\n<tbody>${rows.slice(3).join('\n')}</tbody></table>`
}

const wordHead =
  '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">'

/** As Word saves it: columns that no row has, conditional comments, every text in spans. */
const byWord = (html: string): string =>
  inTables(html.replace('<html>', wordHead), table =>
    table
      .replace(
        /<table[^>]*>/,
        "<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>"
      )
      .replaceAll('<tr>', "<tr style='mso-yfti-irow:1;height:1.0cm'>")
      .replace(/<td([^>]*)>([^<]*)<\/td>/g, (_, attributes: string, text: string) => {
        const spans = text === '&nbsp;' ? '<o:p>&nbsp;</o:p>' : `${text}<span lang=EN-US><o:p></o:p></span>`
        return `<td width=57 valign=top${attributes} style='width:42.55pt;mso-border-alt:solid windowtext .5pt'>\r\n  <p class=MsoNormal align=center><span style='font-family:宋体'>${spans}</span></p>\r\n  </td>`
      })
      .replace(
        '</table>',
        ` <![if !supportMisalignedColumns]>\n <tr height=0>${'<td width=57 style="border:none"></td>'.repeat(10)}</tr>\n <![endif]>\n</table>`
      )
  )

const byEditor = (html: string): string =>
  inTables(html, table =>
    table
      .replace(/<table[^>]*>/, '<table class="noBorderTable" data-sort="sortDisabled" width="100%"><tbody>')
      .replace('<tr>', '<tr class="firstRow">')
      .replace('</table>', '</tbody></table>')
      .replace(/<td([^>]*)>([^<]*)<\/td>/g, (_, attributes: string, text: string) => {
        const inner = text === '&nbsp;' ? '<br/>' : `<span style="font-size:14px">${text}</span><br/>`
        return `<td${attributes} valign="top" style="word-break: break-all;" width="9.5%"><p style="text-align: center;">${inner}</p></td>`
      })
  )

const byWps = (html: string): string =>
  inTables(html, table =>
    table.replace(/<td([^>]*)>([^<]*)<\/td>/g, (_, attributes: string, text: string) => {
      const digits = text.replace(
        /\d+/g,
        number =>
          `</font></span><span class="10"><font face="Times New Roman">${number}</font></span><span><font face="宋体">`
      )
      return `<td${attributes} ><p class=p style="margin-top:0pt;" ><span style="mso-spacerun:'yes';font-size:10.5pt;" ><font face="宋体" >${digits}</font></span><span style="mso-spacerun:'yes';" ><o:p></o:p></span></p></td >`
    })
  )

describe.each<[string, (html: string) => string]>([
  ['saved by Word', byWord],
  ['made with UEditor', byEditor],
  ['saved by WPS', byWps],
  ['with head and body of tables', html => inTables(html, withHead)],
  ['with spans of nothing', html => inTables(html, table => table.replaceAll('<td>', '<td colspan="0" rowspan="">'))],
  [
    'with widths and heights in percent',
    html => inTables(html, table => table.replaceAll('<td', '<td width="8%" height="3%"'))
  ],
  [
    'with no-break spaces around every text',
    html => inTables(html, table => table.replace(/(<td[^>]*>)([^<]*)/g, '$1&nbsp;&nbsp;$2&nbsp;'))
  ],
  ['with a break behind every text of a cell', html => inTables(html, table => table.replaceAll('</td>', '<br></td>'))],
  [
    'with tables three deep',
    html =>
      inTables(
        html,
        table => `<table><tr><td><table><tr><td>&nbsp;</td><td>${table}</td></tr></table></td></tr></table>`
      )
  ],
  [
    'with each table in a cell of the one around the article',
    html =>
      html
        .replace('<div class="article"', '<table><tr><td>字号：大 中 小</td></tr><tr><td><div class="article"')
        .replace('<div class="footer"', '</td></tr></table><div class="footer"')
  ],
  ['without html, head and body', html => `<h1>${/<h1>(.*?)<\/h1>/.exec(html)?.[1]}</h1>${articleOf(html)}`],
  ['that is never closed', html => html.slice(0, html.lastIndexOf('</table>'))]
])('a page %s', (name, change) => {
  test('has all figures and the same findings', async () => {
    expect(change(page(clean))).not.toBe(page(clean))
    expect(figuresOf(await lintBytes(encode(change(page(clean))), 'a.html'))).toEqual(figuresIn(clean))
    const result = await lintBytes(encode(change(page(broken))), 'a.html')
    expect(figuresOf(result)).toEqual(figuresIn(broken))
    if (name === 'that is never closed') return
    expect(findingsOf(result)).toEqual(findingsOf(await lintBytes(encode(page(broken)), 'a.html')))
  })
})

test('a page in GBK that says utf-8 is read, and that is noted', async () => {
  const bytes = encodeGb18030(page(clean))
  expect(figuresOf(await lintBytes(bytes, 'a.html'))).toEqual(figuresIn(clean))
  expect((await readDocument(bytes, 'a.html')).notices?.map(({kind}) => kind)).toEqual(['encoding-mismatch'])
})

test('a break within a number leaves it unread, never half of it', async () => {
  const path = 'requests.received.total'
  const number = clean.figures.get(path) ?? ''
  const html = inTables(page(clean), table =>
    table.replace(`>${number}<`, `>${number.slice(0, 2)}<br>${number.slice(2)}<`)
  )
  expect(html).not.toBe(page(clean))
  const {report} = await lintBytes(encode(html), 'a.html')
  expect(report?.figures.get(path)).toMatchObject({value: null})
})

test('pictures for tables are told as such', async () => {
  const html = inTables(page(clean), () => '<p><img src="b2.jpg" alt="表"></p>')
  const {diagnostics} = await lintBytes(encode(html), 'a.html')
  expect(diagnostics.filter(({rule}) => rule === 'table-missing').map(({messageId}) => messageId)).toEqual([
    'replaced',
    'replaced',
    'replaced'
  ])
})
