/** In place of `src/node/write.ts`: the client writes. */

import {write} from '../disk.ts'

export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await write(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
