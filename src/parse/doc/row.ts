/** The cells of a table row of a binary Word file: their borders, and which of them are merged ([MS-DOC] 2.6.3). */

import type {FlatCell, FlatRow} from '../word/flat-tables.ts'
import type {Modifier} from './sprm.ts'
import {numberOf} from './sprm.ts'

const DEFINE = 0xd608
const MERGE = 0x5624
const SPLIT = 0x5625
const VERTICAL = 0xd62b
const CELL_SIZE = 20

/** @returns null where the row does not define its cells */
export function readRow(modifiers: readonly Modifier[]): FlatRow | null {
  let row: {left: number; cells: FlatCell[]} | null = null
  for (const modifier of modifiers) {
    if (modifier.code === DEFINE) row = defineRow(modifier.operand)
    if (row === null) continue
    if (modifier.code === MERGE || modifier.code === SPLIT) {
      const [first, limit] = [numberOf(modifier) & 0xff, numberOf(modifier) >> 8]
      row.cells = row.cells.map((cell, index) =>
        index >= first && index < limit ? {...cell, joinsLeft: modifier.code === MERGE && index > first} : cell
      )
    } else if (modifier.code === VERTICAL && modifier.operand.byteLength >= 2) {
      const [at, flags] = [modifier.operand.getUint8(0), modifier.operand.getUint8(1)]
      const vertical = flags === 0 ? 'none' : flags === 1 ? 'continue' : 'begin'
      row.cells = row.cells.map((cell, index) => (index === at ? {...cell, vertical} : cell))
    }
  }
  return row
}

function defineRow(operand: DataView): {left: number; cells: FlatCell[]} | null {
  if (operand.byteLength < 3) return null
  const count = operand.getUint8(0)
  if (operand.byteLength < 1 + (count + 1) * 2) return null
  const cells = Array.from({length: count}, (_, index): FlatCell => {
    const at = 1 + (count + 1) * 2 + index * CELL_SIZE
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0
    const right = operand.getInt16(1 + (index + 1) * 2, true)
    return {right, joinsLeft: (flags & 0x02) !== 0 && (flags & 0x01) === 0, vertical: verticalOf(flags)}
  })
  return {left: operand.getInt16(1, true), cells}
}

function verticalOf(flags: number): FlatCell['vertical'] {
  if (flags & 0x40) return 'begin'
  return flags & 0x20 ? 'continue' : 'none'
}
