/** Comments that an earlier check left in a file: they make room for the new ones. Those of people stay. */

import {readArchive} from '../parse/bytes.ts'
import {childrenNamed, value, type XmlElement, xmlDescendants} from '../parse/containers/xml.ts'
import type {Archive} from '../parse/containers/zip.ts'
import {type Relations, readOptionalPart, readRelations} from '../parse/word/package.ts'
import {productName} from '../product.ts'
import {XmlEdits} from '../rewrite/xml-edits.ts'
import {initials} from './comment.ts'
import type {CommentMarks} from './marks.ts'

const rangeMarks = new Set(['w:commentRangeStart', 'w:commentRangeEnd'])

/** Our own among the comments of a file, by their author: the name is the same in every language. */
export function ownComments(comments: XmlElement | undefined): XmlElement[] {
  return childrenNamed(comments, 'w:comment').filter(comment => value(comment, 'w:author') === productName)
}

/** Whether an earlier check has put comments into a Word file; what a blank form says to its writer does not count. */
export function isAnnotatedWord(bytes: Uint8Array): boolean {
  const {archive, part} = readArchive(bytes)
  const comments = readOptionalPart(archive, readRelations(archive, part).byType.get('comments'))
  return ownComments(comments?.root).some(comment =>
    Object.values(initials).includes(value(comment, 'w:initials') ?? '')
  )
}

/** Takes the marks of these comments out of a document. */
export function removeMarks(document: XmlElement, comments: readonly XmlElement[], marks: CommentMarks): void {
  const ids = new Set(comments.map(comment => value(comment, 'w:id')))
  if (ids.size === 0) return
  const isOwn = (element: XmlElement): boolean => ids.has(value(element, 'w:id'))
  for (const element of xmlDescendants(document)) {
    if (rangeMarks.has(element.name) && isOwn(element)) marks.remove(element)
    if (element.name !== 'w:r') continue
    const references = element.children.filter(({name}) => name === 'w:commentReference').filter(isOwn)
    if (references.length === 0) continue
    const rest = element.children.filter(each => each.name !== 'w:rPr' && !references.includes(each))
    for (const gone of rest.length === 0 ? [element] : references) marks.remove(gone)
  }
}

/**
 * The parts in which newer versions of Word keep more about each comment (answered, resolved), without these comments.
 * They name a comment by its last paragraph.
 */
export function withoutThreads(
  archive: Archive,
  relations: Relations,
  comments: readonly XmlElement[]
): Map<string, Uint8Array> {
  const paragraphs = new Set(
    comments.flatMap(comment => [...xmlDescendants(comment)].map(each => value(each, 'w14:paraId')).filter(isText))
  )
  const changed = new Map<string, Uint8Array>()
  if (paragraphs.size === 0) return changed
  for (const type of ['commentsExtended', 'commentsIds']) {
    const name = relations.byType.get(type)
    const part = readOptionalPart(archive, name)
    if (!part || name === undefined) continue
    const edits = new XmlEdits(part.text)
    for (const entry of part.root.children) {
      if (paragraphs.has(localValue(entry, 'paraId') ?? '')) edits.remove(entry)
      else if (paragraphs.has(localValue(entry, 'paraIdParent') ?? '')) removeParent(part.text, entry, edits)
    }
    if (!edits.isEmpty) changed.set(name, edits.apply())
  }
  return changed
}

/** A person's answer to a comment of ours stands by itself once that is gone. */
function removeParent(text: string, entry: XmlElement, edits: XmlEdits): void {
  const found = /\s[\w.:-]*paraIdParent\s*=\s*["'][^"']*["']/.exec(text.slice(entry.start, entry.contentStart))
  if (!found) return
  const start = entry.start + found.index
  edits.remove({start, end: start + found[0].length})
}

/** An attribute whatever its prefix. */
function localValue(element: XmlElement, name: string): string | null {
  const found = Object.keys(element.attributes).find(each => each.slice(each.indexOf(':') + 1) === name)
  return found === undefined ? null : value(element, found)
}

function isText(text: string | null): text is string {
  return text !== null
}
