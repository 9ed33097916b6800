/**
 * The unified diff between two texts, as `git apply` and `patch` read it. What would do harm in a terminal becomes visible:
 * a diff of such lines can be looked at, not applied.
 */

import {printable, printableLines} from '../../printable.ts'

const CONTEXT = 3

interface Line {
  readonly kind: ' ' | '-' | '+'
  /** With its line ending, if it has one. */
  readonly text: string
}

/**
 * The changes from one text to another.
 * @returns '' where they are equal
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = compareLines(splitLines(before), splitLines(after))
  const hunks = hunkRanges(lines).map(([start, end]) => hunkText(lines, start, end))
  return `--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n${printableLines(hunks.join(''))}`
}

/** As git writes it: in quotation marks, with escapes, where it holds what is no part of a plain name. */
function fileName(name: string): string {
  if (printable(name) === name && !/["\\]/.test(name)) return name
  const bytes = new TextEncoder().encode(name)
  return `"${Array.from(bytes, byte => (isPlainByte(byte) ? String.fromCharCode(byte) : octal(byte))).join('')}"`
}

/** Neither a control character, nor a quotation mark or backslash, nor beyond ASCII. */
function isPlainByte(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}

/** Lines with their endings, so that a changed ending is a change. */
function splitLines(text: string): string[] {
  const lines: string[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push(text.slice(start, end + 1))
    start = end + 1
  }
  if (start < text.length) lines.push(text.slice(start))
  return lines
}

/** What two texts have in common at both ends is taken off first; what is left is compared by Myers's algorithm. */
function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1
  const same = (text: string): Line => ({kind: ' ', text})
  return [
    ...before.slice(0, head).map(same),
    ...shortestEdit(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same)
  ]
}

/** More differences than these are not worth minimising: everything is replaced. */
const MOST_DIFFERENCES = 2000

/** E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986). */
function shortestEdit(before: readonly string[], after: readonly string[]): Line[] {
  const trace: Furthest[] = []
  let furthest: Furthest = new Map([[1, 0]])
  for (let differences = 0; differences <= Math.min(before.length + after.length, MOST_DIFFERENCES); differences++) {
    trace.push(furthest)
    const next = new Map<number, number>()
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = stepX(furthest, diagonal, differences)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length) return traceBack(trace, before, after)
    }
    furthest = next
  }
  return [...before.map((text): Line => ({kind: '-', text})), ...after.map((text): Line => ({kind: '+', text}))]
}

/** How far into the first text a path of so many differences has come on each diagonal. */
type Furthest = ReadonlyMap<number, number>

/** Whether the best way onto a diagonal is an insertion (from the diagonal above), not a removal (from the left). */
function isInsertion(furthest: Furthest, diagonal: number, differences: number): boolean {
  if (Math.abs(diagonal) === differences) return diagonal === -differences
  return (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1)
}

/** Where the path begins on a diagonal, before it follows what is equal. */
function stepX(furthest: Furthest, diagonal: number, differences: number): number {
  return isInsertion(furthest, diagonal, differences)
    ? (furthest.get(diagonal + 1) ?? 0)
    : (furthest.get(diagonal - 1) ?? 0) + 1
}

function traceBack(trace: readonly Furthest[], before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = []
  let x = before.length
  let y = after.length
  for (let differences = trace.length - 1; differences >= 0; differences--) {
    const furthest = trace[differences] ?? new Map()
    const diagonal = x - y
    const startX = stepX(furthest, diagonal, differences)
    const startY = startX - diagonal
    while (x > startX && y > startY) {
      x -= 1
      y -= 1
      lines.push({kind: ' ', text: before[x] ?? ''})
    }
    if (differences === 0) break
    if (isInsertion(furthest, diagonal, differences)) {
      y -= 1
      lines.push({kind: '+', text: after[y] ?? ''})
    } else {
      x -= 1
      lines.push({kind: '-', text: before[x] ?? ''})
    }
  }
  return lines.reverse()
}

/** Changes with three lines around them; what lies close together is one hunk. */
function hunkRanges(lines: readonly Line[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const [index, {kind}] of lines.entries()) {
    if (kind === ' ') continue
    const start = Math.max(0, index - CONTEXT)
    const end = Math.min(lines.length, index + CONTEXT + 1)
    const last = ranges.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}

function hunkText(lines: readonly Line[], start: number, end: number): string {
  const count = (from: number, to: number, kind: '-' | '+') =>
    lines.slice(from, to).filter(line => line.kind === ' ' || line.kind === kind).length
  const range = (kind: '-' | '+') => {
    const length = count(start, end, kind)
    const first = count(0, start, kind) + (length > 0 ? 1 : 0)
    return length === 1 ? String(first) : `${first},${length}`
  }
  const body = lines
    .slice(start, end)
    .map(({kind, text}) => kind + (text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`))
  return `@@ -${range('-')} +${range('+')} @@\n${body.join('')}`
}
