/**
 * A PDF with its findings as highlights: each lies on the characters or the cell that it speaks of, and its note says what is
 * wrong. The file is written whole; one that is signed is left alone unless that is asked for.
 */

import type {Diagnostic, Location} from '../diagnostic.ts'
import {stretches} from '../grouping.ts'
import {around, type Box, type PlacedGlyph} from '../parse/page/page.ts'
import {withEngine} from '../parse/pdf/engine.ts'
import {type Highlight, holdsOwn, isSigned, markedCopy} from '../parse/pdf/highlights.ts'
import {openPdf} from '../parse/pdf/pages.ts'
import {parsePdf} from '../parse/pdf/pdf.ts'
import {Refused, unsupported} from '../parse/refusal.ts'
import {productName} from '../product.ts'
import {type AnnotateOptions, remarksOf, startOf} from './remarks.ts'

/** Null where nothing changes. */
export function annotatePdf(
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
  options: AnnotateOptions
): Uint8Array | null {
  const {glyphs, document: text} = parsePdf(bytes)
  const highlights = remarksOf(diagnostics, options, startOf(text.source)).flatMap(({location, lines}): Highlight[] => {
    const place = placeOf(location, glyphs)
    return place === null ? [] : [{...place, note: lines.join('\n')}]
  })
  return withEngine(engine =>
    openPdf(engine, bytes, document => {
      if (options.breakSignatures !== true && isSigned(engine, document)) throw new Refused(unsupported('signed'))
      return markedCopy(engine, document, highlights, {author: productName, date: options.date})
    })
  )
}

/** Whether an earlier check has put highlights into a PDF. */
export function isMarkedPdf(bytes: Uint8Array): boolean {
  return withEngine(engine => openPdf(engine, bytes, document => holdsOwn(engine, document, productName)))
}

/** The characters of a range, as far as they are on one page; the cell where it holds none. */
function placeOf(
  {range, origin}: Location,
  glyphs: ReadonlyMap<number, PlacedGlyph>
): Pick<Highlight, 'page' | 'boxes'> | null {
  const held: PlacedGlyph[] = []
  for (let at = range.start.offset; at < range.end.offset; at++) {
    const placed = glyphs.get(at)
    if (placed !== undefined && placed !== held.at(-1)) held.push(placed)
  }
  const [first] = held
  if (first !== undefined) {
    const {page} = first
    return {page, boxes: lineBoxes(held.filter(placed => placed.page === page))}
  }
  return origin?.page === undefined || origin.box === undefined ? null : {page: origin.page, boxes: [origin.box]}
}

/** One box to a line; where characters go on elsewhere, another begins. */
function lineBoxes(placed: readonly PlacedGlyph[]): Box[] {
  const glyphs = placed.map(({glyph}) => glyph)
  const lines = stretches(glyphs, (line, glyph) => {
    const before = line.at(-1) ?? glyph
    return Math.abs(before.baseline - glyph.baseline) < glyph.size / 2 && glyph.box[0] >= before.box[0]
  })
  return lines.map(line => around(line.map(({box}) => box)))
}
