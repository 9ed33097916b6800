/**
 * A PDF checked whole, beside pdfjs-dist taking the bare text out of it: the same files, in turns, in one process, warm.
 * Build first; `npm ci --prefix test/bench/competitors` installs the other one.
 *
 *     node test/bench/pdf.mjs <file>...
 */

import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {createLinter} from '../../dist/src/index.js'
import {median, rounded} from './own.mjs'

const WARM_UP = 3
const ROUNDS = 9

const {getDocument, VerbosityLevel} = await import(
  new URL('competitors/node_modules/pdfjs-dist/legacy/build/pdf.mjs', import.meta.url).href
)
const linter = createLinter()

/** @param {Uint8Array} bytes */
async function lintWhole(bytes, path) {
  const {report} = await linter.lintBytes(bytes, {path})
  if (report === null) throw new Error(`${path} is not read as a report`)
}

/** @param {Uint8Array} bytes which pdfjs takes away */
async function takeText(bytes) {
  const task = getDocument({data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true})
  const file = await task.promise
  for (let number = 1; number <= file.numPages; number++) await (await file.getPage(number)).getTextContent()
  const {numPages} = file
  await task.destroy()
  return numPages
}

/** Milliseconds by the clock and of the processor. */
async function timed(run) {
  const before = process.cpuUsage()
  const started = performance.now()
  await run()
  const clock = performance.now() - started
  const {user, system} = process.cpuUsage(before)
  return {clock, processor: (user + system) / 1000}
}

const rows = []
for (const path of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(path))
  const own = () => lintWhole(bytes, path)
  const other = () => takeText(bytes)
  for (let round = 0; round < WARM_UP; round++) for (const run of [own, other]) await run()
  const times = {own: [], other: []}
  for (let round = 0; round < ROUNDS; round++) {
    times.own.push(await timed(own))
    times.other.push(await timed(other))
  }
  const middle = (all, of) => rounded(median(all.map(of)), 0)
  rows.push({
    file: basename(path),
    pages: await takeText(bytes),
    'whole lint, ms': middle(times.own, ({clock}) => clock),
    'of the processor': middle(times.own, ({processor}) => processor),
    'bare text of pdfjs-dist, ms': middle(times.other, ({clock}) => clock),
    'its processor': middle(times.other, ({processor}) => processor)
  })
}
console.table(rows)
