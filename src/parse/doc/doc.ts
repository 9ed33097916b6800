/** A binary Word or WPS file (.doc, .wps) to the same text and tree as a .docx. */

import {CompoundFile} from '../containers/compound.ts'
import type {Projected} from '../projection.ts'
import {make} from '../word/build.ts'
import {projectWord} from '../word/word.ts'
import {BodyReader} from './body.ts'
import {WordContainer} from './container.ts'
import {readLists} from './lists.ts'
import {readStyles} from './styles.ts'

/**
 * Reads a binary Word file.
 * @throws Refused where it is damaged, encrypted or older than Word 97; LimitExceeded where it goes beyond the limits
 */
export function parseDoc(bytes: Uint8Array): Projected {
  const container = new WordContainer(new CompoundFile(bytes))
  const body = make('w:body', {}, new BodyReader(container).read())
  return projectWord(
    {body, styles: readStyles(container.structure('styles')), numbering: readLists(container)},
    'WordDocument'
  )
}
