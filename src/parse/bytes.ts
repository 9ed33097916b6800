/** The bytes of a file to a document, whatever its format: told by what is in them, then by its name. */

import {Source} from '../source.ts'
import type {ParsedDocument} from './document.ts'
import {LimitExceeded, limits} from './limits.ts'
import {parseDocument} from './parse.ts'
import type {Projected} from './projection.ts'
import {beyondLimit, damaged, isRefusal, type Refusal, Refused, unsupported, type unsupportedWords} from './refusal.ts'
import {parseSheets} from './sheet.ts'
import {decodeText} from './text/encoding.ts'
import {findMainPart, readContentType} from './word/package.ts'
import {parseWord} from './word.ts'
import {Archive, isZip} from './zip.ts'

export interface ReadOptions {
  /** The name of the file. Its extension decides between formats that the bytes do not tell apart. */
  readonly path: string
}

/**
 * Reads a file. Never throws for what is in it: what cannot be read is refused, with the reason and what to do.
 * Tell the two apart with `isRefusal`.
 */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ParsedDocument | Refusal> {
  return parseBytes(bytes, options)
}

/** {@link readBytes}, at once. */
export function parseBytes(bytes: Uint8Array, {path}: ReadOptions): ParsedDocument | Refusal {
  try {
    if (bytes.length > limits.fileBytes) return beyondLimit('fileBytes')
    if (bytes.length === 0) return empty
    const extension = extensionOf(path)
    const kind = unreadableKind(bytes, extension)
    if (kind) return unsupported(kind)
    if (isZip(bytes)) return readArchive(bytes).document
    if (extension === 'docx' || extension === 'xlsx') return notTheFormat(extension)
    return readText(bytes, path)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof LimitExceeded) return beyondLimit(error.limit)
    throw error
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
  const archive = new Archive(bytes)
  const part = findMainPart(archive)
  if (part === null) throw new Refused(unsupported(kindOfArchive(archive)))
  const type = readContentType(archive, part)
  if (type.includes('wordprocessingml')) return {...parseWord(archive, part), archive, part}
  if (type.includes('spreadsheetml')) return {...parseSheets(archive, part), archive, part}
  throw new Refused(unsupported(type.includes('presentationml') ? 'presentation' : 'noDocument'))
}

function kindOfArchive(archive: Archive): keyof typeof unsupportedWords {
  if (archive.entries.has('OFD.xml')) return 'ofd'
  const type = archive.read('mimetype')
  return type && new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument')
    ? 'openDocument'
    : 'noDocument'
}

function readText(bytes: Uint8Array, path: string): ParsedDocument | Refusal {
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) return decoded
  if (decoded.text.trim() === '') return empty
  const document = parseDocument(new Source(decoded.text), {path})
  return {...document, notices: [...decoded.notices, ...(document.notices ?? [])]}
}

const empty: Refusal = {
  reason: 'empty',
  message: {zh: '文件是空的。', en: 'The file is empty.'}
}

/** A name that promises a Word file, and bytes that are none. */
function notTheFormat(extension: string): Refusal {
  return damaged(`不是有效的 .${extension} 文件`, `it is no valid .${extension} file`).refusal
}

/** Lower case, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** What the first bytes of a file tell. */
const signatures: readonly (readonly [readonly number[], keyof typeof unsupportedWords])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'richText'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image']
]

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function unreadableKind(bytes: Uint8Array, extension: string): keyof typeof unsupportedWords | null {
  if (startsWith(bytes, COMPOUND)) {
    if (holdsEncryptedPackage(bytes)) return 'encrypted'
    return extension === 'xls' || extension === 'et' || extension === 'xlsx' ? 'oldSheet' : 'oldOffice'
  }
  const signature = signatures.find(([prefix]) => startsWith(bytes, prefix))
  if (signature) return signature[1]
  return /^MIME-Version:/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64))) ? 'webArchive' : null
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

/** An encrypted .docx is a compound file with a stream of this name, in UTF-16; its directory may stand anywhere. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', letter => `${letter}\0`).join('')
  return new TextDecoder('latin1').decode(bytes).includes(name)
}
