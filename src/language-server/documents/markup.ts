/** What a document is written in, by the ending of its name. */

import {extensionOf, kindNamed} from '../../parse/kinds/kinds.ts'

export type Markup = 'markdown' | 'text' | 'html'

export function markupOf(file: string): Markup {
  const kind = kindNamed(extensionOf(file))
  if (kind === 'page') return 'html'
  return kind === 'markdown' ? 'markdown' : 'text'
}
