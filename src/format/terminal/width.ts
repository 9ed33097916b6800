/**
 * How many columns a text takes on a terminal: Chinese characters two, combining marks none.
 *
 * Reports are Chinese and ASCII nearly throughout. Such text is measured character by character; the tables by which other scripts are cut
 * into the characters that a person sees take longer to load than the whole check of a report.
 */

/** One character as a person sees it. */
export interface Grapheme {
  readonly segment: string
  /** Where it begins in the text. */
  readonly index: number
}

/** First and last code points of the blocks that are two columns wide; emoji aside. */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd]
]

const ideographs = {first: 0x4e00, last: 0x9fff} as const
/** Punctuation of Chinese text that is one column wide here, as terminals have it. */
const narrowPunctuation = '\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2502'

/** Columns of a text. Control characters take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const plain = plainWidth(text.charCodeAt(index))
    if (plain === null) return graphemes(text).reduce((sum, {segment}) => sum + graphemeWidth(segment), 0)
    width += plain
  }
  return width
}

/** A text as a person sees it, character by character. */
export function graphemes(text: string): readonly Grapheme[] {
  for (let index = 0; index < text.length; index++) {
    if (plainWidth(text.charCodeAt(index)) === null) return Array.from(new Intl.Segmenter().segment(text))
  }
  return Array.from(text, (segment, index) => ({segment, index}))
}

/** Of a character that stands by itself whatever is before and behind it; null for any other. */
function plainWidth(code: number): number | null {
  if (code >= 0x20 && code <= 0x7e) return 1
  if (code >= ideographs.first && code <= ideographs.last) return 2
  if (code === 0x09) return 0
  if ((code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e)) return 2
  return narrowPunctuation.includes(String.fromCharCode(code)) ? 1 : null
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]$/u
const EMOJI = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u

function graphemeWidth(segment: string): number {
  const visible = Array.from(segment).find(character => !INVISIBLE.test(character))
  if (visible === undefined) return 0
  const code = visible.codePointAt(0) ?? 0
  return EMOJI.test(segment) || wideBlocks.some(([first, last]) => first <= code && code <= last) ? 2 : 1
}
