/** The lines of a text as a person sees them: U+2028, U+2029, U+0085, VT and FF end one too, though not for editors and positions. */

import type {Source, Span} from '../../source.ts'

const BREAKS = ['\u2028', '\u2029', '\u0085', '\v', '\f']

export function visibleLines(source: Source): Span[] {
  const lines = source.lineStarts.map((_, index) => source.lineSpan(index))
  return BREAKS.some(mark => source.text.includes(mark)) ? lines.flatMap(line => parted(source.text, line)) : lines
}

function parted(text: string, line: Span): Span[] {
  const parts: Span[] = []
  let start = line.start
  for (let index = line.start; index < line.end; index++) {
    if (!BREAKS.includes(text[index] ?? '')) continue
    parts.push({start, end: index})
    start = index + 1
  }
  return [...parts, {start, end: line.end}]
}
