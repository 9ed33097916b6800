/**
 * Writes again everything that is made from code: the findings in rule pages, the tables in documents, the
 * schema of config files, the conformance set; in the format that `npm run check` asks for.
 */

import {spawnSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** @type {readonly (readonly [string, readonly string[]])[]} */
const steps = [
  ['rule pages', [vitest, 'run', 'test/rules.test.ts']],
  ['documents', [vitest, 'run', 'test/docs', 'test/config/schema.test.ts']],
  ['conformance set', ['--import', 'jiti/register', 'test/conformance/make.ts']],
  ['format', [biome, 'check', '--write']]
]

for (const [name, args] of steps) {
  const env = {...process.env, UPDATE_PAGES: '1', UPDATE_DOCS: '1'}
  const {status} = spawnSync(process.execPath, args, {cwd: root, env, stdio: 'inherit'})
  if (status !== 0) {
    console.error(`${name}: stopped with ${status}.`)
    process.exit(1)
  }
}
