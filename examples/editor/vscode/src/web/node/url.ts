/** What the server uses of `node:url`, with paths that begin with a slash on every system. */

import {toPath, toUri} from '../disk.ts'

export {toPath as fileURLToPath}

export function pathToFileURL(path: string): URL {
  return new URL(toUri(path))
}
