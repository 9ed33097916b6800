/** One truth in web pages of every kind: the same figures and the same findings as in Markdown, each cell at its place. */

import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {parseHtml} from '../../src/parse/html/html.ts'
import {Source} from '../../src/source.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from '../word/reading.ts'
import {type PageStyle, pageStyles, renderPage} from './pages.ts'

const linter = createLinter()

describe.each(pageStyles)('a web page, %s', style => {
  test.each([21, 22, 23, 24])('has the figures and findings of the report in Markdown (seed %i)', async seed => {
    const clean = inventTruth(seed, {size: 'many'})
    const broken = withFigures(clean, {
      'requests.results.granted.naturalPerson': '99999',
      'disputes.reconsideration.total': '777'
    })
    for (const truth of [clean, broken]) {
      const markdown = linter.lint(render(truth, layoutNamed('gfm-aligned')).text, {path: 'report.md'})
      const page = await lintBytes(new TextEncoder().encode(renderPage(truth, style)), 'report.html')
      expect(figuresOf(page)).toEqual(figuresIn(truth))
      expect(findingsOf(page)).toEqual(findingsOf(markdown))
    }
  })

  test('every cell’s slice of the page is its text, and none of it is outside the article', () => {
    const source = new Source(renderPage(inventTruth(31, {size: 'many'}), style))
    const {tables} = parseHtml(source)
    expect(tables).toHaveLength(3)
    for (const cell of tables.flatMap(({grid}) => grid.rows.flatMap(row => row.slots.map(slot => slot.cell)))) {
      expect(cell.pieces.map(piece => source.slice(piece)).join('')).toBe(cell.text)
      expect(cell.span).toEqual({start: cell.pieces[0]?.start, end: cell.pieces.at(-1)?.end})
    }
  })

  test('the tree keeps the order of the source, and no text node is anything but its slice', () => {
    const source = new Source(renderPage(inventTruth(32), style))
    const {tree} = parseHtml(source)
    let last = -1
    for (const node of tree.children) {
      const start = node.position?.start.offset ?? -1
      expect(start).toBeGreaterThan(last)
      last = start
    }
    expect(
      textSlices(tree, source).filter(([value, slice]) => value !== slice && slice !== '&nbsp;' && value.trim() !== '')
    ).toEqual([])
  })
})

test.each([
  ['paragraphs', '<div><div><div>一、总体情况</div></div><div><div>全年</div></div><div><div>12</div></div></div>'],
  ['words beside the rows', '<div>共<div><div>甲</div><div>1</div></div><div><div>乙</div><div>2</div></div></div>'],
  [
    'menus',
    '<div><div><div>首页</div><div>公开</div></div><div><div>服务</div><div>互动</div></div><div><div>数据</div></div></div>'
  ],
  [
    'boxes of boxes',
    '<div><div><div><div>1</div></div><div>2</div></div><div><div>3</div></div><div><div>4</div></div></div>'
  ]
])('divisions that arrange %s are no table', (_, html) => {
  expect(parseHtml(new Source(`<html><body><div id="zoom">${html}</div></body></html>`)).tables).toEqual([])
})

test.each([
  ['in their places', '', 1],
  ['side by side from the left', 'float: left; width: 20%', 1],
  ['side by side from the right', 'float: right', 0],
  ['at places of their own', 'position: absolute; left: 40px', 0],
  ['at places of a grid', 'grid-column: 1', 0],
  ['drawn aside', 'margin-left: -80px', 0],
  ['moved', 'transform: translateX(-100%)', 0]
])('cells of divisions %s', (_, style, tables) => {
  const row = (label: string, value: number) => `<div><div>${label}</div><div style="${style}">${value}</div></div>`
  const html = `<div>${row('规章', 1)}${row('行政规范性文件', 2)}${row('行政许可', 3)}</div>`
  const sheet = `<style>.x {${style}}</style>${html.replaceAll(`style="${style}"`, 'class="x"')}`
  for (const page of [html, sheet])
    expect(parseHtml(new Source(`<html><body><div id="zoom">${page}</div></body></html>`)).tables).toHaveLength(tables)
})

interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly AnyNode[]
  readonly position?:
    | {readonly start: {readonly offset?: number | undefined}; readonly end: {readonly offset?: number | undefined}}
    | undefined
}

function textSlices(node: AnyNode, source: Source): (readonly [string, string])[] {
  if (node.type === 'text' && node.position) {
    return [[node.value ?? '', source.text.slice(node.position.start.offset, node.position.end.offset)]]
  }
  return (node.children ?? []).flatMap(child => textSlices(child, source))
}

describe('a page', () => {
  const sections = '一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况'.split(' ')

  function blocks(html: string): string[] {
    const source = new Source(html)
    return parseHtml(source).tree.children.map(
      node => `${node.type} ${source.text.slice(node.position?.start.offset, node.position?.end.offset)}`
    )
  }

  function article(content: string, head = '', before = ''): string {
    return `<html><head>${head}</head><body>${before}<div>${sections.map(title => `<p>${title}</p>`).join('')}${content}</div></body></html>`
  }

  test('gives its title from its heading, its metadata or its name, with its place', () => {
    const title = '平川县水利局2024年政府信息公开工作年度报告'
    expect(blocks(article('', '', `<div><h1>${title}</h1></div>`))[0]).toBe(`heading ${title}`)
    expect(blocks(article('', `<meta name="ArticleTitle" content="${title}">`))[0]).toBe(`heading ${title}`)
    expect(blocks(article('', `<title>${title}_平川县人民政府</title>`))[0]).toBe(`heading ${title}`)
    expect(blocks(article('', '<title>平川县人民政府</title>'))[0]).toBe('paragraph 一、总体情况')
  })

  test('with a menu of the section titles is read where the text is', () => {
    const menu = `<ul>${sections.map(title => `<li>${title}</li>`).join('')}</ul>`
    const found = blocks(article('<p>全年主动公开政府信息 12 条，办理申请 3 件。</p>', '', menu))
    expect(found).toHaveLength(4)
    expect(found.at(-1)).toBe('paragraph 全年主动公开政府信息 12 条，办理申请 3 件。')
  })

  test('ends a paragraph at a break, but not a title', () => {
    const found = blocks(article('第一段。<br>第二段。<center>水利局<br>2024年年报</center>'))
    expect(found.slice(3)).toEqual(['paragraph 第一段。', 'paragraph 第二段。', 'paragraph 水利局<br>2024年年报'])
  })

  test('leaves out what is hidden, and says so', () => {
    const source = new Source(article('<p>看得见<span style="display: none">看不见</span></p><p hidden>也看不见</p>'))
    const {tree, notices} = parseHtml(source)
    expect(
      textSlices(tree, source)
        .map(([value]) => value)
        .join('')
    ).not.toContain('看不见')
    expect(notices?.map(({kind}) => kind)).toEqual(['hidden-text', 'hidden-text'])
  })

  test('that hides its article until a script shows it is read all the same', () => {
    const found = blocks(
      `<html><body><p>正在加载</p><div style="display:none" id="zoom"><p>${sections.join('</p><p>')}</p></div></body></html>`
    )
    expect(found).toEqual(sections.map(title => `paragraph ${title}`))
  })

  test('keeps links and images as nodes', () => {
    const {tree} = parseHtml(
      new Source(article('<p><a href="fj.doc">附件</a></p><p><img src="t2.png" alt="表二"></p>'))
    )
    expect(tree.children.slice(3)).toMatchObject([
      {children: [{type: 'link', url: 'fj.doc', children: [{value: '附件'}]}]},
      {children: [{type: 'image', url: 't2.png', alt: '表二'}]}
    ])
  })
})

test.each<PageStyle>(['plain', 'minified'])('line ends do not move anything (%s)', style => {
  const lf = renderPage(inventTruth(33), style)
  const read = (text: string): string[] =>
    parseHtml(new Source(text)).tables.flatMap(({grid}) =>
      grid.rows.flatMap(row => row.slots.map(({cell}) => cell.text))
    )
  expect(read(lf.replaceAll('\n', '\r\n'))).toEqual(read(lf))
  expect(read(`\uFEFF${lf}`)).toEqual(read(lf))
})
