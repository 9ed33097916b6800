/** Marks that point at a note and are never part of a number: ①, *, ¹, [1], 注1. */

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const STARS = '*＊※†‡★☆△▲#'
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const OPENING = '[［〔【'
const CLOSING = ']］〕】'

/** The marks of one character. */
export const noteMarks = CIRCLED + STARS + RAISED_DIGITS

const LONGEST = 8

export function isNoteMark(mark: string): boolean {
  if (mark.length > LONGEST || mark === '') return false
  const [first = ''] = mark
  if (STARS.includes(first)) return Array.from(mark).every(character => character === first)
  if (RAISED_DIGITS.includes(first)) return Array.from(mark).every(character => RAISED_DIGITS.includes(character))
  if (CIRCLED.includes(mark) || /^\^\d{1,2}\^$/.test(mark)) return true
  const open = OPENING.indexOf(first)
  if (open < 0) return /^注[\d①-⑳]{0,2}$/.test(mark)
  return mark.at(-1) === CLOSING[open] && /^\^?注?[ \da-zA-Z①-⑳*]{1,4}$/.test(mark.slice(1, -1))
}

/** A digit or letter that is raised, as one character where there is one: 1 is ¹. */
export function raisedMark(text: string): string {
  return /^\d$/.test(text) ? (RAISED_DIGITS[Number(text)] ?? text) : text
}
