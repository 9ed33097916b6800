/**
 * Text to bytes in the encodings that reports are written in. The platform only decodes all but UTF-8; what GB18030 makes of a
 * character is therefore learned from its decoder, once.
 */

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array | null>> = {
  'utf-8': text => new TextEncoder().encode(text),
  'utf-16le': text => wide(text, true),
  'utf-16be': text => wide(text, false),
  gb18030: chinese
}

/**
 * @param encoding by the name that `decodeText` gives it
 * @returns null for an encoding that is not written, and for a text that has no place in it
 */
export function encodeText(text: string, encoding: string): Uint8Array | null {
  return ENCODERS[encoding]?.(text) ?? null
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

// ---- GB18030 -------------------------------------------------------------------------------------------------------

function chinese(text: string): Uint8Array | null {
  const codes = codesOfUnits()
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) bytes.push(point)
    else if (point >= 0x10000) bytes.push(...fourBytes(point - 0x10000 + FIRST_SUPPLEMENTARY))
    else {
      const code = codes.get(point)
      if (code === undefined) return null
      bytes.push(...code)
    }
  }
  return Uint8Array.from(bytes)
}

/** Where in the order of four-byte codes the characters beyond the first plane begin. */
const FIRST_SUPPLEMENTARY = 189_000
/** How many of them before that have a character. */
const FOUR_BYTE_CODES = 39_420

let known: ReadonlyMap<number, readonly number[]> | null = null

/** The code of each UTF-16 unit from 0x80 on; two bytes where there are such. */
function codesOfUnits(): ReadonlyMap<number, readonly number[]> {
  if (known !== null) return known
  const found = new Map<number, readonly number[]>()
  enter(found, twoByteCodes())
  enter(
    found,
    Array.from({length: FOUR_BYTE_CODES}, (_, pointer) => fourBytes(pointer))
  )
  known = found
  return found
}

function twoByteCodes(): (readonly number[])[] {
  const codes: (readonly number[])[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push([lead, trail])
  return codes
}

function fourBytes(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10)
  ]
}

/** Enters what the decoder makes of each code, a line each, so that one that has no character leaves the others as they are. */
function enter(found: Map<number, readonly number[]>, codes: readonly (readonly number[])[]): void {
  const lines = new TextDecoder('gb18030').decode(Uint8Array.from(codes.flatMap(code => [...code, 0x0a]))).split('\n')
  for (const [index, code] of codes.entries()) {
    const unit = lines[index] ?? ''
    if (unit.length === 1 && unit !== '\uFFFD' && !found.has(unit.charCodeAt(0))) found.set(unit.charCodeAt(0), code)
  }
}
