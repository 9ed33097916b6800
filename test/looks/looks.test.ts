/** What a person does not read as part of a number never joins it, whatever the format. The whole is `npm run fuzz -- --looks`. */

import {describe, expect, it} from 'vitest'
import type {Result} from '../../src/engine/result.ts'
import {inventTruth} from '../invented/truth.ts'
import {cases, faultsOf, prepared, read} from './check.ts'
import {type Format, formats} from './write.ts'

const truth = prepared(inventTruth(7, {kind: 'county', standard: '2021', year: 2024, size: 'many'}))
const undamaged = new Map<Format, Result>()

async function undamagedIn(format: Format): Promise<Result> {
  const known = undamaged.get(format)
  if (known !== undefined) return known
  const result = await read(truth, format, {figure: null})
  undamaged.set(format, result)
  return result
}

describe('an undamaged report', () => {
  it.each(formats)('is read whole in %s', async format => {
    const figures = [...((await undamagedIn(format)).report?.figures ?? [])]
    const read = figures.filter(({state}) => state === 'number' || state === 'blank')
    expect(read.length).toBe(200)
  })
})

describe('a number in table two that looks otherwise', () => {
  const own = cases.filter(({figure}) => figure === 'proactive.licences.decisions')
  it.each(own.map(one => [one.name, one] as const))('%s', async (_, one) => {
    expect(await faultsOf(one, truth, await undamagedIn(one.format))).toEqual([])
  })
})
