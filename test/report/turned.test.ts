/** Tables that are turned or cut by columns are read by their headers; rows of subtotals lose nothing beside them. */

import {describe, expect, it} from 'vitest'
import {figuresOf, flat, html, lint, pipes, placedRows, type Rows, rulesOf, turned} from './turning.ts'

/** Some columns of the values, with those of the labels before them. */
function part(rows: Rows, labels: number, from: number, to: number): Rows {
  return flat(rows).map(row => [...row.slice(0, labels), ...row.slice(labels + from, labels + to)])
}

const whole = placedRows('requests')
const labels = whole[0]?.length === undefined ? 0 : whole[0].length - 7
const right = await lint(html(whole), 3)

describe('table three', () => {
  it('is read whole in the form of the standard', () => {
    expect([...figuresOf(right, 'requests').values()].filter(value => value === null)).toEqual([])
    expect(figuresOf(right, 'requests').size).toBeGreaterThan(100)
  })

  it.each([
    ['turned, in a page', html(turned(whole))],
    ['turned, with no merged cells', html(turned(flat(whole)))],
    ['turned, in pipes', pipes(turned(flat(whole)))],
    ['cut by columns into two tables', `${html(part(whole, labels, 0, 4))}\n\n${html(part(whole, labels, 4, 7))}`],
    [
      'cut by columns into three',
      [part(whole, labels, 0, 3), part(whole, labels, 3, 5), part(whole, labels, 5, 7)].map(html).join('\n\n')
    ]
  ])('%s', async (_, table) => {
    const result = await lint(table, 3)
    expect(figuresOf(result, 'requests')).toEqual(figuresOf(right, 'requests'))
    expect(rulesOf(result)).toEqual(rulesOf(right))
  })

  it('cut by columns, the right part above: unread, and the reason says so', async () => {
    const result = await lint([part(whole, labels, 4, 7), part(whole, labels, 0, 4)].map(html).join('\n\n'), 3)
    const read = [...(result.report?.figures ?? [])].filter(({figure}) => figure.startsWith('requests.'))
    expect(new Set(read.map(({state}) => state))).toEqual(new Set(['unread']))
    expect(new Set(read.map(({reason}) => reason?.zh))).toEqual(
      new Set(['表按列拆成了上下几段，不能确定各段的数属于哪些列'])
    )
    expect(result.diagnostics.filter(({severity, rule}) => severity === 'error' && rule !== 'table-missing')).toEqual(
      []
    )
  })

  it('twice, with the same columns, is not cut', async () => {
    const again = whole.map(row => row.map(cell => ({...cell, text: cell.text === '0' ? '1' : cell.text})))
    const result = await lint(`${html(whole)}\n\n${html(again)}`, 3)
    expect(rulesOf(result).some(text => text.startsWith('table-shape/rowRepeated'))).toBe(true)
  })

  it('with a row of subtotals keeps its other rows, and one that is missing is missing', async () => {
    const at = whole.findIndex(row => row.some(({text}) => text.includes('予以公开')))
    const subtotal = flat([whole[at] ?? []]).map(row =>
      row.map((cell, column) => (column < labels ? {...cell, text: '小计'} : cell))
    )
    const rows = [...flat(whole.slice(0, at)), ...subtotal, ...flat(whole.slice(at))]
    const result = await lint(html(rows), 3)
    expect(figuresOf(result, 'requests')).toEqual(figuresOf(right, 'requests'))
    const beyond = rulesOf(result).filter(text => !rulesOf(right).includes(text))
    expect(beyond).toHaveLength(1)
    expect(beyond[0]).toContain('table-shape/subtotalAdded')
  })
})
