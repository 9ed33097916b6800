/** What a file is, recognised by its bytes and, of archives and compound files, by what is in them. */

import {CompoundFile} from '../containers/compound.ts'
import type {Archive} from '../containers/zip.ts'
import {damaged, Refused, unsupported} from '../refusal.ts'
import {findMainPart, readContentType} from '../word/package.ts'
import {isCompound, kindOfOther} from './identify-text.ts'
import {type KindId, kindNamed} from './kinds.ts'

/**
 * The kind of a file that is no zip archive.
 * @param extension of its name, in lower case
 * @throws Refused where it is encrypted
 */
export function kindOfBytes(bytes: Uint8Array, extension: string): KindId {
  if (isCompound(bytes)) return kindOfCompound(bytes, extension)
  return kindOfOther(bytes, extension)
}

/**
 * @throws Refused where the archive is cut off, its list of types is damaged, or it is of two kinds at once: each program would
 * show another one of its reports
 */
export function kindOfArchive(archive: Archive): KindId {
  const part = findMainPart(archive)
  const type = archive.read('mimetype')
  const isOfd = archive.find('OFD.xml') !== null
  if ([part, type].filter(mark => mark !== null).length + Number(isOfd) > 1) throw twoKinds()
  if (part !== null) return kindOfContentType(readContentType(archive, part))
  if (isOfd) return 'ofd'
  if (archive.entries.has('uof.xml')) return 'officeXml'
  return type ? kindOfOpenDocument(new TextDecoder().decode(type.subarray(0, 100))) : 'archive'
}

function twoKinds(): Refused {
  return damaged('同时是两种格式的文件', 'it is a file of two formats at once')
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
