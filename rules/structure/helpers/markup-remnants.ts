/** Markup that a reader of the finished report sees as text: &nbsp;, <br/>, ** without its partner. */

export interface MarkupRemnant {
  readonly start: number
  readonly end: number
}

/** Each with the character that it begins with, which most texts do not have. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    '&',
    /&(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|thinsp|[lr]dquo|[lr]squo|middot|[mn]dash|hellip|times|#\d{2,5}|#x[0-9a-fA-F]{2,5});/g
  ],
  [
    '<',
    /<\/?(?:br|p|b|u|i|a|em|div|span|strong|font|img|table|tbody|t[rdh]|[uo]l|li|h[1-4]|o:p|st1)(?:\s[^<>]{0,120})?\s?\/?>/gi
  ]
]
/** **存在的问题：… at the beginning, or 存在的问题：** before what it is the label of. Elsewhere they may hide a name. */
const UNPAIRED = [/^\s*\*\*(?=[^*\s，,。；;：:]{2,24}[：:])/u, /^[^*，,。；;：:]{2,24}[：:]\*\*(?!\*)/u]

/** In a text as readers see it; in order. */
export function markupRemnants(text: string): MarkupRemnant[] {
  const found = PATTERNS.flatMap(([first, pattern]) =>
    text.includes(first)
      ? Array.from(text.matchAll(pattern), ({0: words, index}) => ({start: index, end: index + words.length}))
      : []
  )
  return [...found, ...unpaired(text)].sort((left, right) => left.start - right.start)
}

function unpaired(text: string): MarkupRemnant[] {
  const at = text.indexOf('**')
  if (at < 0 || text.includes('*', at + 2) || !UNPAIRED.some(pattern => pattern.test(text))) return []
  return [{start: at, end: at + 2}]
}
