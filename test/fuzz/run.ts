/**
 * A long session of fuzzing: `npm run fuzz -- --minutes 60 [--seed 1] [--only pdf] [--work folder]`; or with `--floods`, once through all
 * texts in which one piece is repeated until it is very long; or with `--looks`, once through all ways in which a cell can look.
 *
 * Runs in a thread of its own, which is watched: an input that does not come to its end is a failure too. What is worth keeping and what failed
 * is written to the folder; a session that is given the same folder goes on from there.
 */

import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {build} from 'esbuild'
import {hashOf, type Input} from './input.ts'
import {runLooks} from './looks.ts'
import type {WorkerInput, WorkerMessage} from './worker.ts'

/** An input that takes longer than this has no end: it is read some ten times, on a machine that may be busy. */
const MOST_SECONDS = 300

const root = fileURLToPath(new URL('../..', import.meta.url))
const {values} = parseArgs({
  options: {
    minutes: {type: 'string', default: '10'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    floods: {type: 'boolean', default: false},
    looks: {type: 'boolean', default: false},
    only: {type: 'string', default: ''},
    work: {type: 'string', default: join(tmpdir(), 'nianbao-fuzz')}
  }
})

if (values.looks) {
  const {count, faults} = await runLooks([7, 8, 9])
  for (const fault of faults) console.log(fault)
  console.log(`${count} cases of looks, ${faults.length} faults`)
  process.exit(faults.length > 0 ? 1 : 0)
}

const folders = {kept: join(values.work, 'kept'), failed: join(values.work, 'failed')}
for (const folder of Object.values(folders)) mkdirSync(folder, {recursive: true})

function save(folder: string, input: Input, note?: string): string {
  const name = `${hashOf(input).toString(16).padStart(8, '0')}-${input.path.replace(/[^\w.-]/g, '_')}`
  writeFileSync(join(folder, name), input.bytes)
  if (note !== undefined) writeFileSync(join(folder, `${name}.note`), `${input.path}\n${note}\n`)
  return name
}

function load(folder: string): Input[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map(name => ({path: name.slice(9), bytes: readFileSync(join(folder, name))}))
}

async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'fuzz-worker.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url)"
    }
  })
  return outfile
}

/** Within the project, so that packages are found from there. */
const program = mkdtempSync(join(root, '.built-fuzz-'))
const workerData: WorkerInput = {
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  floods: values.floods,
  only: values.only,
  corpus: load(folders.kept)
}
const worker = new Worker(pathToFileURL(await bundle(program)), {
  workerData,
  resourceLimits: {maxOldGenerationSizeMb: 2048}
})

let current: {readonly input: Input; readonly since: number} | null = null
/** One failure of a kind is reported; the same again is only counted. */
const told = new Map<string, number>()

function fail(input: Input, error: string): void {
  const kind = error
    .split('\n')
    .slice(0, 3)
    .join('\n')
    .replace(/\d+/g, '#')
    .replace(/[“"].*?[”"]/g, '…')
    .slice(0, 160)
  const before = told.get(kind) ?? 0
  told.set(kind, before + 1)
  if (before >= 3) return
  console.log(`FAILED ${save(folders.failed, input, error)}\n${error.slice(0, 2000)}\n`)
}

worker.on('message', (message: WorkerMessage) => {
  if (message.kind === 'before') current = {input: message.input, since: performance.now()}
  if (message.kind === 'kept') save(folders.kept, message.input)
  if (message.kind === 'failure') fail(message.input, message.error)
  if (message.kind === 'tally') {
    const {tally, blocks, minutes} = message
    console.log(`${minutes.toFixed(1)} min ${JSON.stringify(tally)} blocks ${blocks}`)
  }
})
worker.on('error', error => {
  if (current === null) console.error(error)
  else fail(current.input, `The thread ended: ${error.stack}`)
  process.exitCode = 1
})

const watch = setInterval(() => {
  if (current === null || performance.now() - current.since < MOST_SECONDS * 1000) return
  fail(current.input, `time: no end after ${MOST_SECONDS} s`)
  void worker.terminate()
}, 1000)

worker.on('exit', () => {
  clearInterval(watch)
  rmSync(program, {recursive: true, force: true})
  console.log(`${workerData.minutes} minutes, seed ${workerData.seed}: ${told.size} kinds of failure`)
  for (const [kind, count] of told) console.log(`${count} × ${kind}`)
  if (told.size > 0) process.exitCode = 1
})
