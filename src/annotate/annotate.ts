/**
 * A Word file with its findings as comments: each stands at the words or the cell that it speaks of. Everything else in
 * the file stays as it is, byte for byte in the parts that are not touched.
 */

import type {Diagnostic} from '../diagnostic.ts'
import {readArchive} from '../parse/bytes.ts'
import type {AnchoredSpan} from '../parse/projection.ts'
import {Refused, unsupported} from '../parse/refusal.ts'
import {readOptionalPart, readPart, readRelations} from '../parse/word/package.ts'
import {isZip} from '../parse/zip.ts'
import {commentText, type Locale} from './comment.ts'
import {CommentMarks} from './marks.ts'
import {addCommentsPart, extendCommentsPart, nextCommentId} from './parts.ts'
import {rewriteArchive} from './zip.ts'

export interface AnnotateOptions {
  /** The language of the labels in a comment; the messages come as they are. Default: Chinese. */
  readonly locale?: Locale
  /** When the comments were made, as `2025-01-31T09:00:00Z`. Default: it is not said. */
  readonly date?: string
}

/**
 * Puts findings into a Word file as comments.
 * @param bytes the file that was checked
 * @param diagnostics what was found in it; their positions are those of the text that the reader made of it
 * @returns the file with a comment for each finding
 * @throws Refused where the file is no Word file or cannot be read; LimitExceeded where it goes beyond the limits
 */
export function annotate(
  bytes: Uint8Array,
  diagnostics: readonly Diagnostic[],
  options: AnnotateOptions = {}
): Uint8Array {
  if (!isZip(bytes)) throw new Refused(unsupported('noWord'))
  const {archive, part, anchors, document} = readArchive(bytes)
  if (document.dialect !== 'word') throw new Refused(unsupported('noWord'))
  const relations = readRelations(archive, part)
  const main = readPart(archive, part)
  const comments = readOptionalPart(archive, relations.byType.get('comments'))
  const marks = new CommentMarks(main)
  const texts: string[] = []
  let id = nextCommentId(comments)
  for (const diagnostic of diagnostics) {
    const {start, end} = diagnostic.location.range
    const found = anchorsWithin(anchors, start.offset, end.offset)
    if (found.length === 0) continue
    marks.add(id, found)
    texts.push(commentText(id, diagnostic, marks.prefix, options))
    id++
  }
  if (texts.length === 0) return bytes
  const name = relations.byType.get('comments')
  const changed =
    comments && name !== undefined
      ? new Map([[name, extendCommentsPart(comments, texts)]])
      : addCommentsPart(archive, part, main, texts)
  return rewriteArchive(archive, new Map([...changed, [part, marks.apply()]]))
}

/**
 * The anchors of a range, as far as they are of one paragraph: a comment that spans cells is asking for trouble. A range
 * that holds nothing takes the nearest place before it.
 */
function anchorsWithin(anchors: readonly AnchoredSpan[], start: number, end: number): AnchoredSpan[] {
  const inside = anchors.filter(
    anchor =>
      (anchor.start < end && anchor.end > start) ||
      (anchor.start === anchor.end && anchor.start >= start && anchor.end <= end)
  )
  const first = inside[0] ?? anchors.findLast(anchor => anchor.start <= start) ?? anchors[0]
  if (!first) return []
  const same = inside.filter(({anchor}) => anchor.paragraph === first.anchor.paragraph)
  return same.length > 0 ? same : [first]
}
