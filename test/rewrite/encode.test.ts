/** Text to bytes: what the platform's decoder reads is what was written, for every character that there is. */

import {describe, expect, it} from 'vitest'
import {encodeText} from '../../src/rewrite/encode.ts'

/** Every character of the first plane but halves of pairs, and some beyond. */
const everything = `${Array.from({length: 0x10000 - 0x800}, (_, index) =>
  String.fromCharCode(index < 0xd800 ? index : index + 0x800)
).join('')}𠮷𡈽😀\u{10FFFD}`

describe.each(['utf-8', 'utf-16le', 'utf-16be'])('%s', encoding => {
  it('writes every character', () => {
    const bytes = encodeText(everything, encoding)
    expect(new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes ?? new Uint8Array())).toBe(everything)
  })
})

describe('gb18030', () => {
  it('writes every character that its decoder has, and tells the others', () => {
    const decoder = new TextDecoder('gb18030', {fatal: true})
    const lost: string[] = []
    const wrong: string[] = []
    for (const character of everything) {
      const bytes = encodeText(character, 'gb18030')
      if (bytes === null) lost.push(character)
      else if (decoder.decode(bytes) !== character) wrong.push(character)
    }
    expect(wrong).toEqual([])
    // The private use area has a few characters that no code is read as.
    expect(lost.filter(character => !/\p{Private_Use}|\uFFFD/u.test(character))).toEqual([])
  })

  it('writes the usual characters in the two bytes of GBK', () => {
    expect(encodeText('年报2024，“”—…①㎡', 'gb18030')).toEqual(
      Uint8Array.from([
        0xc4, 0xea, 0xb1, 0xa8, 0x32, 0x30, 0x32, 0x34, 0xa3, 0xac, 0xa1, 0xb0, 0xa1, 0xb1, 0xa1, 0xaa, 0xa1, 0xad,
        0xa2, 0xd9, 0xa9, 0x4f
      ])
    )
  })
})

it('knows no other encoding', () => {
  expect(encodeText('年', 'big5')).toBeNull()
})
