/** The wording of a section as rules compare it with that of another report. */

import type {Report} from '../report/model.ts'
import type {SectionNumber} from '../standard/standard.ts'

/**
 * The letters and Han characters of a section's prose, in one string: without headings, numbers, signs and blanks, and
 * without the names of instruments between 《 and 》, which everyone cites alike.
 */
export function sectionWording(report: Report, section: SectionNumber): string {
  // Put together at once: a text that grows by characters is kept in as many parts.
  const letters: string[] = []
  for (const {kind, text} of report.section(section).paragraphs) {
    if (kind === 'heading' || kind === 'title') continue
    let depth = 0
    for (const [part] of text.matchAll(PARTS)) {
      if (part === '《') depth++
      else if (part === '》') depth = Math.max(0, depth - 1)
      else if (depth === 0) letters.push(part)
    }
  }
  return letters.join('')
}

/** Marks of titles, and what is written without a sign, a number or a blank between. */
const PARTS = /[《》]|\p{L}+/gu
