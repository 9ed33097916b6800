/** Days: those that the calendar has, and how they are read and written. */

import {readChineseDigits, readChineseNumeral} from './chinese-numerals.ts'
import {toHalfWidth} from './exact.ts'

export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Null for a month that there is not. February has 29 days where no year says otherwise. */
export function daysInMonth(month: number, year: number | null): number | null {
  if (month === 2 && year !== null && !isLeap(year)) return 28
  return DAYS[month - 1] ?? null
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function onCalendar(year: number, month: number, day: number): Day | null {
  const days = daysInMonth(month, year)
  return days !== null && day >= 1 && day <= days ? {year, month, day} : null
}

// ---- As programs write days ------------------------------------------------------------------------------------------

/** Whether a text is a day of the calendar, as `2025-03-31`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && onCalendar(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

export function writeDay({year, month, day}: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** In the time zone of the machine: a waiver until the 31st holds until midnight there. */
export function dayOf(date: Date): string {
  return writeDay({year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate()})
}

// ---- As reports write them -------------------------------------------------------------------------------------------

/**
 * A year in digits or in Chinese ones: 2024, 二〇二四.
 * @returns null for a number that is no year of our time
 */
export function readYear(text: string): number | null {
  const year = readChineseDigits(text) ?? Number(toHalfWidth(text))
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null
}

/** Finds days with 年, 月 and 日 in a text of half-width digits: what {@link readDay} reads. */
export const daysWritten =
  /20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/g

/** @returns null for anything but one day of the calendar: 2025-01-20, 2025年1月20日, 2025/1/20, 二〇二五年一月二十日 */
export function readDay(text: string): Day | null {
  const words = toHalfWidth(text).replace(/\s/g, '')
  const match = /^(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(words)
  if (match !== null) return onCalendar(Number(match[1]), Number(match[2]), Number(match[3]))
  const inWords = /^([^\d年月日]+)年([^\d年月日]+)月([^\d年月日]+)日$/.exec(words)
  if (inWords === null) return null
  const year = readYear(inWords[1] ?? '')
  const [month, day] = [readChineseNumeral(inWords[2] ?? ''), readChineseNumeral(inWords[3] ?? '')]
  return year === null || month === null || day === null ? null : onCalendar(year, month, day)
}
