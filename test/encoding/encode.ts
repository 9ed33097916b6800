/** Text to bytes in encodings that the platform only decodes: by asking its decoder for every character. */

let codes: Map<string, readonly number[]> | null = null

/** Two-byte characters of GB18030, by character. */
function twoByteCodes(): Map<string, readonly number[]> {
  if (codes) return codes
  codes = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (Array.from(character).length === 1 && character !== '\uFFFD' && !codes.has(character))
        codes.set(character, [lead, trail])
    }
  }
  return codes
}

/** GB18030; characters outside its two-byte part in four bytes, as far as the samples need them. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else bytes.push(...(twoByteCodes().get(character) ?? fourBytes(character, code)))
  }
  return Uint8Array.from(bytes)
}

function fourBytes(character: string, code: number): number[] {
  if (code >= 0x10000) return linear(code - 0x10000 + 189_000)
  const decoder = new TextDecoder('gb18030')
  for (let index = 0; index < 39_420; index++) {
    const bytes = linear(index)
    if (decoder.decode(Uint8Array.from(bytes)) === character) return bytes
  }
  throw new RangeError(`GB18030 has no ${character}`)
}

/** The four bytes of a place in the linear part. */
function linear(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10)
  ]
}

export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), order === 'le')
  return new Uint8Array(view.buffer)
}
