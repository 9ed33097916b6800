/** Lists of single property modifiers ([MS-DOC] 2.2.5): what a binary Word file says of a paragraph, a run or a row. */

import {viewOf} from '../../binary.ts'
import type {XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'

export interface Modifier {
  readonly code: number
  readonly operand: DataView
}

const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615
/** Bytes of an operand by the upper three bits of its code; 6: it says itself. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** The modifiers of a list, in order; what is cut off at its end is left out. */
export function readModifiers(bytes: Uint8Array): Modifier[] {
  const view = viewOf(bytes)
  const found: Modifier[] = []
  let at = 0
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true)
    at += 2
    const {header, size} = operandSize(view, at, code)
    if (at + header + size > bytes.length) break
    found.push({code, operand: new DataView(bytes.buffer, bytes.byteOffset + at + header, size)})
    at += header + size
  }
  return found
}

function operandSize(view: DataView, at: number, code: number): {readonly header: number; readonly size: number} {
  const fixed = sizes[code >> 13] ?? 0
  if (fixed > 0) return {header: 0, size: fixed}
  if (code === DEFINE_TABLE) {
    return at + 2 > view.byteLength
      ? {header: 2, size: 0}
      : {header: 2, size: Math.max(view.getUint16(at, true) - 1, 0)}
  }
  const size = view.getUint8(at)
  if (code !== CHANGE_TABS || size < 255 || at + 2 > view.byteLength) return {header: 1, size}
  const deleted = view.getUint8(at + 1) * 4
  const added = at + 2 + deleted < view.byteLength ? view.getUint8(at + 2 + deleted) * 3 : 0
  return {header: 1, size: 2 + deleted + added}
}

/** An operand as a number without sign. */
export function numberOf({operand}: Modifier): number {
  if (operand.byteLength >= 4) return operand.getUint32(0, true)
  if (operand.byteLength >= 2) return operand.getUint16(0, true)
  return operand.byteLength === 1 ? operand.getUint8(0) : 0
}

/** In the short form of a fast save, by the numbers that Word 6 had for them. */
export const shortCodes: Readonly<Record<number, number>> = {
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  66: 0x0801,
  87: 0x0837,
  92: 0x083c,
  104: 0x2a48
}

// ---- In the words of WordprocessingML ------------------------------------------------------------------------------

/** What modifiers say of a paragraph. */
export function paragraphProperties(modifiers: readonly Modifier[], style: number | null): XmlElement[] {
  const properties = style === null ? [] : [makeValue('w:pStyle', style)]
  let list: number | null = null
  let level: number | null = null
  for (const modifier of modifiers) {
    const number = numberOf(modifier)
    if (modifier.code === 0x460b) list = number
    else if (modifier.code === 0x260a) level = number
    else if (modifier.code === 0x2640) properties.push(makeValue('w:outlineLvl', number))
    else if ((modifier.code === 0x2403 || modifier.code === 0x2461) && number === 1)
      properties.push(makeValue('w:jc', 'center'))
  }
  if (list === null && level === null) return properties
  // A list without a level is at its first; one that is negative is kept from being shown.
  const numbers = list === null ? [] : [makeValue('w:numId', list > 0x7ff ? 0 : list)]
  return [...properties, make('w:numPr', {}, [makeValue('w:ilvl', level ?? 0), ...numbers])]
}

/** What modifiers say of how a run looks. A later one takes the place of an earlier one, as a fast save relies on. */
export function runProperties(modifiers: readonly Modifier[]): XmlElement[] {
  const properties = new Map<string, XmlElement | null>()
  for (const modifier of modifiers) {
    const property = runProperty(modifier)
    if (property !== null) properties.set(property.name, property.element)
  }
  return [...properties.values()].filter(element => element !== null)
}

/** A property by its name; `element` null for one that is as the style has it, or that is not there. */
interface RunProperty {
  readonly name: string
  readonly element: XmlElement | null
}

function runProperty(modifier: Modifier): RunProperty | null {
  const number = numberOf(modifier)
  const toggle = toggles.get(modifier.code)
  // 128: as the style has it; 129: the opposite of it, which is on wherever the style does not say so.
  if (toggle !== undefined) return number === 128 ? {name: toggle, element: null} : valued(toggle, number === 0 ? 0 : 1)
  switch (modifier.code) {
    case 0x4a30:
      return valued('w:rStyle', number)
    case 0x2a48:
      return valued('w:vertAlign', ['baseline', 'superscript', 'subscript'][number] ?? 'baseline')
    case 0x4845:
      return valued('w:position', modifier.operand.getInt16(0, true))
    case 0x4a43:
      return valued('w:sz', number)
    case 0x8840:
      return valued('w:spacing', modifier.operand.getInt16(0, true))
    case 0x4852:
      return valued('w:w', number)
    case 0xca78: {
      const element = eastAsianLayout(number)
      return {name: element.name, element}
    }
    case 0x2a42:
      return valued('w:color', number === 8 ? 'FFFFFF' : 'auto')
    case 0x6870:
      return valued('w:color', number > 0xffffff ? 'auto' : colour(number))
    case 0x2a0c:
      return number === 0 ? {name: 'w:highlight', element: null} : valued('w:highlight', number)
    case 0x4866: {
      const shaded = number !== 0 && number !== 0xffff
      return {name: 'w:shd', element: shaded ? make('w:shd', {'w:val': 'solid'}) : null}
    }
    default:
      return null
  }
}

function valued(name: string, value: string | number): RunProperty {
  return {name, element: makeValue(name, value)}
}

const toggles: ReadonlyMap<number, string> = new Map([
  [0x0811, 'w:webHidden'],
  [0x0818, 'w:specVanish'],
  [0x0837, 'w:strike'],
  [0x083c, 'w:vanish'],
  [0x085a, 'w:rtl'],
  [0x2a53, 'w:dstrike']
])

/** 横向排列 and 双行合一: the two lowest bits of the first byte (UFEL). */
function eastAsianLayout(number: number): XmlElement {
  return make('w:eastAsianLayout', {'w:vert': String(number & 1), 'w:combine': String((number >> 1) & 1)})
}

/** Stored as red, green, blue from the lowest byte up. */
function colour(number: number): string {
  const part = (shift: number): string => ((number >> shift) & 0xff).toString(16).padStart(2, '0')
  return part(0) + part(8) + part(16)
}
