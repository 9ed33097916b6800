/** Labels with a note in brackets at their end, of either width: 行政许可（件）, 其他(申请人(撤回)). */

/** Where the note begins, with its opening bracket; null where there is none. Of brackets that do not pair it begins at the first. */
export function noteStart(text: string): number | null {
  if (!text.endsWith('）') && !text.endsWith(')')) return null
  let depth = 0
  let start: number | null = null
  for (let index = text.length - 1; index > 0; index--) {
    if (isOneOf('）)', text, index)) depth++
    if (!isOneOf('（(', text, index)) continue
    start = index
    if (--depth === 0) break
  }
  return start
}

function isOneOf(signs: string, text: string, index: number): boolean {
  return signs.includes(text[index] ?? ' ')
}

/** The text without the note; a text that is nothing but brackets stays as it is. */
export function withoutNote(text: string): string {
  return text.slice(0, noteStart(text) ?? undefined)
}
