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

  it.each([
    'content:url(a.png)',
    'mix-blend-mode:screen',
    '-webkit-text-security:disc',
    'clip-path:polygon(0 0,0 0)',
    'color:rgb(0 0 0/1%)',
    'color:#0001',
    'height:0;overflow:auto'
  ])('style: %s', async style => {
    expect(await page(`<div style="${style}">`, '</div>')).not.toBe(0)
  })

  it.each(['<dialog>', '<div popover>', '<datalist>', '<div hidden>', '<details>', '<details><summary>表三</summary>'])(
    '%s',
    async tag => {
      expect(await page(tag, tag.replace(/<(\w+).*/, '</$1>'))).not.toBe(0)
    }
  )

  it('what is open, or the heading of a box that is closed, is seen', async () => {
    expect(await page('<details open>', '</details>')).toBe(0)
    expect(await page('<details><summary>', '</summary>另附说明</details>')).toBe(0)
    expect(await page('<details><details><summary>', '</summary></details></details>')).not.toBe(0)
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
    ['p ~ div.x', 'class=x'],
    ['div:has(table)', ''],
    ['div:has(> table)', ''],
    [':root div.x', 'class=x'],
    ['div:first-of-type', ''],
    ['div:nth-of-type(odd)', ''],
    ['div:where(:is(body div))', ''],
    ['div:not(.y .x)', 'class=x'],
    ['div:-webkit-any(.x)', 'class=x'],
    ['div:lang(zh)', 'lang=zh'],
    ['*|div', ''],
    ['[class~=x]', 'class="y x"'],
    ['[class="X" i]', 'class=x'],
    ['html body:not(.a):not(.b) *:not(.c) :not(.d)', ''],
    ['html body div.a div div div div div div div table', 'class=a'],
    [`${Array.from({length: 60}, (_, index) => `.c${index}`).join(',')},.x`, 'class=x'],
    ['.x', `class="${Array.from({length: 60}, (_, index) => `c${index}`).join(' ')} x"`]
  ])('a sheet with %s', async (selector, attributes) => {
    const start = `<p></p><style>${selector}{display:none}</style><div ${attributes}>${'<div>'.repeat(8)}`
    expect(await page(start, '</div>'.repeat(9))).not.toBe(0)
  })

  it('rules within a rule', async () => {
    const start = '<style>.y{color:#000;.x{display:none}}</style><div class="y"><div class="x">'
    expect(await page(start, '</div></div>')).not.toBe(0)
  })

  it('a sheet for what lies 200 elements apart', async () => {
    const between = '<div>'.repeat(150)
    const style = '<style>.y .x{display:none}</style><div class=y>'
    expect(await page(`${style}${between}<div class=x>`, '</div>'.repeat(152))).not.toBe(0)
    expect(
      await page(`<style>.y ~ .x{display:none}</style><p class=y></p>${'<p></p>'.repeat(300)}<div class=x>`, '</div>')
    ).not.toBe(0)
  })

  it('a rule within blocks, or among many selectors of blocks', async () => {
    const many = Array.from({length: 60}, (_, index) => `.c${index}`).join(',')
    expect(await page(`<style>div{${many},&.x{display:none}}</style><div class=x>`, '</div>')).not.toBe(0)
    expect(
      await page(
        `<style>${'@media screen{'.repeat(60)}.x{display:none}${'}'.repeat(60)}</style><div class=x>`,
        '</div>'
      )
    ).not.toBe(0)
  })

  it.each([
    '.x:hover',
    '.x::before',
    '.y .x',
    '.y + .x',
    'div:first-child.x',
    'div.x:not(.x)',
    '.x:empty',
    'div:has(.y)',
    'p:first-of-type ~ .y',
    '.x:not(:is(.x, :hover))'
  ])('%s hides nothing here', async selector => {
    const start = `<style>${selector}{display:none}</style><p></p><div class=x>`
    expect(await page(start, '</div>')).toBe(0)
  })
})

describe('in Markdown', () => {
  const body = goodPage.slice(goodPage.indexOf('<body'), goodPage.indexOf('</body'))
  const text = body
    .replaceAll(/<table[\s\S]*?<\/table>/g, table => `\n\n${table.replaceAll('\n', '')}\n\n`)
    .replaceAll(/<h1[^>]*>(.*?)<\/h1>/g, '# $1\n')
    .replaceAll(/<h\d[^>]*>(.*?)<\/h\d>/g, '\n\n## $1\n\n')
    .replaceAll(/<p[^>]*>(.*?)<\/p>/g, '\n\n$1\n\n')
    .replaceAll(/<\/?(?:div|body)[^>]*>/g, '\n')
  const table = partOf(text, '<table', '</table>')
  const around = (before: string, after: string, inner = table) =>
    exitCodeOf(strToU8(text.replace(table, `${before}${inner}${after}\n\n![表三](a.png)`)), 'a.md')

  it('the same is read where it is seen', async () => {
    expect(await around('', '')).toBe(0)
    expect(await around('<div class="a" style="color:#333">\n\n', '\n\n</div>')).toBe(0)
    expect(await around('<details open>\n\n', '\n\n</details>')).toBe(0)
  })

  it.each([
    '<div hidden>',
    '<div style="display:none">',
    '<div style="opacity:0">',
    '<span style="font-size:0">',
    '<details>',
    '<script>',
    '<template>',
    '<textarea>',
    '<noscript>',
    '<object>',
    '<s>',
    '<style>.x{display:none}</style><div class="x">'
  ])('%s around the table', async start => {
    const end = `</${/<(\w+)[^<]*$/.exec(start)?.[1]}>`
    expect(await around(`${start}\n\n`, `\n\n${end}`)).not.toBe(0)
    expect(await around(start, end)).not.toBe(0)
  })

  it('a table of pipes within', async () => {
    const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)]
        .map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, ''))
        .join('\t')
    )
    expect(await around('<details>\n\n', '\n\n</details>', rows.join('\n'))).not.toBe(0)
  })
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
