/**
 * What a check makes is gone with it. V8 keeps until the next collection of the whole heap what the getter of an object literal sees, and
 * what a function sees that is written where it is set to a property (`this.at = () => …`): a third of a megabyte a check, once. V8 of
 * Node 20 gives a shape of its own, kept as long, to each object that begins with `...` and then has a key that was not in it: what is
 * made by the hundred has its own keys first (`{look, ...segment}`).
 */

import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, it} from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const flags = ['--expose-gc', '--no-opt', '--min-semi-space-size=32', '--max-semi-space-size=32']
/** In the project's own folder, so that the program finds its dependencies. */
const folder = mkdtempSync(join(here, '.built-'))
const program = join(folder, 'outliving.mjs')

beforeAll(async () => {
  const entryPoints = [join(here, 'outliving.ts')]
  await build({entryPoints, outfile: program, bundle: true, format: 'esm', platform: 'node', packages: 'external'})
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Kilobytes. It is 30 to 60 on Node 20 and 80 to 130 on Node 24; what the mistakes above leave behind is twice as much and more. */
const MOST = 150

it.each(['forestry-2024-draft.md', 'county-2024.txt'])('hardly anything of a check outlives it: %s', name => {
  const report = join(here, '../../examples/reports', name)
  const printed = execFileSync(process.execPath, [...flags, program, report], {encoding: 'utf8'})
  expect(Number(printed)).toBeLessThan(MOST)
})
