/**
 * Damage done to tables, by authors, converters and text extraction: for each, a reader must read right or say that it
 * cannot. A cell keeps its figure's path only where what is printed in it is that figure.
 */

import type {FormCell, FormRow, FormSlot, FormTable} from './form-table.ts'
import type {Layout} from './layouts/layout.ts'
import type {Random} from './random.ts'
import {
  changeLabel,
  changeRow,
  changeValues,
  insertRow,
  isValue,
  loneRow,
  textCell,
  valueRows,
  withRows
} from './surgery.ts'

export interface Mutation {
  readonly name: string
  /** Where nothing in the text betrays it: as many numbers stand in the row as belong there, and no sum covers them. */
  readonly hidden?: (layout: Layout, table: FormTable['id']) => boolean
  apply(table: FormTable, random: Random): FormTable
}

// ---- The families --------------------------------------------------------------------------------------------------

/** Does something to one value row. */
function onRow(name: string, change: (row: FormRow, random: Random) => FormRow): Mutation {
  return {name, apply: (table, random) => changeRow(table, random.pick(valueRows(table)), row => change(row, random))}
}

/** Does something to one value of one row. */
function onValue(name: string, change: (cell: FormCell, random: Random) => readonly FormCell[]): Mutation {
  return onRow(name, (row, random) => {
    const chosen = random.integer(0, row.slots.filter(isValue).length - 1)
    return changeValues(row, (cell, index) => (index === chosen ? change(cell, random) : [cell]))
  })
}

function blankValues(name: string, which: (count: number, random: Random) => readonly number[]): Mutation {
  return onRow(name, (row, random) => {
    const chosen = which(row.slots.filter(isValue).length, random)
    return changeValues(row, (cell, index) => [chosen.includes(index) ? textCell(cell, '') : cell])
  })
}

function onLabel(name: string, change: (text: string, random: Random) => string): Mutation {
  return onRow(name, (row, random) => changeLabel(row, text => change(text, random)))
}

function strayValue(random: Random): FormCell {
  return {text: String(random.integer(0, 999)), figure: null, role: 'value', columnSpan: 1, rowSpan: 1}
}

/** Blanks in a row and a number too many: only where the row has several values, else it is that number that is printed. */
function blankAndStray(name: string, blanks: number): Mutation {
  const hidden = ({columnsKept, prose}: Layout, table: FormTable['id']) =>
    table === 'proactive' && !(columnsKept && prose !== 'pages')
  const {apply} = onRow(name, (row, random) => {
    const count = row.slots.filter(isValue).length
    if (count < 2) return row
    const chosen = random.some(
      Array.from({length: count}, (_, index) => index),
      blanks
    )
    const blanked = changeValues(row, (cell, index) => [chosen.includes(index) ? textCell(cell, '') : cell])
    return {...blanked, slots: [...blanked.slots, {cell: strayValue(random), covered: 'no'}]}
  })
  return {name, hidden, apply}
}

function pageNumber(name: string, text: (random: Random) => string): Mutation {
  return {
    name,
    apply: (table, random) => insertRow(table, random.pick(valueRows(table)), loneRow(text(random)))
  }
}

const valueMutations: readonly Mutation[] = [
  blankValues('blank-any', (count, random) => [random.integer(0, count - 1)]),
  blankValues('blank-first', () => [0]),
  blankValues('blank-last', count => [count - 1]),
  blankValues('blank-three', (count, random) =>
    random.some(
      Array.from({length: count}, (_, index) => index),
      3
    )
  ),
  blankValues('blank-row', count => Array.from({length: count}, (_, index) => index)),
  onValue('stand-in', (cell, random) => [textCell(cell, random.pick(['/', '—', '-', '无', '——', '／']))]),
  onValue('full-width', cell => [
    {...cell, text: cell.text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}
  ]),
  onValue('extra-value', (cell, random) => [cell, strayValue(random)]),
  onValue('dropped-cell', () => []),
  onValue('split-number', cell => [
    textCell(cell, cell.text.slice(0, 1)),
    ...(cell.text.length > 1 ? [textCell(cell, cell.text.slice(1))] : [])
  ]),
  onValue('spaced-digits', cell => [textCell(cell, [...cell.text].join(' '))]),
  onValue('text-in-cell', (cell, random) => [textCell(cell, random.pick(['见附件', 'O', '〇', '①', '详见正文']))]),
  onValue('footnote-mark', cell => [textCell(cell, `${cell.text}①`)]),
  onValue('negative', cell => [{...cell, text: `-${cell.text}`}]),
  onValue('with-unit', cell => [{...cell, text: `${cell.text}件`}]),
  onRow('glued-numbers', row => {
    const [first, second] = row.slots.filter(isValue).map(({cell}) => cell)
    const glued = `${first?.text ?? ''}${second?.text ?? ''}`
    return changeValues(row, (cell, index) =>
      second === undefined || index > 1 ? [cell] : index === 0 ? [textCell(cell, glued)] : []
    )
  }),
  blankAndStray('blank-and-stray', 1),
  blankAndStray('two-blanks-and-stray', 2),
  onRow('shifted', row => {
    const values = row.slots.filter(isValue).map(({cell}) => cell.text)
    return changeValues(row, (cell, index) => [textCell(cell, index === 0 ? '' : (values[index - 1] ?? ''))])
  })
]

