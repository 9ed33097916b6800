/** Whether a report can be compared with the one that the caller gives as last year's. */

import type {Report} from '../report/model.ts'
import type {Words} from '../words.ts'
import {render} from '../words.ts'
import {engineWords} from './reasons.ts'
import type {Previous} from './running/run.ts'

export interface PreviousInput {
  readonly path: string
  /** Null where it could not be read. */
  readonly report: Report | null
}

/**
 * The report of the year before, if this is one. Both years must be known and follow each other: the rules over two years
 * compare figures that otherwise have nothing to do with each other.
 */
export function toPrevious(report: Report, given: PreviousInput | null): Previous {
  if (given === null) return {state: 'none'}
  const {path, report: previous} = given
  if (previous === null) return unusable(engineWords.previousUnreadable, {path})
  if (report.year === null || previous.year === null) return unusable(engineWords.previousYearUndetermined, {path})
  const expected = report.year - 1
  if (previous.year !== expected)
    return unusable(engineWords.previousYearWrong, {path, found: String(previous.year), expected: String(expected)})
  return {state: 'read', previous: {report: previous, path, sameName: sameAgency(report.agency, previous.agency)}}
}

function unusable(words: Words, data: Readonly<Record<string, string>>): Previous {
  return {state: 'unusable', reason: rendered(words, data)}
}

function rendered(words: Words, data: Readonly<Record<string, string>>): Words {
  return {zh: render(words, data, 'zh'), en: render(words, data, 'en')}
}

/** What the reader has to know where last year's report bears another name: it may be the wrong file. */
export function previousNotice({agency}: Report, previous: Previous): Words | null {
  if (previous.state !== 'read' || previous.previous.sameName) return null
  const {path, report} = previous.previous
  const other = report.agency
  return agency === null || other === null
    ? rendered(engineWords.previousOfUnknown, {path})
    : rendered(engineWords.previousOfAnother, {path, other, own: agency})
}

/** One name may have the name of its place in front where the other has none. An unknown name is not the same. */
export function sameAgency(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false
  const [here, there] = [left.replace(/\s/g, ''), right.replace(/\s/g, '')]
  return here === there || here.endsWith(there) || there.endsWith(here)
}
