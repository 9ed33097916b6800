/** From the coordinates of a PDF page (up from the bottom left, before it is turned) to those of the page as it is shown. */

import type {Box} from '../page/page.ts'
import type {Engine} from './engine.ts'

/** From here on nobody tells a colour from that of the paper. */
export const WHITE = 250

/** What all pages together have used of the limits. */
export interface Spent {
  characters: number
  objects: number
}

export interface PageView {
  readonly width: number
  readonly height: number
  point(x: number, y: number): readonly [number, number]
  box(x0: number, y0: number, x1: number, y1: number): Box
  /** Back from the page as it is shown. */
  back(x: number, y: number): readonly [number, number]
}

export function pageViewOf(engine: Engine, page: number): PageView {
  engine.call.FPDF_GetPageBoundingBox(page, engine.scratch)
  const [left, top, right, bottom] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const [across, up] = [right - left, top - bottom]
  const turns = engine.call.FPDFPage_GetRotation(page)
  const point = (x: number, y: number): readonly [number, number] => {
    const [u, v] = [x - left, y - bottom]
    if (turns === 1) return [v, u]
    if (turns === 2) return [across - u, v]
    if (turns === 3) return [up - v, across - u]
    return [u, up - v]
  }
  return {
    width: turns % 2 === 0 ? across : up,
    height: turns % 2 === 0 ? up : across,
    point,
    back: (x, y) => {
      if (turns === 1) return [left + y, bottom + x]
      if (turns === 2) return [left + across - x, bottom + y]
      if (turns === 3) return [left + across - y, bottom + up - x]
      return [left + x, bottom + up - y]
    },
    box: (x0, y0, x1, y1) => {
      const [a, b] = point(x0, y0)
      const [c, d] = point(x1, y1)
      return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
    }
  }
}
