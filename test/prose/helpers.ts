/** A report that is nothing but a paragraph of prose, and its claims in short. */

import {formatExact} from '../../src/exact.ts'
import type {AgencyKind, Paragraph} from '../../src/report/model.ts'
import type {Claim, ProseReading} from '../../src/report/prose/claim.ts'
import {readProse} from '../../src/report/prose/claims.ts'
import type {Spot} from '../../src/report/spot.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'

export interface Setting {
  readonly year?: number
  readonly agency?: string
  readonly kind?: AgencyKind
  readonly section?: SectionNumber | 0
  /** A heading before the paragraph. */
  readonly heading?: string
  /** The paragraph before it. */
  readonly before?: string
}

function paragraph(text: string, section: SectionNumber | 0 = 1, kind: Paragraph['kind'] = 'paragraph'): Paragraph {
  const at = (start: number, end: number): Spot => ({span: {start, end}, place: ''})
  return {...at(0, text.length), kind, text, section, depth: null, at}
}

export function readText(text: string, setting: Setting = {}): ProseReading {
  const {year = 2024, agency = '霁川市水务局', kind = 'department', section = 1, heading, before} = setting
  const headings = heading === undefined ? [] : [paragraph(heading, section, 'heading')]
  const others = before === undefined ? [] : [paragraph(before, section)]
  return readProse({
    paragraphs: [...headings, ...others, paragraph(text, section)],
    year,
    agency,
    agencyKind: kind,
    standard: null
  })
}

/** `收到申请=12`; with ~ before it where it is not to be compared. */
export function short(claim: Claim): string {
  return `${claim.comparable ? '' : '~'}${claim.subject.zh}=${formatExact(claim.number)}`
}

export function claimsOf(text: string, setting: Setting = {}): string[] {
  return readText(text, setting).claims.map(short)
}
