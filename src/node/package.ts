/** The installed package: its version, and where its files are. */

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'

const manifest = createRequire(import.meta.url).resolve('nianbao-lint/package.json')

/** The folder of the package, whether it runs from its source or as built. */
export const packageRoot = dirname(manifest)

export function packageVersion(): string {
  const {version} = JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}
  return version
}
