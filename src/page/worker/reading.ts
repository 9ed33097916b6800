/** Reads what a browser has of a file. */

import type {Words} from '../../words.ts'

/** Null where the browser cannot read it any more. */
export async function readBlob(content: Blob): Promise<Uint8Array | null> {
  return await content.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null
  )
}

export const cannotRead: Words = {
  zh: '文件读不了：可能正被别的程序占用，或者刚刚改过、移走了。请重新拖进来。',
  en: 'The file cannot be read: another program may hold it, or it was changed or moved just now. Drop it again.'
}