const labelMutations: readonly Mutation[] = [
  onLabel('lost-label', () => ''),
  onLabel('half-label', text => text.slice(0, Math.ceil(text.length / 2))),
  onLabel('label-typo', (text, random) => {
    const at = random.integer(0, Math.max(0, text.length - 1))
    return `${text.slice(0, at)}某${text.slice(at + 1)}`
  }),
  onLabel('wrong-number', text => text.replace(/^\d/, '9').replace(/^（.）/, '（九）')),
  onLabel('lost-number', text => text.replace(/^(?:\d\.|（.）|.、)/, ''))
]

const rowMutations: readonly Mutation[] = [
  {
    name: 'dropped-row',
    apply: (table, random) => withRows(table, table.rows.toSpliced(random.pick(valueRows(table)), 1))
  },
  {
    name: 'unknown-row',
    apply: (table, random) => {
      const at = random.pick(valueRows(table))
      const row = table.rows[at]
      if (row === undefined) return table
      const strange = changeLabel(
        changeValues({...row, id: ''}, () => [strayValue(random)]),
        () => '9.不属于政府信息'
      )
      return insertRow(table, at, strange)
    }
  },
  {
    name: 'repeated-row',
    apply: (table, random) => {
      const at = random.pick(valueRows(table))
      const row = table.rows[at]
      return row === undefined
        ? table
        : insertRow(
            table,
            at,
            changeLabel(
              changeValues(row, () => [strayValue(random)]),
              text => text
            )
          )
    }
  },
  {
    name: 'swapped-rows',
    apply: (table, random) => {
      const rows = valueRows(table)
      const at = random.integer(0, rows.length - 2)
      const [first, second] = [rows[at], rows[at + 1]]
      if (first === undefined || second === undefined || second !== first + 1) return table
      const [upper, lower] = [table.rows[first], table.rows[second]]
      if (upper === undefined || lower === undefined) return table
      return withRows(table, table.rows.with(first, lower).with(second, upper))
    }
  },
  {
    name: 'dropped-block',
    apply: (table, random) => {
      const rows = valueRows(table)
      return withRows(table, table.rows.toSpliced(rows[random.integer(0, rows.length - 1)] ?? 0, 4))
    }
  },
  pageNumber('page-number', random => String(random.integer(1, 9))),
  pageNumber('page-number-dashes', random => `- ${random.integer(1, 9)} -`),
  {
    name: 'wrapped-number',
    apply: (table, random) => {
      const at = random.pick(valueRows(table))
      const row = table.rows[at]
      if (row === undefined) return table
      const chosen = random.integer(0, row.slots.filter(isValue).length - 1)
      const text = row.slots.filter(isValue)[chosen]?.cell.text ?? ''
      if (text.length < 2) return table
      const upper = changeValues(row, (cell, index) => [index === chosen ? textCell(cell, text.slice(0, -1)) : cell])
      const rest = changeValues(row, (cell, index) => [textCell(cell, index === chosen ? text.slice(-1) : '')])
      const lower = {...changeLabel({...rest, id: ''}, () => ''), kind: 'heading' as const}
      return withRows(table, table.rows.toSpliced(at, 1, upper, lower))
    }
  }
]

/** Takes out the column of a figure's last part, or puts one before it, in header and body alike. */
function onColumn(
  name: string,
  change: (slot: FormSlot, row: FormRow, random: Random) => readonly FormSlot[]
): Mutation {
  return {
    name,
    apply: (table, random) => {
      const at = table.labelColumns + random.integer(1, Math.max(1, table.width - table.labelColumns - 2))
      const rows = table.rows.map(row => {
        const slot = row.slots[at]
        return slot === undefined ? row : {...row, slots: row.slots.toSpliced(at, 1, ...change(slot, row, random))}
      })
      return withRows(table, rows)
    }
  }
}

const columnMutations: readonly Mutation[] = [
  onColumn('dropped-column', () => []),
  onColumn('added-column', (slot, row, random) => {
    if (row.kind !== 'values' && slot.covered === 'left') return [slot, slot]
    const text = row.kind === 'values' ? String(random.integer(0, 99)) : '小计'
    const cell: FormCell = {text, figure: null, role: slot.cell.role, columnSpan: 1, rowSpan: 1}
    return [{cell, covered: 'no'}, slot]
  }),
  {
    name: 'swapped-groups',
    apply: table => {
      const group = (name: string) => table.rows.filter(({id}) => id.startsWith(name))
      const [first, second] = [group('results.unavailable.'), group('results.notProcessed.')]
      const start = table.rows.findIndex(({id}) => id.startsWith('results.unavailable.'))
      if (start < 0) return table
      return withRows(table, table.rows.toSpliced(start, first.length + second.length, ...second, ...first))
    }
  },
  {
    name: 'subtotal-row',
    apply: (table, random) => {
      const at = table.rows.findIndex(({id}) => id.startsWith('results.denied.'))
      const row = table.rows[at]
      if (row === undefined) return table
      const subtotal = changeLabel(
        changeValues({...row, id: ''}, () => [strayValue(random)]),
        () => '小计'
      )
      return insertRow(table, at + 8, subtotal)
    }
  }
]

export const mutations: readonly Mutation[] = [
  ...valueMutations,
  ...labelMutations,
  ...rowMutations,
  ...columnMutations
]
