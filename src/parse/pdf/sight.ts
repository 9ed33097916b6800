/** What of a PDF page nobody sees: characters beneath what is painted later, outside their clip, of the colour behind them, tiny. */

import {apply, type Matrix} from '../page/matrix.ts'
import {around, type Box, middle} from '../page/page.ts'
import type {Look} from '../segment.ts'
import type {Engine} from './engine.ts'
import type {Area, Paint, PaintedText} from './paint.ts'
import type {PageView} from './view.ts'

/** Points of type that nobody reads. */
const TINY = 2
/** Of the size: no digit and no Chinese character is narrower. */
const NARROW = 0.1

/** A character with the text object that it belongs to. */
export interface SeenGlyph {
  readonly box: Box
  readonly size: number
  readonly isPale: boolean
}

export class Sight {
  readonly #engine: Engine
  readonly #view: PageView
  readonly #paint: Paint
  readonly #clips = new Map<number, readonly Box[]>()

  constructor(engine: Engine, view: PageView, paint: Paint) {
    this.#engine = engine
    this.#view = view
    this.#paint = paint
  }

  /** @param object the text object of the character */
  lookOf(object: number, {box, size, isPale}: SeenGlyph): Look | undefined {
    if (size < TINY || box[2] - box[0] < NARROW * size) return 'faint'
    const [x, y] = middle(box)
    const text = this.#paint.texts.get(object)
    if (text === undefined) return isPale ? 'faint' : undefined
    const clips = this.#clips.get(object) ?? this.#clipsOf(object, text)
    this.#clips.set(object, clips)
    if (!clips.every(clip => holds(clip, x, y))) return 'faint'
    const areas = this.#paint.areas.filter(area => holds(area.box, x, y))
    if (areas.some(area => area.order > text.order)) return 'faint'
    return isPale && isPaper(areas.at(-1)) ? 'faint' : undefined
  }

  #clipsOf(object: number, {outer}: PaintedText): Box[] {
    const {call} = this.#engine
    const clip = call.FPDFPageObj_GetClipPath(object)
    if (clip === 0) return []
    const count = Math.min(call.FPDFClipPath_CountPaths(clip), MOST_CLIPS)
    return Array.from({length: Math.max(count, 0)}, (_, path) => this.#clipBox(clip, path, outer)).filter(
      box => box !== null
    )
  }

  #clipBox(clip: number, path: number, outer: Matrix): Box | null {
    const {call, scratch} = this.#engine
    const count = Math.min(call.FPDFClipPath_CountPathSegments(clip, path), MOST_POINTS)
    if (count < 2) return null
    const points = Array.from({length: count}, (_, index): Box => {
      call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, index), scratch, scratch + 4)
      const [x, y] = this.#view.point(...apply(outer, this.#engine.float(0), this.#engine.float(1)))
      return [x, y, x, y]
    })
    return around(points)
  }
}

const MOST_CLIPS = 50
const MOST_POINTS = 400

function isPaper(area: Area | undefined): boolean {
  return area === undefined || area.isPale
}

function holds([left, top, right, bottom]: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
