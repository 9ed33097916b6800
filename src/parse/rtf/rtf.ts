/** An RTF file to the same text and tree as a Word file. */

import type {Projected} from '../projection.ts'
import {make} from '../word/build.ts'
import {projectWord} from '../word/word.ts'
import {RtfReader} from './reader.ts'

/**
 * Reads an RTF file.
 * @throws Refused where it is damaged; LimitExceeded where it goes beyond the limits
 */
export function parseRtf(bytes: Uint8Array): Projected {
  const body = make('w:body', {}, new RtfReader().read(bytes))
  return projectWord({body, styles: null, numbering: null}, 'rtf')
}
