/** How much of a text stands in another one, by runs of characters; numbers, blanks and punctuation do not count. */

import type {Report} from '../../src/report/model.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'

/** Texts shorter than this are too like each other by their nature. */
export const SHORTEST_TEXT = 120
/** So many characters in a row are no coincidence of stock phrases. */
const RUN = 12

/** The prose of a section without headings and without sentences that only cite instruments. */
export function proseOfSection(report: Report, section: SectionNumber): string {
  return report
    .section(section)
    .paragraphs.filter(({kind}) => kind !== 'heading' && kind !== 'title')
    .map(({text}) => masked(text))
    .join('')
}

/** Han characters and letters only, names of instruments left out. */
function masked(text: string): string {
  let result = ''
  let inTitle = 0
  for (const character of text) {
    if (character === '《') inTitle++
    else if (character === '》') inTitle = Math.max(0, inTitle - 1)
    else if (inTitle === 0 && /^\p{L}$/u.test(character)) result += character
  }
  return result
}

/** The share of the characters of `text` that lie in a run which `other` has too: 0 to 1. */
export function repeatedShare(text: string, other: string): number {
  const runs = new Set<string>()
  for (let index = 0; index + RUN <= other.length; index++) runs.add(other.slice(index, index + RUN))
  let covered = 0
  let until = 0
  for (let index = 0; index + RUN <= text.length; index++) {
    if (!runs.has(text.slice(index, index + RUN))) continue
    covered += index + RUN - Math.max(index, until)
    until = index + RUN
  }
  return text.length === 0 ? 0 : covered / text.length
}
