/**
 * How the time of a lint grows with its text: each kind of text at n, 2n and 4n, for every reader. Run by hand:
 *
 *     npm run fuzz:growth -- [--size 20000] [--only md] [--part 1/4]
 *
 * Tells the kinds whose time grows faster than their text, and the slowest. Ends with 1 where there is one.
 */

import {parseArgs} from 'node:util'
import {createLinter} from '../../src/index.ts'
import {makeXlsx} from '../sheet/make-xlsx.ts'
import {escapeXml, makeDocx} from '../word/make-docx.ts'
import {type Kind, kinds} from './kinds.ts'

const {values} = parseArgs({
  options: {
    size: {type: 'string', default: '20000'},
    only: {type: 'string', default: ''},
    part: {type: 'string', default: '1/1'}
  }
})

const linter = createLinter()

function bytesOf({extension, make}: Kind, length: number): Uint8Array {
  const text = make(length)
  if (extension === 'docx') {
    const body = text
      .split('\n')
      .map(line => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
    return makeDocx(body.join(''))
  }
  if (extension !== 'xlsx') return new TextEncoder().encode(text)
  const rows = text
    .split('\n')
    .map((line, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${escapeXml(line)}</t></is></c></row>`)
  return makeXlsx([{name: '年报', rows}])
}

/** Processor time in milliseconds. */
async function timeOf(kind: Kind, length: number): Promise<number> {
  const bytes = bytesOf(kind, length)
  const before = process.cpuUsage()
  await linter.lintBytes(bytes, {path: `report.${kind.extension}`})
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below this a time is noise. */
const LEAST = 400
/** Four times the text may take this many times the time: a collector that runs in between is no growth. */
const MOST = 9

interface Measured {
  readonly name: string
  readonly times: readonly number[]
}

async function measure(kind: Kind, size: number): Promise<Measured> {
  const times: number[] = []
  for (const length of [size, size * 2, size * 4]) times.push(await timeOf(kind, length))
  return {name: kind.name, times}
}

function growsFaster({times: [first = 0, , last = 0]}: Measured): boolean {
  return last > LEAST && last > Math.max(first, LEAST / MOST) * MOST
}

function described({name, times}: Measured): string {
  return `${times.map(time => `${Math.round(time)} ms`.padStart(9)).join('')}  ${name}`
}

const [part = 1, parts = 1] = values.part.split('/').map(Number)
const chosen = kinds.filter(
  ({extension}, index) => (values.only === '' || extension === values.only) && index % parts === part - 1
)
const size = Number(values.size)
for (const kind of chosen.slice(0, 3)) await timeOf(kind, 1000)

const measured: Measured[] = []
for (const kind of chosen) {
  const first = await measure(kind, size)
  // What looks too slow is measured again: another program may have run beside it.
  const shown = growsFaster(first) ? await measure(kind, size) : first
  measured.push(shown)
  if (growsFaster(shown)) process.stdout.write(`grows faster: ${described(shown)}\n`)
}
const faster = measured.filter(growsFaster)
const slowest = measured.toSorted((left, right) => (right.times[2] ?? 0) - (left.times[2] ?? 0)).slice(0, 15)
process.stdout.write(`\n${measured.length} kinds, ${faster.length} grow faster than their text. The slowest:\n`)
for (const one of slowest) process.stdout.write(`${described(one)}\n`)
process.exitCode = faster.length > 0 ? 1 : 0
