/** The path of a graphic object of OFD as the shapes that it draws. */

import {lookup} from '../../lookup.ts'
import {wordsIn} from '../../text.ts'
import {limits} from '../limits.ts'
import {apply, type Matrix} from '../page/matrix.ts'
import type {PagePoint} from '../page/shapes.ts'
import {numberOr} from './values.ts'

/** How many numbers each letter takes; the last two are the point that it leads to. */
const operands = lookup<number>({S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0})

/** @returns the shapes, closed ones with their first point at the end; none where it has more points than a border of a table */
export function shapesOf(data: string, toPage: Matrix): PagePoint[][] {
  const given = wordsIn(data)
  const shapes: PagePoint[][] = []
  let points = 0
  for (let at = 0; at < given.length; at++) {
    const letter = given[at] ?? ''
    const count = operands.get(letter)
    if (count === undefined) continue
    if (++points > limits.pathPoints) return []
    const last = shapes.at(-1)
    if (letter === 'C') {
      if (last?.[0]) last.push(last[0])
      continue
    }
    const point = apply(toPage, numberOr(given[at + count - 1] ?? null, 0), numberOr(given[at + count] ?? null, 0))
    if (letter === 'L' && last) last.push(point)
    // Behind a curve something new begins: it is no straight line.
    else shapes.push([point])
    at += count
  }
  return shapes
}
