/** What is asked of characters and spans everywhere: digits, blanks, words, the stretch from a first to a last span. */

import type {Span} from './source.ts'

/** @param code a UTF-16 code unit; only 0 to 9 */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** @param code a UTF-16 code unit; 0 to 9, half-width or full-width */
export function isWideDigit(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19)
}

/**
 * Whether a blank parts thousands, as in `4 216`: one blank, with one to three digits before it and three behind. A line end
 * does not.
 */
export function partsThousands(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (!isBlank(code) || code === 10 || code === 13) return false
  const before = digitsFrom(text, index, -1)
  return before > 0 && before <= 3 && digitsFrom(text, index, 1) === 3
}

/** How many digits stand beside a place, up to four. */
function digitsFrom(text: string, index: number, step: 1 | -1): number {
  let count = 0
  while (count < 4 && isDigit(text.charCodeAt(index + step * (count + 1)))) count++
  return count
}

/**
 * Blanks of any kind, zero-width characters and the soft hyphen: what may stand around a text and mean nothing. Marks of
 * direction do not count: they change what is shown.
 */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    isInvisible(code)
  )
}

/** Zero-width characters and the soft hyphen: nothing is seen of them, not even a blank. */
function isInvisible(code: number): boolean {
  return code === 0xfeff || code === 0xad || (code >= 0x200b && code <= 0x200d) || (code >= 0x2060 && code <= 0x2064)
}

/** Marks by which text is shown in another order than it is stored in. */
export function isDirectionMark(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** Lines drawn through the character before them. */
export function isOverlay(code: number): boolean {
  return (code >= 0x334 && code <= 0x338) || code === 0x20d2 || code === 0x20d3 || code === 0x20e5 || code === 0x20eb
}

/** Whether a code unit of the text is of the kind. */
export function hasAny(text: string, isKind: (code: number) => boolean): boolean {
  for (let index = 0; index < text.length; index++) if (isKind(text.charCodeAt(index))) return true
  return false
}

/** The text without zero-width characters and soft hyphens. */
export function withoutInvisible(text: string): string {
  if (!hasAny(text, isInvisible)) return text
  return Array.from(text, character => (isInvisible(character.charCodeAt(0)) ? '' : character)).join('')
}

export function isBlankText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isBlank(text.charCodeAt(index))) return false
  return true
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '')
}

/** With a capital at its beginning, where it begins a line: `basis` is `Basis`. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The words of a text, between which there are blanks: long lists of words are written down so. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

/** {@link wordsIn}, for what is only asked whether it is one of them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text))
}

/** From the first of the spans to the last, whatever their order. */
export function hull(spans: Iterable<Span>): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return {start, end}
}

/** Whether a text is made of these words; none of them begins with another one. */
export function isMadeOf(text: string, words: readonly string[]): boolean {
  let at = 0
  while (at < text.length) {
    const word = words.find(one => text.startsWith(one, at))
    if (word === undefined) return false
    at += word.length
  }
  return true
}
