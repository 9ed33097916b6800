/**
 * What is laid over a PDF page and is no part of its text: form fields and free text, whose words cannot be taken for those of
 * the report and leave a mark where they stand; strike-outs, which strike the characters below them.
 */

import {placeholders} from '../looks/segment.ts'
import {type Box, type Glyph, middle} from '../page/page.ts'
import type {Engine} from './engine.ts'
import type {PageView} from './view.ts'

const FREE_TEXT = 3
const STRIKE_OUT = 12
const WIDGET = 20
/** Flags of an annotation that is not shown: hidden, no view. */
const NOT_SHOWN = 0x02 | 0x20
/** A report has a handful. */
const MOST_ANNOTATIONS = 2000

export function applyAnnotations(engine: Engine, page: number, view: PageView, glyphs: readonly Glyph[]): Glyph[] {
  const {call} = engine
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)
  const added: Glyph[] = []
  const struck: Box[] = []
  for (let index = 0; index < count; index++) {
    const annotation = call.FPDFPage_GetAnnot(page, index)
    if (annotation === 0) continue
    const type = call.FPDFAnnot_GetSubtype(annotation)
    if ((call.FPDFAnnot_GetFlags(annotation) & NOT_SHOWN) === 0) {
      if (type === STRIKE_OUT) struck.push(...quadsOf(engine, annotation, view))
      if (type === FREE_TEXT) added.push(standIn(placeholders.note, boxOf(engine, annotation, view)))
      if (type === WIDGET) added.push(standIn(placeholders.input, boxOf(engine, annotation, view)))
    }
    call.FPDFPage_CloseAnnot(annotation)
  }
  if (struck.length === 0) return [...glyphs, ...added]
  const isStruck = ({box}: Glyph): boolean => {
    const [x, y] = middle(box)
    return struck.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom)
  }
  return [...glyphs.map(glyph => (isStruck(glyph) ? {...glyph, look: 'struck' as const} : glyph)), ...added]
}

function boxOf(engine: Engine, annotation: number, view: PageView): Box {
  engine.call.FPDFAnnot_GetRect(annotation, engine.scratch)
  return view.box(engine.float(0), engine.float(3), engine.float(2), engine.float(1))
}

/** Eight numbers to a quad: its four corners. */
function quadsOf(engine: Engine, annotation: number, view: PageView): Box[] {
  const {call, scratch} = engine
  const count = Math.min(call.FPDFAnnot_CountAttachmentPoints(annotation), MOST_ANNOTATIONS)
  if (count === 0) return [boxOf(engine, annotation, view)]
  return Array.from({length: count}, (_, index) => {
    call.FPDFAnnot_GetAttachmentPoints(annotation, index, scratch)
    const xs = [0, 2, 4, 6].map(at => engine.float(at))
    const ys = [1, 3, 5, 7].map(at => engine.float(at))
    return view.box(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  })
}

function standIn(text: string, box: Box): Glyph {
  return {text, box, baseline: box[3], size: Math.min(box[3] - box[1], 12), look: 'placeholder', mark: null}
}
