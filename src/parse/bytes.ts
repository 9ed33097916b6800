/** The bytes of a file to a document, whatever its format: told by what is in them, then by its name. */

import {Source} from '../source.ts'
import {parseDoc} from './doc.ts'
import type {ParsedDocument} from './document.ts'
import {kindOfArchive, kindOfBytes} from './identify.ts'
import {extensionOf, isReadKind, type KindId, kindNamed, kinds, type ReadKind, textKinds} from './kinds.ts'
import {LimitExceeded, limits} from './limits.ts'
import {parseOfd} from './ofd.ts'
import {parseOldSheet} from './old-sheet.ts'
import {parseFlatOpenDocument, parseOpenDocument} from './open-document.ts'
import {parseDocument} from './parse.ts'
import {isPdf, preparePdfEngine} from './pdf/engine.ts'
import {parsePdf} from './pdf.ts'
import type {Projected} from './projection.ts'
import {beyondLimit, damaged, isRefusal, type Refusal, Refused, unsupported} from './refusal.ts'
import {parseRtf} from './rtf.ts'
import {parseSheets} from './sheet.ts'
import {decodeText} from './text/encoding.ts'
import {archivedPageOf} from './web-archive.ts'
import {findMainPart} from './word/package.ts'
import {parseWord} from './word.ts'
import {Archive, isZip} from './zip.ts'

export interface BytesOptions {
  /** The name of the file. Its extension decides between formats that the bytes do not tell apart. */
  readonly path: string
}

/**
 * Reads a file. Never throws for what is in it: what cannot be read is refused, with the reason and what to do.
 * Tell the two apart with `isRefusal`.
 */
export async function readBytes(bytes: Uint8Array, options: BytesOptions): Promise<ParsedDocument | Refusal> {
  const read = await readFile(bytes, options)
  return isRefusal(read) ? read : read.document
}

/** {@link readBytes}, with where the text of the document comes from. */
export async function readFile(bytes: Uint8Array, options: BytesOptions): Promise<ReadFile | Refusal> {
  if (isPdf(bytes)) await preparePdfEngine()
  return parseFile(bytes, options)
}

/** {@link readBytes}, at once. */
export function parseBytes(bytes: Uint8Array, options: BytesOptions): ParsedDocument | Refusal {
  const read = parseFile(bytes, options)
  return isRefusal(read) ? read : read.document
}

export interface ReadFile {
  readonly document: ParsedDocument
  /** Null where a change of the text has no way back into the file. */
  readonly origin: FileOrigin | null
}

/** What the text of a document is made of. */
export type FileOrigin =
  | {readonly kind: 'text'; readonly text: string; readonly encoding: string}
  | ({readonly kind: 'word'} & ReadArchive)

function parseFile(bytes: Uint8Array, {path}: BytesOptions): ReadFile | Refusal {
  try {
    if (bytes.length > limits.fileBytes) return beyondLimit('fileBytes')
    return bytes.length === 0 ? empty : readKind(bytes, path)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof LimitExceeded) return beyondLimit(error.limit)
    throw error
  }
}

function readKind(bytes: Uint8Array, path: string): ReadFile | Refusal {
  if (isZip(bytes)) return readZip(new Archive(bytes))
  const extension = extensionOf(path)
  const kind = kindOfBytes(bytes, extension)
  if (!isReadKind(kind)) return unsupported(kinds[kind].refusal)
  if (kind === 'webArchive') return withoutOrigin(readWebArchive(bytes))
  const reader = binaryReaders[kind]
  if (reader) return withoutOrigin(guarded(() => reader(bytes).document))
  return archived.has(kindNamed(extension)) ? notTheFormat(extension) : readText(bytes, path)
}

function readZip(archive: Archive): ReadFile | Refusal {
  const kind = kindOfArchive(archive)
  if (kind === 'openText') return withoutOrigin(guarded(() => parseOpenDocument(archive).document))
  if (kind === 'ofd') return withoutOrigin(guarded(() => parseOfd(archive).document))
  const read = readOffice(archive)
  return {document: read.document, origin: kind === 'word' ? {kind, ...read} : null}
}

function withoutOrigin(document: ParsedDocument | Refusal): ReadFile | Refusal {
  return isRefusal(document) ? document : {document, origin: null}
}

/** Readers of what is neither an archive nor a text. */
const binaryReaders: Readonly<Partial<Record<ReadKind, (bytes: Uint8Array) => Projected>>> = {
  oldWord: parseDoc,
  oldSheet: parseOldSheet,
  richText: parseRtf,
  openText: parseFlatOpenDocument,
  pdf: parsePdf
}

/** A reader of binary structures that goes beyond their end has met a damaged file. */
function guarded<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused || error instanceof LimitExceeded) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw damaged(detail, detail)
  }
}

/** Kinds that are always archives: a text of such a name is something that went wrong. */
const archived: ReadonlySet<KindId | null> = new Set(['word', 'sheet'] as const)

export interface ReadArchive extends Projected {
  readonly archive: Archive
  /** The name of the main part. */
  readonly part: string
}

/**
 * Reads a Word or Excel file together with the places of its text in the file.
 * @throws Refused, LimitExceeded
 */
export function readArchive(bytes: Uint8Array): ReadArchive {
  return readOffice(new Archive(bytes))
}

function readOffice(archive: Archive): ReadArchive {
  const kind = kindOfArchive(archive)
  if (kind !== 'word' && kind !== 'sheet') {
    // What is read elsewhere cannot be written.
    const reason = kinds[kind].refusal ?? (kind === 'ofd' ? 'noWord' : 'notDocx')
    throw new Refused(unsupported(reason))
  }
  const part = findMainPart(archive) ?? ''
  const read = kind === 'word' ? parseWord(archive, part) : parseSheets(archive, part)
  return {...read, archive, part}
}

/** Whether the text of a file is what its findings point at: that of Markdown, plain text and pages. */
export function isSourceText(bytes: Uint8Array, path: string): boolean {
  if (isZip(bytes)) return false
  const kind = kindOfBytes(bytes, extensionOf(path))
  return textKinds.some(each => each === kind)
}

function readWebArchive(bytes: Uint8Array): ParsedDocument | Refusal {
  const page = archivedPageOf(bytes)
  const decoded = decodeText(page.bytes, page.charset)
  if (isRefusal(decoded)) return decoded
  if (decoded.text.trim() === '') return empty
  const document = parseDocument(new Source(decoded.text), {dialect: 'html'})
  return {...document, notices: [...decoded.notices, ...(document.notices ?? [])]}
}

function readText(bytes: Uint8Array, path: string): ReadFile | Refusal {
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

const empty: Refusal = {
  reason: 'empty',
  message: {zh: '文件是空的。', en: 'The file is empty.'}
}

/** A name that promises a Word file, and bytes that are none. */
function notTheFormat(extension: string): Refusal {
  return damaged(`不是有效的 .${extension} 文件`, `it is no valid .${extension} file`).refusal
}
