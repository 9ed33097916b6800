/** The name of a content, by which it is known whether a file is still what it was. */

import {createHash} from 'node:crypto'

export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
