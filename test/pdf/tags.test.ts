/** Tables that tags declare: over pages, with cells that hold nothing, and those that are not to be believed. */

import {describe, expect, it} from 'vitest'
import {formTagged, joinTagged, type TagNode} from '../../src/parse/page/tagged.ts'

function cell(mark: number, page = 1, columnSpan = 1, rowSpan = 1): TagNode {
  return {kind: 'cell', columnSpan, rowSpan, children: [], marks: [{page, mark}]}
}

function row(...children: (TagNode | null)[]): TagNode {
  return {kind: 'row', columnSpan: 1, rowSpan: 1, children, marks: []}
}

function table(...children: (TagNode | null)[]): TagNode {
  return {kind: 'group', columnSpan: 1, rowSpan: 1, children, marks: []}
}

function placesOf(node: TagNode): string[] | null {
  return (
    formTagged(node)?.cells.map(({row: at, column, marks: [mark], isLost}) =>
      [at, column, mark?.mark ?? '-', ...(isLost ? ['lost'] : [])].join(' ')
    ) ?? null
  )
}

describe('cells', () => {
  it('take the places that spans leave', () => {
    const tall = table(row(cell(1, 1, 1, 2), cell(2, 1, 2)), row(cell(3), cell(4)))
    expect(placesOf(tall)).toEqual(['0 0 1', '0 1 2', '1 1 3', '1 2 4'])
  })

  it('without content are blank, wherever they stand', () => {
    expect(
      placesOf(table(row(cell(1), cell(2), cell(3)), row(cell(4), null, cell(5)), row(cell(6), cell(7), null)))
    ).toEqual(['0 0 1', '0 1 2', '0 2 3', '1 0 4', '1 1 -', '1 2 5', '2 0 6', '2 1 7', '2 2 -'])
  })

  it('that the end of a row does not have are lost, not blank', () => {
    expect(placesOf(table(row(cell(1), cell(2)), row(cell(3))))?.at(-1)).toBe('1 1 - lost')
  })

  it('make no table where they overlap, or leave holes', () => {
    expect(placesOf(table(row(cell(1), cell(2, 1, 1, 2)), row(cell(3, 1, 2))))).toBeNull()
    expect(placesOf(table(row(cell(1, 1, 1, 2), cell(2)), null))).toBeNull()
  })
})

describe('over pages', () => {
  const upper = table(row(cell(1, 1, 1, 3), cell(2)), row(cell(3)), null)
  const lower = table(null, null, row(cell(1, 2)))

  it('the parts of a table are one, with the cell that spans them', () => {
    const joined = joinTagged([[upper], [lower]])
    expect(joined).toHaveLength(1)
    expect(joined.flatMap(node => placesOf(node))).toEqual(['0 0 1', '0 1 2', '1 1 3', '2 1 1'])
  })

  it('a row that the page cuts is one, and so is its cell', () => {
    const [joined] = joinTagged([[table(row(cell(1), cell(2)))], [table(row(null, cell(7, 2)))]])
    expect(joined && formTagged(joined)?.cells[1]?.marks).toEqual([
      {page: 1, mark: 2},
      {page: 2, mark: 7}
    ])
  })

  it('tables that are whole stay apart', () => {
    const whole = (page: number): TagNode => table(row(cell(1, page), cell(2, page)), row(cell(3, page), cell(4, page)))
    expect(joinTagged([[whole(1)], [whole(2)]])).toHaveLength(2)
  })
})
