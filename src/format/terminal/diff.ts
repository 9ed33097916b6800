/**
 * The unified diff between two texts, as `git apply` and `patch` read it. What would do harm in a terminal becomes visible:
 * a diff of such lines can be looked at, not applied.
 */

import {type StructuredPatchHunk, structuredPatch} from 'diff'
import {printable, printableLines} from '../../printable.ts'

const CONTEXT = 3
/** More differences than these are not worth minimising: everything is replaced. */
const MOST_DIFFERENCES = 2000

/**
 * The changes from one text to another.
 * @returns '' where they are equal
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = structuredPatch('', '', before, after, '', '', {context: CONTEXT, maxEditLength: MOST_DIFFERENCES})
  const hunks = patch?.hunks ?? [replaceAll(before, after)]
  return `--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n${printableLines(hunks.map(hunkText).join(''))}`
}

function replaceAll(before: string, after: string): StructuredPatchHunk {
  const [old, next] = [before, after].map(text => text.replace(/\n$/, '').split('\n'))
  const lines = [...(old ?? []).map(line => `-${line}`), ...(next ?? []).map(line => `+${line}`)]
  return {oldStart: 1, oldLines: old?.length ?? 0, newStart: 1, newLines: next?.length ?? 0, lines}
}

function hunkText({oldStart, oldLines, newStart, newLines, lines}: StructuredPatchHunk): string {
  // A side without lines is named by the line before it.
  const range = (start: number, length: number): string =>
    length === 1 ? String(start) : `${length === 0 ? start - 1 : start},${length}`
  return `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n${lines.join('\n')}\n`
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
