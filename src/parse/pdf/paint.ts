/** The straight lines and the pictures of a PDF page: strokes along an axis, thin filled boxes, images. */

import {LimitExceeded, limits} from '../limits.ts'
import type {Box, Rule} from '../page/page.ts'
import type {Engine} from './engine.ts'
import {WHITE} from './glyphs.ts'
import type {Spent, View} from './view.ts'

type Matrix = readonly [number, number, number, number, number, number]

const PATH = 2
const IMAGE = 3
const FORM = 5
const MOVE = 2
/** Forms within forms. */
const DEEPEST = 16
/** A filled box that is no thicker is a line. */
const THIN = 3
/** How far a line may lean and still run along an axis. */
const LEAN = 1

export interface Paint {
  readonly rules: readonly Rule[]
  readonly images: readonly Box[]
}

export function readPaint(engine: Engine, page: number, view: View, spent: Spent): Paint {
  const painter = new Painter(engine, view, spent)
  const {call} = engine
  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) painter.read(call.FPDFPage_GetObject(page, index), identity, 0)
  return painter
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

class Painter implements Paint {
  readonly rules: Rule[] = []
  readonly images: Box[] = []
  readonly #engine: Engine
  readonly #view: View
  readonly #spent: Spent

  constructor(engine: Engine, view: View, spent: Spent) {
    this.#engine = engine
    this.#view = view
    this.#spent = spent
  }

  read(object: number, outer: Matrix, depth: number): void {
    if (++this.#spent.objects > limits.objects) throw new LimitExceeded('objects')
    const {call} = this.#engine
    const type = call.FPDFPageObj_GetType(object)
    if (type === PATH) this.#readPath(object, outer)
    else if (type === IMAGE) this.#readImage(object, outer)
    else if (type === FORM && depth < DEEPEST) {
      const inner = compose(this.#matrix(object), outer)
      const count = call.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count; index++) this.read(call.FPDFFormObj_GetObject(object, index), inner, depth + 1)
    }
  }

  #matrix(object: number): Matrix {
    const {call, scratch} = this.#engine
    if (call.FPDFPageObj_GetMatrix(object, scratch) !== 1) return identity
    const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map(index => this.#engine.float(index))
    return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
  }

  /** An image fills the unit square. */
  #readImage(object: number, outer: Matrix): void {
    const matrix = compose(this.#matrix(object), outer)
    this.images.push(this.#view.box(...apply(matrix, 0, 0), ...apply(matrix, 1, 1)))
  }

  #readPath(object: number, outer: Matrix): void {
    const {call, scratch} = this.#engine
    const count = call.FPDFPath_CountSegments(object)
    if (count < 2 || count > limits.pathPoints) return
    call.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
    const [fill, stroke] = [this.#engine.integer(0) !== 0, this.#engine.integer(1) !== 0]
    const stroked = stroke && this.#isSeen(call.FPDFPageObj_GetStrokeColor, object)
    const filled = fill && this.#isSeen(call.FPDFPageObj_GetFillColor, object)
    if (!stroked && !filled) return
    const matrix = compose(this.#matrix(object), outer)
    for (const shape of this.#shapes(object, count, matrix)) {
      if (stroked) for (const [index, point] of shape.entries()) this.#addLine(shape[index - 1], point)
      else this.#addThin(shape)
    }
  }

  #isSeen(colour: (...values: number[]) => number, object: number): boolean {
    const {scratch} = this.#engine
    if (colour(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return true
    const parts = [0, 1, 2].map(index => this.#engine.integer(index))
    return this.#engine.integer(3) > 0 && !parts.every(part => part >= WHITE)
  }

  /** The pieces of a path, closed ones with their first point at the end. */
  #shapes(object: number, count: number, matrix: Matrix): (readonly [number, number])[][] {
    const {call, scratch} = this.#engine
    const shapes: (readonly [number, number])[][] = []
    for (let index = 0; index < count; index++) {
      const segment = call.FPDFPath_GetPathSegment(object, index)
      call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
      const point = this.#view.point(...apply(matrix, this.#engine.float(0), this.#engine.float(1)))
      if (call.FPDFPathSegment_GetType(segment) === MOVE || shapes.length === 0) shapes.push([point])
      else shapes.at(-1)?.push(point)
      const first = shapes.at(-1)?.[0]
      if (first && call.FPDFPathSegment_GetClose(segment) === 1) shapes.at(-1)?.push(first)
    }
    return shapes
  }

  #addLine(from: readonly [number, number] | undefined, to: readonly [number, number]): void {
    if (from === undefined) return
    const [x, y] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])]
    if (y <= LEAN && x > y) this.#add('horizontal', (from[1] + to[1]) / 2, from[0], to[0])
    else if (x <= LEAN && y > x) this.#add('vertical', (from[0] + to[0]) / 2, from[1], to[1])
  }

  #addThin(shape: readonly (readonly [number, number])[]): void {
    const xs = shape.map(([x]) => x)
    const ys = shape.map(([, y]) => y)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const [width, height] = [right - left, bottom - top]
    if (height <= THIN && width > height) this.#add('horizontal', (top + bottom) / 2, left, right)
    else if (width <= THIN && height > width) this.#add('vertical', (left + right) / 2, top, bottom)
  }

  #add(direction: Rule['direction'], at: number, from: number, to: number): void {
    this.rules.push({direction, at, from: Math.min(from, to), to: Math.max(from, to)})
  }
}

function compose([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
