/**
 * Text of a report, or the name of a file, made harmless for a terminal or a log line: no escape sequences, no line breaks,
 * no marks that turn the direction of what follows, no commands to a CI, and nothing that is no character at all.
 */

const LINE_BREAK = '↵'
const REPLACEMENT = '\uFFFD'

/**
 * Control characters, halves of a surrogate pair, direction marks, line separators, annotation marks, tags, and no characters;
 * and what begins a command to the CI of GitHub or Azure anywhere in a line, `##[` and `##vso[`.
 */
const HIDDEN =
  /\r\n|##(?=(?:vso)?\[)|[\p{Cc}\p{Surrogate}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** Control characters become visible ones, a tab a blank, a line break `↵`, a command to a CI `# #[`. Everything else stays. */
export function printable(text: string): string {
  return text.replace(HIDDEN, visible)
}

/** The same where it begins a line: CI of GitHub takes a line that begins with two colons for a command to itself. */
export function printableStart(text: string): string {
  const shown = printable(text)
  return shown.trimStart().startsWith('::') ? `./${shown.trimStart()}` : shown
}

/** {@link printable}, but for what a line may hold anyway: tabs, and breaks between lines. */
export function printableLines(text: string): string {
  return text.replace(HIDDEN, hidden =>
    hidden === '\n' || hidden === '\r\n' || hidden === '\t' ? hidden : visible(hidden)
  )
}

/** The same for JSON, where they have a way to be written: a program reads them as they are. */
export function escapeInJson(json: string): string {
  return json.replace(HIDDEN, hidden =>
    hidden === '\n' ? hidden : Array.from({length: hidden.length}, (_, at) => unit(hidden, at)).join('')
  )
}

function unit(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`
}

function visible(hidden: string): string {
  if (hidden === '##') return '# #'
  const code = hidden.charCodeAt(0)
  if (code === 9) return ' '
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE_BREAK
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : REPLACEMENT
}
