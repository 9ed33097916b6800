/** How much of a text stands in another one, by runs of characters. */

/** Texts shorter than this are too like each other by their nature. */
export const SHORTEST_TEXT = 120
/** This many characters in a row are no coincidence of stock phrases. */
const RUN = 12

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
