/**
 * A file with its findings in it. A Word file has them as comments: each stands at the words or the cell that it speaks of. Everything else in
 * the file stays as it is, byte for byte in the parts that are not touched.
 */

import type {Diagnostic} from '../diagnostic.ts'
import {checkOptions} from '../engine/settings/arguments.ts'
import {type ReadArchive, readArchive} from '../parse/bytes.ts'
import {type XmlElement, xmlDescendants} from '../parse/containers/xml.ts'
import {kindOfBytes} from '../parse/kinds/identify.ts'
import {isZip} from '../parse/kinds/identify-text.ts'
import {LimitExceeded} from '../parse/limits.ts'
import {isPdf} from '../parse/pdf/engine.ts'
import type {AnchoredSpan} from '../parse/projection.ts'
import {beyondLimit, Refused, unsupported} from '../parse/refusal.ts'
import {readOptionalPart, readPart, readRelations} from '../parse/word/package.ts'
import {rewriteArchive} from '../rewrite/archive.ts'
import {prefixOf} from '../rewrite/xml-edits.ts'
import {offsetsOf, type Span} from '../source.ts'
import {commentText} from './comment.ts'
import {isAnnotatedWord, ownComments, removeMarks, withoutThreads} from './earlier.ts'
import {CommentMarks} from './marks.ts'
import {addCommentsPart, changeCommentsPart, nextCommentId} from './parts.ts'
import {annotatePdf, isMarkedPdf} from './pdf.ts'
import {type AnnotateOptions, annotateOptions, remarksOf, startOf} from './remarks.ts'

/**
 * Puts findings into a Word file as comments, into a PDF as highlights with notes, of the author `nianbao-lint`. Those that an
 * earlier check put there are replaced; those of other authors stay. In a browser, `preparePdfEngine` comes first for a PDF.
 * @param bytes the file that was checked
 * @param diagnostics what was found in it; their positions are those of the text that the reader made of it
 * @returns the file with a comment for each finding and each cell to correct; the same bytes where there is nothing to add and nothing to replace
 * @throws TypeError for an option that it does not take; Refused where the file is neither Word nor PDF, is signed, cannot be read, or goes beyond the limits
 */
export function annotate(
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
  options: AnnotateOptions = {}
): Uint8Array {
  checkOptions(options, annotateOptions)
  const isPages = isPdf(bytes)
  if (!isPages && !isZip(bytes)) throw new Refused(unsupported(isWordProcessing(bytes) ? 'notDocx' : 'noWord'))
  try {
    if (isPages) return annotatePdf(bytes, diagnostics, options) ?? bytes
    return annotateArchive(readArchive(bytes), diagnostics, options) ?? bytes
  } catch (error) {
    throw error instanceof LimitExceeded ? new Refused(beyondLimit(error.limit)) : error
  }
}

/** Whether a file holds what an earlier check put into it; no for what cannot be read. In a browser, `preparePdfEngine` comes first for a PDF. */
export function isAnnotated(bytes: Uint8Array): boolean {
  try {
    return isPdf(bytes) ? isMarkedPdf(bytes) : isZip(bytes) && isAnnotatedWord(bytes)
  } catch (error) {
    if (error instanceof Refused || error instanceof LimitExceeded) return false
    throw error
  }
}

/** Whether a word processor can save the file as .docx. */
function isWordProcessing(bytes: Uint8Array): boolean {
  const kind = kindOfBytes(bytes, '')
  return kind === 'oldWord' || kind === 'richText' || kind === 'openText'
}

/** Null where nothing changes. */
function annotateArchive(
  {archive, part, anchors, document}: ReadArchive,
  diagnostics: readonly Diagnostic[],
  options: AnnotateOptions
): Uint8Array | null {
  if (document.dialect !== 'word') throw new Refused(unsupported('noWord'))
  const relations = readRelations(archive, part)
  const main = readPart(archive, part)
  const name = relations.byType.get('comments')
  const comments = readOptionalPart(archive, name)
  const gone = ownComments(comments?.root)
  const prefix = prefixOf((comments ?? main).text, (comments ?? main).root)
  const marks = new CommentMarks(main)
  removeMarks(main.root, gone, marks)
  const containers = cellsByParagraph(main.root)
  const texts: string[] = []
  let id = nextCommentId(comments, gone)
  for (const {location, lines} of remarksOf(diagnostics, options, startOf(document.source))) {
    const range = offsetsOf(location)
    const found = anchorsWithin(anchors, range, containers)
    if (found.length === 0) continue
    marks.add(id, range, found)
    texts.push(commentText(id, lines, prefix, options))
    id++
  }
  if (texts.length === 0 && gone.length === 0) return null
  const changed =
    comments && name !== undefined
      ? new Map([[name, changeCommentsPart(comments, gone, texts)]])
      : addCommentsPart(archive, part, main, texts)
  return rewriteArchive(
    archive,
    new Map([...changed, ...withoutThreads(archive, relations, gone), [part, marks.apply()]])
  )
}

/**
 * The anchors of a range, as far as they are of one paragraph or one cell: a comment that spans cells is asking for
 * trouble. A range that holds nothing takes the nearest place before it.
 * @param containers of paragraphs, by where these begin
 */
function anchorsWithin(
  anchors: readonly AnchoredSpan[],
  {start, end}: Span,
  containers: ReadonlyMap<number, XmlElement>
): AnchoredSpan[] {
  const inside = anchors.filter(
    anchor =>
      (anchor.start < end && anchor.end > start) ||
      (anchor.start === anchor.end && anchor.start >= start && anchor.end <= end)
  )
  const first = inside[0] ?? anchors.findLast(anchor => anchor.start <= start) ?? anchors[0]
  if (!first) return []
  const containerOf = ({anchor}: AnchoredSpan): number =>
    containers.get(anchor.paragraph.start)?.start ?? anchor.paragraph.start
  const same = inside.filter(each => containerOf(each) === containerOf(first))
  return same.length > 0 ? same : [first]
}

/** The cell of each paragraph that is in one. */
function cellsByParagraph(root: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>()
  for (const cell of xmlDescendants(root)) {
    if (cell.name !== 'w:tc') continue
    for (const paragraph of xmlDescendants(cell)) if (paragraph.name === 'w:p') cells.set(paragraph.start, cell)
  }
  return cells
}
