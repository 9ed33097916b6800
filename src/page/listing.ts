/** Which reports of the list are shown, and in what order. */

import {computed, signal} from '@preact/signals'
import {standings} from '../format/standing.ts'
import type {FileSummary} from './protocol.ts'
import {current} from './state.ts'

export type Order = 'standing' | 'name' | 'error' | 'warning' | 'info' | 'unjudged'

export const order = signal<Order>('standing')
/** Only those that stand so. */
export const standing = signal<FileSummary['standing'] | null>(null)
/** Part of a name or a path. */
export const wanted = signal('')

export const listed = computed(() => {
  const part = wanted.value.trim()
  return current.value
    .filter(summary => standing.value === null || summary.standing === standing.value)
    .filter(({agency, path}) => part === '' || path.includes(part) || agency?.includes(part) === true)
    .sort((left, right) => compare[order.value](left, right) || byName(left, right))
})

export function showAll(): void {
  standing.value = null
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
