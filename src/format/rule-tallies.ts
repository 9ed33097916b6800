/** What was found and what was not judged, by rule, the most frequent first. */

import type {Severity} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import type {Words} from '../words.ts'
import type {Run} from './run.ts'

export interface RuleTally {
  readonly rule: string
  /** Null where the rule is known by its name alone. */
  readonly title: Words | null
  readonly found: Readonly<Record<Severity, number>>
  /** Of all severities. */
  readonly sum: number
  /** In how many reports the rule found something. */
  readonly files: number
  /** In how many reports it left something unjudged. */
  readonly unjudged: number
}

interface Draft {
  readonly found: Record<Severity, number>
  readonly files: Set<number>
  readonly unjudged: Set<number>
}

export function ruleTallies({results, rules = []}: Pick<Run, 'results' | 'rules'>): readonly RuleTally[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (rule: string) => {
    const draft = drafts.get(rule) ?? {found: {error: 0, warning: 0, info: 0}, files: new Set(), unjudged: new Set()}
    drafts.set(rule, draft)
    return draft
  }
  for (const [index, {diagnostics, unjudged}] of results.entries()) {
    for (const {rule, severity, count = 1} of diagnostics) {
      const draft = draftOf(rule)
      draft.found[severity] += count
      draft.files.add(index)
    }
    for (const {rule} of unjudged) if (rule !== null) draftOf(rule).unjudged.add(index)
  }
  const titles = new Map(rules.map(({id, title}) => [id, title]))
  return Array.from(drafts, ([rule, {found, files, unjudged}]) => ({
    rule,
    title: titles.get(rule) ?? null,
    found,
    sum: severities.reduce((sum, severity) => sum + found[severity], 0),
    files: files.size,
    unjudged: unjudged.size
  })).sort((left, right) => right.sum - left.sum || right.unjudged - left.unjudged)
}
