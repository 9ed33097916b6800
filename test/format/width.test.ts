/** Columns agree with those of a package made for the purpose, on all that a report may hold. */

import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {displayWidth, graphemes} from '../../src/format/terminal/width.ts'

const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x24ff],
  [0x2500, 0x25ff],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xffef],
  [0x1f300, 0x1f6ff],
  [0x20000, 0x20100]
]

test('single characters', () => {
  const other: string[] = []
  let count = 0
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code)
      if (!/\p{Assigned}/u.test(character) || /\p{Script=Hangul}|\p{Mc}/u.test(character)) continue
      count++
      if (displayWidth(character) !== stringWidth(character)) other.push(code.toString(16))
    }
  }
  expect(count).toBeGreaterThan(30_000)
  expect(other).toEqual([])
})

test.each([
  '本年新收政府信息公开申请12件。',
  '“自然人”列——总计…',
  '表三 · （七）总计 · 自然人',
  'e\u0301té',
  '👨‍👩‍👧 family 👍🏽 ☺️ 1️⃣',
  '𠮷野家',
  '\u200b零\u00ad宽'
])('%s', text => {
  expect(displayWidth(text)).toBe(stringWidth(text))
  expect(
    graphemes(text)
      .map(({segment}) => segment)
      .join('')
  ).toBe(text)
})

test('characters are cut as a person sees them', () => {
  expect(graphemes('公e\u0301').map(({index}) => index)).toEqual([0, 1])
  expect(graphemes('公开').map(({segment, index}) => `${index}${segment}`)).toEqual(['0公', '1开'])
})
