/** Columns of a sheet that are hidden, or so narrow that nothing of them is seen: to a reader they are not there. */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'

interface Range {
  /** 0-based. */
  readonly from: number
  /** Behind the last. */
  readonly to: number
}

export class VisibleColumns {
  readonly #hidden: readonly Range[]

  constructor(sheet: XmlElement) {
    this.#hidden = childrenNamed(child(sheet, 'cols'), 'col')
      .filter(column => isMarkedHidden(column) || Number(value(column, 'width') ?? '1') === 0)
      .map(column => ({from: Number(value(column, 'min') ?? '1') - 1, to: Number(value(column, 'max') ?? '0')}))
      .filter(({from, to}) => from >= 0 && to > from)
      .sort((left, right) => left.from - right.from)
  }

  get areAll(): boolean {
    return this.#hidden.length === 0
  }

  /** The column of the sheet that is seen at a place. */
  at(place: number): number {
    let column = place
    let reached = 0
    for (const {from, to} of this.#hidden) {
      const start = Math.max(from, reached)
      if (start > column) break
      column += Math.max(to - start, 0)
      reached = Math.max(reached, to)
    }
    return column
  }

  /** How many columns that are seen stand before a column of the sheet. */
  before(column: number): number {
    let hidden = 0
    let reached = 0
    for (const {from, to} of this.#hidden) {
      const start = Math.max(from, reached)
      if (start >= column) break
      hidden += Math.max(Math.min(to, column) - start, 0)
      reached = Math.max(reached, to)
    }
    return column - hidden
  }
}

/** Whether a row or a column says that it is hidden. */
export function isMarkedHidden(element: XmlElement): boolean {
  const hidden = value(element, 'hidden')
  return hidden === '1' || hidden === 'true'
}
