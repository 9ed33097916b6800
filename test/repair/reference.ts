/**
 * The smallest repairs by trying every set of cells, with nothing in common with `src/repair`: what its search is held
 * against. Up to three cells, for which a triple of some hundred cells takes a moment.
 */

import type {StandardId} from '../../src/standard/index.ts'
import {identities, standardById} from '../../src/standard/index.ts'

/** Numbers by the path of their figure. */
export type Counts = ReadonlyMap<string, number>

/** What each changed cell should be, as `path=value`, sorted. */
export type Repair = string

interface Sum {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** The sums of table three of which all figures have a number. */
function sumsOf(standard: StandardId, counts: Counts): readonly Sum[] {
  const form = standardById(standard)
  const all = [
    ...identities(form, 'requests.balance'),
    ...identities(form, 'requests.results'),
    ...identities(form, 'requests.applicants')
  ]
  return all.filter(({left, right}) => [...left, ...right].every(path => counts.has(path)))
}

/** All repairs of as few cells as possible, of at most `most`; none where these do not suffice or nothing is wrong. */
export function smallestByTrying(standard: StandardId, counts: Counts, most: number): ReadonlySet<Repair> {
  const sums = sumsOf(standard, counts)
  const factor = (path: string) =>
    sums.map(({left, right}) => (left.includes(path) ? 1 : right.includes(path) ? -1 : 0))
  const paths = [...new Set(sums.flatMap(({left, right}) => [...left, ...right]))]
  const columns = paths.map(factor)
  const add = (all: readonly string[]) => all.reduce((total, path) => total + (counts.get(path) ?? 0), 0)
  const wrong = sums.map(({left, right}) => add(left) - add(right))
  const broken = wrong.flatMap((by, row) => (by === 0 ? [] : [row]))
  if (broken.length === 0) return new Set()
  const masks = columns.map(column =>
    broken.reduce((mask, row, bit) => (column[row] === 0 ? mask : mask | (1n << BigInt(bit))), 0n)
  )
  const whole = (1n << BigInt(broken.length)) - 1n
  for (let size = 1; size <= most; size++) {
    const found = new Set<Repair>()
    for (const chosen of choose(masks, whole, size)) {
      const amounts = solve(
        chosen.map(cell => columns[cell] ?? []),
        wrong
      )
      if (amounts === null) continue
      const values = chosen.map(
        (cell, index) => [paths[cell] ?? '', (counts.get(paths[cell] ?? '') ?? 0) + (amounts[index] ?? 0)] as const
      )
      if (values.every(([, value]) => value >= 0 && Number.isInteger(value)))
        found.add(
          values
            .map(([path, value]) => `${path}=${value}`)
            .sort()
            .join(' ')
        )
    }
    if (found.size > 0) return found
  }
  return new Set()
}

/** The sets of the given number of cells that between them take part in every broken sum. */
function* choose(masks: readonly bigint[], whole: bigint, size: number, from = 0, mask = 0n): Generator<number[]> {
  if (size === 0) {
    if (mask === whole) yield []
    return
  }
  for (let cell = from; cell < masks.length; cell++) {
    const next = mask | (masks[cell] ?? 0n)
    if (size === 1 && next !== whole) continue
    for (const rest of choose(masks, whole, size - 1, cell + 1, next)) yield [cell, ...rest]
  }
}

/** The amounts, none of them 0, that added to the cells undo what is wrong; null where there are none. By elimination. */
function solve(columns: readonly (readonly number[])[], wrong: readonly number[]): readonly number[] | null {
  const rows = wrong
    .map((by, row) => [...columns.map(column => column[row] ?? 0), -by])
    .filter(row => row.some(entry => entry !== 0))
  const size = columns.length
  for (let column = 0; column < size; column++) {
    const pivot = rows.findIndex((row, index) => index >= column && row[column] !== 0)
    const chosen = rows[pivot]
    const head = chosen?.[column]
    if (chosen === undefined || head === undefined) return null
    rows.splice(pivot, 1)
    rows.splice(
      column,
      0,
      chosen.map(entry => entry / head)
    )
    for (const [index, row] of rows.entries()) {
      const own = row[column] ?? 0
      if (index !== column && own !== 0) rows[index] = row.map((entry, at) => entry - own * (rows[column]?.[at] ?? 0))
    }
  }
  if (rows.slice(size).some(row => row.some(entry => entry !== 0))) return null
  const amounts = rows.slice(0, size).map(row => row[size] ?? 0)
  return amounts.some(amount => amount === 0) ? null : amounts
}
