/** HTML tables: spans, blanks, entities, broken markup, tables that only arrange the page. */

import {describe, expect, test} from 'vitest'
import {parseHtmlTables} from '../../src/parse/html/html-table.ts'
import {CellBudget, LimitExceeded} from '../../src/parse/limits.ts'
import {Source} from '../../src/source.ts'

/** The grids of the tables in a text, a covered cell as `·`, each cell checked to stand where it says. */
function grids(html: string, before = ''): string[][] {
  const source = new Source(before + html)
  const tables = parseHtmlTables(source, {start: before.length, end: source.text.length}, new CellBudget()).tables
  return tables.map(({grid, node}) => {
    expect(node.children.map(row => row.children.length)).toEqual(grid.rows.map(row => row.slots.length))
    return grid.rows.map(row => row.slots.map(({cell, covered}) => (covered ? '·' : cell.text)).join('|'))
  })
}

function onlyCell(content: string): {text: string; slice: string; slices: string[]} {
  const source = new Source(`文字 <table><tr><td>甲</td><td>${content}</td></tr></table>`)
  const cell = parseHtmlTables(source, {start: 3, end: source.text.length}, new CellBudget()).tables[0]?.grid.rows[0]
    ?.slots[1]?.cell
  if (!cell) throw new Error('no cell')
  return {text: cell.text, slice: source.slice(cell.span), slices: cell.pieces.map(piece => source.slice(piece))}
}

describe('spans', () => {
  test('across and down', () => {
    const html =
      '<table><tr><td colspan="2" rowspan="2">甲<td>乙</tr><tr><td>丙</tr><tr><td>丁<td>戊<td>己</tr></table>'
    expect(grids(html, '前文。\r\n\r\n')).toEqual([['甲|·|乙', '·|·|丙', '丁|戊|己']])
  })

  test('a span down ends with its row group, and 0 reaches to its end', () => {
    const html =
      '<table><thead><tr><td rowspan=9>甲<td>乙</thead><tbody><tr><td rowspan=0>丙<td>丁<tr><td>戊</tbody></table>'
    expect(grids(html)).toEqual([['甲|乙', '丙|丁', '·|戊']])
  })

  test('two cells that claim one place: the first has it, and no other moves', () => {
    const html = '<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙<td>丁</table>'
    expect(grids(html)).toEqual([['甲|乙', '丙|·|丁']])
  })

  test('a place that no cell claims is a blank, not a shadow', () => {
    const html = '<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td>丁</table>'
    expect(grids(html)).toEqual([['甲|乙|丙', '丁||·']])
  })

  test('that are no numbers count as one', () => {
    expect(grids('<table><tr><td colspan="x">甲<td colspan="-2">乙<td colspan="2.9">丙</table>')).toEqual([
      ['甲|乙|丙|·']
    ])
  })

  test('are bounded', () => {
    expect(grids('<table><tr><td colspan="5000">甲<td>乙</table>')[0]?.[0]?.split('|')).toHaveLength(1001)
    const rows = '<tr><td colspan=1000>甲</tr>'.repeat(101)
    expect(() => grids(`<table>${rows}</table>`)).toThrow(LimitExceeded)
  })
})

describe('a cell', () => {
  test('is its text without tags and blanks', () => {
    expect(onlyCell(' <p style="text-align: center"><span> 12 </span></p>\n')).toMatchObject({text: '12', slice: '12'})
  })

  test('with a blank is blank, where the blank stands', () => {
    for (const blank of ['', '&nbsp;', '<p>&nbsp;</p>', '<p><br></p>', '　', '\u200B']) {
      expect(onlyCell(blank)).toMatchObject({text: '', slice: ''})
    }
  })

  test('with entities has them in its span', () => {
    expect(onlyCell('&#53;823')).toMatchObject({text: '5823', slice: '&#53;823'})
    expect(onlyCell('&nbsp;&nbsp;12&nbsp;')).toMatchObject({text: '12', slice: '12'})
    expect(onlyCell('A&amp;B &lt;1&gt;')).toMatchObject({text: 'A&B <1>', slice: 'A&amp;B &lt;1&gt;'})
    expect(onlyCell('1&nbsp2 &copy &unknown; & x')).toMatchObject({text: '1\u00A02 © &unknown; & x'})
  })

  test('over several lines is one text; digits of two lines never become one number', () => {
    expect(onlyCell('本年新<br/>制作数量')).toMatchObject({text: '本年新制作数量', slices: ['本年新', '制作数量']})
    expect(onlyCell('<p>社会公益</p>\n  <p>组织</p>')).toMatchObject({text: '社会公益组织'})
    expect(onlyCell('12<br>34')).toMatchObject({text: '12 34'})
  })

  test('cut up by markup is whole again', () => {
    expect(onlyCell('<span>1</span><b>2</b></x>3')).toMatchObject({text: '123', slices: ['1', '2', '3']})
  })

  test('with only a picture is no blank', () => {
    expect(onlyCell('<img src="5.png">').text).toBe('［图片］')
    expect(onlyCell('<img src="blank.gif" width="1" height="1">').text).toBe('')
  })

  test('that is hidden is no cell', () => {
    expect(grids('<table><tr><td style="display:none">9</td><td>甲</td><td>乙</td></tr></table>')).toEqual([['甲|乙']])
  })
})

describe('tables in tables', () => {
  test('one that only arranges others is unwrapped', () => {
    const inner = '<table><tr><td>甲<td>乙</table>'
    expect(grids(`<table><tr><td>菜单<td>${inner}${inner}</table>`)).toEqual([['甲|乙'], ['甲|乙']])
  })

  test('one within a cell of figures is text of that cell', () => {
    const html = '<table><tr><td>甲<td>乙<td>丙<tr><td>丁<td><table><tr><td>5</table><td>己</table>'
    expect(grids(html)).toEqual([['甲|乙|丙', '丁|5|己']])
  })
})
