/**
 * A whole run over many reports as a process: wall time, processor time and peak memory with one and two workers, with a
 * cold and a warm cache, and in parts; and whether all of them find the same.
 *
 *     node --import jiti/register test/bench/batch.ts [how many reports, default 10000]
 */

import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {createReadStream, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {writeInvented} from '../batch/invented.ts'
import {buildProgram} from '../program.ts'

const DEFAULT_COUNT = 10_000

interface Measured {
  readonly seconds: number
  /** Of all threads. */
  readonly processorSeconds: number
  readonly peakMegabytes: number
  readonly load: number
}

const program = await buildProgram()
const folder = mkdtempSync(join(tmpdir(), 'nianbao-batch-'))
const usage = join(folder, 'usage.json')
/** Written by the process itself as it ends: its peak is not to be had from outside. */
const probe = `import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())))`

async function run(argv: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`]
  const child = spawn(process.execPath, [...flags, program.main, ...argv], {cwd: folder, stdio: 'ignore'})
  await new Promise(resolve => child.on('close', resolve))
  const seconds = (performance.now() - started) / 1000
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(readFileSync(usage, 'utf8'))
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6
  return {seconds, processorSeconds, peakMegabytes: maxRSS / 1024, load: loadavg()[0] ?? 0}
}

async function hashOf(name: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk)
  return hash.digest('hex').slice(0, 12)
}

async function runParts(count: number): Promise<Measured> {
  const all: Measured[] = []
  const parts = Array.from({length: count}, (_, index) => `part-${index + 1}.json`)
  for (const [index, part] of parts.entries()) {
    all.push(await run(['reports', '--shard', `${index + 1}/${count}`, '--workers', '1', '-f', `json=${part}`]))
  }
  all.push(await run(['merge', ...parts, '-f', 'json=parts.json']))
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    seconds: sum(({seconds}) => seconds),
    processorSeconds: sum(({processorSeconds}) => processorSeconds),
    peakMegabytes: Math.max(...all.map(({peakMegabytes}) => peakMegabytes)),
    load: all.at(-1)?.load ?? 0
  }
}

try {
  const count = Number(process.argv[2] ?? DEFAULT_COUNT)
  const reports = writeInvented(join(folder, 'reports'), count, 2024)
  const characters = reports.reduce((sum, {text}) => sum + text.length, 0)
  console.log(`${count} reports, ${Math.round(characters / count)} characters each on average`)
  const runs: Readonly<Record<string, () => Promise<Measured>>> = {
    'one.json': () => run(['reports', '--workers', '1', '-f', 'json=one.json']),
    'two.json': () => run(['reports', '--workers', '2', '-f', 'json=two.json']),
    'cold.json': () => run(['reports', '--workers', '2', '--cache', '-f', 'json=cold.json']),
    'warm.json': () => run(['reports', '--workers', '2', '--cache', '-f', 'json=warm.json']),
    'parts.json': () => runParts(4)
  }
  const rows = []
  for (const [name, measure] of Object.entries(runs)) {
    const {seconds, processorSeconds, peakMegabytes, load} = await measure()
    const row = {
      run: name,
      seconds: seconds.toFixed(1),
      'processor seconds': processorSeconds.toFixed(1),
      'ms a report': ((seconds * 1000) / count).toFixed(1),
      'peak MB': Math.round(peakMegabytes),
      load: load.toFixed(1),
      output: await hashOf(name)
    }
    console.log(JSON.stringify(row))
    rows.push(row)
  }
  console.table(rows)
  const [one, two] = rows
  console.log(`gain of two workers: ${(Number(one?.seconds) / Number(two?.seconds)).toFixed(2)}`)
  if (new Set(rows.map(({output}) => output)).size > 1) throw new Error('The outputs differ')
} finally {
  rmSync(folder, {recursive: true, force: true})
  program.dispose()
}
