/** Whether a changed report is read rightly: nothing wrong in silence, nothing falsely accused, the other figures as they are. */

import type {Result} from '../../src/engine/result.ts'
import {createLinter} from '../../src/index.ts'
import {type Truth, withFigures} from '../invented/truth.ts'
import {binaryMechanisms} from './binary.ts'
import {type Mechanism, mechanisms} from './mechanisms.ts'
import {type Change, type Format, formats, write} from './write.ts'

const linter = createLinter()

export async function read(truth: Truth, format: Format, change: Change): Promise<Result> {
  const {path, bytes} = write(truth, format, change)
  return linter.lintBytes(bytes, {path})
}

/** One figure of each table, of several digits, so that what is glued to it is another number. */
const subjects: Readonly<Record<string, string>> = {
  'proactive.licences.decisions': '36497',
  'requests.received.naturalPerson': '',
  'disputes.reconsideration.upheld': ''
}

export interface Case {
  readonly name: string
  readonly mechanism: Mechanism
  readonly format: Format
  readonly figure: string
}

export const cases: readonly Case[] = Object.keys(subjects).flatMap(figure =>
  [...mechanisms, ...binaryMechanisms].flatMap(mechanism =>
    formats
      .filter(format => mechanism.in[format] !== undefined)
      .map(format => ({name: `${mechanism.name} · ${format} · ${figure}`, mechanism, format, figure}))
  )
)

/** A report whose figure has several digits, the sums of its table with it. */
export function prepared(truth: Truth): Truth {
  return withFigures(truth, {'proactive.licences.decisions': '36497'})
}

/** What is wrong with the reading of a case; empty where nothing is. */
export async function faultsOf({mechanism, format, figure}: Case, truth: Truth, undamaged: Result): Promise<string[]> {
  const markup = mechanism.in[format]
  if (markup === undefined) return []
  const result = await read(truth, format, {figure, cell: markup})
  const faults: string[] = []
  for (const before of undamaged.report?.figures ?? []) {
    const after = result.report?.figures.get(before.figure)
    if (after === undefined) faults.push(`${before.figure} is lost`)
    else if (before.figure !== figure && after.value !== before.value && after.state !== 'unread')
      faults.push(`${before.figure} is ${after.value}, not ${before.value}`)
  }
  const after = result.report?.figures.get(figure)
  const right = undamaged.report?.figures.get(figure)?.value ?? null
  if (mechanism.number === 'read' && after?.value !== right) faults.push(`read as ${after?.state} ${after?.value}`)
  if (after?.state !== 'unread' && after?.value !== right) faults.push(`wrong: ${after?.state} ${after?.value}`)
  if (mechanism.number === undefined && after?.state !== 'unread')
    faults.push(`${after?.state} where nothing is certain`)
  if (after?.state === 'unread' && after.reason === null) faults.push('unread without a reason')
  const known = new Set(undamaged.diagnostics.map(({fingerprint}) => fingerprint))
  for (const {severity, rule, message, fingerprint} of result.diagnostics)
    if (severity === 'error' && !known.has(fingerprint)) faults.push(`accused: ${rule} ${message}`)
  return faults
}
