/**
 * Shares of numbers that no table need have, with the whole told beside them: 信息3906条：网站2310条，占59.1%；公众号1287条，占32.9%; 新收34件，其中第四季度15件，
 * 占44.1%; 抽查案卷160宗，合格159宗，合格率99.4%.
 */

import {compareExact, type ExactNumber, isShareOf, parseExact, toHalfWidth} from '../../../exact.ts'
import type {Counted, CountedShare} from '../claim.ts'
import {type SentenceInPlace, spotWithin, writtenWithin} from '../sentences/sentence-in-place.ts'
import {compactText} from '../tokens/scan.ts'
import {countedAt, DIGITS, MEASURE_WORDS, wordsStart} from './written-numbers.ts'

const COUNT = new RegExp(`(?<![\\d.,])(${DIGITS})(${MEASURE_WORDS})`, 'g')
const ANY = new RegExp(DIGITS, 'g')
/** A share behind its number whose whole has no name of its own. */
const SHARE = /^[，,]占(?:比)?(?:为|达)?(\d{1,3}(?:\.\d{1,4})?)%/
/** 合格159宗，合格率99.4% */
const RATE = /^[，,](合格|优秀|达标|满意|通过|整改|采纳|解读|完成)率(?:为|达)?(\d{1,3}(?:\.\d{1,4})?)%/
/** With one of these the number or the share is not exact, or of something else. */
const INEXACT = /[约近超逾]$/

/** Whether a sentence may state such a share. */
export function statesShares(sentence: string): boolean {
  return /\d\s*[％%]/.test(sentence) && /[占率]/.test(sentence)
}

interface Count extends Counted {
  readonly unit: string
  readonly start: number
  readonly end: number
}

interface Stated {
  readonly count: Count
  readonly percent: ExactNumber
  readonly words: string
  /** The word that a rate is of. */
  readonly rate: string | null
}

export function countedSharesOf(reading: SentenceInPlace): readonly CountedShare[] {
  const alternatives = numbersIn(reading.paragraph.text)
  if (alternatives.length > MOST_NUMBERS) return []
  const {text} = reading.compacted
  const counts = countsIn(reading)
  const earlier = countsIn(before(reading))
  const stated = counts.flatMap(count => shareBehind(text, count))
  return stated.flatMap((one): CountedShare[] => {
    const whole = wholeOf(text, counts, stated, one) ?? wholeShared(earlier, stated, one)
    const {count, percent, words} = one
    if (whole === null || compareExact(whole.number, count.number) < 0) return []
    const at = spotWithin(reading, count.end + 1, count.end + words.length)
    return [
      {
        part: count,
        whole,
        percent,
        quote: writtenWithin(reading, count.end + 1, count.end + words.length),
        at,
        alternatives
      }
    ]
  })
}

/** A paragraph with more numbers is no prose, and each share is tried against all of them. */
const MOST_NUMBERS = 300

/** Every number of a paragraph, whatever it counts. */
function numbersIn(paragraph: string): readonly ExactNumber[] {
  return [...toHalfWidth(paragraph).matchAll(ANY)].flatMap(([digits]) => parseExact(digits) ?? [])
}

function countsIn(reading: SentenceInPlace): readonly Count[] {
  const {text} = reading.compacted
  return [...text.matchAll(COUNT)].flatMap((match): Count[] => {
    const [words, digits = '', unit = ''] = match
    const [start, end] = [wordsStart(text, match.index), match.index + words.length]
    const label = text.slice(start, match.index)
    const counted = INEXACT.test(label) ? null : countedAt(reading, {start, end}, digits, label)
    return counted === null ? [] : [{...counted, unit, start: match.index, end}]
  })
}

function shareBehind(text: string, count: Count): Stated[] {
  const behind = text.slice(count.end)
  const rate = RATE.exec(behind)
  const [words, digits = ''] = rate === null ? (SHARE.exec(behind) ?? []) : [rate[0], rate[2]]
  const percent = parseExact(digits)
  return words === undefined || percent === null ? [] : [{count, percent, words, rate: rate?.[1] ?? null}]
}

/**
 * The number that a share is of beyond doubt: right before 其中, right before what a rate repeats, or one of which another share of the
 * sentence is right.
 */
function wholeOf(text: string, counts: readonly Count[], stated: readonly Stated[], one: Stated): Counted | null {
  const {count, rate} = one
  const earlier = counts.filter(({unit, end}) => unit === count.unit && end <= count.start)
  const last = earlier.at(-1)
  if (rate !== null) {
    const isNext = last !== undefined && isOutcome(text.slice(last.end, count.start), rate)
    return isNext ? last : null
  }
  if (last !== undefined && /^[，,]其中[^，,；;。]*$/.test(text.slice(last.end, count.start))) return last
  return wholeShared(earlier, stated, one)
}

/** 160宗，合格159宗，合格率99.4%; 发现问题36个，已整改35个; 36个中已完成35个. */
function isOutcome(between: string, rate: string): boolean {
  const verb = /^[，,中](?:均|现)?已?(完成)?(.{0,2})$/.exec(between)
  if (verb === null) return false
  const [, done = '', word = ''] = verb
  return word === rate || (word === '' && done !== '' && ['整改', '完成'].includes(rate))
}

/** What stands before a sentence in its paragraph. */
function before({paragraph, compacted, sentence, frame}: SentenceInPlace): SentenceInPlace {
  return {paragraph, compacted: compactText(paragraph.text, 0, compacted.origin[0] ?? 0), sentence, frame}
}

/** A number told before, of the same unit, of which another share of the sentence is right. */
function wholeShared(counts: readonly Count[], stated: readonly Stated[], {count, rate}: Stated): Counted | null {
  const others = stated.filter(other => other.count !== count && other.rate === null)
  if (rate !== null) return null
  const wholes = counts.filter(({unit}) => unit === count.unit)
  return (
    wholes.find(whole => others.some(other => isShareOf(other.count.number, other.percent, whole.number) === true)) ??
    null
  )
}
