/** What is painted on a PDF page besides characters: straight lines, pictures, and boxes that hide what is below them. */

import {LimitExceeded, limits} from '../limits.ts'
import {apply, compose, identity, type Matrix} from '../page/matrix.ts'
import type {Box, RulingLine} from '../page/page.ts'
import {type PagePoint, rulesOf, thickBox} from '../page/shapes.ts'
import {type PaintedText, Sight} from '../page/sight.ts'
import {clipsOf} from './clips.ts'
import type {Engine} from './engine.ts'
import {type PageView, type Spent, WHITE} from './view.ts'

const TEXT = 1
const PATH = 2
const IMAGE = 3
const FORM = 5
const MOVE = 2
/** Forms within forms. */
const DEEPEST = 16

export interface Paint {
  readonly rules: readonly RulingLine[]
  readonly images: readonly Box[]
  readonly sight: Sight
  /** How a text object was painted; undefined for one that is not of the page. */
  text(object: number): PaintedText | undefined
}

const OPAQUE = 255

export function readPaint(engine: Engine, page: number, view: PageView, spent: Spent): Paint {
  const painter = new Painter(engine, view, spent)
  const {call} = engine
  const count = call.FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) painter.read(call.FPDFPage_GetObject(page, index), identity, 0)
  return painter
}

class Painter implements Paint {
  readonly rules: RulingLine[] = []
  readonly images: Box[] = []
  readonly sight = new Sight()
  #order = 0
  readonly #texts = new Map<number, {readonly order: number; readonly outer: Matrix; clips?: readonly Box[]}>()
  readonly #engine: Engine
  readonly #view: PageView
  readonly #spent: Spent

  constructor(engine: Engine, view: PageView, spent: Spent) {
    this.#engine = engine
    this.#view = view
    this.#spent = spent
  }

  read(object: number, outer: Matrix, depth: number): void {
    if (++this.#spent.objects > limits.objects) throw new LimitExceeded('objects')
    const {call} = this.#engine
    const type = call.FPDFPageObj_GetType(object)
    this.#order++
    if (type === TEXT) this.#texts.set(object, {order: this.#order, outer})
    else if (type === PATH) this.#readPath(object, outer)
    else if (type === IMAGE) this.#readImage(object, outer)
    else if (type === FORM && depth < DEEPEST) {
      const inner = compose(this.#matrix(object), outer)
      const count = call.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < count; index++) this.read(call.FPDFFormObj_GetObject(object, index), inner, depth + 1)
    }
  }

  text(object: number): PaintedText | undefined {
    const text = this.#texts.get(object)
    if (text === undefined) return undefined
    text.clips ??= clipsOf(this.#engine, this.#view, object, text.outer)
    return {order: text.order, clips: text.clips}
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
    const box = this.#view.box(...apply(matrix, 0, 0), ...apply(matrix, 1, 1))
    this.images.push(box)
    if (this.#engine.call.FPDFPageObj_HasTransparency(object) === 0) this.sight.cover(box, this.#order, false)
  }

  #readPath(object: number, outer: Matrix): void {
    const {call, scratch} = this.#engine
    const count = call.FPDFPath_CountSegments(object)
    if (count < 2 || count > limits.pathPoints) return
    call.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
    const [fill, stroke] = [this.#engine.integer(0) !== 0, this.#engine.integer(1) !== 0]
    const stroked = stroke && this.#isSeen(call.FPDFPageObj_GetStrokeColor, object)
    const filled = fill && this.#isSeen(call.FPDFPageObj_GetFillColor, object)
    if (!stroked && !fill) return
    const matrix = compose(this.#matrix(object), outer)
    const shapes = this.#shapes(object, count, matrix)
    for (const shape of shapes) if (stroked || filled) this.rules.push(...rulesOf(shape, stroked))
    const [only, ...others] = shapes
    const box = fill && only !== undefined && others.length === 0 ? thickBox(only) : null
    const colour = box === null ? null : this.#opaqueColour(object)
    if (box !== null && colour !== null) this.sight.cover(box, this.#order, colour === 'pale')
  }

  /** Null where something shows through. */
  #opaqueColour(object: number): 'pale' | 'dark' | null {
    const {call, scratch} = this.#engine
    if (call.FPDFPageObj_HasTransparency(object) !== 0) return null
    if (call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return null
    if (this.#engine.integer(3) < OPAQUE) return null
    return [0, 1, 2].every(index => this.#engine.integer(index) >= WHITE) ? 'pale' : 'dark'
  }

  #isSeen(colour: (...values: number[]) => number, object: number): boolean {
    const {scratch} = this.#engine
    if (colour(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return true
    const parts = [0, 1, 2].map(index => this.#engine.integer(index))
    return this.#engine.integer(3) > 0 && !parts.every(part => part >= WHITE)
  }

  /** The pieces of a path, closed ones with their first point at the end. */
  #shapes(object: number, count: number, matrix: Matrix): PagePoint[][] {
    const {call, scratch} = this.#engine
    const shapes: PagePoint[][] = []
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
}
