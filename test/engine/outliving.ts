/**
 * Prints how many kilobytes of a check outlive it and two collections of what is young. Run with `--expose-gc` and room for all that
 * a check makes, so that nothing is collected while it runs.
 */

import {readFileSync} from 'node:fs'
import v8 from 'node:v8'
import {lint} from '../../src/index.ts'

declare const gc: (options?: {readonly type: 'minor'}) => void

const WARMING_UP = 40
const CHECKS = 10
const [path = ''] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')

/** Kilobytes of what V8 keeps until it collects the whole heap. */
function kept(): number {
  const spaces = v8
    .getHeapSpaceStatistics()
    .filter(({space_name: name}) => name === 'old_space' || name === 'large_object_space')
  return spaces.reduce((sum, {space_used_size: used}) => sum + used, 0) / 1024
}

function check(): void {
  lint(text, {path})
  gc({type: 'minor'})
  gc({type: 'minor'})
}

for (let checked = 0; checked < WARMING_UP; checked++) check()
gc()
const before = kept()
for (let checked = 0; checked < CHECKS; checked++) check()
console.log(Math.round((kept() - before) / CHECKS))
