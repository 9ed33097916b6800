/** Which reports of the list are shown, in what order, and in what groups. */

import {computed, signal} from '@preact/signals'
import {standings} from '../format/standing.ts'
import type {FileSummary} from './protocol.ts'
import {current} from './state.ts'

export type Order = 'standing' | 'name' | 'error' | 'warning' | 'info' | 'unjudged'

export type Grouping = 'none' | 'agency' | 'rule'

/** What has become of findings since the earlier run: those that are shown have some that are so. */
export type Fate = 'new' | 'open' | 'fixed' | 'unsettled'

export const order = signal<Order>('standing')
export const grouping = signal<Grouping>('none')
/** Only those that stand so. */
export const standing = signal<FileSummary['standing'] | null>(null)
/** Only those with findings of this rule. */
export const ruleWanted = signal<string | null>(null)
export const fate = signal<Fate | null>(null)
/** Whether the charts are shown. */
export const isDrawn = signal(false)
/** Part of a name, a path, or of whom to call. */
export const wanted = signal('')

export const listed = computed(() => {
  const part = wanted.value.trim()
  return current.value
    .filter(summary => standing.value === null || summary.standing === standing.value)
    .filter(({rules}) => ruleWanted.value === null || rules[ruleWanted.value] !== undefined)
    .filter(({past}) => fate.value === null || (past?.counts[fate.value] ?? 0) > 0)
    .filter(({agency, path, contact}) => [agency ?? '', path, ...contact].some(text => text.includes(part)))
    .sort((left, right) => compare[order.value](left, right) || byName(left, right))
})

export function showAll(): void {
  standing.value = null
  ruleWanted.value = null
  fate.value = null
  wanted.value = ''
}

const compare: Readonly<Record<Order, (left: FileSummary, right: FileSummary) => number>> = {
  standing: (left, right) =>
    standings.indexOf(left.standing) - standings.indexOf(right.standing) || right.counts.error - left.counts.error,
  name: byName,
  error: (left, right) => right.counts.error - left.counts.error,
  warning: (left, right) => right.counts.warning - left.counts.warning,
  info: (left, right) => right.counts.info - left.counts.info,
  unjudged: (left, right) => right.unjudged - left.unjudged
}

function byName(left: FileSummary, right: FileSummary): number {
  return nameKey(left).localeCompare(nameKey(right), 'zh')
}

function nameKey({agency, year, path}: FileSummary): string {
  return `${agency ?? path} ${year ?? ''}`
}

/** A rule with all that it found in what is reviewed. */
export interface RuleTotal {
  readonly rule: string
  readonly count: number
  readonly reports: number
}

/** The rules that found anything, those of most reports first. */
export const ruleTotals = computed<readonly RuleTotal[]>(() => {
  const totals = new Map<string, RuleTotal>()
  for (const {rules} of current.value) {
    for (const [rule, {count}] of Object.entries(rules)) {
      const known = totals.get(rule) ?? {rule, count: 0, reports: 0}
      totals.set(rule, {rule, count: known.count + count, reports: known.reports + 1})
    }
  }
  return [...totals.values()].sort((left, right) => right.reports - left.reports || right.count - left.count)
})

export interface Group {
  /** Null for all in one. */
  readonly total: RuleTotal | null
  readonly agency: string | null
  readonly members: readonly FileSummary[]
}

export const groups = computed<readonly Group[]>(() => {
  const shown = listed.value
  switch (grouping.value) {
    case 'none':
      return [{total: null, agency: null, members: shown}]
    case 'agency':
      return byAgency(shown)
    case 'rule':
      return ruleTotals.value
        .filter(({rule}) => ruleWanted.value === null || rule === ruleWanted.value)
        .map(total => ({total, agency: null, members: shown.filter(({rules}) => rules[total.rule] !== undefined)}))
        .filter(({members}) => members.length > 0)
  }
})

/** Agencies in the order of their first reports; last, what does not say whose it is. */
function byAgency(shown: readonly FileSummary[]): readonly Group[] {
  const found = new Map<string, FileSummary[]>()
  for (const summary of shown) {
    const name = summary.agency ?? ''
    found.set(name, [...(found.get(name) ?? []), summary])
  }
  const named = Array.from(found, ([agency, members]) => ({total: null, agency, members}))
  return [...named.filter(({agency}) => agency !== ''), ...named.filter(({agency}) => agency === '')]
}
