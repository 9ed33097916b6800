/** The text nodes of a page as segments: which part of the source each character comes from. */

import type {TextSegment} from '../looks/segment.ts'
import {type HtmlText, parsePiece} from './tree.ts'

/**
 * Cuts a text node into segments.
 * @param text the text that was parsed
 * @param shift what to add to its offsets to have those of the source
 */
export function htmlSegments(node: HtmlText, text: string, shift: number): TextSegment[] {
  const location = node.sourceCodeLocation
  if (!location) return []
  const raw = text.slice(location.startOffset, location.endOffset)
  const from = location.startOffset + shift
  if (raw === node.value) return splitAtWhiteSpace(raw, from)
  return align(raw, node.value, from) ?? [{value: node.value, start: from, end: location.endOffset + shift}]
}

/** HTML's own white space, which a no-break space is not. */
function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)
}

/** A run of white space is one blank to the reader (a line break where it holds one), wherever it stands. */
function splitAtWhiteSpace(text: string, from: number): TextSegment[] {
  const segments: TextSegment[] = []
  let start = 0
  let index = 0
  while (index < text.length) {
    if (!isWhiteSpace(text.charCodeAt(index))) {
      index++
      continue
    }
    const runStart = index
    while (index < text.length && isWhiteSpace(text.charCodeAt(index))) index++
    const run = text.slice(runStart, index)
    if (run === ' ' && runStart > start && index < text.length) continue
    if (runStart > start) segments.push({value: text.slice(start, runStart), start: from + start, end: from + runStart})
    segments.push({value: lineBreak(run) ? '\n' : ' ', start: from + runStart, end: from + index})
    start = index
  }
  if (start < text.length) segments.push({value: text.slice(start), start: from + start, end: from + text.length})
  return segments
}

function lineBreak(run: string): boolean {
  return run.includes('\n') || run.includes('\r')
}

/**
 * Pairs a value with the source it was decoded from: entities are segments of their own, tags that the parser dropped
 * and the CR of a CRLF have no part in the value. Null where the two do not run together to the end.
 */
function align(raw: string, value: string, from: number): TextSegment[] | null {
  const segments: TextSegment[] = []
  let rawIndex = 0
  let valueIndex = 0
  let plainStart = 0
  const flush = (): void => {
    if (rawIndex > plainStart) segments.push(...splitAtWhiteSpace(raw.slice(plainStart, rawIndex), from + plainStart))
  }
  while (rawIndex < raw.length) {
    const character = raw[rawIndex]
    const reference = character === '&' ? referenceAt(raw, rawIndex) : null
    if (reference && value.startsWith(reference.value, valueIndex)) {
      flush()
      segments.push({value: reference.value, start: from + rawIndex, end: from + rawIndex + reference.length})
      rawIndex += reference.length
      valueIndex += reference.value.length
      plainStart = rawIndex
    } else if (character === value[valueIndex]) {
      rawIndex++
      valueIndex++
    } else if (character === '\r') {
      rawIndex++
      if (raw[rawIndex] !== '\n') valueIndex++
    } else {
      const end = character === '<' ? raw.indexOf('>', rawIndex) : -1
      if (end === -1) return null
      flush()
      rawIndex = end + 1
      plainStart = rawIndex
    }
  }
  flush()
  return valueIndex === value.length ? segments : null
}

interface Reference {
  readonly value: string
  /** In the source. */
  readonly length: number
}

const known = new Map<string, Reference | null>([['&nbsp;', {value: '\u00A0', length: 6}]])
const MAX_KNOWN = 500

/** The character reference at an `&`; null where it is only an `&`. The parser itself is asked what it stands for. */
function referenceAt(raw: string, start: number): Reference | null {
  let end = start + 1
  while (end < raw.length && end - start < 40 && /[#0-9A-Za-z]/.test(raw.charAt(end))) end++
  if (raw[end] === ';') end++
  const written = raw.slice(start, end)
  const found = known.get(written)
  if (found !== undefined) return found
  const reference = decodeReference(written)
  if (known.size < MAX_KNOWN) known.set(written, reference)
  return reference
}

function decodeReference(written: string): Reference | null {
  const node = parsePiece(written).childNodes[0]
  const decoded = node && 'value' in node ? node.value : written
  if (decoded === written) return null
  let tail = 0
  while (tail < decoded.length - 1 && written.at(-1 - tail) === decoded.at(-1 - tail)) tail++
  return {value: decoded.slice(0, decoded.length - tail), length: written.length - tail}
}
