/** Highlights with notes in a PDF: taken out where they are ours, put in, and the whole written again by PDFium. */

import type {Box} from '../page/page.ts'
import {damagedPages} from '../refusal.ts'
import type {Engine} from './engine.ts'
import {type PageView, pageViewOf} from './view.ts'

export interface Highlight {
  /** From 1. */
  readonly page: number
  /** One to a line, in points from the top left corner of the page. */
  readonly boxes: readonly Box[]
  readonly note: string
}

export interface Writing {
  readonly author: string
  /** As `2025-01-31T09:00:00Z`. */
  readonly date: string | undefined
}

const HIGHLIGHT = 9
/** It is printed with the page. */
const PRINT = 4
const MULTIPLY = 1

export function isSigned({call}: Engine, document: number): boolean {
  return call.FPDF_GetSignatureCount(document) > 0
}

/**
 * The document with these highlights, those that an earlier run put there taken out. Null where nothing changes.
 * @throws Refused where it cannot be written
 */
export function markedCopy(
  engine: Engine,
  document: number,
  highlights: readonly Highlight[],
  writing: Writing
): Uint8Array | null {
  const {call} = engine
  const count = call.FPDF_GetPageCount(document)
  let changes = highlights.length
  let written = 0
  for (let index = 0; index < count; index++) {
    const own = highlights.filter(({page}) => page === index + 1)
    const page = call.FPDF_LoadPage(document, index)
    if (page === 0) continue
    changes += removeOwn(engine, page, writing.author)
    const view = pageViewOf(engine, page)
    for (const each of own) addHighlight(engine, page, view, each, {id: `${writing.author}-${++written}`, ...writing})
    call.FPDF_ClosePage(page)
  }
  return changes === 0 ? null : saved(engine, document)
}

/** Whether a document holds highlights that an earlier run put there. */
export function holdsOwn(engine: Engine, document: number, author: string): boolean {
  const {call} = engine
  for (let index = call.FPDF_GetPageCount(document) - 1; index >= 0; index--) {
    const page = call.FPDF_LoadPage(document, index)
    if (page === 0) continue
    const count = call.FPDFPage_GetAnnotCount(page)
    const found = Array.from({length: count}, (_, at) => isOwn(engine, page, at, author)).includes(true)
    call.FPDF_ClosePage(page)
    if (found) return true
  }
  return false
}

function removeOwn(engine: Engine, page: number, author: string): number {
  const {call} = engine
  let removed = 0
  for (let index = call.FPDFPage_GetAnnotCount(page) - 1; index >= 0; index--)
    if (isOwn(engine, page, index, author)) removed += call.FPDFPage_RemoveAnnot(page, index)
  return removed
}

/** Ours are known by their name and their author: a copy that a person made has a name of its own. */
function isOwn(engine: Engine, page: number, index: number, author: string): boolean {
  const {call} = engine
  const annotation = call.FPDFPage_GetAnnot(page, index)
  if (annotation === 0) return false
  const own =
    call.FPDFAnnot_GetSubtype(annotation) === HIGHLIGHT &&
    textOf(engine, annotation, 'T') === author &&
    textOf(engine, annotation, 'NM').startsWith(`${author}-`)
  call.FPDFPage_CloseAnnot(annotation)
  return own
}

function textOf(engine: Engine, annotation: number, key: string): string {
  const name = engine.name(key)
  return engine.text((address, length) => engine.call.FPDFAnnot_GetStringValue(annotation, name, address, length))
}

function addHighlight(
  engine: Engine,
  page: number,
  view: PageView,
  {boxes, note}: Highlight,
  {author, date, id}: Writing & {readonly id: string}
): void {
  const {call, scratch} = engine
  const annotation = call.FPDFPage_CreateAnnot(page, HIGHLIGHT)
  if (annotation === 0) throw damagedPages('不能写入批注', 'no annotation can be written')
  const corners = boxes.map(box => cornersOf(box, view))
  for (const quad of corners) {
    engine.setFloats(quad.flat())
    call.FPDFAnnot_AppendAttachmentPoints(annotation, scratch)
  }
  const xs = corners.flatMap(quad => quad.map(([x]) => x))
  const ys = corners.flatMap(quad => quad.map(([, y]) => y))
  engine.setFloats([Math.min(...xs), Math.max(...ys), Math.max(...xs), Math.min(...ys)])
  call.FPDFAnnot_SetRect(annotation, scratch)
  call.FPDFAnnot_SetColor(annotation, 0, 255, 214, 0, 255)
  call.FPDFAnnot_SetFlags(annotation, PRINT)
  const texts = {Contents: note, T: author, NM: id, ...(date !== undefined && {M: dateText(date)})}
  for (const [key, text] of Object.entries(texts))
    engine.withText(text, address => call.FPDFAnnot_SetStringValue(annotation, engine.name(key), address))
  call.EPDFAnnot_GenerateAppearanceWithBlend(annotation, MULTIPLY)
  call.FPDFPage_CloseAnnot(annotation)
}

/** Top left, top right, bottom left, bottom right: as every reader has it, whatever the standard says. */
function cornersOf([left, top, right, bottom]: Box, view: PageView): (readonly [number, number])[] {
  return [view.back(left, top), view.back(right, top), view.back(left, bottom), view.back(right, bottom)]
}

/** D:20250131090000Z. */
function dateText(date: string): string {
  return `D:${date.replace(/[-:T]/g, '')}`
}

function saved(engine: Engine, document: number): Uint8Array {
  const {call} = engine
  const writer = call.PDFiumExt_OpenFileWriter()
  call.PDFiumExt_SaveAsCopy(document, writer)
  const size = call.PDFiumExt_GetFileWriterSize(writer)
  const address = size === 0 ? 0 : engine.allocate(size)
  if (address !== 0) call.PDFiumExt_GetFileWriterData(writer, address, size)
  const bytes = engine.bytes(address, size).slice()
  if (address !== 0) call.free(address)
  call.PDFiumExt_CloseFileWriter(writer)
  if (size === 0) throw damagedPages('不能另存', 'it cannot be written')
  return bytes
}
