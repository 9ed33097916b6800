/**
 * How the time of a lint grows with its text: each kind of text at n and 4n characters, for every reader. Run by hand:
 *
 *     npm run fuzz:growth -- [--size 20000] [--only md] [--unit 收到] [--part 1/4]
 *
 * Tells the kinds whose time grows faster than their text, and the slowest. Ends with 1 where there is one.
 */

import {parseArgs} from 'node:util'
import {createLinter} from '../../src/index.ts'
import {writers} from './growth-files.ts'
import {type Kind, kinds} from './kinds.ts'

const {values} = parseArgs({
  options: {
    size: {type: 'string', default: '20000'},
    only: {type: 'string', default: ''},
    unit: {type: 'string', default: ''},
    part: {type: 'string', default: '1/1'}
  }
})

const linter = createLinter()

/** Processor time in milliseconds; of what is refused it tells nothing. */
async function timeOf(kind: Kind, length: number): Promise<number | null> {
  const bytes = writers[kind.extension](kind.make(length))
  const before = process.cpuUsage()
  const {unreadable} = await linter.lintBytes(bytes, {path: `report.${kind.extension}`})
  const {user, system} = process.cpuUsage(before)
  return unreadable === null ? (user + system) / 1000 : null
}

/** Below this a time is noise. */
const LEAST = 400
/** Four times the text may take this many times the time: a collector that runs in between is no growth. */
const MOST = 9

interface Measured {
  readonly name: string
  readonly times: readonly number[]
}

async function measure(kind: Kind, lengths: readonly number[]): Promise<Measured | null> {
  const times: number[] = []
  for (const length of lengths) {
    const time = await timeOf(kind, length)
    if (time === null) return null
    times.push(time)
  }
  return {name: kind.name, times}
}

function growsFaster({times: [first = 0, ...others]}: Measured): boolean {
  const last = others.at(-1) ?? 0
  return last > LEAST && last > Math.max(first, LEAST / MOST) * MOST
}

function described({name, times}: Measured): string {
  return `${times.map(time => `${Math.round(time)} ms`.padStart(9)).join('')}  ${name}`
}

const [part = 1, parts = 1] = values.part.split('/').map(Number)
const chosen = kinds.filter(
  ({extension, name}, index) =>
    (values.only === '' || extension === values.only) && name.includes(values.unit) && index % parts === part - 1
)
const size = Number(values.size)
for (const kind of chosen.slice(0, 3)) await timeOf(kind, 1000)

const measured: Measured[] = []
const refused: string[] = []
for (const kind of chosen) {
  const first = await measure(kind, [size, size * 4])
  // What looks too slow is measured again: another program may have run beside it.
  const shown = first && growsFaster(first) ? await measure(kind, [size, size * 2, size * 4]) : first
  if (shown === null) {
    refused.push(kind.name)
    continue
  }
  measured.push(shown)
  if (growsFaster(shown)) process.stdout.write(`grows faster: ${described(shown)}\n`)
}
const faster = measured.filter(growsFaster)
const slowest = measured.toSorted((left, right) => (right.times.at(-1) ?? 0) - (left.times.at(-1) ?? 0)).slice(0, 15)
process.stdout.write(`\n${measured.length} kinds, ${faster.length} grow faster than their text. The slowest:\n`)
for (const one of slowest) process.stdout.write(`${described(one)}\n`)
if (refused.length > 0) process.stdout.write(`Refused, and not measured: ${refused.join(', ')}\n`)
process.exitCode = faster.length > 0 ? 1 : 0
