/** The straight lines along an axis that a painted shape makes: its strokes, or the whole of it where it is a thin box. */

import type {RulingLine} from './page.ts'

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

function thinBox(shape: readonly PagePoint[]): RulingLine[] {
  const xs = shape.map(([x]) => x)
  const ys = shape.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, bottom - top]
  if (height <= THIN && width > height) return [rule('horizontal', (top + bottom) / 2, left, right)]
  return width <= THIN && height > width ? [rule('vertical', (left + right) / 2, top, bottom)] : []
}

function rule(direction: RulingLine['direction'], at: number, from: number, to: number): RulingLine {
  return {direction, at, from: Math.min(from, to), to: Math.max(from, to)}
}
