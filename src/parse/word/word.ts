/** A Word file (.docx) to a text of its own and a tree; every node also says where it stands in the file. */

import {child, xmlDescendants} from '../containers/xml.ts'
import type {Archive} from '../containers/zip.ts'
import {type Projected, project} from '../projection.ts'
import {damaged, Refused, unsupported} from '../refusal.ts'
import {readBlocks} from './blocks.ts'
import type {WordTree} from './build.ts'
import {WordContext} from './context.ts'
import {Numbering} from './numbering.ts'
import {readOptionalPart, readPart, readRelations} from './package.ts'
import {Styles} from './styles.ts'

/**
 * Reads a Word file.
 * @param part the name of its document part
 * @throws Refused where it is damaged; LimitExceeded where it goes beyond the limits
 */
export function parseWord(archive: Archive, part: string): Projected {
  const relations = readRelations(archive, part)
  const body = child(readPart(archive, part).root, 'w:body')
  if (!body) throw damaged('没有正文', 'it has no body')
  for (const {name} of xmlDescendants(body)) if (name === 'w:altChunk') throw new Refused(unsupported('embedded'))
  const styles = readOptionalPart(archive, relations.byType.get('styles'))?.root ?? null
  const numbering = readOptionalPart(archive, relations.byType.get('numbering'))?.root ?? null
  return projectWord({body, styles, numbering}, part)
}

/**
 * Reads a document in the words of WordprocessingML, from wherever they are.
 * @param part what places in it refer to
 * @throws LimitExceeded where it goes beyond the limits
 */
export function projectWord({body, styles: styleRoot, numbering: numberingRoot}: WordTree, part: string): Projected {
  const styles = new Styles(styleRoot)
  const context = new WordContext(part, styles, new Numbering(numberingRoot, styles))
  const drafts = readBlocks(body, context)
  return project(drafts, 'word', context.notices)
}
