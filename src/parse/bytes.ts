/** The bytes of a file to a document, whatever its format: recognised by what is in them, then by its name. */

import {Source} from '../source.ts'
import {thrownText} from '../thrown.ts'
import {archivedPageOf} from './containers/web-archive.ts'
import {Archive} from './containers/zip.ts'
import {parseDoc} from './doc/doc.ts'
import type {ParsedDocument} from './document.ts'
import {kindOfArchive, kindOfBytes} from './kinds/identify.ts'
import {isZip} from './kinds/identify-text.ts'
import {extensionOf, type FileKind, isReadKind, kinds, type ReadKind} from './kinds/kinds.ts'
import {misnamed} from './kinds/misnamed.ts'
import {LimitExceeded} from './limits.ts'
import {parseOfd} from './ofd/ofd.ts'
import {parseOldSheet} from './old-sheet/old-sheet.ts'
import {parseFlatOpenDocument, parseOpenDocument} from './open-document/open-document.ts'
import {parseDocument} from './parse.ts'
import {isPdf, preparePdfEngine} from './pdf/engine.ts'
import {parsePdf} from './pdf/pdf.ts'
import type {Projected} from './projection.ts'
import {damaged, isRefusal, type Refusal, Refused, unsupported} from './refusal.ts'
import {parseRtf} from './rtf/rtf.ts'
import {parseSheets} from './sheet/sheet.ts'
import {decodeText} from './text/encoding.ts'
import {empty, readText, refusing, type TextOrigin} from './text/text-file.ts'
import {findMainPart} from './word/package.ts'
import {parseWord} from './word/word.ts'

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
export type FileOrigin = TextOrigin | ({readonly kind: 'word'} & ReadArchive)

function parseFile(bytes: Uint8Array, {path}: BytesOptions): ReadFile | Refusal {
  return refusing(bytes, () => readKind(bytes, path))
}

function readKind(bytes: Uint8Array, path: string): ReadFile | Refusal {
  const extension = extensionOf(path)
  if (isZip(bytes)) return readZip(new Archive(bytes), extension)
  const kind = kindOfBytes(bytes, extension)
  if (!isReadKind(kind)) return unsupported(kinds[kind].refusal)
  const refusal = misnamed(kind, extension)
  if (refusal !== null) return refusal
  if (kind === 'webArchive') return withoutOrigin(readWebArchive(bytes))
  const reader = binaryReaders[kind]
  if (reader) return withoutOrigin(guarded(() => reader(bytes).document))
  return readText(bytes, path)
}

function readZip(archive: Archive, extension: string): ReadFile | Refusal {
  const kind = kindOfArchive(archive)
  const refusal = isReadKind(kind) ? misnamed(kind, extension) : null
  if (refusal !== null) return refusal
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
    const detail = thrownText(error)
    throw damaged(detail, detail)
  }
}

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
    const {refusal = kind === 'ofd' ? 'noWord' : 'notDocx'}: FileKind = kinds[kind]
    throw new Refused(unsupported(refusal))
  }
  const part = findMainPart(archive) ?? ''
  const read = kind === 'word' ? parseWord(archive, part) : parseSheets(archive, part)
  return {...read, archive, part}
}

function readWebArchive(bytes: Uint8Array): ParsedDocument | Refusal {
  const page = archivedPageOf(bytes)
  const decoded = decodeText(page.bytes, page.charset)
  if (isRefusal(decoded)) return decoded
  if (decoded.text.trim() === '') return empty
  const document = parseDocument(new Source(decoded.text), {dialect: 'html'})
  return {...document, notices: [...decoded.notices, ...(document.notices ?? [])]}
}
