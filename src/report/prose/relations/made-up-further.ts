/** Lists that seem too short, and are made whole by what is told behind something else. */

import {compareExact, type ExactNumber, parseExact, sum, zero} from '../../../exact.ts'
import {isDigit} from '../../../text.ts'

/**
 * 2195条，其中要闻450条、其他182条，调整栏目3个，公众号600条、微博963条: whether the numbers of the unit that follow the whole make it up, more of them than
 * the list has parts.
 * @param behind the sentence behind the whole
 */
export function isMadeUpFurther(behind: string, unit: string, whole: ExactNumber, parts: number): boolean {
  const near = behind.slice(0, REACH)
  let told = 0
  let total = zero
  for (let at = near.indexOf(unit); at !== -1; at = near.indexOf(unit, at + unit.length)) {
    const number = numberBefore(near, at)
    if (number === null) continue
    told += 1
    total = sum([total, number])
    if (told > parts && compareExact(total, whole) === 0) return true
  }
  return false
}

/** A list does not go on further away; a sentence may be as long as a report, and hold thousands of lists. */
const REACH = 1_000

function numberBefore(text: string, end: number): ExactNumber | null {
  let start = end
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || '.,'.includes(text[start - 1] ?? '?'))) start--
  return start === end ? null : parseExact(text.slice(start, end))
}
