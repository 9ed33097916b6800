/** The installed package: where its files are. */

import {createRequire} from 'node:module'
import {dirname} from 'node:path'

const manifest = createRequire(import.meta.url).resolve('nianbao-lint/package.json')

/** The folder of the package, whether it runs from its source or as built. */
export const packageRoot = dirname(manifest)
