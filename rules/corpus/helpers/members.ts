/** Who is subordinate to whom, as the configuration says it: never a guess. */

import {grouped} from '../../../src/grouping.ts'
import type {CorpusEntry} from '../../../src/rule/define.ts'

export interface Membership {
  readonly superior: string
  readonly subordinates: readonly string[]
}

/** @param text `上级=下属、下属；上级=下属`; half-width signs and line ends too */
export function readMembers(text: string): readonly Membership[] {
  return text.split(/[；;\n]/).flatMap(line => {
    const [superior, rest] = line.split(/[=＝]/)
    const subordinates = (rest ?? '').split(/[、，,]/).map(name => name.trim())
    const named = subordinates.filter(name => name !== '')
    return superior === undefined || superior.trim() === '' || named.length === 0
      ? []
      : [{superior: superior.trim(), subordinates: named}]
  })
}

/** Names are compared without blanks, and otherwise as they are written. */
export function bareName(name: string | null): string {
  return name?.replace(/\s/g, '') ?? ''
}

/** By the bare name of its agency and its year: what is one report, whatever file it is in. */
export function groupReports<Entry extends Pick<CorpusEntry, 'agency' | 'year'>>(
  entries: readonly Entry[]
): ReadonlyMap<string, readonly Entry[]> {
  return grouped(entries, ({agency, year}) => reportKey(agency, year))
}

export function reportKey(agency: string | null, year: number | null): string {
  return `${year ?? ''} ${bareName(agency)}`
}
