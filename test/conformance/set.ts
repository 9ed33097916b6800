/** The whole set: its files and its manifest. */

import type {Entry} from '../../examples/conformance/score.ts'
import {badCases, type Case, goodCases} from './cases.ts'
import {editedCases} from './edited.ts'
import {pairCases} from './pairs.ts'

export interface MadeSet {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly entries: readonly Entry[]
}

export function madeCases(): MadeSet {
  const pairs = pairCases()
  const cases: readonly Case[] = [...goodCases(), ...badCases(), ...editedCases(), ...pairs.cases]
  const files = new Map([...cases.map(({file, bytes}) => [file, bytes] as const), ...pairs.others])
  return {files, entries: cases.map(({bytes: _, ...entry}) => entry)}
}

/** One report a line, so that a change of one is a change of one line. */
export function manifestText(): string {
  const lines = madeCases().entries.map(entry => `    ${JSON.stringify(entry)}`)
  return `{\n  "formatVersion": 1,\n  "reports": [\n${lines.join(',\n')}\n  ]\n}\n`
}
