/** `--carry`: what was filled in by hand in an earlier workbook goes into the new one. */

import {resolve} from 'node:path'
import {Ticks} from '../../format/ticks.ts'
import {readPipedBytes} from '../../node/read.ts'
import type {Words} from '../../words.ts'
import {cannotRead, UsageError} from '../errors.ts'
import type {Invocation} from '../invocation.ts'
import type {OutputTarget} from '../plan/outputs.ts'

export interface CarriedOver {
  /** Absolute. */
  readonly path: string
  readonly ticks: Ticks
}

/**
 * Reads the workbook that `--carry` names; null where the option is not given.
 * @throws UsageError where it cannot be read, or where no workbook is written that would take it
 */
export async function readCarriedOver(
  {values, io}: Invocation,
  targets: readonly OutputTarget[]
): Promise<CarriedOver | null> {
  const {carry} = values
  if (carry === undefined) return null
  if (targets.filter(({format}) => format === 'xlsx').length !== 1) throw new UsageError(noWorkbook)
  const path = resolve(io.cwd, carry)
  const read = await readPipedBytes(path)
  if (read.kind === 'refused') throw cannotRead(`--carry ${carry}`, read.refusal.message)
  const {readCarried} = await import('../../node/carried.ts')
  const carried = readCarried(read.bytes)
  if (carried.kind === 'refused') throw cannotRead(`--carry ${carry}`, carried.words)
  return {path, ticks: new Ticks(carried.rows)}
}

/** What was filled in beside something that is not there any more is not lost without a word. */
export function leftWords({ticks: {left}}: CarriedOver): Words | null {
  if (left === 0) return null
  return {
    zh: `旧工作簿中有 ${left} 行填写的内容，所在的问题或报告这次没有，没有带入。`,
    en: `${left} rows of the earlier workbook stand beside findings or reports that are not there any more; what was filled in there was not taken over.`
  }
}

const noWorkbook: Words = {
  zh: '--carry 要与一个“--format xlsx=文件”一起用。',
  en: '--carry needs one --format xlsx=<file>.'
}
