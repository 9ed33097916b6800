/** What the server uses of `node:module`: where its own package is. Plugins cannot be loaded here. */

import {packageFolder} from '../disk.ts'

export function createRequire(): {resolve(name: string): string} {
  return {
    resolve(name) {
      if (name === 'nianbao-lint/package.json') return `${packageFolder}/package.json`
      throw new Error('在网页里不能载入规则包 / Plugins cannot be loaded in a browser')
    }
  }
}
