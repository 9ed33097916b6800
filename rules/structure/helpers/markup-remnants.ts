/** Markup that a reader of the finished report sees as text: &nbsp;, <br/>, ** without its partner. */

import {wordsIn} from '../../../src/text.ts'

export interface MarkupRemnant {
  readonly start: number
  readonly end: number
}

const ENTITIES = wordsIn(
  'nbsp amp lt gt quot apos ensp emsp thinsp ldquo rdquo lsquo rsquo middot mdash ndash hellip times'
)
const TAGS = wordsIn('br p b i u a em div span strong font img table tbody tr td th ul ol li h1 h2 h3 h4 o:p st1')
const PATTERNS = [
  new RegExp(`&(?:${ENTITIES.join('|')}|#\\d{2,5}|#x[0-9a-fA-F]{2,5});`, 'g'),
  new RegExp(`</?(?:${TAGS.join('|')})(?:\\s[^<>]{0,120})?\\s?/?>`, 'gi')
]
/** **存在的问题：… at the beginning, or 存在的问题：** before what it is the label of. Elsewhere they may hide a name. */
const UNPAIRED = [/^\s*\*\*(?=[^*\s，,。；;：:]{2,24}[：:])/u, /^[^*，,。；;：:]{2,24}[：:]\*\*(?!\*)/u]

/** In a text as readers see it; in order. */
export function markupRemnants(text: string): MarkupRemnant[] {
  const found = PATTERNS.flatMap(pattern =>
    Array.from(text.matchAll(pattern), ({0: words, index}) => ({start: index, end: index + words.length}))
  )
  return [...found, ...unpaired(text)].sort((left, right) => left.start - right.start)
}

function unpaired(text: string): MarkupRemnant[] {
  const at = text.indexOf('**')
  if (at < 0 || text.includes('*', at + 2) || !UNPAIRED.some(pattern => pattern.test(text))) return []
  return [{start: at, end: at + 2}]
}
