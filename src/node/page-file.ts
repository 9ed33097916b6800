/** The page for people who install nothing, as `npm run build` has made it. */

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorCode} from './access.ts'
import {packageRoot} from './package.ts'

export const pageName = '年报校核.html'

/** Null where the package is not built. */
export async function readPage(): Promise<Uint8Array | null> {
  try {
    return await readFile(join(packageRoot, 'dist', 'page', pageName))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
