/** Where a table stands: in which section, and under which words. */

import type {Grid} from '../../parse/table/grid.ts'
import type {Section} from '../model.ts'

/** The section that holds an offset; null before the first, and where sections have no headings. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  return sections.find(({span}) => span.start <= offset && offset < span.end) ?? null
}

/** Longer ones are sentences about the table. */
const LONGEST_CAPTION = 30

/** The paragraph right above a table, where it is short enough to name it; else null. */
export function captionOf(sections: readonly Section[], {span}: Grid): string | null {
  const above = sectionAt(sections, span.start)?.paragraphs.findLast(paragraph => paragraph.span.end <= span.start)
  return above !== undefined && above.text.length <= LONGEST_CAPTION ? above.text : null
}
