/** Every layout of the generator. */

import {gfmLayouts} from './gfm.ts'
import {unreadableLayouts} from './glued.ts'
import {htmlLayouts} from './html.ts'
import type {Layout} from './layout.ts'
import {lineLayouts} from './lines.ts'
import {pdfColumnLayouts} from './pdf-columns.ts'
import {pdfRowLayouts} from './pdf-rows.ts'
import {pipeLayouts} from './pipes.ts'
import {tabLayouts} from './tabs.ts'
import {variantLayouts} from './variants.ts'

/** From each of these every figure can be determined, its column too. */
export const readableLayouts: readonly Layout[] = [
  ...gfmLayouts,
  ...tabLayouts,
  ...pipeLayouts,
  ...lineLayouts,
  ...pdfRowLayouts,
  ...pdfColumnLayouts,
  ...htmlLayouts,
  ...variantLayouts
]

export const layouts: readonly Layout[] = [...readableLayouts, ...unreadableLayouts]

export type {Layout} from './layout.ts'
export {unreadableLayouts}

/** @throws RangeError for a name that no layout has */
export function layoutNamed(name: string): Layout {
  const layout = layouts.find(candidate => candidate.name === name)
  if (layout === undefined) throw new RangeError(`No layout is called ${name}`)
  return layout
}
