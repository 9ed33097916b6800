/**
 * Text of a report made harmless for a terminal or a log line: no escape sequences, no line breaks, no marks that turn
 * the direction of what follows.
 */

const LINE_BREAK = '↵'
const REPLACEMENT = '\uFFFD'

/** Control characters become visible ones, a tab a blank, a line break `↵`. Everything else stays. */
export function printable(text: string): string {
  if (!hasHidden(text)) return text
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue
    result += isHidden(code) ? visible(code) : text[index]
  }
  return result
}

function hasHidden(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (isHidden(text.charCodeAt(index))) return true
  }
  return false
}

function isHidden(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || isDirectionMark(code) || code === 0x2028 || code === 0x2029
}

function isDirectionMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

function visible(code: number): string {
  if (code === 9) return ' '
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE_BREAK
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : REPLACEMENT
}
