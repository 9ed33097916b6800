/** Comments of HTML within Markdown: nobody who reads the report sees them, so nothing in them is read. */

import type {Span} from '../../source.ts'

/** What stays: comments that speak to the linter, and `<!--[if !supportLists]-->`, which a converter left behind. */
const KEPT = /^<!--(?:\s*nianbao-|\[[^\]\n]{1,40}\]-->)/

/** The spans of all comments that are closed, but for those that stay. */
export function commentSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    if (text[start - 1] === '\\') {
      start = text.indexOf('<!--', start + 4)
      continue
    }
    const end = endOf(text, start)
    if (end < 0) break
    if (!KEPT.test(text.slice(start, Math.min(end, start + LONGEST_BLANK)))) spans.push({start, end})
    start = text.indexOf('<!--', end)
  }
  return spans
}

/** How many blanks may stand before the word that speaks to the linter. */
const LONGEST_BLANK = 200

/** `<!-->` and `<!--->` are comments too. -1 where it is not closed. */
function endOf(text: string, start: number): number {
  if (text.startsWith('>', start + 4)) return start + 5
  if (text.startsWith('->', start + 4)) return start + 6
  const close = text.indexOf('-->', start + 4)
  return close < 0 ? -1 : close + 3
}
