/** Whatever is done to a table: no figure is wrong in silence. */

import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Location} from '../../src/diagnostic.ts'
import {formatExact, parseExact} from '../../src/exact.ts'
import type {Result} from '../../src/index.ts'
import {lint} from '../../src/index.ts'
import type {Span} from '../../src/source.ts'
import type {FormTable} from '../invented/form-table.ts'
import {readableLayouts} from '../invented/layouts/index.ts'
import {type Mutation, mutations} from '../invented/mutations.ts'
import {Random} from '../invented/random.ts'
import {type Rendered, render} from '../invented/render.ts'
import {busyTruths, runs} from './arbitraries.ts'

/** Figures that are read as another number than is printed, without a word on their row. */
function silentlyWrong(rendered: Rendered, result: Result): string[] {
  const spoken = spokenOf(result)
  return [...rendered.truth.figures].flatMap(([path, value]) => {
    const figure = result.report?.figures.get(path)
    if (figure === undefined || figure.exact === null) return []
    const printed = parseExact(rendered.figures.get(path)?.raw.replace('件', '') ?? value)
    if (printed !== null && formatExact(figure.exact) === formatExact(printed)) return []
    const row = rowSpan(result, path)
    const told = spoken.some(
      ({figure: of, range}) => of === path || (range.start.offset < row.end && row.start < range.end.offset)
    )
    return told
      ? []
      : [`${path}: printed ${printed === null ? '?' : formatExact(printed)}, read ${formatExact(figure.exact)}`]
  })
}

/** Every place that a finding or an abstention speaks of; of findings their other places too. */
function spokenOf(result: Result): Location[] {
  return [
    ...result.diagnostics.flatMap(({location, related}) => [location, ...related.map(other => other.location)]),
    ...result.unjudged.flatMap(({location}) => location ?? [])
  ]
}

function rowSpan(result: Result, path: string): Span {
  const rows = result.report?.tables.flatMap(table => table.rows) ?? []
  const row = rows.find(({figures}) => figures.some(({figure}) => figure === path))
  return row?.spot.span ?? {start: 0, end: 0}
}

function mutator(mutation: Mutation, tableId: FormTable['id'], seed: number): (table: FormTable) => FormTable {
  return table => (table.id === tableId ? mutation.apply(table, new Random(seed)) : table)
}

describe.each(mutations)('$name', mutation => {
  test('is never misread in silence', () => {
    fc.assert(
      fc.property(
        busyTruths,
        fc.constantFrom(...readableLayouts),
        fc.constantFrom('proactive' as const, 'requests' as const, 'requests' as const, 'disputes' as const),
        (truth, layout, tableId) => {
          fc.pre(mutation.hidden?.(layout, tableId) !== true)
          const rendered = render(truth, layout, {mutate: mutator(mutation, tableId, truth.seed)})
          expect(silentlyWrong(rendered, lint(rendered.text, {path: rendered.path}))).toEqual([])
        }
      ),
      runs(8)
    )
  })
})
