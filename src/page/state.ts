/** What the page shows: where it is, what was checked, what is open. */

import {batch, computed, signal} from '@preact/signals'
import type {FileSummary, OpenedReport, Review} from './protocol.ts'

export type Place =
  | {readonly view: 'home'}
  | {readonly view: 'list'}
  | {readonly view: 'report'; readonly id: number}
  | {readonly view: 'draft'}
  | {readonly view: 'about'}

export const place = signal<Place>({view: 'home'})
export const summaries = signal<readonly FileSummary[]>([])
/** All of it in figures, as of the last check that ended; null before the first. */
export const review = signal<Omit<Review, 'summaries'> | null>(null)
/** Of the check under way. */
export const progress = signal<{readonly done: number; readonly total: number} | null>(null)
/** Whether somebody does not want to wait for what is under way. */
export const isCancelled = signal(false)
/** Something that takes a moment and has no count: 正在写出…… */
export const busy = signal<string | null>(null)
export const opened = signal<OpenedReport | null>(null)
/** The number of the finding that is looked at. */
export const selected = signal<number | null>(null)
/** A message that is shown once: what went wrong, what was done. */
export const notice = signal<Notice | null>(null)

export interface Notice {
  readonly text: string
  readonly isTrouble: boolean
}

export function tell(text: string): void {
  notice.value = {text, isTrouble: false}
}

export function complain(text: string): void {
  notice.value = {text, isTrouble: true}
}

export function showReview({summaries: all, ...whole}: Review): void {
  batch(() => {
    summaries.value = all
    review.value = whole
  })
}

/** One file of a check under way. */
export function showSummary(summary: FileSummary): void {
  const at = summaries.value.findIndex(({id}) => id === summary.id)
  if (at < 0) summaries.value = [...summaries.value, summary]
  else summaries.value = summaries.value.map(one => (one.id === summary.id ? summary : one))
}

/** Those that are looked at for their own sake. */
export const current = computed(() => summaries.value.filter(({isPrevious}) => !isPrevious))

// ---- Addresses -----------------------------------------------------------------------------------------------------

const addresses: Readonly<Record<Exclude<Place['view'], 'report'>, string>> = {
  home: '',
  list: '#reports',
  draft: '#draft',
  about: '#about'
}

/** Goes to a place of the page, so that the browser's way back leads here again. Messages are left behind. */
export function go(to: Place): void {
  if (to.view !== place.value.view) notice.value = null
  const address = to.view === 'report' ? `#report-${to.id}` : addresses[to.view]
  if (location.hash !== address) history.pushState(null, '', address === '' ? '#' : address)
  place.value = to
}

/** The place follows the address when the browser goes back and forth. */
export function followAddress(): void {
  window.addEventListener('popstate', () => {
    place.value = placeOf(location.hash)
  })
}

function placeOf(hash: string): Place {
  const id = hash.startsWith('#report-') ? Number(hash.slice('#report-'.length)) : Number.NaN
  if (summaries.value.some(summary => summary.id === id)) return {view: 'report', id}
  const found = Object.entries(addresses).find(([, address]) => address !== '' && address === hash)
  return {view: (found?.[0] ?? 'home') as keyof typeof addresses}
}
