/** Where sentences end, and which of them say anything that the tables could know. */

import {triggers} from '../tokens/phrases.ts'

/** Longer stretches without a stop are no sentences; a bound against hostile input. */
const LONGEST_SENTENCE = 800

export function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_SENTENCE)
  for (let index = from; index < limit; index++) if ('。！？'.includes(text[index] ?? '?')) return index + 1
  return limit
}

/** A number or a denial, and a word that some figure is called by. Where nothing is counted, requests may still be named. */
export function worthReading(sentence: string): boolean {
  return (
    (/[\d０-９一二两三四五六七八九十零未无没]|不存/.test(sentence) &&
      (sentence.includes('申') || COUNT_OR_DENIAL.test(sentence)) &&
      triggers.some(trigger => sentence.includes(trigger))) ||
    COMPLETION.test(sentence)
  )
}

const COMPLETION =
  /(?:均|全部|都|悉数|全数)[^，,。；;]{0,24}?(?:办结|审结|结案|[办处]理完|办毕|[答回]复完|完成[答回办])/

/** Chinese numerals count only before a unit: 一是, 二要 and 十分 are everywhere. Blanks are not seen. */
const COUNT_OR_DENIAL =
  /[\d０-９零未无没]|不[\s\u200b*]*存|[〇一二两三四五六七八九十百千][余多\s\u200b*]*[件宗起例份项条元]/
