/** The clips of the text of a PDF page: outside of them nothing of it is painted. */

import {apply, type Matrix} from '../page/matrix.ts'
import type {Box} from '../page/page.ts'
import {aroundPoints, type PagePoint} from '../page/shapes.ts'
import type {Engine} from './engine.ts'
import type {PageView} from './view.ts'

const MOST_CLIPS = 50
const MOST_POINTS = 400

/**
 * @param object a text object
 * @param outer from the coordinates of the object to those of the page
 */
export function clipsOf(engine: Engine, view: PageView, object: number, outer: Matrix): readonly Box[] {
  const {call} = engine
  const clip = call.FPDFPageObj_GetClipPath(object)
  if (clip === 0) return []
  const count = Math.min(call.FPDFClipPath_CountPaths(clip), MOST_CLIPS)
  return Array.from({length: Math.max(count, 0)}, (_, path) => clipBox(engine, view, clip, path, outer)).filter(
    box => box !== null
  )
}

function clipBox(engine: Engine, view: PageView, clip: number, path: number, outer: Matrix): Box | null {
  const {call, scratch} = engine
  const count = Math.min(call.FPDFClipPath_CountPathSegments(clip, path), MOST_POINTS)
  if (count < 2) return null
  const points = Array.from({length: count}, (_, index): PagePoint => {
    call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, index), scratch, scratch + 4)
    return view.point(...apply(outer, engine.float(0), engine.float(1)))
  })
  return aroundPoints(points)
}
