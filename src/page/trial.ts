/** Figures that are tried in the drawn tables: what is typed, and what the worker says of it. */

import {computed, signal} from '@preact/signals'
import {thrownText} from '../thrown.ts'
import {ask} from './client.ts'
import type {DrawnCell} from './drawing.ts'
import type {Trial} from './protocol.ts'
import {complain, opened} from './state.ts'

export const isTrying = signal(false)
/** By the path of the figure; only cells that differ from the report. */
export const tried = signal<ReadonlyMap<string, string>>(new Map())
/** Of what is tried; null where nothing is. */
export const trial = signal<Trial | null>(null)

export const settled = computed(() => new Set(trial.value?.settled ?? []))

export function stopTrying(): void {
  isTrying.value = false
  tried.value = new Map()
  trial.value = null
}

/** A cell as it is typed; what the report has is no change. */
export function tryValue({path, text}: Pick<DrawnCell, 'path' | 'text'>, value: string): void {
  const next = new Map(tried.value)
  if (value.trim() === text) next.delete(path)
  else next.set(path, value)
  tried.value = next
  void evaluate()
}

/** All the cells of a correction. */
export function tryCells(cells: readonly {readonly figure: string; readonly to: number}[]): void {
  isTrying.value = true
  tried.value = new Map([...tried.value, ...cells.map(({figure, to}) => [figure, String(to)] as const)])
  void evaluate()
}

let asked = 0

/** Only the answer to what was typed last counts. */
async function evaluate(): Promise<void> {
  const report = opened.value
  if (report === null) return
  const own = ++asked
  const values = Object.fromEntries(tried.value)
  try {
    const answer = tried.value.size === 0 ? null : await ask('attempt', report.summary.id, values)
    if (own === asked) trial.value = answer
  } catch (error) {
    complain(thrownText(error))
  }
}
