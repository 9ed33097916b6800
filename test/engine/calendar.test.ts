import {describe, expect, it} from 'vitest'
import {dayOf, daysInMonth, isDay, readDay, readYear, writeDay} from '../../src/calendar.ts'
import {createLinter} from '../../src/index.ts'

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-01', false],
    ['2025-01-00', false],
    ['2025-1-1', false],
    ['2025年1月1日', false],
    ['', false]
  ])('%j is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it('that no calendar has is refused as an option', () => {
    expect(() => createLinter({today: '2025-99-99'})).toThrow('“today”')
    expect(() => createLinter({today: '2025-01-31'})).not.toThrow()
  })

  it.each([
    '2025-01-20',
    '2025年1月20日',
    '2025 年 1 月 20 日',
    '２０２５年１月２０日',
    '2025/1/20',
    '二〇二五年一月二十日'
  ])('%s is read', text => {
    expect(readDay(text)).toEqual({year: 2025, month: 1, day: 20})
  })

  it.each([
    '2025年2月31日',
    '二〇二五年二月三十一日',
    '2025年13月1日',
    '2025年1月',
    '1月20日',
    '某年某月某日',
    '2025-01-20起'
  ])('%s is none', text => {
    expect(readDay(text)).toBeNull()
  })

  it('has its name in the time zone of the machine', () => {
    expect(dayOf(new Date(2025, 0, 5, 23, 59))).toBe('2025-01-05')
    expect(writeDay({year: 2025, month: 12, day: 31})).toBe('2025-12-31')
  })
})

it('a month has its days, February those of its year', () => {
  expect([2000, 1900, 2023, 2024, null].map(year => daysInMonth(2, year))).toEqual([29, 28, 28, 29, 29])
  expect([1, 4, 12].map(month => daysInMonth(month, null))).toEqual([31, 30, 31])
  expect([0, 13].map(month => daysInMonth(month, 2024))).toEqual([null, null])
})

it('a year is one of our time', () => {
  expect(['2024', '２０２４', '二〇二四', '二零二四'].map(readYear)).toEqual([2024, 2024, 2024, 2024])
  expect(['1024', '九九九九', '年', ''].map(readYear)).toEqual([null, null, null, null])
})
