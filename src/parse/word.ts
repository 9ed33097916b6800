/** A Word file (.docx) to a text of its own and a tree; every node also says where it stands in the file. */

import {type Projected, project} from './projection.ts'
import {damaged, Refused, unsupported} from './refusal.ts'
import {readBlocks} from './word/blocks.ts'
import type {WordTree} from './word/build.ts'
import {WordContext} from './word/context.ts'
import {Numbering} from './word/numbering.ts'
import {readOptionalPart, readPart, readRelations} from './word/package.ts'
import {Styles} from './word/styles.ts'
import {child, xmlDescendants} from './xml.ts'
import type {Archive} from './zip.ts'

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
