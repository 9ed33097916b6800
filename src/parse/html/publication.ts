/** The date of publication that pages of government sites carry about themselves. */

import type {Span} from '../../source.ts'
import type {HtmlReading} from './reading.ts'
import {attribute, descendants, type HtmlParent} from './tree.ts'

/** By the guideline for government sites: `<meta name="PubDate" content="2025-01-20 10:33">`. */
export function findPublication(page: HtmlParent, {shift}: HtmlReading): {text: string; span: Span} | undefined {
  for (const element of descendants(page)) {
    if (element.tagName !== 'meta' || attribute(element, 'name')?.toLowerCase() !== 'pubdate') continue
    const location = element.sourceCodeLocation?.attrs?.content
    const text = attribute(element, 'content')?.trim() ?? ''
    if (location && text !== '')
      return {text, span: {start: location.startOffset + shift, end: location.endOffset + shift}}
  }
  return undefined
}
