/** What a line of prose says, given how its pieces look: the counterpart of `looks.ts`, which decides it for cells. */

import {hasAny, isDirectionMark, isWideDigit} from '../../text.ts'
import {isNoteMark, raisedMark} from './note-marks.ts'
import {type Look, placeholders} from './segment.ts'

interface ProsePiece {
  readonly text: string
  readonly look?: Look
}

/** In the place of a digit that cannot be read with certainty: no claim is read from it. */
const UNREAD = '\uFFFD'

/**
 * Decides what a line of prose says. What is struck or unseen is left out, and so is a raised note mark; a number that mixes
 * looks, or is shown in another order than it is stored in, keeps its place without being read.
 */
export function decideProse<Piece extends ProsePiece>(pieces: readonly Piece[]): readonly Piece[] {
  const looks = pieces.some(({look}) => look !== undefined)
  if (!looks && !pieces.some(({text}) => hasAny(text, isReordering))) return pieces
  const shown = pieces.filter((piece, index) => isShownInProse(piece) && !isNote(pieces, index))
  const text = shown.map(piece => piece.text).join('')
  const unread = unreadDigits(shown, text)
  let offset = 0
  return shown.map(piece => {
    const from = offset
    offset += piece.text.length
    const masked = Array.from({length: piece.text.length}, (_, index) =>
      piece.look === 'placeholder' || unread[from + index] ? UNREAD : piece.text.charAt(index)
    ).join('')
    return masked === piece.text ? piece : {...piece, text: masked}
  })
}

function isShownInProse({look, text}: ProsePiece): boolean {
  if (look === 'placeholder') return text !== placeholders.picture
  return look !== 'struck' && look !== 'hidden' && look !== 'deleted'
}

/** A raised mark that points at a note: one that no letter or digit follows and no letter of a unit (m²) precedes. */
function isNote(pieces: readonly ProsePiece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.look !== 'raised' || !isNoteMark(raisedMark(piece.text.trim()))) return false
  const before = pieces[index - 1]
  const behind = pieces[index + 1]?.text.at(0) ?? ''
  return !/[a-zA-Z]$/.test(before?.text ?? '') && !/[\d.,]/.test(behind) && before?.look !== 'raised'
}

/** Which units of the text are digits of a number that cannot be read. */
function unreadDigits(pieces: readonly ProsePiece[], text: string): boolean[] {
  const marked = Array.from({length: text.length}, () => false)
  let offset = 0
  for (const {text: own, look} of pieces) {
    const mixes = look === 'raised' || look === 'lowered' || look === 'faint' || look === 'generated'
    const end = offset + own.length
    if (look === 'turned') marked.fill(true, offset, end)
    else if (mixes && touchesDigits(text, offset, end)) marked.fill(true, offset, end)
    offset = end
  }
  markReordered(text, marked)
  return digitsOfMarked(text, marked)
}

/** Whether a piece runs into the digits before or behind it. */
function touchesDigits(text: string, start: number, end: number): boolean {
  const before = isWideDigit(text.charCodeAt(start)) && isWideDigit(text.charCodeAt(start - 1))
  return before || (isOfNumber(text.charCodeAt(end - 1)) && isWideDigit(text.charCodeAt(end)))
}

/** Digits, and what may stand within a number: point and comma. */
function isOfNumber(code: number): boolean {
  return isWideDigit(code) || code === 0x2e || code === 0x2c
}

/** Marks that set the order of what follows; the two that are only marks (U+200E, U+200F) leave digits as they are. */
function isReordering(code: number): boolean {
  return isDirectionMark(code) && code !== 0x200e && code !== 0x200f && code !== 0x61c
}

/** U+202C and U+2069 end what the other marks begin. */
function markReordered(text: string, marked: boolean[]): void {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x202c || code === 0x2069) depth = Math.max(depth - 1, 0)
    else if (isReordering(code)) depth++
    else if (depth > 0) marked[index] = true
  }
}

/** The digits of every number that a marked unit is part of. */
function digitsOfMarked(text: string, marked: readonly boolean[]): boolean[] {
  const unread = marked.map(() => false)
  for (let start = 0; start < text.length; start++) {
    if (!isOfNumber(text.charCodeAt(start))) continue
    let end = start
    let isMarked = false
    for (; end < text.length && isOfNumber(text.charCodeAt(end)); end++) isMarked ||= marked[end] === true
    if (isMarked) for (let index = start; index < end; index++) unread[index] = isWideDigit(text.charCodeAt(index))
    start = end
  }
  return unread
}
