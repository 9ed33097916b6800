/** Fixes as edits of the client's text. They are made from our own ranges, whatever ranges a client sends. */

import type {TextEdit} from 'vscode-languageserver'
import type {Diagnostic, Fix} from '../../diagnostic.ts'
import {applyFixes} from '../../engine/findings/fix.ts'
import {Source} from '../../source.ts'
import {Positions} from '../documents/positions.ts'
import type {OpenReport} from '../documents/subject.ts'

/** The edits of one fix as it is proposed. */
export function editsOf({edits}: Fix, {positions}: OpenReport): TextEdit[] {
  return edits.map(({range, text}) => ({range: positions.fromRange(range), newText: text}))
}

/** The safe fixes of some findings, as `--fix` would apply them in one pass; none where it would leave them alone. */
export function safeEdits(diagnostics: readonly Diagnostic[], {report, text, client}: OpenReport): TextEdit[] {
  return report === null ? [] : difference(text, applyFixes(report, diagnostics).text, client.encoding)
}

/** All that `--fix` would change, with what becomes fixable only then. */
export function allSafeEdits({linter, text, project, file, given, client}: OpenReport): TextEdit[] {
  const fixed = linter.fix(text, {path: project.nameOf(file), inFolder: true, ...given})
  return difference(text, fixed.text, client.encoding)
}

/** The edits from one text to another, line by line; a safe fix leaves line ends alone. */
function difference(before: string, after: string, encoding: OpenReport['client']['encoding']): TextEdit[] {
  const [old, now] = [new Source(before), new Source(after)]
  const positions = new Positions(old, encoding)
  if (old.lineStarts.length !== now.lineStarts.length)
    return [{range: positions.range({start: 0, end: old.text.length}), newText: now.text}]
  return old.lineStarts.flatMap((start, index) => {
    const [from, to] = [old.slice(old.lineSpan(index)), now.slice(now.lineSpan(index))]
    if (from === to) return []
    const head = commonLength(from, to, (text, at) => text.charCodeAt(at))
    const tail = commonLength(from.slice(head), to.slice(head), (text, at) => text.charCodeAt(text.length - 1 - at))
    const range = positions.range({start: start + head, end: start + from.length - tail})
    return [{range, newText: to.slice(head, to.length - tail)}]
  })
}

/** How many units two texts have in common, counted from one end; never half a character. */
function commonLength(left: string, right: string, unitAt: (text: string, at: number) => number): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && unitAt(left, length) === unitAt(right, length)) length++
  const isHalf =
    length > 0 && isSurrogate(unitAt(left, length - 1)) && (length === most || isSurrogate(unitAt(left, length)))
  return isHalf ? length - 1 : length
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
