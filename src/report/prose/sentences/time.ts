/** Of which year a number is: the one that its sentence names last, or none; less than a year, or several, is no year. */

import type {Token} from '../tokens/scan.ts'

export interface Time {
  /** Null where no year is named. */
  readonly year: number | null
  /** False for 上半年, 以来, 近三年, 3月: the number is not that of one whole year. */
  readonly whole: boolean
}

/**
 * A year named inside brackets is forgotten where they close: 12件（含上年未审结2件）、诉讼5件.
 * @param tokens of the sentence
 * @param year of the report
 * @param before the place of the number
 */
export function timeOf(tokens: readonly Token[], year: number | null, before: number): Time {
  let time: Time = {year: null, whole: true}
  let previous: Token | null = null
  const outside: Time[] = []
  // 过去五年（2021年—2025年）, “十四五”期间: no year behind it makes it one year.
  let several = false
  // 2024年为9件，占当年14件的64.3%: which year is meant is open behind a number that is compared with.
  let isCompared = false
  // 上年无结转，已办理2件: what follows is this year's again.
  let beforeYear: Time = time
  for (const [index, token] of tokens.entries()) {
    if (token.start >= before) break
    if (isYear(token)) beforeYear = time
    if (token.kind === 'open') outside.push(time)
    else if (token.kind === 'close') time = outside.pop() ?? time
    else if (token.kind === 'year') {
      const follows = previous?.kind === 'year' || previous?.kind === 'period'
      const inRange = follows && previous !== null && token.start - previous.end <= 1
      time = {year: token.year, whole: !inRange && !several}
    } else if (token.kind === 'last-year') {
      time = {year: year === null ? null : year - 1, whole: year !== null}
    } else if (token.kind === 'period' || (token.kind === 'date' && token.partial)) {
      time = {...time, whole: false}
      if (token.kind === 'period' && token.id === 'years') several = true
    } else if (deniesCarryIn(tokens, index)) {
      time = beforeYear
    } else if (token.kind === 'base') {
      isCompared = true
    } else if (token.kind === 'receive' && token.id === 'this-year') {
      time = {year: null, whole: true}
    } else if (token.kind === 'whole-year') {
      // 2020年全年 is 2020, and 当年 behind it too; in 2020年12月收到的1件转至本年办理 the latter is this year.
      const isOfYear = previous?.kind === 'year' && (token.id === 'that-year' || token.start - previous.end <= 1)
      time = {year: isOfYear ? time.year : null, whole: isOfYear || !(isCompared && token.id === 'that-year')}
    }
    if (token.kind === 'year' || token.kind === 'period' || token.kind === 'whole-year') previous = token
  }
  return time
}

/** Whether a token ends 上年无结转, 2023年度未结转, 去年没有结转至今年. */
function deniesCarryIn(tokens: readonly Token[], end: number): boolean {
  const token = tokens[end]
  const deny = token?.kind === 'carry' || token?.kind === 'carry-in' ? end - 1 : end
  const isDenied = tokens[deny]?.kind === 'deny' && (deny < end || tokens[deny].id === 'carry')
  return isDenied && isYear(tokens[deny - 1])
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'year' || token?.kind === 'last-year'
}
