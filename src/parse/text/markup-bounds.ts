/**
 * How much markup is looked for in a Markdown text. Where there is more than a report can have, its marks are text.
 *
 * The parser of Markdown runs in quadratic time over the lines of a paragraph, over its marks of emphasis, and over whatever
 * opens a construct that does not end before the paragraph does (`<!--`, `<?`, a backtick).
 */

/** Characters of a paragraph, or a cell, in which markup is looked for; a longer one is taken as it stands. */
const MOST_MARKUP = 20_000
/** No paragraph of a report has more lines. */
const MOST_LINES = 2000

/** Marks of emphasis (`*`, `_`, `~`) in one paragraph or cell. */
const MOST_MARKS = 300
const MOST_MARKS_OF_TEXT = 10_000

/** Characters that the parser may go through, in a whole text, for constructs that are opened and do not end. */
const MOST_GONE_THROUGH = 40_000_000

/** What stands in one paragraph or one cell, counted. */
interface MarkupCount {
  readonly length: number
  readonly lines: number
  readonly emphasis: number
  /** Characters that can open a construct of unknown length. */
  readonly openers: number
}

export function countMarkup(text: string, lines = 1): MarkupCount {
  let emphasis = 0
  let openers = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x2a || code === 0x5f || code === 0x7e) emphasis++
    else if (code === 0x3c || code === 0x60 || code === 0x5b || code === 0x5c) openers++
  }
  return {length: text.length, lines, emphasis, openers}
}

/** Whether one paragraph or cell has more markup than is looked at. */
export function isOvermarked({length, lines, emphasis}: MarkupCount): boolean {
  return length > MOST_MARKUP || lines > MOST_LINES || emphasis > MOST_MARKS
}

/** Adds up the markup of a whole text. */
export class MarkupBudget {
  #emphasis = 0
  #goneThrough = 0

  spend({length, emphasis, openers}: MarkupCount): void {
    this.#emphasis += emphasis
    this.#goneThrough += openers * length
  }

  get isSpent(): boolean {
    return this.#emphasis > MOST_MARKS_OF_TEXT || this.#goneThrough > MOST_GONE_THROUGH
  }
}
