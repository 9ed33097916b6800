/** Whether a box is shown where it stands in the page, among its neighbours: the cells of a row are read in that order. */

import {wordsIn} from '../../text.ts'
import type {Declarations} from './css.ts'

/** What puts a box beside its place where it is set at all. */
const placing = wordsIn(
  'inset left right top bottom transform translate grid-area grid-column grid-column-start grid-column-end grid-row grid-row-start grid-row-end'
)
/** What leaves it there. */
const still: ReadonlySet<string> = new Set(['auto', 'none', 'initial', 'unset', 'normal', 'static'])

/** @param styles what the element itself sets, and what the sheets of the page set for it */
export function isPlacedElsewhere(styles: readonly Declarations[]): boolean {
  return styles.some(
    style =>
      /right|end/.test(style.get('float') ?? '') ||
      /absolute|fixed/.test(style.get('position') ?? '') ||
      placing.some(property => isSet(style.get(property))) ||
      [...style].some(([property, value]) => property.startsWith('margin') && /(?:^|\s)-|calc|var/.test(value)) ||
      /reverse|column|dense/.test(`${style.get('grid-auto-flow') ?? ''} ${style.get('flex-wrap') ?? ''}`)
  )
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !still.has(value) && Number.parseFloat(value) !== 0
}
