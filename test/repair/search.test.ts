/** The smallest repairs of table three, held against trying every set of cells. */

import {describe, expect, test} from 'vitest'
import {faultsOf} from '../../src/repair/faults.ts'
import type {StandardId} from '../../src/standard/index.ts'
import {Random} from '../invented/random.ts'
import {inventTruth} from '../invented/truth.ts'
import {runs} from '../properties/arbitraries.ts'
import {equations, type Manner, manners, plant, requestsOf, smallestFound} from './planting.ts'
import {smallestByTrying} from './reference.ts'

const factor = runs(1).numRuns
const sizes = ['few', 'many'] as const
const standards: readonly StandardId[] = ['2021', '2019']

interface Tally {
  readonly tables: number
  /** Tables of which search and trial say the same, alternatives included. */
  agreed: number
  /** Tables whose planted mistakes are among the smallest repairs. */
  named: number
}

function tally(count: number, manner: Manner, tables: number): Tally {
  const told: Tally = {tables: 0, agreed: 0, named: 0}
  let seen = 0
  for (const standard of standards) {
    for (const size of sizes) {
      for (let seed = 1; seed <= tables; seed++, seen++) {
        const {counts, undone} = plant(inventTruth(seed * 7 + count, {standard, size}), count, manner, seed)
        const found = smallestFound(equations(standard, counts))
        const tried = smallestByTrying(standard, counts, count)
        told.agreed += Number(found.size === tried.size && [...tried].every(repair => found.has(repair)))
        told.named += Number(found.has(undone))
      }
    }
  }
  return {...told, tables: seen}
}

describe.each(manners)('wrong by: %s', manner => {
  test('one cell is told with its value', () => {
    const {tables, agreed, named} = tally(1, manner, 25 * factor)
    expect({agreed, named}).toEqual({agreed: tables, named: tables})
  })

  test('two cells are among the smallest repairs, and these are all there are', () => {
    const {tables, agreed, named} = tally(2, manner, 12 * factor)
    expect(agreed).toBe(tables)
    expect(named / tables).toBeGreaterThanOrEqual(0.97)
  })

  test('three cells are among the smallest repairs, and these are all there are', () => {
    const {tables, agreed, named} = tally(3, manner, 2 * factor)
    expect(agreed).toBe(tables)
    expect(named / tables).toBeGreaterThanOrEqual(0.9)
  }, 60_000)
})

test('a table whose sums hold has none', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const {standard, ...truth} = inventTruth(seed)
    expect(faultsOf(equations(standard, requestsOf({standard, ...truth})))).toEqual({faults: [], isComplete: true})
  }
})

test('six mistakes in six rows and columns are six of one cell', () => {
  const places = [
    'received.naturalPerson',
    'carriedIn.business',
    'results.granted.research',
    'results.partial.socialOrg'
  ]
  const cells = [...places, 'results.denied.inquiry.legalService', 'carriedOut.other'].map(place => `requests.${place}`)
  for (let seed = 1; seed <= 20; seed++) {
    const before = requestsOf(inventTruth(seed, {standard: '2021', size: 'many'}))
    const counts = new Map(
      [...before].map(([path, count]) => [path, count + 3 ** (cells.indexOf(path) + 1) * Number(cells.includes(path))])
    )
    const {faults} = faultsOf(equations('2021', counts))
    expect(faults.map(({repairs}) => repairs.map(changes => changes.length))).toEqual(cells.map(() => [1]))
    expect([...smallestFound(equations('2021', counts))]).toEqual([
      cells
        .map(path => `${path}=${before.get(path)}`)
        .sort()
        .join(' ')
    ])
  }
})

describe('with cells unread', () => {
  test.each([1, 2, 5, 12])('%i of them: what is said to be the one repair is right', unreadCount => {
    let said = 0
    for (let seed = 1; seed <= 40; seed++) {
      const truth = inventTruth(seed, {standard: '2021', size: seed % 2 === 0 ? 'few' : 'many'})
      const {counts, undone, wrong} = plant(truth, 1, 'digits', seed)
      const random = new Random(seed)
      const others = [...counts.keys()].filter(path => !wrong.includes(path))
      const unread = Array.from({length: unreadCount}, () => random.pick(others))
      const found = smallestFound(equations('2021', counts, unread))
      if (found.size > 0) expect(found).toContain(undone)
      said += Number(found.size === 1)
    }
    expect(said).toBeGreaterThan(unreadCount > 5 ? 10 : 25)
  })
})

test('a table made to be hard uses up its budget, and is said not to be explained', () => {
  const random = new Random(5)
  const counts = new Map(
    [...requestsOf(inventTruth(3, {standard: '2021'})).keys()].map(path => [path, random.integer(0, 5)])
  )
  const {isComplete} = faultsOf(equations('2021', counts))
  expect(isComplete).toBe(false)
})
