/** Changes of a file that has no lines of its own, such as a Word file: paragraph by paragraph, and cell by cell, in words. */

import type {Diagnostic} from '../../diagnostic.ts'
import {printable} from '../../printable.ts'
import type {Locale} from '../../words.ts'
import {position} from '../output-words.ts'

/**
 * @param before the text that positions refer to; a paragraph or a row of a table is a line of it
 * @param after the same with as many lines
 * @param fixed the findings that were fixed: they know where in the file their lines stand
 */
export function paragraphDiff(
  path: string,
  {before, after, fixed}: {readonly before: string; readonly after: string; readonly fixed: readonly Diagnostic[]},
  locale: Locale
): string {
  const next = after.split('\n')
  const changes = before
    .split('\n')
    .flatMap((line, index) => lineChanges(line, next[index] ?? '', placesOn(index + 1, fixed, locale)))
  return changes.length === 0 ? '' : `--- ${printable(path)}\n+++ ${printable(path)}\n${changes.join('')}`
}

/** The places of a line, each once, in their order. */
function placesOn(line: number, fixed: readonly Diagnostic[], locale: Locale): readonly string[] {
  const there = fixed.filter(({location}) => location.range.start.line === line)
  const ordered = there.toSorted((left, right) => left.location.range.start.column - right.location.range.start.column)
  return [...new Set(ordered.map(({location}) => position(location, locale)))]
}

/** A row of a table is shown as far as its cells change. */
function lineChanges(line: string, next: string, places: readonly string[]): string[] {
  if (line === next) return []
  const cells = next.split('\t')
  const changed = line.split('\t').flatMap((cell, index) => (cell === cells[index] ? [] : [[cell, cells[index] ?? '']]))
  return changed.map(([old = '', now = ''], index) => {
    const place = changed.length === places.length ? [places[index]] : places
    return `@@ ${place.join('、')} @@\n-${printable(old)}\n+${printable(now)}\n`
  })
}
