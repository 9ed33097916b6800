/** What the properties are run over: invented reports in every layout and typography. */

import fc from 'fast-check'
import {inventedKinds} from '../invented/agency.ts'
import {sizes} from '../invented/figures.ts'
import {type Layout, readableLayouts} from '../invented/layouts/index.ts'
import {inventTruth, type Truth} from '../invented/truth.ts'
import type {Typography} from '../invented/typography.ts'

/** Fixed, so that a run of the tests says the same twice; `PROPERTY_SEED` and `PROPERTY_RUNS` look further. */
export function runs(usual: number): {readonly seed: number; readonly numRuns: number} {
  const {PROPERTY_SEED: seed, PROPERTY_RUNS: factor} = process.env
  return {seed: Number(seed ?? 20260131), numRuns: usual * Number(factor ?? 1)}
}

export const truths: fc.Arbitrary<Truth> = fc
  .record({
    seed: fc.nat({max: 1_000_000}),
    standard: fc.constantFrom('2021' as const, '2021' as const, '2019' as const),
    size: fc.constantFrom(...sizes),
    kind: fc.constantFrom(...inventedKinds)
  })
  .map(({seed, ...choices}) => inventTruth(seed, choices))

/** Truths on the form of today, whose figures are all different from 0. */
export const busyTruths: fc.Arbitrary<Truth> = fc
  .nat({max: 1_000_000})
  .map(seed => inventTruth(seed, {standard: '2021', size: 'many'}))

const typographies: fc.Arbitrary<Typography> = fc.record({
  lineEnding: fc.constantFrom('\n' as const, '\n' as const, '\r\n' as const, '\r' as const),
  byteOrderMark: fc.boolean(),
  brackets: fc.constantFrom('full' as const, 'half' as const),
  leafNumbers: fc.constantFrom('1.' as const, '1. ' as const, '1、' as const, '1．' as const),
  blanksInLabels: fc.boolean(),
  digits: fc.constantFrom('ascii' as const, 'ascii' as const, 'full-width' as const),
  thousands: fc.boolean(),
  blank: fc.constantFrom(' ' as const, '\u00A0' as const, '\u3000' as const),
  headings: fc.constantFrom('plain' as const, 'hash' as const, 'bold' as const, 'mixed' as const),
  columnOrder: fc.constantFrom('form' as const, 'form' as const, 'shuffled' as const),
  rowOrder: fc.constantFrom('form' as const, 'form' as const, 'shuffled' as const)
})

/** A layout and a typography in which every figure can be determined. */
export const settings: fc.Arbitrary<{readonly layout: Layout; readonly typography: Typography}> = fc
  .record({layout: fc.constantFrom(...readableLayouts), typography: typographies})
  .map(({layout, typography}) => ({
    layout,
    typography: layout.columnsKept ? typography : {...typography, columnOrder: 'form' as const}
  }))
