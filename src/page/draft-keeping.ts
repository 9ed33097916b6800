/** The draft kept in the browser, from one visit to the next: only if the user says so. */

import {effect, signal} from '@preact/signals'
import {type Draft, draft, isSaved} from './drafting.ts'

/** Whether it is kept. */
export const isKept = signal(false)

const KEY = 'nianbao-draft'

/** Takes up what was kept, and keeps what is typed from now on while that is wanted. */
export function restoreDraft(): void {
  const kept = read()
  if (kept !== null) {
    isKept.value = true
    draft.value = kept
  }
  effect(() => {
    const now = draft.value
    try {
      if (isKept.value && now !== null) localStorage.setItem(KEY, JSON.stringify(now))
      else localStorage.removeItem(KEY)
    } catch {
      // Some browsers keep nothing for pages from files; the box then has no effect beyond this visit.
    }
  })
  window.addEventListener('beforeunload', event => {
    if (!isSaved() && !isKept.value) event.preventDefault()
  })
}

function read(): Draft | null {
  try {
    const text = localStorage.getItem(KEY)
    return text === null ? null : (JSON.parse(text) as Draft)
  } catch {
    return null
  }
}
