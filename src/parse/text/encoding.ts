/**
 * Bytes to text. Chinese pages say gb2312 and are written in GBK, GB18030 or UTF-8: the bytes decide, what the file says
 * of itself only where they leave it open.
 */

import type {Notice} from '../notice.ts'
import type {Refusal} from '../refusal.ts'

export interface Decoded {
  /** With its byte order mark, if there was one, as `Source` expects. */
  readonly text: string
  /** The name of the encoding as the platform's decoder has it. */
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/**
 * Decodes a text file. In this order: byte order mark, UTF-16 by its NUL bytes, UTF-8, the encoding that the file
 * declares, GB18030. Where characters are lost, that is noted; where nothing fits, the file is refused.
 * @param label the encoding that whoever holds the file says it is in, which outranks what it says itself
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): Decoded | Refusal {
  const marked = byteOrderMark(bytes)
  if (marked) return finish(decodeLossy(bytes, marked), marked, null)
  const wide = wideByNuls(bytes)
  if (wide) return finish(decodeLossy(bytes, wide), wide, null)
  if (looksBinary(bytes)) return binary
  const declared = (label === null ? null : encodingNamed(label)) ?? declaredEncoding(bytes)
  const utf8 = decodeStrict(bytes, 'utf-8')
  if (utf8 !== null) return finish(utf8, 'utf-8', declared)
  const damaged = decodeLossy(bytes, 'utf-8')
  if (isMostlySound(damaged)) return finish(damaged, 'utf-8', declared)
  const asDeclared = declared === null || declared === 'gb18030' ? null : decodeStrict(bytes, declared)
  if (declared !== null && asDeclared !== null) return finish(asDeclared, declared, declared)
  const chinese = decodeLossy(bytes, 'gb18030')
  return isUsualChinese(bytes) && isMostlySound(chinese) ? finish(chinese, 'gb18030', declared) : unknownEncoding
}

/** The text of bytes that are strictly UTF-8, with its byte order mark if it has one; null for anything else. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

const binary: Refusal = {
  reason: 'binary',
  message: {
    zh: '这不是文本文件，不能读取。请核对 .docx、网页或文本文件。',
    en: 'This is no text file and cannot be read. Check a .docx, a web page or a text file.'
  }
}

const unknownEncoding: Refusal = {
  reason: 'encoding',
  message: {
    zh: '文件的文字编码不能识别（既不是 UTF-8，也不是 GB18030 或 UTF-16）。请另存为 UTF-8 编码后再核对。',
    en: 'The encoding of the file is not known (neither UTF-8 nor GB18030 nor UTF-16). Save it as UTF-8, then check that.'
  }
}

function finish(text: string, encoding: string, declared: string | null): Decoded {
  const notices: Notice[] = []
  if (declared !== null && declared !== encoding) notices.push(mismatch(declared, encoding))
  const lost = text.split('\uFFFD').length - 1
  if (lost > 0) notices.push(damage(lost, text.indexOf('\uFFFD')))
  return {text, encoding, notices}
}

function mismatch(declared: string, encoding: string): Notice {
  const zh = `文件标明的编码是 ${declared}，实际是 ${encoding}，已按实际编码读取。`
  const en = `The file says that it is written in ${declared}; it is in ${encoding}, and was read so.`
  return {kind: 'encoding-mismatch', words: {zh, en}, span: null}
}

function damage(lost: number, first: number): Notice {
  const zh = `文件里有 ${lost} 处文字已经损坏（显示为“�”），涉及这些文字的内容不予核对。请用完好的原文件。`
  const en = `${lost} characters of the file are damaged (shown as “�”); what holds them is not judged. Use an intact original.`
  return {kind: 'encoding-damaged', words: {zh, en}, span: {start: first, end: first + 1}}
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

const PROBE = 8192

/** UTF-16 without a mark: every blank, digit and line end has a NUL; with the bytes the other way round it is no text. */
function wideByNuls(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE)
  if (bytes.length % 2 === 1 || !probe.includes(0)) return null
  return ['utf-16le', 'utf-16be'].find(encoding => readsAsText(decodeLossy(probe, encoding))) ?? null
}

/** Whether nearly all characters are such as reports are written in. */
function readsAsText(text: string): boolean {
  const known = text.match(
    /[\t\n\r\x20-\x7e\u00a0-\u00ff\u2000-\u206f\u2460-\u24ff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g
  )
  return (known?.length ?? 0) >= text.length * 0.9
}

/** Control characters that no text has; a stray one is let pass. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  const probe = bytes.subarray(0, PROBE)
  for (const byte of probe) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return controls > probe.length / 100 + 2
}

/** At most one character in fifty is lost. */
function isMostlySound(text: string): boolean {
  let foreign = 0
  let lost = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) lost++
    else if (code >= 0x80) foreign++
  }
  return lost * 50 <= foreign
}

/** Whether most two-byte characters are of GB 2312, as in any Chinese text; of other bytes a third would be. */
function isUsualChinese(bytes: Uint8Array): boolean {
  let usual = 0
  let all = 0
  for (let index = 0; index < bytes.length - 1; index++) {
    const lead = bytes[index] ?? 0
    const trail = bytes[index + 1] ?? 0
    if (lead < 0x81 || trail < 0x40) continue
    all++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) usual++
    index++
  }
  return usual >= all * 0.7
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

function decodeLossy(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
}

const DECLARATION_REACH = 1024

/** The `charset` of the first `meta` element that has one. */
function declaredInMeta(head: string): string | undefined {
  const lower = head.toLowerCase()
  for (let at = lower.indexOf('<meta'); at >= 0; at = lower.indexOf('<meta', at + 1)) {
    const end = lower.indexOf('>', at)
    const element = lower.slice(at, end < 0 ? lower.length : end)
    const behind = element.slice(element.lastIndexOf('charset') + 'charset'.length).trimStart()
    if (!element.includes('charset') || !behind.startsWith('=')) continue
    const label = /^["']?([\w-]+)/.exec(behind.slice(1).trimStart())?.[1]
    if (label !== undefined) return label
  }
  return undefined
}

/**
 * The encoding that a page or an XML file says it has; null where it says none that is known. The GB family is one: its
 * members are read as GB18030, which holds them all (the platform's `gbk` does not know four-byte characters).
 */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_REACH))
  const label = declaredInMeta(head) ?? /^<\?xml[^>]{0,80}encoding=["']([\w-]+)/i.exec(head)?.[1]
  return label === undefined ? null : encodingNamed(label)
}

function encodingNamed(label: string): string | null {
  if (/^(?:gb|cp936|x-gbk|chinese|csgb)/i.test(label)) return 'gb18030'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
