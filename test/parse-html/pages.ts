/** An invented report as a web page, in the ways that sites write their pages. */

import {standardById} from '../../src/standard/index.ts'
import {type FormRow, fillTable} from '../invented/form-table.ts'
import type {Truth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'

export type PageStyle =
  /** An article in a `div`, paragraphs and tables. */
  | 'plain'
  /** In the cells of nested layout tables, between menus, with an old footer. */
  | 'nested'
  /** Pasted from Word: classes, `o:p`, conditional comments, blanks of `&nbsp;`, spans around single digits. */
  | 'word-paste'
  /** In one line; closing tags that HTML lets one leave out are left out. */
  | 'minified'
  /** One element with a break behind each paragraph. */
  | 'breaks'
  /** Tables made of divisions, one for each row and each cell. */
  | 'divisions'

export const pageStyles: readonly PageStyle[] = ['plain', 'nested', 'word-paste', 'minified', 'breaks', 'divisions']

export function renderPage(truth: Truth, style: PageStyle, charset = 'utf-8'): string {
  const {title, introduction, sections, standard} = truth
  const content = [...introduction.map(text => block(text, style))]
  for (const section of sections) {
    content.push(block(section.heading, style))
    for (const each of section.blocks) content.push(block(each.text, style))
    const form = standardById(standard).tables.find(table => table.section === section.number)
    if (form)
      content.push(
        table(fillTable(form, {truth, standard: standardById(standard), typography: plainTypography}).rows, style)
      )
  }
  const article = content.join(style === 'minified' ? '' : '\n')
  return frame(title, article, style, charset)
}

function frame(title: string, article: string, style: PageStyle, charset: string): string {
  const head = `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}_某某市人民政府</title></head>`
  const menu =
    '<ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/nb">总体情况</a></li></ul>'
  const script = '<script>var t = "<p>一、总体情况</p>"; if (1 < 2) document.write(t)</script>'
  const footer = '<div class="footer"><p>主办：某某市人民政府办公室　技术支持：某某公司</p></div>'
  const heading = style === 'breaks' ? `<center><b>${title}</b></center>` : `<h1>${title}</h1>`
  const body =
    style === 'nested'
      ? `<table width="1000"><tr><td width="200">${menu}</td><td><table><tr><td>您的位置：首页</td></tr>` +
        `<tr><td class="title">${title}</td></tr><tr><td><div id="zoom">${article}</div></td></tr></table></td></tr></table>`
      : `<div class="nav">${menu}</div>\n<div class="main">${heading}<div class="article" id="zoom">${article}</div></div>`
  return `<!DOCTYPE html>\n<html>${head}<body>${script}${body}${footer}</body></html>`
}

function block(text: string, style: PageStyle): string {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  switch (style) {
    case 'word-paste':
      return (
        `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><span lang="EN-US" style="font-family:仿宋_GB2312">&nbsp;&nbsp;<o:p></o:p></span>` +
        `<!--[if gte mso 9]><xml><w:data>00</w:data></xml><![endif]--><span style="font-size:16.0pt">${written}</span><span lang="EN-US"><o:p></o:p></span></p>`
      )
    case 'minified':
      return `<p>${written}`
    case 'breaks':
      return `　　${written}<br/>`
    default:
      return `<p style="text-indent: 2em;">${written}</p>`
  }
}

function table(rows: readonly FormRow[], style: PageStyle): string {
  if (style === 'divisions') return divisions(rows)
  const close = style === 'minified' ? '' : '</td>'
  const written = rows.map(row => {
    const cells = row.slots
      .filter(({covered}) => covered === 'no')
      .map(({cell}) => {
        const across =
          cell.columnSpan > 1 ? ` colspan=${style === 'minified' ? cell.columnSpan : `"${cell.columnSpan}"`}` : ''
        const down = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
        return `<td${across}${down}>${cellContent(cell.text, style)}${close}`
      })
    return `<tr>${cells.join('')}${style === 'minified' ? '' : '</tr>'}`
  })
  return `<table border="1" cellspacing="0">${written.join(style === 'minified' ? '' : '\n')}</table>`
}

function divisions(rows: readonly FormRow[]): string {
  const written = rows.map(row => {
    const cells = row.slots.filter(({covered}) => covered === 'no')
    return `<div class="tr">${cells.map(({cell}) => `<div class="td"><span>${cell.text}</span></div>`).join('')}</div>`
  })
  return `<div class="table">${written.join('\n')}</div>`
}

function cellContent(text: string, style: PageStyle): string {
  if (style !== 'word-paste') return text === '' ? '&nbsp;' : text
  const inner = Array.from(text, character =>
    /\d/.test(character) ? `<span lang="EN-US">${character}</span>` : character
  ).join('')
  return `<p class="MsoNormal" align="center"><span style="mso-bidi-font-size:10.5pt">${inner || '&nbsp;'}<o:p></o:p></span></p>`
}
