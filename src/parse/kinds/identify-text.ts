/**
 * What a file is that is neither an archive nor a compound file, recognised by its bytes; its name decides only where these leave
 * it open. Knows no reader, so that a text is known for one before any is loaded.
 */

import {extensionOf, type KindId, kindNamed, kindSigned, textKinds} from './kinds.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP)
}

export function isCompound(bytes: Uint8Array): boolean {
  return beginsWith(bytes, COMPOUND)
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Whether the text of a file is what its findings point at: that of Markdown, plain text and pages. */
export function isSourceText(bytes: Uint8Array, path: string): boolean {
  return !isZip(bytes) && !isCompound(bytes) && text.has(kindOfOther(bytes, extensionOf(path)))
}

/**
 * The kind of a file that is neither an archive nor a compound file.
 * @param extension of its name, in lower case
 */
export function kindOfOther(bytes: Uint8Array, extension: string): KindId {
  return kindSigned(bytes) ?? kindOfText(bytes) ?? textKindNamed(extension)
}

const text: ReadonlySet<KindId> = new Set(textKinds)

/** A text goes by its name, where that promises a kind of text. */
function textKindNamed(extension: string): KindId {
  const named = kindNamed(extension)
  return named !== null && text.has(named) ? named : 'text'
}

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
