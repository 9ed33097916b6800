/**
 * What the rules over all reports of a folder find in one of them. They are run when the folder is gone through, not at
 * each keystroke: in between, what they found moves along with the text of an open document.
 */

import type {Diagnostic, Location} from '../../diagnostic.ts'
import {compareDiagnostics} from '../../diagnostic.ts'
import type {PlainResult} from '../../engine/result.ts'
import {Source} from '../../source.ts'
import type {Across, AcrossText} from '../threads/jobs.ts'

/** What a result has more than it had before the rules over all reports were run; null for nothing. */
export function acrossOf(before: PlainResult, after: PlainResult): Across | null {
  const [diagnostics, unjudged] = [new Set(before.diagnostics), new Set(before.unjudged)]
  const added = {
    diagnostics: after.diagnostics.filter(diagnostic => !diagnostics.has(diagnostic)),
    unjudged: after.unjudged.filter(one => !unjudged.has(one))
  }
  return added.diagnostics.length + added.unjudged.length === 0 ? null : added
}

/** A result with what was found across the reports when the text was that of `base`; what has been written over is left out. */
export function withAcross<Some extends PlainResult>(result: Some, across: AcrossText | null, source: Source): Some {
  if (across === null) return result
  const move = mover(new Source(across.base), source)
  const diagnostics = across.diagnostics.flatMap((one): Diagnostic[] => {
    const location = move(one.location)
    return location === null ? [] : [{...one, location}]
  })
  const unjudged = across.unjudged.flatMap(one => {
    if (one.location === undefined) return [one]
    const location = move(one.location)
    return location === null ? [] : [{...one, location}]
  })
  return {
    ...result,
    diagnostics: [...result.diagnostics, ...diagnostics].sort(compareDiagnostics),
    unjudged: [...result.unjudged, ...unjudged]
  }
}

/** Places before and behind the part of a text in which another differs are known in the other; those in it are not. */
function mover(from: Source, to: Source): (location: Location) => Location | null {
  const [old, now] = [from.text, to.text]
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && old.charCodeAt(head) === now.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++
  return location => {
    const {start, end} = location.range
    const shift = end.offset <= head ? 0 : start.offset >= old.length - tail ? now.length - old.length : null
    if (shift === null) return null
    return {...location, range: {start: to.pointAt(start.offset + shift), end: to.pointAt(end.offset + shift)}}
  }
}
