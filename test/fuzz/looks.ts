/**
 * Every mechanism of `test/looks` in every format, on a figure of each table, over several invented reports: the whole of which
 * `npm test` runs a part.
 */

import type {Result} from '../../src/engine/result.ts'
import {inventTruth} from '../invented/truth.ts'
import {cases, faultsOf, prepared, read} from '../looks/check.ts'
import {type Format, formats} from '../looks/write.ts'

/** Runs all cases on one report for each seed. @returns how many there were, and what was wrong */
export async function runLooks(
  seeds: readonly number[]
): Promise<{readonly count: number; readonly faults: readonly string[]}> {
  const faults: string[] = []
  let count = 0
  for (const seed of seeds) {
    const truth = prepared(inventTruth(seed, {kind: 'county', standard: '2021', year: 2024, size: 'many'}))
    const undamaged = new Map<Format, Result>()
    for (const format of formats) undamaged.set(format, await read(truth, format, {figure: null}))
    for (const one of cases) {
      const before = undamaged.get(one.format)
      if (before === undefined) continue
      count++
      for (const fault of await faultsOf(one, truth, before)) faults.push(`seed ${seed} · ${one.name}: ${fault}`)
    }
  }
  return {count, faults}
}
