/** A PDF to a text of its own and a tree: its pages as they are painted, read like a printed sheet. */

import {projectPages} from '../page/project.ts'
import type {Projected} from '../projection.ts'
import {Refused, unsupported} from '../refusal.ts'
import {withEngine} from './engine.ts'
import {openPdf, readPages} from './pages.ts'

/** With this many characters in a hundred of which no font gives the meaning the text is not to be trusted. */
const MOST_UNMAPPED = 2

/**
 * Reads a PDF.
 * @throws Refused where it is damaged, encrypted, a scan, or its text cannot be known; LimitExceeded
 */
export function parsePdf(bytes: Uint8Array): Projected {
  const {pages, characters, unmapped} = withEngine(engine =>
    openPdf(engine, bytes, document => readPages(engine, document))
  )
  if (unmapped * 100 > characters * MOST_UNMAPPED) throw new Refused(unsupported('unmappedFonts'))
  return projectPages(pages, 'pdf')
}
