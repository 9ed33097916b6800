/** Which files a folder is searched for. */

import {extensionOf} from '../parse/bytes.ts'

/** Types that can be read. */
const readable: ReadonlySet<string> = new Set(['md', 'markdown', 'txt', 'html', 'htm', 'docx', 'xlsx'])

/** Types that reports are published in and that cannot be read: in a folder they are listed as not judged, not passed over. */
const unreadable: ReadonlySet<string> = new Set(['doc', 'wps', 'pdf', 'ofd', 'rtf'])

/** Whether a file met in a folder is taken up, by its extension. */
export function isTakenFromFolder(path: string): boolean {
  const extension = extensionOf(path)
  return readable.has(extension) || unreadable.has(extension)
}
