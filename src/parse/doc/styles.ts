/** The style sheet of a binary Word file ([MS-DOC] 2.9.271), in the words of WordprocessingML. */

import {viewOf} from '../../binary.ts'
import type {XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'
import {paragraphProperties, readModifiers, runProperties} from './sprm.ts'

const NO_STYLE = 0xfff
const PARAGRAPH = 1

export function readStyles(bytes: Uint8Array): XmlElement | null {
  if (bytes.length < 6) return null
  const view = viewOf(bytes)
  const header = view.getUint16(0, true)
  const base = view.getUint16(4, true)
  const styles: XmlElement[] = []
  let at = 2 + header
  for (let id = 0; at + 2 <= bytes.length; id++) {
    const size = view.getUint16(at, true)
    const style = readStyle(bytes.subarray(at + 2, at + 2 + size), base, id)
    if (style !== null) styles.push(style)
    at += 2 + size
  }
  return make('w:styles', {}, styles)
}

function readStyle(bytes: Uint8Array, base: number, id: number): XmlElement | null {
  if (bytes.length < base + 2 || base < 6) return null
  const view = viewOf(bytes)
  const kind = view.getUint16(2, true)
  const isParagraph = (kind & 0xf) === PARAGRAPH
  const count = view.getUint16(4, true) & 0xf
  const length = view.getUint16(base, true)
  let at = base + 2 + length * 2 + 2
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(base + 2, base + 2 + length * 2))
  const parts: Uint8Array[] = []
  for (let part = 0; part < count && at + 2 <= bytes.length; part++) {
    const size = view.getUint16(at, true)
    parts.push(bytes.subarray(at + 2, at + 2 + size))
    at += 2 + size + (size % 2)
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = parts
  const properties = [
    makeValue('w:name', name),
    ...(kind >> 4 === NO_STYLE ? [] : [makeValue('w:basedOn', kind >> 4)]),
    ...(isParagraph ? [make('w:pPr', {}, paragraphProperties(readModifiers(first.subarray(2)), null))] : []),
    make('w:rPr', {}, runProperties(readModifiers(isParagraph ? second : first)))
  ]
  const type = isParagraph ? 'paragraph' : 'character'
  return make('w:style', {'w:styleId': String(id), 'w:type': type, 'w:default': id === 0 ? '1' : '0'}, properties)
}
