/**
 * Numbers of the year before that a sentence only compares with: 较2024年的40件, 去年为24件, 由上年的50件减少到. Each is put into one
 * token, so that neither its number nor its year is taken for what the sentence goes on to say.
 */

import type {NumberToken, Token} from './scan.ts'

/** Between the words for last year and its number. */
const OF = /^(?:同期|全年)?(?:的|为|是|共|收到的?|新收到?的?|受理的?|[(（]){0,3}$/
/** 由75件降至60件: where the words for last year stand before, and the number behind 至 is this year's. */
const REACHING = /^(?:增加|上升|增长|提高|减少|下降|降低|回落|增|升|降|减)(?:到|至|为)/

/** Behind 2024年收到40件, which else may be a year that was not brought up to date. */
const COMPARING = /相比|相较|同比|[较比]|[增上下回]|减少|降/

/** @param year of the report */
export function foldBases(text: string, tokens: readonly Token[], year: number | null): Token[] {
  const folded: Token[] = []
  let isOpen = false
  for (const token of tokens) {
    const last = folded.at(-1)
    const from = token.kind === 'number' && token.unitKind === 'count' ? baseStart(text, folded, token, year) : null
    if (token.kind === 'number' && from !== null) {
      while ((folded.at(-1)?.end ?? 0) > from) folded.pop()
      const end = token.end + reachedBy(text.slice(token.end, token.end + LONGEST), year)
      folded.push({kind: 'base', value: token.value, start: from, end})
      isOpen = /[(（]/.test(text.slice(from, token.start))
    } else if (isOpen && token.kind === 'close') isOpen = false
    else if (last?.kind !== 'base' || token.start >= last.end) folded.push(token)
  }
  return folded
}

/** Up to 降至60件; with 上升到2025年的4224件 the year of the report as well. */
const LONGEST = 14
const THIS_YEAR = /^(?:今年|本年度?|(\d{4})年度?)的?/

/** How many signs lead from a base to the number that it was changed to. */
function reachedBy(after: string, year: number | null): number {
  const reached = REACHING.exec(after)?.[0].length ?? 0
  const named = reached === 0 ? null : THIS_YEAR.exec(after.slice(reached))
  const isOfReport = named?.[1] === undefined || Number(named[1]) === year
  return reached + (named === null || !isOfReport ? 0 : named[0].length)
}

/** Where the words of a base begin whose number this is; null where it is no base. */
function baseStart(text: string, before: readonly Token[], number: NumberToken, year: number | null): number | null {
  const named = before.findLast(token => isLastYear(token, year))
  const reaches = REACHING.test(text.slice(number.end, number.end + LONGEST))
  if (named === undefined) return null
  const between = text.slice(named.end, number.start)
  const isCompared = named.kind !== 'year' || !/[收受]/.test(between) || COMPARING.test(text.slice(number.end))
  if (OF.test(between) && isCompared) return startWith(text, named.start)
  return reaches && '由从'.includes(text[number.start - 1] ?? '?') ? number.start - 1 : null
}

/** 上年, 2024年 in the report for 2025, 较上年. */
function isLastYear(token: Token, year: number | null): boolean {
  return token.kind === 'last-year' || token.kind === 'growth' || (token.kind === 'year' && token.year + 1 === year)
}

function startWith(text: string, start: number): number {
  return '较比由从与同和'.includes(text[start - 1] ?? '?') ? start - 1 : start
}
