/** Files of text: Markdown, plain text and pages. Most reports are such, and need the reader of no other format. */

import {Source} from '../../source.ts'
import type {ParsedDocument} from '../document.ts'
import {extensionOf, type KindId, kindNamed} from '../kinds/kinds.ts'
import {LimitExceeded, limits} from '../limits.ts'
import {parseDocument} from '../parse.ts'
import {beyondLimit, damaged, isRefusal, type Refusal, Refused} from '../refusal.ts'
import {decodeText} from './encoding.ts'

/** What the text of a document is made of. */
export interface TextOrigin {
  readonly kind: 'text'
  readonly text: string
  readonly encoding: string
}

export interface ReadTextFile {
  readonly document: ParsedDocument
  readonly origin: TextOrigin
}

/** Reads a file that is one of text. Never throws for what is in it. */
export function readTextFile(bytes: Uint8Array, path: string): ReadTextFile | Refusal {
  return refusing(bytes, () => readText(bytes, path))
}

/** What comes of reading a file, whatever its format; what a reader throws because of what is in it is a refusal. */
export function refusing<Read>(bytes: Uint8Array, read: () => Read | Refusal): Read | Refusal {
  try {
    if (bytes.length > limits.fileBytes) return beyondLimit('fileBytes')
    return bytes.length === 0 ? empty : read()
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof LimitExceeded) return beyondLimit(error.limit)
    throw error
  }
}

/** Kinds that are never a text: one of such a name is something that went wrong, or was made to deceive. */
const neverText: ReadonlySet<KindId | null> = new Set(['word', 'sheet', 'webArchive', 'pdf', 'ofd'] as const)

/** @throws Refused, LimitExceeded */
export function readText(bytes: Uint8Array, path: string): ReadTextFile | Refusal {
  const extension = extensionOf(path)
  if (neverText.has(kindNamed(extension))) return notTheFormat(extension)
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) return decoded
  const {text, encoding, notices} = decoded
  if (text.trim() === '') return empty
  const document = parseDocument(new Source(text), {path})
  return {
    document: {...document, notices: [...notices, ...(document.notices ?? [])]},
    origin: {kind: 'text', text, encoding}
  }
}

export const empty: Refusal = {
  reason: 'empty',
  message: {zh: '文件是空的。', en: 'The file is empty.'}
}

/** A name that promises a Word file or a PDF, and bytes that are something else. */
function notTheFormat(extension: string): Refusal {
  return damaged(`不是有效的 .${extension} 文件`, `it is no valid .${extension} file`).refusal
}
