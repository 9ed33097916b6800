import {describe, expect, test} from 'vitest'
import {formalSigns, readChineseDigits, readChineseNumeral, writeChineseNumeral} from '../../src/chinese-numerals.ts'

describe('a number in words', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百二十', 120],
    ['两千零二十四', 2024],
    ['三千〇六', 3006],
    ['九千九百九十九', 9999]
  ])('%s is %i', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value)
  })

  test.each(['', '十十', '一二', '一二百', '两三', '百件', '十百', '十零', '零五', '一百零零五', '二〇二四'])(
    '%j is none',
    text => {
      expect(readChineseNumeral(text)).toBeNull()
    }
  )

  test('一百二 may be two numbers', () => {
    expect(readChineseNumeral('一百二')).toBeNull()
  })

  test('is read as it is written', () => {
    for (let number = 0; number < 10_000; number++) {
      const written = writeChineseNumeral(number)
      expect(readChineseNumeral(written), written).toBe(number)
    }
  })

  test.each([
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [1010, '一千零一十'],
    [10_000, '10000'],
    [1.5, '1.5']
  ])('%d is %s', (number, text) => {
    expect(writeChineseNumeral(number)).toBe(text)
  })

  test('as on a cheque', () => {
    expect(writeChineseNumeral(12, formalSigns)).toBe('壹拾贰')
  })
})

test.each([
  ['二〇二四', 2024],
  ['二○二四', 2024],
  ['二零二四', 2024],
  ['十二', null],
  ['两三', null],
  ['', null]
])('%j as digits in a row: %s', (text, value) => {
  expect(readChineseDigits(text)).toBe(value)
})
