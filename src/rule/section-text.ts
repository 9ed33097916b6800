/** The wording of a section as rules compare it with that of another report. */

import type {Report} from '../report/model.ts'
import type {SectionNumber} from '../standard/standard.ts'

/**
 * The letters and Han characters of a section's prose, in one string: without headings, numbers, signs and blanks, and
 * without the names of instruments between 《 and 》, which everyone cites alike.
 */
export function sectionWording(report: Report, section: SectionNumber): string {
  let letters = ''
  for (const {kind, text} of report.section(section).paragraphs) {
    if (kind === 'heading' || kind === 'title') continue
    let depth = 0
    for (const character of text) {
      if (character === '《') depth++
      else if (character === '》') depth = Math.max(0, depth - 1)
      else if (depth === 0 && /^\p{L}$/u.test(character)) letters += character
    }
  }
  return letters
}
