/** This project's own part of a comparison, in one file, so that it does not run through a transpiler either. */

import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} work a folder for the file */
export async function own(work) {
  const outfile = join(work, 'own.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/peers-entry.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    define: {'import.meta.url': JSON.stringify(new URL('corpus.ts', import.meta.url).href)}
  })
  return await import(pathToFileURL(outfile).href)
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** @param {number} value */
export function rounded(value, digits = 2) {
  return Number(value.toFixed(digits))
}
