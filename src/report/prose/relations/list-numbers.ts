/** The numbers of a sentence as parts of lists: which are alike, and the words that say what each counts. */

import type {Counted} from '../claim.ts'
import {has, type Segment} from '../sentences/segments.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../sentences/sentence-in-place.ts'

/** The segments of a sentence, and how deep each stands in brackets and lists. */
export interface Numbers {
  readonly reading: SentenceInPlace
  readonly segments: readonly Segment[]
  readonly levels: readonly number[]
}

/** 共36件, 三地合计177件; 数量居前的 sums up nothing. */
export function isSum({number, sentence}: Segment): boolean {
  return /(?:[合总共]计|相加|[总一]?共)(?:为|有|是|达)?$/.test(
    sentence.text.slice(Math.max(0, number.start - 4), number.start)
  )
}

/** Numbers of one unit, given exactly; what something grew or shrank by counts nothing. */
export function isAlike(one: Segment, other: Segment): boolean {
  const {number, before, sentence} = one
  // 78件中73件按期答复: behind its number a part has no words of its own.
  if (!'，,、；;。（(）)和及'.includes(sentence.text[number.end] ?? '。')) return false
  if (number.unitKind !== 'count' || number.unit !== other.number.unit || number.approximate) return false
  return !isChange(before) && !has(before, 'share')
}

/** 比上年增加25件 counts nothing that a list may hold. */
export function isChange(words: Segment['before']): boolean {
  return CHANGES.some(kind => has(words, kind))
}

const CHANGES = ['growth', 'up', 'down'] as const

/** Where the words begin that say what a number counts: behind the mark before it. */
export function labelStart({before, number, sentence}: Segment): number {
  const mark = before.findLast(({kind}) => MARKS.has(kind))
  return mark?.end ?? before[0]?.start ?? Math.min(number.start, sentence.text.length)
}

const MARKS: ReadonlySet<string> = new Set(['comma', 'dun', 'semicolon', 'colon', 'open', 'close', 'and', 'among'])

export function counted(reading: SentenceInPlace, start: number, {number}: Segment): Counted {
  const {text} = reading.sentence
  return {
    label: text.slice(start, number.start),
    words: writtenWithin(reading, start, number.end),
    number: number.value,
    at: spotWithin(reading, start, number.end)
  }
}
