/** 1.公开的数量。我局主动公开政府信息88条。2.公开的类别。我局主动公开政府信息：机构职能类2条；…；其他63条: a number, and its kinds further on under the same words. */

import type {Breakdown, Counted} from '../claim.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {timeOf} from '../sentences/time.ts'
import {partsFrom, unitOf} from './breakdown-parts.ts'

const HEAD = /(?:^|[，,。；;])([^，,。；;：:、\d]{0,12}主动公开(?:政府|政务)?信息)[:：](?=[^\d]{2,30}\d)/

/** @param words from the mark before the number on, without its count words: whose and what */
export function noteInAll(reading: SentenceInPlace, words: string, counted: Counted, at: number): void {
  const {disclosedInAll} = reading.frame
  if (/累计|截[至止]/.test(words) || !isOfTheYear(reading, at)) return
  disclosedInAll.set(words, disclosedInAll.has(words) ? 'several' : counted)
}

/** What another year, several or a part of one disclosed has other kinds. */
function isOfTheYear({sentence, frame}: SentenceInPlace, at: number): boolean {
  const time = timeOf(sentence.tokens, frame.year, at)
  return time.whole && (time.year === null || time.year === frame.year)
}

/** Whether a paragraph, as it is written, may hold such a list: one under a head that ends in a colon. */
export function mayTellKindsApart(paragraph: string): boolean {
  return paragraph.includes('：') || paragraph.includes(':')
}

/** A list without a number before it, under the very words that had one: of as many as these told, where it leaves nothing out. */
export function kindsApart(reading: SentenceInPlace): readonly Breakdown[] {
  const {sentence, frame} = reading
  if (frame.disclosedInAll.size === 0) return []
  const head = HEAD.exec(sentence.text)
  const whole = frame.disclosedInAll.get(head?.[1] ?? '')
  if (head === null || whole === undefined || whole === 'several' || !isOfTheYear(reading, head.index)) return []
  const end = head.index + head[0].length
  const {parts, isExact} = partsFrom(reading, end, {unit: unitOf(whole.words), ...whole}, 'mark')
  return parts.length > 1 && isExact ? [{whole, parts, isExact, end}] : []
}
