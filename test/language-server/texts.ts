/** Reports of agencies that do not exist, with what is wrong in them. */

import {readFileSync} from 'node:fs'

export function example(name: string): string {
  return readFileSync(new URL(`../../examples/reports/${name}`, import.meta.url), 'utf8')
}

/** With many mistakes: forestry-2024-draft.md. */
export const draft = example('forestry-2024-draft.md')

/** Without any. */
export const fixed = example('forestry-2024.md')

/** The position of a text in a longer one, in UTF-16 units; of its `nth` occurrence, from 0. */
export function positionOf(text: string, part: string, nth = 0): {line: number; character: number} {
  let offset = -1
  for (let count = 0; count <= nth; count++) offset = text.indexOf(part, offset + 1)
  if (offset < 0) throw new Error(`There is no “${part}”`)
  const before = text.slice(0, offset).split('\n')
  return {line: before.length - 1, character: before.at(-1)?.length ?? 0}
}

interface Range {
  readonly start: {readonly line: number; readonly character: number}
  readonly end: {readonly line: number; readonly character: number}
}

/** The text of a range of one line. */
export function slice(text: string, {start, end}: Range): string {
  if (start.line !== end.line) throw new Error('The range has more than one line')
  return text.split('\n')[start.line]?.slice(start.character, end.character) ?? ''
}

/** The text with edits applied, in UTF-16 units. */
export function applyEdits(text: string, edits: readonly {readonly range: Range; readonly newText: string}[]): string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const offset = ({line, character}: Range['start']) => (starts[line] ?? text.length) + character
  return [...edits]
    .sort((left, right) => offset(right.range.start) - offset(left.range.start))
    .reduce(
      (result, {range, newText}) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text
    )
}
