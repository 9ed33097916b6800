/** Keys: j and k go through the findings, as in many programs. */

import {shownFindings} from './filters.ts'
import {isWriting} from './intake.ts'
import {go, opened, place, selected} from './state.ts'

export function listenForKeys(): void {
  window.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (place.value.view !== 'report' || opened.value === null) return
    if (event.key === 'j') step(1)
    else if (event.key === 'k') step(-1)
    else if (event.key === 'Escape') {
      if (selected.value === null) go({view: 'list'})
      else selected.value = null
    }
  })
}

function step(by: 1 | -1): void {
  const numbers = shownFindings.value.map(({number}) => number)
  if (numbers.length === 0) return
  const at = selected.value === null ? -1 : numbers.indexOf(selected.value)
  const next = at < 0 ? (by > 0 ? 0 : numbers.length - 1) : Math.min(numbers.length - 1, Math.max(0, at + by))
  const number = numbers[next] ?? null
  selected.value = number
  // Enter then is for this one.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#finding-${number} > button`)?.focus())
}
