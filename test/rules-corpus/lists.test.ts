/** Lists in one piece of memory, and how often hashes are met. */

import {expect, it} from 'vitest'
import {Frequencies} from '../../rules/corpus/helpers/frequencies.ts'
import {Lists} from '../../rules/corpus/helpers/lists.ts'

it('gives each list back, and for each number the lists that hold it, in order', () => {
  const lists = Lists.from([Uint32Array.of(4, 0), new Uint32Array(), Uint32Array.of(2, 4), Uint32Array.of(4)])
  expect([0, 1, 2, 3].map(index => [...lists.of(index)])).toEqual([[4, 0], [], [2, 4], [4]])
  const holders = lists.holders(5)
  expect([0, 1, 2, 3, 4].map(number => [...holders.of(number)])).toEqual([[0], [], [2], [], [0, 2, 3]])
})

it('holds no list', () => {
  expect(Lists.from([]).holders(0).of(0)).toHaveLength(0)
})

it('counts in how many sketches each hash is, by rank', () => {
  const frequencies = new Frequencies([
    Uint32Array.of(7, 0xffffffff),
    Uint32Array.of(3, 7),
    Uint32Array.of(7),
    new Uint32Array()
  ])
  expect(frequencies.size).toBe(3)
  expect([3, 7, 0xffffffff].map(hash => frequencies.rankOf(hash))).toEqual([0, 1, 2])
  expect([0, 1, 2].map(rank => frequencies.at(rank))).toEqual([1, 3, 1])
})
