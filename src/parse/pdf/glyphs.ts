/** The characters of a PDF page, each with its place. */

import {isBlankText} from '../../text.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {strongest} from '../looks/segment.ts'
import type {Box, Glyph} from '../page/page.ts'
import type {Engine} from './engine.ts'
import type {Paint} from './paint.ts'
import {type PageView, type Spent, WHITE} from './view.ts'

/** What all characters of one text object share. */
interface TextObject {
  readonly mark: number | null
  readonly isPainted: boolean
  readonly isPale: boolean
}

export interface PageText {
  readonly glyphs: Glyph[]
  readonly unmapped: number
}

export function readGlyphs(
  engine: Engine,
  page: number,
  view: PageView,
  {spent, paint}: {readonly spent: Spent; readonly paint: Paint}
): PageText {
  const {call} = engine
  const text = call.FPDFText_LoadPage(page)
  const count = call.FPDFText_CountChars(text)
  spent.characters += Math.max(count, 0)
  if (spent.characters > limits.characters) throw new LimitExceeded('characters')
  const objects = new Map<number, TextObject>()
  const glyphs: Glyph[] = []
  let unmapped = 0
  for (let index = 0; index < count; index++) {
    // Blanks and line ends that PDFium puts between what stands apart.
    if (call.FPDFText_IsGenerated(text, index) === 1) continue
    const code = call.FPDFText_GetUnicode(text, index)
    const handle = call.FPDFText_GetTextObject(text, index)
    const object = objects.get(handle) ?? readObject(engine, handle, text, index)
    objects.set(handle, object)
    if (call.FPDFText_HasUnicodeMapError(text, index) === 1) unmapped++
    const glyph = readGlyph(engine, text, index, view)
    const value = code < 0x20 || code > 0x10ffff ? ' ' : String.fromCodePoint(code)
    if (glyph === null || isBlankText(value)) continue
    const seen = {isPale: object.isPale, ...glyph}
    const own = object.isPainted ? paint.sight.lookOf(seen, paint.text(handle)) : 'hidden'
    const look = strongest([own, glyph.isTurned ? 'turned' : undefined])
    const {box, baseline, size} = glyph
    glyphs.push({text: value, box, baseline, size, mark: object.mark, ...(look !== undefined && {look})})
  }
  call.FPDFText_ClosePage(text)
  return {glyphs, unmapped}
}

/** The rendering mode of text that is not painted: the text beneath a scan. */
const INVISIBLE = 3

function readObject(engine: Engine, handle: number, text: number, index: number): TextObject {
  const {call, scratch} = engine
  if (handle === 0) return {mark: null, isPainted: true, isPale: false}
  const mark = call.FPDFPageObj_GetMarkedContentID(handle)
  const mode = call.FPDFTextObj_GetTextRenderMode(handle)
  const coloured = call.FPDFText_GetFillColor(text, index, scratch, scratch + 4, scratch + 8, scratch + 12) === 1
  const colour = [engine.integer(0), engine.integer(1), engine.integer(2)]
  const pale = coloured && (engine.integer(3) === 0 || colour.every(part => part >= WHITE))
  return {mark: mark < 0 ? null : mark, isPainted: mode !== INVISIBLE, isPale: pale && mode === 0}
}

/** How much taller or wider than its font a box may be before it is not believed: those of vertical fonts are unscaled. */
const MOST_TIMES = 2.5
/** Of the size, below the line. */
const DESCENT = 0.12

/** Null for what stands askew: a watermark. */
function readGlyph(
  engine: Engine,
  text: number,
  index: number,
  view: PageView
): (Pick<Glyph, 'box' | 'baseline' | 'size'> & {readonly isTurned: boolean}) | null {
  const {call, scratch} = engine
  call.FPDFText_GetMatrix(text, index, scratch)
  const [a, b, c, d] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const scale = Math.hypot(c, d)
  const along = Math.hypot(a, b)
  if (along > 0 && Math.min(Math.abs(a), Math.abs(b)) > along * 0.1) return null
  const size = Math.abs(call.FPDFText_GetFontSize(text, index)) * scale
  call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
  const [x, y] = [engine.double(0), engine.double(1)]
  call.FPDFText_GetLooseCharBox(text, index, scratch)
  const [left, top, right, bottom] = [engine.float(0), engine.float(1), engine.float(2), engine.float(3)]
  const believed = Math.abs(top - bottom) <= size * MOST_TIMES && Math.abs(right - left) <= size * MOST_TIMES
  const wholeBox = view.box(x, y - DESCENT * size, x + size, y + (1 - DESCENT) * size)
  const box: Box = believed ? view.box(left, bottom, right, top) : wholeBox
  const [acrossPage, baseline] = view.point(x, y)
  // Along the page to the left, or standing on its head: shown in another order than it is stored in.
  const [nextAcross, nextDown] = view.point(x + a, y + b)
  const [onward, up] = [nextAcross - acrossPage, view.point(x + c, y + d)[1] - baseline]
  // Of turned text the origin lies beside the line: its box has to do. Elsewhere it must not: the box of a font of drawings (Type 3)
  // holds the ink alone, of 一 a stroke far above the line.
  const isLevel = Math.abs(nextDown - baseline) <= Math.abs(onward) * 0.1
  return {
    box,
    baseline: isLevel ? baseline : box[3] - DESCENT * size,
    size: size > 0 ? size : box[3] - box[1],
    isTurned: onward < -0.1 * along || up > 0.1 * scale
  }
}
