/** Proposals and interpretations with their kinds: 办理建议提案90件，其中建议41件、提案49件; 政策解读42篇，其中图解20篇、视频8篇、文字14篇. */

import {compareExact, sum} from '../../../exact.ts'
import type {Breakdown} from '../claim.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {counted, partsFrom} from './breakdown-parts.ts'

/** 办理建议提案90件, 承办人大建议、政协提案共90件, 政策解读42篇: wholes of their own kinds, in whatever paragraph. */
const WHOLES =
  /(?:建议|提案|解读)(?:材料|文件|稿件|信息|产品|作品|办理)?(?:共|共计|合计|总数|总量)?达?(\d+)(件|条|份|篇|个)/g

/** Whether a sentence, whatever else it says, may tell the parts of proposals or of interpretations. */
export function tellsOthers(sentence: string): boolean {
  return /提案|解读/.test(sentence)
}

/** Kinds that leave nothing out: proposals are the deputies' or the members'; what is read is words, pictures or films. */
const COMPLETE: readonly (readonly [whole: readonly string[], parts: readonly RegExp[]])[] = [
  [
    ['建议', '提案'],
    [/建议/, /提案/]
  ],
  [['解读'], [/文字|文本|文稿/, /图/, /视频|音视频|动漫|动画/]]
]

export function breakdownsOfOthers(reading: SentenceInPlace): Breakdown[] {
  const {text} = reading.sentence
  return [...text.matchAll(WHOLES)].flatMap((match): Breakdown[] => {
    const [words, digits = '', unit = ''] = match
    const clause = text.slice(
      Math.max(...[...'，,。；;：:'].map(mark => text.lastIndexOf(mark, match.index))) + 1,
      match.index + words.length
    )
    const kinds = COMPLETE.find(([named]) => named.every(word => clause.includes(word)))?.[1]
    const end = match.index + words.length
    const opening = OPENING.exec(text.slice(end))?.[0]
    const whole = counted(reading, match.index, end, digits)
    if (kinds === undefined || opening === undefined || whole === null) return []
    const {parts} = partsFrom(
      reading,
      end + opening.length,
      {unit, ...whole},
      /[:：（(]$/.test(opening) ? 'mark' : 'word'
    )
    const isExact = parts.length === kinds.length && kinds.every(kind => parts.some(({label}) => kind.test(label)))
    const areTogether = kinds.length > 2 && TOGETHER.test(text)
    if (isExact && !areTogether) return [{whole, parts, isExact, end}]
    // A policy may be interpreted in two ways, but in none more often than all; of the pieces that do so each is of one kind.
    const numbers = parts.map(({number}) => number)
    const most = PIECES.test(words) && !areTogether ? [...numbers, sum(numbers)] : numbers
    const isOver = most.some(number => compareExact(number, whole.number) > 0)
    return kinds.length > 2 && parts.length > 1 && isOver ? [{whole, parts, isExact: false, end}] : []
  })
}

/** What is interpreted in words and in a picture counts with both. */
const TOGETHER = /同时|并行|兼|均|都|同步|重复|各配/
const PIECES = /解读(?:材料|稿件|产品|作品)|总[数量]/
const OPENING = /^[，,]?(?:其中|包含|包括)[:：,，]?|^[（(]|^[:：]/
