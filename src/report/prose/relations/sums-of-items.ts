/** Sums of as many items as they say, with the numbers of these: 城区90件、郊区87件，两地合计177件. */

import {compareExact, subtract, sum, zero} from '../../../exact.ts'
import type {Counted, CountedList} from '../claim.ts'
import {itemsBefore} from '../sentences/items.ts'
import {has, type Segment} from '../sentences/segments.ts'
import type {Token} from '../tokens/scan.ts'
import {counted, isAlike, isChange, isSum, labelStart, type Numbers} from './list-numbers.ts'

/** The items are not further back. */
const MOST_PARTS = 20

/** Sums of as many items as stand right before them, where no other stretch of the numbers before makes them up. */
export function sumsOfItems({reading, segments, levels}: Numbers): CountedList[] {
  return segments.flatMap((segment, index): CountedList[] => {
    const mark = segment.before.findLast(({kind}) => kind === 'sum')
    const items = mark === undefined || segment.number.unitKind !== 'count' ? null : itemsBefore(segment, mark)
    if (items === null || has(segment.before, 'remainder') || segment.number.approximate) return []
    // 两年累计增加5件 is a difference.
    if (isChange(segment.before)) return []
    const sumBefore = segments.slice(0, index).findLastIndex(isSum)
    const from = Math.max(0, index - MOST_PARTS, sumBefore + 1)
    const alike = segments
      .slice(from, index)
      .filter((one, at) => isAlike(one, segment) && levels[from + at] === levels[index])
    const last = alike.slice(-items.count)
    const parts = last.map(one => counted(reading, labelStart(one), one))
    const all = alike.map(({number}) => number.value)
    if (parts.length < items.count || makesUp(all, segment.number.value, items.count)) return []
    if (!areItems(reading.sentence.text, {from: items.start, mark, whole: segment}, last)) return []
    return [{whole: counted(reading, items.start, segment), parts, alternatives: [], isAttached: true, isExact: true}]
  })
}

interface Summing {
  /** Where the words for the items begin. */
  readonly from: number
  readonly mark: Token | undefined
  readonly whole: Segment
}

/**
 * Whether the numbers before a sum are those of its items. 微博、微信两个账号共发布2458条 names them itself, and so does what begins behind a semicolon
 * that does not stand between them; 两家共公开12件 sums up what is told with the same verb.
 */
function areItems(text: string, {from, mark, whole}: Summing, parts: readonly Segment[]): boolean {
  if (!'，,；;、。：:（('.includes(text[from - 1] ?? '，'))
    return /(?:以上|上述|前述|这)$/.test(text.slice(Math.max(0, from - 2), from))
  const between = (one: Segment, next: Segment) => /[；;]/.test(text.slice(one.number.end, next.number.start))
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (last !== undefined && before !== undefined && between(last, whole) && !between(before, last)) return false
  const verb = /(?:公开|发布|公示|推送|更新|办理|受理|收到|答复|制发)/.exec(
    text.slice(mark?.end ?? from, whole.number.start)
  )?.[0]
  return verb === undefined || parts.every(part => text.slice(labelStart(part), part.number.start).includes(verb))
}

/** Whether a stretch of numbers that stand together adds up to a whole, or as many of the last of them as it is said to be of. */
export function makesUp(
  numbers: readonly Counted['number'][],
  whole: Counted['number'],
  count: number | null
): boolean {
  if (count !== null && makeUp(numbers.slice(-MOST_CHOSEN_FROM), whole, count)) return true
  return numbers.some((_, from) => {
    let total = zero
    return numbers.slice(from).some(number => {
      total = sum([total, number])
      return compareExact(total, whole) === 0
    })
  })
}

/** 许可356件；处罚42件，分为27件、11件、4件；强制5件，三项合计403件: numbers between may part one of the items. */
function makeUp(numbers: readonly Counted['number'][], whole: Counted['number'], count: number): boolean {
  const [first, ...others] = numbers
  if (count === 0) return compareExact(whole, zero) === 0
  if (first === undefined || numbers.length < count) return false
  return makeUp(others, subtract(whole, first), count - 1) || makeUp(others, whole, count)
}

/** So that what is tried stays few: 924 choices of six. */
const MOST_CHOSEN_FROM = 12
