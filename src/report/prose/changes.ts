/**
 * Changes whose base stands in the sentence itself: 收到36件，比2024年（24件）增长50%; 较上年的80件减少16件，下降20%. They can be judged
 * without last year's report.
 */

import {parseExact} from '../../exact.ts'
import type {Change, Claim, Growth} from './claim.ts'
import {type SentenceInPlace, spotWithin} from './claim-making.ts'

/** 2024年的25件, 去年为24件, 上年同期28件, （2024年为40件） */
const BASE = /(?:(\d{4})年度?|上年度?|去年|上一年度?)(?:同期)?(?:的|为|是|共|收到|（|\(){0,3}(\d+)[件宗]/g
/** 增长50%, 减少16件, 降幅20%, 多25件 */
const CHANGE = /(增长|增加|上升|增幅|提高|多|下降|减少|降低|降幅|回落|少)(?:了|为|达|约)?(\d+(?:\.\d+)?)(%|件|宗)/g
const UP = ['增长', '增加', '上升', '增幅', '提高', '多']
const COUNTED: readonly Claim['kind'][] = ['received', 'answered', 'handled']

/**
 * The changes of a sentence. Nothing where it names more than one number of last year, or counts more than one thing: then
 * it is open which belong together.
 * @param claims of the sentence, in order
 */
export function changesOf(reading: SentenceInPlace, claims: readonly Claim[]): Change[] {
  const {sentence, frame, compacted} = reading
  if (!/上年|去年|上一年|\d{4}年/.test(sentence.text)) return []
  const bases = Array.from(sentence.text.matchAll(BASE)).filter(
    ([, year]) => year === undefined || (frame.year !== null && Number(year) === frame.year - 1)
  )
  const [base] = bases
  const counted = claims.filter(({kind, denied}) => COUNTED.includes(kind) && !denied)
  const claim = counted[0]
  const previous = parseExact(base?.[2] ?? '')
  if (base === undefined || bases.length > 1 || previous === null || claim === undefined || claim.approximate) return []
  if (counted.some(({kind, number}) => kind === claim.kind && number.units !== claim.number.units)) return []
  return nearBase(sentence.text, base).flatMap((match): Change[] => {
    const growth = growthFrom(match, (start, end) => spotWithin(reading, start, end), compacted.text)
    return growth === null ? [] : [{claim, previous, growth}]
  })
}

/** The changes that stand right behind the base, one behind the other, or right before it where it is in brackets. */
function nearBase(text: string, base: RegExpMatchArray): RegExpMatchArray[] {
  const start = base.index ?? 0
  let end = start + base[0].length
  const near: RegExpMatchArray[] = []
  for (const match of text.matchAll(CHANGE)) {
    const {index} = match
    const matchEnd = index + match[0].length
    if (matchEnd <= start && /^[（(，,]{0,2}$/.test(text.slice(matchEnd, start))) near.push(match)
    if (index < end || !BETWEEN.test(text.slice(end, index))) continue
    near.push(match)
    end = matchEnd
  }
  return near
}

/** 相比, 同比, 减少到45件，: nothing that is counted besides. */
const BETWEEN = /^[）)，,、]?(?:相比|同比)?[，,]?(?:(?:减少|增加|上升|下降|增长)(?:到|至)\d+件[，,])?(?:同比)?$/

function growthFrom(
  match: RegExpMatchArray,
  spot: (start: number, end: number) => Growth['at'],
  text: string
): Growth | null {
  const [words, verb = '', digits = '', unit = ''] = match
  const by = parseExact(digits)
  if (by === null || match.index === undefined || words.includes('约')) return null
  const end = match.index + words.length
  return {
    by,
    unit: unit === '%' ? 'percent' : 'count',
    direction: UP.includes(verb) ? 'up' : 'down',
    approximate: false,
    quote: text.slice(match.index, end),
    at: spot(match.index, end)
  }
}
