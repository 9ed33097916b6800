/** Taking the tables of an invented report apart, and putting them together again with their spans right. */

import type {FormCell, FormRow, FormSlot, FormTable} from './form-table.ts'

/** Puts rows together again: the spans of merged cells follow from the rows and columns that still hold them. */
export function withRows(table: FormTable, rows: readonly FormRow[]): FormTable {
  const spans = new Map<FormCell, {rowSpan: number; columnSpan: number}>()
  for (const {slots} of rows) {
    for (const cell of new Set(slots.map(slot => slot.cell))) {
      const columnSpan = slots.filter(slot => slot.cell === cell).length
      spans.set(cell, {columnSpan, rowSpan: (spans.get(cell)?.rowSpan ?? 0) + 1})
    }
  }
  const cells = new Map([...spans].map(([cell, span]) => [cell, {...cell, ...span}]))
  const begun = new Set<FormCell>()
  return {
    ...table,
    width: Math.max(...rows.map(row => row.slots.length)),
    rows: rows.map(row => {
      const here = new Set<FormCell>()
      const slots = row.slots.map(({cell}): FormSlot => {
        const covered = begun.has(cell) ? 'above' : here.has(cell) ? 'left' : 'no'
        here.add(cell)
        return {cell: cells.get(cell) ?? cell, covered}
      })
      for (const cell of here) begun.add(cell)
      return {...row, slots}
    })
  }
}

export function valueRows(table: FormTable): number[] {
  return table.rows.flatMap((row, index) => (row.kind === 'values' ? [index] : []))
}

export function changeRow(table: FormTable, index: number, change: (row: FormRow) => FormRow): FormTable {
  return withRows(
    table,
    table.rows.map((row, at) => (at === index ? change(row) : row))
  )
}

export function isValue({cell, covered}: FormSlot): boolean {
  return cell.role === 'value' && covered === 'no'
}

/** Changes the value cells of a row; a cell may become none or several. The first takes all the places of the old one. */
export function changeValues(row: FormRow, change: (cell: FormCell, index: number) => readonly FormCell[]): FormRow {
  const values = row.slots.filter(isValue).map(({cell}) => cell)
  const changed = new Map(values.map((cell, index) => [cell, change(cell, index)]))
  const slots = row.slots.flatMap((slot): FormSlot[] => {
    const cells = changed.get(slot.cell)
    if (cells === undefined) return [slot]
    const further = slot.covered === 'no' ? cells.slice(1) : []
    return [...cells.slice(0, 1), ...further].map(cell => ({cell, covered: 'no'}))
  })
  return {...row, slots}
}

/** A cell with other words in it: no figure stands there any more. */
export function textCell(cell: FormCell, text: string): FormCell {
  return {...cell, text, figure: null}
}

export function changeLabel(row: FormRow, change: (text: string) => string): FormRow {
  const own = row.slots.findLast(({cell}) => cell.role === 'label')?.cell
  if (own === undefined) return row
  const changed = {...own, text: change(own.text)}
  return {...row, slots: row.slots.map(slot => (slot.cell === own ? {...slot, cell: changed} : slot))}
}

/** A row that holds one text in its first place, as a page number does. */
export function loneRow(text: string): FormRow {
  const cell: FormCell = {text, figure: null, role: 'label', columnSpan: 1, rowSpan: 1}
  return {kind: 'heading', id: '', slots: [{cell, covered: 'no'}]}
}

export function insertRow(table: FormTable, index: number, row: FormRow): FormTable {
  return withRows(table, table.rows.toSpliced(index, 0, row))
}
