/** Text of a report made harmless for XML and HTML: nothing in it is markup, and nothing in it is forbidden there. */

import {printable} from '../printable.ts'

/** For text and for attributes in double or single quotes. Line breaks stay; other control characters become visible. */
export function escapeMarkup(text: string): string {
  return allowed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The attributes of an element, each with a blank before it; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('')
}

/** XML knows neither control characters nor halves of a surrogate pair, not even as references. */
export function allowed(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** A comment for readers of the source: it is not shown. Two hyphens would end it early. */
export function markupComment(text: string): string {
  return `<!-- ${allowed(text).replace(/-{2,}/g, '—')} -->`
}
