/** What Word files do, one thing at a time: numbering, merged cells, fields, revisions, boxes, headings. */

import {describe, expect, test} from 'vitest'
import {writeNumeral} from '../../src/parse/word/numerals.ts'
import {type DocxParts, makeDocx, paragraph, run} from './make-docx.ts'
import {readDocument} from './reading.ts'

async function textOf(body: string, parts: DocxParts = {}): Promise<string> {
  return (await readDocument(makeDocx(body, parts), 'a.docx')).source.text
}

async function noticesOf(body: string): Promise<string[]> {
  return ((await readDocument(makeDocx(body), 'a.docx')).notices ?? []).map(({kind}) => kind)
}

/** The grid of the one table of a body, a covered cell as `·`. */
async function gridOf(body: string): Promise<string[]> {
  const {tables} = await readDocument(makeDocx(body), 'a.docx')
  expect(tables).toHaveLength(1)
  return (
    tables[0]?.grid.rows.map(row => row.slots.map(({cell, covered}) => (covered ? '·' : cell.text)).join('|')) ?? []
  )
}

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : paragraph(run(text))}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const grid = (...widths: number[]): string =>
  `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const begin = '<w:vMerge w:val="restart"/>'
const goOn = '<w:vMerge/>'

describe('numbers of lists', () => {
  test.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'japaneseCounting', '十二'],
    [20, 'chineseCountingThousand', '二十'],
    [101, 'chineseCountingThousand', '一百〇一'],
    [110, 'chineseCounting', '一百一十'],
    [3, 'chineseLegalSimplified', '叁'],
    [12, 'ideographDigital', '一二'],
    [3, 'ideographTraditional', '丙'],
    [5, 'decimalEnclosedCircle', '⑤'],
    [5, 'decimalFullWidth', '５'],
    [5, 'decimalZero', '05'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [7, 'none', ''],
    [7, 'somethingNew', '7']
  ])('%i as %s', (number, format, written) => {
    expect(writeNumeral(number, format)).toBe(written)
  })

  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:suff w:val="nothing"/>${more}</w:lvl>`
  const abstract = (id: number, ...levels: string[]): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
  const list = (id: number, of: number, more = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
  const item = (text: string, id: number, index = 0): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`)

  test('count by level; a deeper level begins again under each higher one', async () => {
    const numbering =
      abstract(
        1,
        level(0, 'chineseCounting', '%1、'),
        level(1, 'chineseCounting', '（%2）'),
        level(2, 'decimal', '%1.%2.%3 ')
      ) + list(1, 1)
    const body = [
      item('甲', 1),
      item('乙', 1, 1),
      item('丙', 1, 1),
      item('丁', 1),
      item('戊', 1, 1),
      item('己', 1, 2)
    ].join('')
    expect((await textOf(body, {numbering})).split('\n\n')).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '二、丁',
      '（一）戊',
      '二.一.1 己'
    ])
  })

  test('go on between paragraphs without a number; a list with a start of its own begins there', async () => {
    const numbering =
      abstract(1, level(0, 'decimal', '%1.')) +
      list(1, 1) +
      list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    const body = item('甲', 1) + paragraph(run('间')) + item('乙', 1) + item('丙', 2) + item('丁', 2)
    expect((await textOf(body, {numbering})).split('\n\n')).toEqual(['1.甲', '间', '2.乙', '5.丙', '6.丁'])
  })

  test('come from the style, and 0 takes a paragraph out of its list; bullets are none', async () => {
    const numbering =
      abstract(1, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h"/>')) +
      list(1, 1) +
      abstract(2, level(0, 'bullet', '\uF0B7')) +
      list(2, 2)
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    const styled = (text: string, more = ''): string => paragraph(run(text), `<w:pStyle w:val="h"/>${more}`)
    const body =
      styled('总体情况') +
      styled('无号', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('主动公开') +
      item('点', 2)
    expect((await textOf(body, {numbering, styles})).split('\n\n')).toEqual([
      '一、总体情况',
      '无号',
      '二、主动公开',
      '点'
    ])
  })

  test('are marked as nobody’s words', async () => {
    const numbering = abstract(1, level(0, 'chineseCounting', '%1、')) + list(1, 1)
    const {tree} = await readDocument(makeDocx(item('甲', 1), {numbering}), 'a.docx')
    expect(tree.children[0]).toMatchObject({children: [{value: '一、', data: {look: 'generated'}}, {value: '甲'}]})
  })
})

describe('a table', () => {
  test('with cells merged down and across', async () => {
    const body = table(
      grid(900, 900, 900),
      row(cell('甲', span(2) + begin), cell('乙')),
      row(cell('', span(2) + goOn), cell('丙')),
      row(cell('丁'), cell('戊'), cell(''))
    )
    expect(await gridOf(body)).toEqual(['甲|·|乙', '·|·|丙', '丁|戊|'])
  })

  test('with rows that begin and end late', async () => {
    const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr>`
    expect(await gridOf(table(grid(900, 900, 900), row(cell('甲'), cell('乙'), cell('己')), late))).toEqual([
      '甲|乙|己',
      '|丙'
    ])
  })

  test('with borders a hair apart has them as one', async () => {
    const body = table(
      grid(2000, 60, 1940, 40, 1960),
      row(cell('甲', span(2)), cell('乙'), cell('丙', span(2))),
      row(cell('1'), cell('2', span(3)), cell('3'))
    )
    expect(await gridOf(body)).toEqual(['甲|乙|丙', '1|2|3'])
  })

  test('with old merges across', async () => {
    expect(
      await gridOf(
        table(
          row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙')),
          row(cell('1'), cell('2'), cell('3'))
        )
      )
    ).toEqual(['甲|·|乙', '1|2|3'])
  })

  test('with several paragraphs in a cell has one text', async () => {
    const body = table(
      row(
        `<w:tc>${paragraph(run('社会公益'))}${paragraph(run('组织'))}</w:tc>`,
        `<w:tc>${paragraph(run('1'))}${paragraph(run('2'))}</w:tc>`
      )
    )
    expect(await gridOf(body)).toEqual(['社会公益组织|1 2'])
  })

  test('with text that a merge covers leaves it out and says so', async () => {
    const body = table(row(cell('甲', begin), cell('1')), row(cell('藏', goOn), cell('2')))
    expect(await gridOf(body)).toEqual(['甲|1', '·|2'])
    expect(await noticesOf(body)).toEqual(['covered-text'])
  })

  test('in a table that only arranges is a table; one in a cell of figures is text', async () => {
    const inner = table(row(cell('1'), cell('2')))
    expect(await gridOf(table(row(`<w:tc>${paragraph(run('题'))}${inner}<w:p/></w:tc>`)))).toEqual(['1|2'])
    const one = `<w:tc>${table(row(cell('5')))}<w:p/></w:tc>`
    const body = table(row(cell('甲'), cell('乙')), row(cell('丙'), one))
    expect(await gridOf(body)).toEqual(['甲|乙', '丙|5'])
    expect(await noticesOf(body)).toEqual(['nested-table'])
  })

  test('with a picture in a cell has no blank there', async () => {
    const picture = '<w:tc><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p></w:tc>'
    expect(await gridOf(table(row(cell('甲'), picture), row(cell('乙'), cell(''))))).toEqual(['甲|［图片］', '乙|'])
  })

  test('has every cell’s place in the file, and the slice of the text is the cell', async () => {
    const {tables, source} = await readDocument(
      makeDocx(paragraph(run('题')) + table(row(cell('甲'), cell('12'))) + table(row(cell('乙'), cell('')))),
      'a.docx'
    )
    const last = tables[1]?.grid.rows[0]?.slots[1]?.cell
    expect(last).toMatchObject({text: '', origin: {part: 'word/document.xml', table: 2, row: 1, column: 2}})
    for (const {cell: each} of tables.flatMap(({grid: {rows}}) => rows.flatMap(({slots}) => slots)))
      expect(source.slice(each.span)).toBe(each.text)
  })
})

