/** A true table that nobody sees stands in for none: beside it a picture, or a wrong table, is what people read. */

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {sumRules} from '../../rules/index.ts'
import {createLinter, judge} from '../../src/index.ts'
import {goodPage, goodTruth} from '../cli/reports.ts'
import {renderDocx} from '../word/make-docx.ts'

const linter = createLinter()
const require = sumRules.map(({id}) => id)

async function exitCodeOf(bytes: Uint8Array, path: string): Promise<number> {
  return judge([await linter.lintBytes(bytes, {path})], {require}).exitCode
}

function partOf(text: string, tag: string, end: string): string {
  const second = text.indexOf(tag, text.indexOf(end))
  return text.slice(second, text.indexOf(end, second) + end.length)
}

describe('in a page', () => {
  const table = partOf(goodPage, '<table', '</table>')
  const page = (before: string, after: string) =>
    exitCodeOf(strToU8(goodPage.replace(table, `${before}${table}${after}<img src="a.png">`)), 'a.html')

  it('the same is read where it is seen', async () => {
    expect(await page('<div>', '</div>')).toBe(0)
  })

  it.each([
    'dis\\play:none',
    'display:/**/none',
    'display:var(--x,none)',
    '-webkit-text-fill-color:transparent',
    'color:hsl(0 0% 100%)',
    'font:0/0 a',
    'opacity:calc(0)',
    'opacity:0%',
    'scale:0',
    'zoom:0',
    'translate:-9999px',
    'transform:translate(0,-9999px)',
    'transform:rotateY(90deg)',
    'rotate:y 90deg',
    'inset:-9999px auto auto -9999px;position:absolute',
    'margin:0 0 0 -9999px',
    'filter:opacity(0)',
    'filter:blur(20px)',
    'content-visibility:hidden',
    'mask-image:linear-gradient(transparent,transparent)'
  ])('style: %s', async style => {
    expect(await page(`<div style="${style}">`, '</div>')).not.toBe(0)
  })

  it.each(['<dialog>', '<div popover>', '<datalist>', '<div hidden>'])('%s', async tag => {
    expect(await page(tag, tag.replace(/<(\w+).*/, '</$1>'))).not.toBe(0)
  })

  it.each([
    ['[data-a]', 'data-a'],
    ['[data-a="1"]', 'data-a=1'],
    ['.x *', 'class=x'],
    ['div:is(.x)', 'class=x'],
    ['div.x:not(.y)', 'class=x'],
    ['div:nth-child(n)', ''],
    ['.\\78', 'class=x'],
    ['* > div.x', 'class=x'],
    ['p ~ div.x', 'class=x']
  ])('a sheet with %s', async (selector, attributes) => {
    const start = `<p></p><style>${selector}{display:none}</style><div ${attributes}>`
    expect(await page(start, '</div>')).not.toBe(0)
  })

  it('rules within a rule', async () => {
    const start = '<style>.y{color:#000;.x{display:none}}</style><div class="y"><div class="x">'
    expect(await page(start, '</div></div>')).not.toBe(0)
  })

  it.each(['.x:hover', '.x::before', '.y .x', '.y + .x', 'div:first-child.x', 'div.x:not(.x)'])(
    '%s hides nothing here',
    async selector => {
      const start = `<style>${selector}{display:none}</style><p></p><div class=x>`
      expect(await page(start, '</div>')).toBe(0)
    }
  )
})

describe('in a Word file', () => {
  const files = unzipSync(renderDocx(goodTruth))
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const table = partOf(document, '<w:tbl>', '</w:tbl>')
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const word = (instead: string, styles?: string) => {
    const parts = {...files, 'word/document.xml': strToU8(document.replace(table, () => instead))}
    const more = styles === undefined ? {} : {'word/styles.xml': strToU8(`<w:styles ${main}>${styles}</w:styles>`)}
    return exitCodeOf(zipSync({...parts, ...more}), 'a.docx')
  }
  const withTable = (properties: string) => table.replace('<w:tblPr/>', `<w:tblPr>${properties}</w:tblPr>`)
  const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

  it('the same is read where it is seen', async () => {
    expect(table).toContain('<w:tblPr/>')
    expect(await word(table)).toBe(0)
  })

  it.each([
    ['rows of no height', table.replaceAll('<w:tr>', '<w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>')],
    ['beside the page', withTable('<w:tblpPr w:horzAnchor="page" w:tblpX="-30000"/>')],
    ['drawn in far', withTable('<w:tblInd w:w="-30000" w:type="dxa"/>')],
    [
      'a branch that Word does not take',
      `<mc:AlternateContent ${compatible}><mc:Choice Requires="zz9">${table}</mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>`
    ],
    [
      'a shape that is hidden',
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="visibility:hidden"><v:textbox><w:txbxContent>${table}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    ]
  ])('%s', async (_, instead) => {
    expect(await word(instead)).not.toBe(0)
  })

  it('a style of the table that hides', async () => {
    const style = '<w:style w:type="table" w:styleId="t"><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(await word(withTable('<w:tblStyle w:val="t"/>'), style)).not.toBe(0)
  })
})
