/** Changes to a text by its offsets. */

import type {Span} from '../source.ts'

/** What stands in the place of a stretch of text. */
export interface TextEdit extends Span {
  readonly text: string
}

/** @param edits that do not overlap, in any order */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    pieces.push(text.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return pieces.join('') + text.slice(end)
}
