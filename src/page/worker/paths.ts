/**
 * Under which names files are kept. A browser tells the name of a file, and not its folder: two offices' 年报.docx are two reports,
 * while one that comes again after a correction takes the place of its earlier version.
 */

import {keyOfReport} from '../../engine/report-key.ts'
import type {ReportHead} from '../../engine/result.ts'

type Heads = ReadonlyMap<string, ReportHead | null>

/**
 * The name itself, or with a number where another report has it.
 * @param heads of the files that are here, by name
 */
export function pathOfReport(path: string, head: ReportHead | null, heads: Heads): string {
  let candidate = path
  for (let number = 2; isOther(heads.get(candidate) ?? null, head); number++) candidate = numbered(path, number)
  return candidate
}

/** Only where both say whose they are, and of which year. */
function isOther(left: ReportHead | null, right: ReportHead | null): boolean {
  if (left === null || right === null) return false
  const [one, other] = [keyOfReport(left), keyOfReport(right)]
  return one !== null && other !== null && one !== other
}

/** 年报（2）.docx */
function numbered(path: string, number: number): string {
  const dot = path.lastIndexOf('.')
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length
  return `${path.slice(0, end)}（${number}）${path.slice(end)}`
}
