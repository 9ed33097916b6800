/** Small numbers in Chinese characters. */

import {expect, test} from 'vitest'
import {parseChineseNumeral} from '../../src/report/prose/tokens/chinese-numerals.ts'

test.each([
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百零五', 105],
  ['一百二十', 120],
  ['两千零二十四', 2024],
  ['二〇二四', 2024]
])('%s is %i', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value)
})

test.each(['', '十十', '一二百', '两三', '百件', '十百'])('%s is no number', text => {
  expect(parseChineseNumeral(text)).toBeNull()
})
