/** What a document is written in, by the ending of its name. */

export type Markup = 'markdown' | 'text' | 'html'

export function markupOf(file: string): Markup {
  if (/\.(?:s?html?|xht(?:ml)?)$/i.test(file)) return 'html'
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text'
}