describe('a paragraph', () => {
  test('knows its heading by outline level, by style, by the style it is based on', async () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const styles = style('1', 'heading 2') + style('a', '自定', '<w:basedOn w:val="1"/>') + style('t', 'Title')
    const of = (text: string, properties: string): string => paragraph(run(text), properties)
    const body =
      of('甲', '<w:pStyle w:val="t"/>') +
      of('乙', '<w:pStyle w:val="a"/>') +
      of('丙', '<w:outlineLvl w:val="0"/>') +
      of('丁', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') +
      of('戊', '')
    const {tree} = await readDocument(makeDocx(body, {styles}), 'a.docx')
    expect(tree.children.map(node => (node.type === 'heading' ? node.depth : node.type))).toEqual([
      1,
      2,
      1,
      'paragraph',
      'paragraph'
    ])
  })

  test('ends at a line break, unless it is a heading or centred', async () => {
    const broken = `${run('甲')}<w:r><w:br/></w:r>${run('乙')}`
    expect(await textOf(paragraph(broken) + paragraph(broken, '<w:jc w:val="center"/>'))).toBe('甲\n\n乙\n\n甲乙')
    expect(await textOf(paragraph(`${run('甲')}<w:r><w:br w:type="page"/></w:r>${run('乙')}`))).toBe('甲乙')
  })

  test('of a table of contents is left out', async () => {
    const gallery =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>'
    const field = (code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    const contents = paragraph(run('一、总体情况 1'))
    expect(await textOf(`${gallery}${contents}</w:sdtContent></w:sdt>${paragraph(run('正文'))}`)).toBe('正文')
    expect(
      await textOf(
        paragraph(field(' TOC \\o "1-3" ') + run('一、总体情况')) +
          paragraph(run('二、主动公开')) +
          paragraph(end) +
          paragraph(run('正文'))
      )
    ).toBe('正文')
    expect(
      await textOf(paragraph(run('一、总体情况'), '<w:pStyle w:val="T"/>') + paragraph(run('正文')), {styles})
    ).toBe('正文')
    expect(await textOf(paragraph(`${field(' PAGE ')}${run('3')}${end}${run(' 页')}`))).toBe('3 页')
  })

  test('hidden by its style is left out, and shown again by its run', async () => {
    const styles = '<w:style w:type="character" w:styleId="v"><w:name w:val="v"/><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(
      await textOf(
        paragraph(run('甲', '<w:rStyle w:val="v"/>') + run('乙', '<w:rStyle w:val="v"/><w:vanish w:val="0"/>')),
        {styles}
      )
    ).toBe('乙')
  })

  test('with a symbol of a font says that it cannot be determined', async () => {
    const body = paragraph(`${run('第')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('项')}`)
    expect(await textOf(body)).toBe('第\uFFFD项')
    expect(await noticesOf(body)).toEqual(['symbol'])
  })

  test('in revision is read in its final state, and that is said', async () => {
    const moved =
      '<w:moveFrom w:id="1"><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>新处</w:t></w:r></w:moveTo>'
    expect(await textOf(paragraph(run('在') + moved))).toBe('在新处')
    expect(await noticesOf(paragraph(run('在') + moved))).toEqual(['tracked-changes'])
    expect(await noticesOf(paragraph(run('无')))).toEqual([])
  })

  test.each([
    ['deleted', row(cell('甲'), cell('旧', '<w:cellDel w:id="1"/>'), cell('乙')), ['甲|乙']],
    ['inserted', row(cell('甲'), cell('新', '<w:cellIns w:id="1"/>')), ['甲|新']],
    [
      'merged',
      row(cell('甲', '<w:cellMerge w:id="1" w:vMerge="rest"/>'), cell('乙')) +
        row(cell('', '<w:cellMerge w:id="2" w:vMerge="cont"/>'), cell('丙')),
      ['甲|乙', '·|丙']
    ]
  ])('cells that a revision has %s are read in their final state', async (_, rows, expected) => {
    expect(await gridOf(table(rows))).toEqual(expected)
    expect(await noticesOf(table(rows))).toEqual(['tracked-changes'])
  })

  test('that is only a picture is one', async () => {
    const {tree} = await readDocument(
      makeDocx(paragraph('<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>')),
      'a.docx'
    )
    expect(tree.children).toMatchObject([{type: 'paragraph', children: [{type: 'image'}]}])
  })
})
