/** What lies in the page as text and is read when it is asked for. */

import {inflateSync, strFromU8} from 'fflate'

export type AttachmentName = 'rule-pages' | 'example' | 'licences' | 'pdfium'

export function attachment(name: AttachmentName): string {
  const text = document.getElementById(name)?.textContent ?? ''
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

let pages: Readonly<Record<string, string>> | null = null

/** What the page of a rule says before its examples; null for a rule without one. */
export function rulePage(id: string): string | null {
  pages ??= JSON.parse(attachment('rule-pages')) as Readonly<Record<string, string>>
  return pages[id] ?? null
}

/** The licences of all that is in the page, which are long and alike, and so lie there compressed. */
export function licencesText(): string {
  return strFromU8(unpack(attachment('licences')))
}

/** What the build has compressed and written as text. */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  return inflateSync(Uint8Array.from(atob(text), letter => letter.charCodeAt(0)))
}
