/** What stands beside the reports: the list of who is to report, and what an earlier run found. */

import type {PlainResult} from '../../engine/result.ts'
import {type PastRun, readPastRun} from '../../format/since/past-run.ts'
import {parseJson} from '../../json.ts'
import {type Roster, readRoster} from '../../roster/roster.ts'
import type {GivenFile} from '../protocol.ts'

/** Whether a file that is given among reports is the result of an earlier run: no report is kept as JSON. */
export function isEarlierRun({path, bytes}: GivenFile): boolean {
  return path.toLowerCase().endsWith('.json') && readPastRun(parseJson(new TextDecoder().decode(bytes))) !== null
}

/** Whether a file that is no report is a list. In a folder a sheet may be anything, and is left where it lies. */
export function isRoster({path, bytes, inFolder}: GivenFile, result: PlainResult): boolean {
  const mayBe = !inFolder && (result.unreadable === 'not-a-report' || result.unreadable === 'unsupported')
  return mayBe && readRoster(bytes, path).kind === 'roster'
}

/** @throws Error saying why the file is no list */
export function rosterOf({path, bytes}: GivenFile): Roster {
  const read = readRoster(bytes, path)
  if (read.kind === 'roster') return read.roster
  throw new Error(`${path}${read.place === '' ? '' : `，${read.place}`}：${read.words.zh}`)
}

/** @throws Error saying why the file is no result of an earlier run */
export function pastRunOf({path, bytes}: GivenFile): PastRun {
  const run = readPastRun(parseJson(new TextDecoder().decode(bytes)))
  if (run === null) throw new Error(`${path} 不是“带走结果”里的“数据（JSON）”，或者不完整。`)
  if (run === 'part') throw new Error(`${path} 只是一部分的结果，请用 merge 合并后的 JSON。`)
  return run
}
