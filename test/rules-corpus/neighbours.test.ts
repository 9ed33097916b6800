/** The search for near texts finds what comparing each with each finds. */

import {describe, expect, it} from 'vitest'
import {Neighbours} from '../../rules/corpus/helpers/neighbours.ts'
import {likeness, pack, type Sketch, sketch, unpack} from '../../rules/corpus/helpers/sketch.ts'
import {Random} from '../invented/random.ts'

const words = Array.from({length: 400}, (_, index) => String.fromCodePoint(0x4e00 + index * 7))

/** Texts some of which are made from another one by changing a share of it. */
function texts(random: Random, count: number): string[] {
  const made: string[] = []
  for (let index = 0; index < count; index++) {
    const model = made.length > 0 && random.chance(0.6) ? random.pick(made) : null
    const length = random.integer(130, 600)
    const change = random.pick([0, 0.005, 0.01, 0.03, 0.1])
    const fresh = () => random.pick(words)
    const text =
      model === null
        ? Array.from({length}, fresh)
        : Array.from(model, letter => (random.chance(change) ? fresh() : letter))
    made.push(text.join(''))
  }
  return made
}

function sketches(seed: number, count: number): Sketch[] {
  return texts(new Random(seed), count).flatMap(text => sketch(text) ?? [])
}

describe.each([0.11, 0.5, 0.71, 0.9, 1])('from a share of %d on', least => {
  it('there is a neighbour exactly where there is one, and of few the nearest', () => {
    let found = 0
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const all = sketches(seed, 14)
      const owned = all.map((one, owner) => ({owner, sketch: one}))
      const neighbours = new Neighbours(owned, least)
      for (const [index, text] of owned.entries()) {
        const others = all.map((other, owner) => ({
          owner,
          share: owner === index ? -1 : likeness(text.sketch, other)
        }))
        const best = Math.max(...others.map(({share}) => share))
        const nearest = neighbours.nearest(index, owner => owner !== index)
        expect(nearest && {owner: nearest.owner, share: nearest.share}).toEqual(
          best >= least ? others.find(({share}) => share === best) : null
        )
        found += nearest === null ? 0 : 1
      }
    }
    expect(found).toBeGreaterThan(0)
  })
})

it('of very many near ones, one of them is given', () => {
  const [one] = sketches(7, 1)
  if (one === undefined) throw new RangeError('The text should be long enough')
  const copies = Array.from({length: 500}, (_, owner) => ({owner, sketch: one.slice()}))
  const neighbours = new Neighbours(copies, 0.71)
  expect(neighbours.nearest(0, owner => owner !== 0)).toMatchObject({owner: 1, share: 1})
})

it('a sketch holds the least hashes of all runs, each once, however long the text', () => {
  const [half, other] = texts(new Random(8), 2)
  const text = `${half}${other}`.repeat(9)
  const at = 700
  // The runs of a text are those of its two parts, where these share all but one unit of a run.
  const parts = [text.slice(0, at + 9), text.slice(at)].flatMap(part => [...(sketch(part) ?? [])])
  const least = [...new Set(parts)].sort((left, right) => left - right).slice(0, 256)
  expect([...(sketch(text) ?? [])]).toEqual(least)
})

it('a sketch is had again from its text', () => {
  const [one] = sketches(9, 1)
  expect(one && unpack(pack(one))).toEqual(one)
  expect(unpack(pack(Uint32Array.of(0, 1, 0x80000000, 0xffffffff)))).toEqual(
    Uint32Array.of(0, 1, 0x80000000, 0xffffffff)
  )
})
