/** What a file is, told by its bytes; its name decides only where these leave it open. */

import {CompoundFile} from './doc/compound.ts'
import {type KindId, kindNamed, kindSigned, textKinds} from './kinds.ts'
import {Refused, unsupported} from './refusal.ts'
import {findMainPart, readContentType} from './word/package.ts'
import type {Archive} from './zip.ts'

/**
 * The kind of a file that is no zip archive.
 * @param extension of its name, in lower case
 * @throws Refused where it is encrypted
 */
export function kindOfBytes(bytes: Uint8Array, extension: string): KindId {
  if (isCompound(bytes)) return kindOfCompound(bytes, extension)
  return kindSigned(bytes) ?? kindOfText(bytes) ?? textKindNamed(extension)
}

const text: ReadonlySet<KindId> = new Set(textKinds)

/** A text goes by its name, where that promises a kind of text. */
function textKindNamed(extension: string): KindId {
  const named = kindNamed(extension)
  return named !== null && text.has(named) ? named : 'text'
}

/** @throws Refused where the archive is cut off or its list of types is damaged */
export function kindOfArchive(archive: Archive): KindId {
  const part = findMainPart(archive)
  if (part !== null) return kindOfContentType(readContentType(archive, part))
  if (archive.find('OFD.xml') !== null) return 'ofd'
  if (archive.entries.has('uof.xml')) return 'officeXml'
  const type = archive.read('mimetype')
  return type ? kindOfOpenDocument(new TextDecoder().decode(type.subarray(0, 100))) : 'archive'
}

/** Files with macros have types of their own (`ms-word.document.macroEnabled`); their parts are the same. */
const contentTypes: readonly (readonly [string, KindId])[] = [
  ['wordprocessingml', 'word'],
  ['ms-word.', 'word'],
  ['spreadsheetml', 'sheet'],
  ['ms-excel.sheet.binary', 'sheetBinary'],
  ['ms-excel.', 'sheet'],
  ['presentationml', 'presentation'],
  ['ms-powerpoint.', 'presentation'],
  ['package.xps', 'fixedLayout']
]

function kindOfContentType(type: string): KindId {
  return contentTypes.find(([piece]) => type.includes(piece))?.[1] ?? 'archive'
}

const openDocuments: readonly (readonly [string, KindId])[] = [
  ['opendocument.text', 'openText'],
  ['opendocument.spreadsheet', 'openSheet'],
  ['opendocument.presentation', 'presentation']
]

function kindOfOpenDocument(type: string): KindId {
  return openDocuments.find(([piece]) => type.includes(piece))?.[1] ?? 'archive'
}

// ---- Compound files ------------------------------------------------------------------------------------------------

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, index) => bytes[index] === byte)
}

/** The streams that make a compound file what it is. */
const streams: readonly (readonly [string, KindId])[] = [
  ['WordDocument', 'oldWord'],
  ['Workbook', 'oldSheet'],
  ['Book', 'oldSheet'],
  ['PowerPoint Document', 'presentation']
]

function kindOfCompound(bytes: Uint8Array, extension: string): KindId {
  if (holdsEncryptedPackage(bytes)) throw new Refused(unsupported('encrypted'))
  const file = openCompound(bytes)
  const found = streams.find(([name]) => file?.has(name))
  if (found) return found[1]
  return kindNamed(extension) === 'oldSheet' ? 'oldSheet' : 'oldWord'
}

/** Null where it is damaged; the reader of the kind that its name promises says so then. */
function openCompound(bytes: Uint8Array): CompoundFile | null {
  try {
    return new CompoundFile(bytes)
  } catch {
    return null
  }
}

/** An encrypted .docx is a compound file with a stream of this name, in UTF-16; its directory may stand anywhere. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', letter => `${letter}\0`).join('')
  return new TextDecoder('latin1').decode(bytes).includes(name)
}

// ---- Text ----------------------------------------------------------------------------------------------------------

const PROBE = 4096

/** Kinds that are written in text and say so at their beginning. */
function kindOfText(bytes: Uint8Array): KindId | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PROBE))
  if (isMimeHeader(head)) return 'webArchive'
  if (!/^(?:\xef\xbb\xbf)?\s*<\?xml\b/.test(head)) return null
  if (/<office:document\b/.test(head) && head.includes('opendocument.text')) return 'openText'
  return officeXml.some(mark => head.includes(mark)) ? 'officeXml' : null
}

const officeXml = [
  '<?mso-application',
  '<w:wordDocument',
  '<pkg:package',
  'schemas.microsoft.com/office/word/2003',
  'uof:'
]

/** Header fields, one of them `MIME-Version`: browsers begin with `From`, Word with `MIME-Version` itself. */
function isMimeHeader(head: string): boolean {
  for (const line of head.trimStart().split(/\r?\n/)) {
    if (/^MIME-Version:/i.test(line)) return true
    if (!/^[!-9;-~]+:/.test(line) && !/^[ \t]+\S/.test(line)) return false
  }
  return false
}
