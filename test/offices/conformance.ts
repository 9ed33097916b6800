/** The reports of the conformance set in one of their formats. */

import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../examples/conformance/reports/', import.meta.url))

/** @returns by their names without the extension */
export function reportsIn(extension: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter(name => name.endsWith(`.${extension}`))
  return new Map(names.map(name => [name.slice(0, -extension.length - 1), new Uint8Array(readFileSync(folder + name))]))
}
