/** What pages hold: cells by their lines, and what is unread with its reason. */

import {describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {engineVersion} from '../../src/parse/pdf/engine.ts'
import {parsePdf} from '../../src/parse/pdf/pdf.ts'
import {Refused} from '../../src/parse/refusal.ts'
import {MadePdf} from './made.ts'

function read(pdf: MadePdf) {
  const {document} = parsePdf(pdf.bytes())
  const tables = document.tables.map(({grid}) => grid.rows.map(row => row.slots.map(({cell}) => cell.text)))
  const unread = document.tables.flatMap(({grid}) =>
    grid.rows.flatMap(row => row.slots.flatMap(({cell}) => cell.unread?.zh ?? []))
  )
  const kinds = document.notices?.map(({kind}) => kind) ?? []
  return {text: document.source.text, tables, unread, kinds, document}
}

function refusalOf(pdf: MadePdf): string {
  try {
    parsePdf(pdf.bytes())
  } catch (error) {
    if (error instanceof Refused) return error.refusal.message.zh
    throw error
  }
  return ''
}

const two = [
  ['规章', '12'],
  ['规范性文件', '345']
]

describe('a table with lines', () => {
  it('is read cell by cell, with its place', () => {
    const {tables, document} = read(
      new MadePdf().text(60, 90, '二、主动公开政府信息情况').grid(60, 100, [100, 60], 20, two)
    )
    expect(tables).toEqual([two])
    const cell = document.tables[0]?.grid.rows[1]?.slots[1]?.cell
    expect(cell?.origin).toMatchObject({page: 1, table: 1, row: 2, column: 2, box: [160, 120, 220, 140]})
  })

  it('has one cell where no line parts two', () => {
    const pdf = new MadePdf()
    for (const y of [100, 120, 140]) pdf.line(60, y, 260, y)
    for (const x of [60, 260]) pdf.line(x, 100, x, 140)
    pdf.line(160, 120, 160, 140).text(70, 114, '合并').text(70, 134, '甲').text(170, 134, '7')
    const {document} = read(pdf)
    expect(document.tables[0]?.grid.rows[0]?.slots[0]?.cell).toMatchObject({text: '合并', columnSpan: 2})
  })

  it('goes on on the next page, its head said once', () => {
    const head = ['信息内容', '件数']
    const pdf = new MadePdf().grid(60, 700, [100, 60], 20, [head, ['规章', '1']]).page()
    const {tables} = read(pdf.grid(60, 60, [100, 60], 20, [head, ['规范性文件', '2']]))
    expect(tables).toEqual([[head, ['规章', '1'], ['规范性文件', '2']]])
  })

  it.each([
    ['beside the rest of a numbered label', ['5.属于', '77'], ['内部事务信息', '2'], '属于内部事务信息'],
    ['without a label', ['规章', '77'], ['', '2'], '规章']
  ])('leaves a number unread that the end of the page has parted, %s', (_, above, below, label) => {
    const pdf = new MadePdf().grid(60, 700, [100, 60], 20, [['（一）予以公开', '1'], above]).page()
    const {tables, unread} = read(pdf.grid(60, 60, [100, 60], 20, [below, ['6.其他', '3']]))
    expect(tables[0]?.map(row => row[0])).toHaveLength(3)
    expect(tables[0]?.[1]?.[0]).toContain(label)
    expect(unread).toEqual([expect.stringContaining('数字中间换了行')])
  })

  it.each([
    [
      ['5.属于内部事务信息', '77'],
      ['6.其他', '2']
    ],
    [
      ['规章', '77'],
      ['规范性文件', '2']
    ],
    [
      ['5.属于内部事务信息', ''],
      ['', '2']
    ]
  ])('keeps rows apart that are rows of their own: %s, %s', (above, below) => {
    const pdf = new MadePdf().grid(60, 700, [100, 60], 20, [['（一）予以公开', '1'], above]).page()
    const {tables, unread} = read(pdf.grid(60, 60, [100, 60], 20, [below, ['7.其他', '3']]))
    expect(tables[0]).toHaveLength(4)
    expect(unread).toEqual([])
  })

  it('has a number whole that the width of its cell breaks, and no other', () => {
    const narrow = new MadePdf().grid(60, 100, [100, 30], 40, [
      ['规章', ''],
      ['行政', '']
    ])
    const {tables} = read(narrow.text(164, 115, '3178').text(164, 130, '7').text(164, 155, '12').text(164, 170, '34'))
    expect(tables[0]?.[0]?.[1]).toBe('31787')
    const {unread} = read(
      new MadePdf()
        .grid(60, 100, [100, 90], 40, [['规章', '']])
        .grid(60, 300, [50, 50], 20, two)
        .text(164, 115, '12')
        .text(164, 130, '34')
    )
    expect(unread).toHaveLength(1)
  })

  it('is no longer than its lines across where a bar at the margin marks a change', () => {
    const pdf = new MadePdf().grid(60, 100, [100, 60], 20, two).line(60, 60, 60, 300).text(80, 250, '正文在表格之下。')
    const {tables, text} = read(pdf)
    expect(tables).toEqual([two])
    expect(text).toContain('正文在表格之下。')
  })

  it('leaves a number unread whose cell runs off the page', () => {
    const {unread} = read(new MadePdf().grid(400, 100, [100, 120], 20, two))
    expect(unread).toContain('表格超出了页面，这一格不完整')
  })
})

describe('text that is not to be read as it stands', () => {
  const struckCell = (): MadePdf =>
    new MadePdf().grid(60, 100, [100, 60], 20, [
      ['规章', '12'],
      ['规范性文件', '5']
    ])

  it('is struck by a line through it', () => {
    const {unread, kinds, tables} = read(struckCell().text(176, 114, '3').line(164, 111, 174, 111))
    expect(unread.join('')).toContain('删除线')
    expect(kinds).toContain('struck-text')
    expect(tables[0]?.[1]).toEqual(['规范性文件', '5'])
  })

  it('is struck by an annotation', () => {
    const {unread} = read(struckCell().text(176, 114, '3').annotation('StrikeOut', 164, 104, 174, 116))
    expect(unread.join('')).toContain('删除线')
  })

  it('is not struck by a line below it', () => {
    expect(read(struckCell().line(164, 115, 174, 115)).unread).toEqual([])
  })

  it('stands in a form field', () => {
    const {unread, kinds} = read(struckCell().annotation('Widget', 162, 102, 215, 118, '/FT /Tx /T (a) /V (7)'))
    expect(unread.join('')).toContain('输入框')
    expect(kinds).toContain('form-field')
  })

  it('was added as an annotation', () => {
    const {unread, kinds} = read(
      struckCell().annotation('FreeText', 180, 102, 215, 118, '/Contents (7) /DA (/F1 10 Tf)')
    )
    expect(unread.join('')).toContain('批注工具')
    expect(kinds).toContain('annotation')
  })

  it('is off the page', () => {
    const {text, kinds} = read(struckCell().text(700, 200, '页外'))
    expect(text).not.toContain('页外')
    expect(kinds).toContain('hidden-text')
  })

  const digit = (operators: string, x = 176): string => `BT /F1 10 Tf ${operators} 1 0 0 1 ${x} 728 Tm <0033> Tj ET`

  it.each<[string, (pdf: MadePdf) => MadePdf]>([
    ['lies beneath a white box', pdf => pdf.text(176, 114, '3').box(174, 102, 184, 118, 1)],
    ['lies beneath a black box', pdf => pdf.text(176, 114, '3').box(174, 102, 184, 118, 0)],
    ['lies beneath a picture', pdf => pdf.text(176, 114, '3').picture(174, 102, 184, 118)],
    ['is white', pdf => pdf.raw(digit('1 g'))],
    ['is white on a white box', pdf => pdf.box(174, 102, 184, 118, 1).raw(digit('1 g'))],
    ['is clipped away', pdf => pdf.raw(`0 0 100 100 re W n ${digit('')}`)],
    ['is tiny', pdf => pdf.text(176, 114, '3', 1)],
    ['has no width', pdf => pdf.raw(digit('1 Tz'))],
    ['is mirrored', pdf => pdf.raw('BT /F1 10 Tf -1 0 0 1 181 728 Tm <0033> Tj ET')],
    ['stands on its head', pdf => pdf.raw('BT /F1 10 Tf -1 0 0 -1 181 733 Tm <0033> Tj ET')]
  ])('%s', (_, change) => {
    const {unread, tables} = read(change(struckCell()))
    expect(unread.join('')).not.toBe('')
    expect(tables[0]?.[1]).toEqual(['规范性文件', '5'])
  })

  it.each<[string, (pdf: MadePdf) => MadePdf]>([
    ['white on a dark box', pdf => pdf.box(174, 102, 184, 118, 0.2).raw(digit('1 g', 176))],
    ['above a box', pdf => pdf.box(174, 102, 184, 118, 1).text(176, 114, '3')],
    ['within its clip', pdf => pdf.raw(`160 700 60 60 re W n ${digit('')}`)]
  ])('is seen: %s', (_, change) => {
    const pdf = change(
      new MadePdf().grid(60, 100, [100, 60], 20, [
        ['规章', ''],
        ['规范性文件', '5']
      ])
    )
    const {unread, tables} = read(pdf)
    expect(unread).toEqual([])
    expect(tables[0]?.[0]).toEqual(['规章', '3'])
  })

  it('is painted once, though twice', () => {
    expect(read(struckCell().text(164.3, 114, '12')).tables[0]?.[0]).toEqual(['规章', '12'])
  })
})

describe('pages without text of their own', () => {
  it('are refused as a scan', () => {
    expect(refusalOf(new MadePdf().picture(0, 0, 595, 842))).toContain('扫描件')
  })

  it('are refused where there is nothing at all', () => {
    expect(refusalOf(new MadePdf().page())).toContain('没有文字')
  })

  it('are read where a program has recognised it, which is said', () => {
    const {text, kinds} = read(new MadePdf().picture(0, 0, 595, 842).text(60, 100, '一、总体情况', 12, 3))
    expect(text).toContain('一、总体情况')
    expect(kinds).toContain('recognised-text')
  })
})

describe('rows of numbers', () => {
  const rows = (labels: readonly string[], end = 320): MadePdf => {
    const pdf = new MadePdf()
    for (const [index, label] of labels.entries()) {
      pdf.text(60, 100 + 20 * index, label)
      for (const x of [200, 260, end]) pdf.text(x, 100 + 20 * index, '53')
    }
    return pdf
  }

  it('without lines around them make a table by the words of the form, each cell with its place', () => {
    const {tables, document} = read(rows(['规章', '行政规范性文件']))
    expect(tables).toEqual([
      [
        ['规章', '53', '53', '53'],
        ['行政规范性文件', '53', '53', '53']
      ]
    ])
    expect(document.tables[0]?.grid).toMatchObject({layout: 'blanks', trueColumns: false})
    const cell = document.tables[0]?.grid.rows[1]?.slots[1]?.cell
    expect(cell?.origin).toMatchObject({page: 1, table: 1, row: 2, column: 2})
    expect(cell?.origin?.box?.[0]).toBe(200)
  })

  it('are unread where the edge of the page may have cut them', () => {
    expect(read(rows(['规章', '行政规范性文件'], 578)).unread).toHaveLength(2)
  })

  it('that no words of the form explain have the file refused: which cell each belongs to is not certain', () => {
    expect(refusalOf(rows(['甲', '乙']))).toContain('没有格线')
    expect(refusalOf(new MadePdf().text(60, 100, '2024年收到申请12件，答复11件，结转1件。'))).toBe('')
  })
})

describe('lines', () => {
  it('make one paragraph as far as they fill the measure', () => {
    const full = '本机关全面贯彻落实条例要求'.repeat(4)
    const pdf = new MadePdf().text(80, 100, full.slice(0, 42)).text(60, 120, full.slice(0, 43)).text(60, 140, '结束。')
    expect(read(pdf).text.split('\n\n')).toHaveLength(1)
  })

  it('have 一 where it stands, though its box is that of the stroke', () => {
    const pdf = new MadePdf().text(60, 60, '第').drawnOne(70, 60).text(80, 60, '项加第二项之和等于第三项加第四项之和')
    expect(read(pdf).text).toContain('第一项加第二项')
  })

  it('of page numbers and running heads are no text', () => {
    const pdf = new MadePdf()
    for (const page of [1, 2, 3]) {
      if (page > 1) pdf.page()
      pdf.text(200, 40, '示例区年度报告').text(60, 200, `第${page}段正文。`).text(290, 810, `- ${page} -`)
    }
    const {text} = read(pdf)
    expect(text).not.toContain('示例区年度报告')
    expect(text).not.toContain('- 2 -')
    expect(text).toContain('第2段正文。')
  })

  it('of page numbers are no text in whatever way they are written, and in the middle of a page a number is text', () => {
    const numbers = ['7', '-8-', '第 9 页 共 12 页', '共12页', '10/12', 'Page 11']
    const pdf = new MadePdf()
    for (const [index, number] of numbers.entries()) {
      if (index > 0) pdf.page()
      pdf.text(60, 200, `第${index}段正文。`).text(290, 810, number)
    }
    pdf.page().text(60, 200, '最后一段正文。').text(290, 400, '15')
    const {text} = read(pdf)
    expect(text.split('\n').filter(line => line !== '')).toEqual([
      ...numbers.map((_, index) => `第${index}段正文。`),
      '最后一段正文。',
      '15'
    ])
  })
})

it('is pinned to the version that results are kept for', () => {
  expect(manifest.dependencies['@embedpdf/pdfium']).toBe(engineVersion)
})
