/** An OFD file (GB/T 33190) to a text and a tree: a zip archive whose pages are painted like those of a PDF. */

import type {Archive} from '../containers/zip.ts'
import {projectPages} from '../page/project.ts'
import type {Projected} from '../projection.ts'
import {Refused, unsupported} from '../refusal.ts'
import {OfdPackage} from './package.ts'
import {readOfdPages} from './pages.ts'

/** With this many characters in a hundred that have no meaning the text is not to be trusted. */
const MOST_UNMAPPED = 2

/**
 * Reads an OFD file.
 * @throws Refused where it is damaged, encrypted, a scan, or its text cannot be known; LimitExceeded
 */
export function parseOfd(archive: Archive): Projected {
  const {pages, unmapped, hasAnnotations} = readOfdPages(new OfdPackage(archive))
  const characters = pages.reduce((count, {glyphs}) => count + glyphs.length, 0)
  if (unmapped * 100 > characters * MOST_UNMAPPED) throw new Refused(unsupported('unmappedFonts'))
  return projectPages(pages, 'ofd', {hasAnnotations})
}
