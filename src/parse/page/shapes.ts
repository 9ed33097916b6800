/** What a painted shape makes: straight lines along an axis, which are its strokes or the whole of a thin box; or a box. */

import {around, type Box, type RulingLine} from './page.ts'

export type PagePoint = readonly [number, number]

/** A filled box that is no thicker is a line. */
const THIN = 3
/** How far a line may lean and still run along an axis. */
const LEAN = 1

/** @param shape its points, on the page; of a closed one the first stands again at the end */
export function rulesOf(shape: readonly PagePoint[], isStroked: boolean): RulingLine[] {
  if (!isStroked) return thinBox(shape)
  return shape.flatMap((point, index) => {
    const before = shape[index - 1]
    return before === undefined ? [] : straightLine(before, point)
  })
}

function straightLine(from: PagePoint, to: PagePoint): RulingLine[] {
  const [x, y] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])]
  if (y <= LEAN && x > y) return [rule('horizontal', (from[1] + to[1]) / 2, from[0], to[0])]
  return x <= LEAN && y > x ? [rule('vertical', (from[0] + to[0]) / 2, from[1], to[1])] : []
}

/** The box that a shape is; null for any other shape, and for one that is as thin as a line. */
export function thickBox(shape: readonly PagePoint[]): Box | null {
  if (shape.length < 4 || shape.length > 6) return null
  const box = aroundPoints(shape)
  const [left, top, right, bottom] = box
  if (right - left <= THIN || bottom - top <= THIN) return null
  const isOnEdge = ([x, y]: PagePoint): boolean =>
    (near(x, left) || near(x, right)) && (near(y, top) || near(y, bottom))
  return shape.every(isOnEdge) ? box : null
}

export function aroundPoints(shape: readonly PagePoint[]): Box {
  return around(shape.map(([x, y]): Box => [x, y, x, y]))
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEAN
}

function thinBox(shape: readonly PagePoint[]): RulingLine[] {
  const [left, top, right, bottom] = aroundPoints(shape)
  const [width, height] = [right - left, bottom - top]
  if (height <= THIN && width > height) return [rule('horizontal', (top + bottom) / 2, left, right)]
  return width <= THIN && height > width ? [rule('vertical', (left + right) / 2, top, bottom)] : []
}

function rule(direction: RulingLine['direction'], at: number, from: number, to: number): RulingLine {
  return {direction, at, from: Math.min(from, to), to: Math.max(from, to)}
}
