/** The pages of a PDF as they are painted: characters, straight lines, pictures, and the tables that its tags declare. */

import {LimitExceeded, limits} from '../limits.ts'
import type {Page} from '../page/page.ts'
import {damagedPages, Refused, unsupported} from '../refusal.ts'
import {applyAnnotations} from './annotations.ts'
import type {Engine} from './engine.ts'
import {readGlyphs} from './glyphs.ts'
import {readPaint} from './paint.ts'
import {readTags} from './tags.ts'
import {pageViewOf, type Spent} from './view.ts'

export interface PdfContent {
  readonly pages: readonly Page[]
  /** Characters, and how many of them no font says the meaning of. */
  readonly characters: number
  readonly unmapped: number
}

/** FPDF_ERR_PASSWORD. */
const PASSWORD = 4

/**
 * Opens a PDF.
 * @throws Refused where it is damaged, or needs a password
 */
export function openPdf<Made>(engine: Engine, bytes: Uint8Array, use: (document: number) => Made): Made {
  const {call} = engine
  const address = engine.allocate(bytes.length)
  engine.bytes(address, bytes.length).set(bytes)
  const document = call.FPDF_LoadMemDocument(address, bytes.length, 0)
  try {
    if (document === 0) {
      if (call.FPDF_GetLastError() === PASSWORD) throw new Refused(unsupported('encrypted'))
      throw damagedPages('不是完整的 PDF', 'it is no complete PDF')
    }
    return use(document)
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document)
    call.free(address)
  }
}

/** @throws Refused, LimitExceeded */
export function readPages(engine: Engine, document: number): PdfContent {
  const count = engine.call.FPDF_GetPageCount(document)
  if (count > limits.pages) throw new LimitExceeded('pages')
  const spent: Spent = {characters: 0, objects: 0}
  const pages: Page[] = []
  let unmapped = 0
  for (let index = 0; index < count; index++) {
    const handle = engine.call.FPDF_LoadPage(document, index)
    if (handle === 0) throw damagedPages(`第 ${index + 1} 页不能展开`, `page ${index + 1} cannot be unfolded`)
    const view = pageViewOf(engine, handle)
    const paint = readPaint(engine, handle, view, spent)
    const text = readGlyphs(engine, handle, view, {spent, paint})
    unmapped += text.unmapped
    const tables = readTags(engine, handle, index + 1)
    const glyphs = applyAnnotations(engine, handle, view, text.glyphs)
    const {rules, images} = paint
    pages.push({number: index + 1, width: view.width, height: view.height, glyphs, tables, rules, images})
    engine.call.FPDF_ClosePage(handle)
  }
  return {pages, characters: spent.characters, unmapped}
}
