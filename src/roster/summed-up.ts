/** What a list of who is to report tells the rules. Apart from reading it, which brings the readers of workbooks with it. */

import {hadOrMade} from '../remembered.ts'
import type {RuleOptions} from '../rule/preset.ts'
import type {Roster} from './roster.ts'

/** Who sums up whom, as options by rule; empty where the list does not say. */
export function summedUp({entries}: Roster): Readonly<Record<string, RuleOptions>> {
  const bySuperior = new Map<string, Set<string>>()
  for (const {agency, superior} of entries) {
    if (superior !== null) hadOrMade(bySuperior, superior, () => new Set()).add(agency)
  }
  const lines = Array.from(bySuperior, ([superior, members]) => `${superior}=${[...members].join('、')}`)
  return lines.length === 0 ? {} : {'aggregate-total': {members: lines.join('；')}}
}
