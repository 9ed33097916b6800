/**
 * Lists within lists: 自然人147件，其中教师61件、学生家长52件、其他34件；商业企业16件. Behind words that may open such a list, numbers that make up
 * the number before them are its parts, whether a table knows them or not, and no parts of the list around it.
 */

import {add, compareExact, type ExactNumber, zero} from '../../../exact.ts'
import type {Segment} from '../sentences/segments.ts'

/** Words between a number and the first of its parts. */
const OPENING = /^[（(]|其中|当中|包括|包含|含|主要|分别|以|[:：]|[中里][，,]/
/** A list is not longer. */
const MOST_PARTS = 20

/**
 * How many lists and brackets are open around each number, in the order of the segments.
 * @param isPart whether a number may be a part that has a list of its own
 */
export function levelsOf(segments: readonly Segment[], isPart: (segment: Segment) => boolean): readonly number[] {
  const levels = levelsInBrackets(segments)
  const ends = listsBehind(segments, isPart)
  const opened = levels.map(() => 0)
  const closed = levels.map(() => 0)
  for (const [whole, end] of ends) {
    opened[whole + 1] = (opened[whole + 1] ?? 0) + 1
    closed[end] = (closed[end] ?? 0) + 1
  }
  let open = 0
  return levels.map((level, index) => {
    open += opened[index] ?? 0
    const around = level + open
    open -= closed[index] ?? 0
    return around
  })
}

/**
 * The lists that make up the number before them: by the index of that number the index of their last.
 * @param isWhole whether a number may have such a list
 */
export function listsBehind(
  segments: readonly Segment[],
  isWhole: (segment: Segment) => boolean
): ReadonlyMap<number, number> {
  const levels = levelsInBrackets(segments)
  const ends = new Map<number, number>()
  for (let index = segments.length - 2; index >= 0; index--) {
    const whole = segments[index]
    if (whole === undefined || whole.number.unitKind !== 'count' || !isWhole(whole)) continue
    const end = lastPart(segments, levels, index, ends)
    if (end !== null) ends.set(index, end)
  }
  return ends
}

function levelsInBrackets(segments: readonly Segment[]): readonly number[] {
  return segments.map((segment, index) => levelInBrackets(segment, segments[index - 1]))
}

/** Brackets around a number; one that holds nothing else does not count: 商业企业（31件）. */
function levelInBrackets({before, number, depth, sentence}: Segment, previous: Segment | undefined): number {
  const open = before.at(-1)
  const isAlone = open?.kind === 'open' && '）)'.includes(sentence.text[number.end] ?? '?')
  return isAlone && open.start !== previous?.number.end ? depth - 1 : depth
}

/** Where the numbers end that make up the one at `whole`; null where none do. */
function lastPart(
  segments: readonly Segment[],
  levels: readonly number[],
  whole: number,
  ends: ReadonlyMap<number, number>
): number | null {
  const [list, first] = [segments[whole], segments[whole + 1]]
  if (list === undefined || first === undefined) return null
  if (!OPENING.test(list.sentence.text.slice(list.number.end, first.number.start))) return null
  const level = levels[whole + 1] ?? 0
  let total = zero
  let count = 0
  for (let index = whole + 1; index < segments.length && count < MOST_PARTS; index++) {
    const [segment, inner = 0] = [segments[index], levels[index]]
    if (segment === undefined || inner < level) return null
    if (inner > level || segment.number.unit !== list.number.unit) continue
    total = add(total, together(segment))
    count++
    const end = ends.get(index) ?? index
    const order = compareExact(total, list.number.value)
    if (order > 0) return null
    if (order === 0) return count > 1 || together(segment) !== segment.number.value ? end : null
    index = end
  }
  return null
}

/** 社会公益组织和其他类各2件 are four. */
function together({before, number, sentence}: Segment): ExactNumber {
  if (sentence.text[number.start - 1] !== '各') return number.value
  const clause = before.slice(before.findLastIndex(({kind}) => APART.has(kind)) + 1)
  const times = 1 + clause.filter(({kind}) => kind === 'dun' || kind === 'and').length
  return {...number.value, units: number.value.units * BigInt(times)}
}

const APART: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'open'])
