/** 结转 with the words around it that tell its direction: 2023年结转, 结转至2025年; and with what is only said of the same. */

import type {Token} from './scan.ts'

/** @param year of the report; null leaves carry-overs with years undecided */
export function foldCarries(text: string, tokens: readonly Token[], year: number | null): Token[] {
  return withNouns(text, foldDirections(text, tokens, year))
}

/** 结转 with a year beside it: from the year before is carried in, to the year after is carried over. */
function foldDirections(text: string, tokens: readonly Token[], year: number | null): Token[] {
  const folded: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.kind !== 'carry') {
      folded.push(
        isCompared(text, token, year) ? {kind: 'growth', id: '', start: token.start - 1, end: token.end} : token
      )
      continue
    }
    const next = tokens[index + 1]
    const previous = folded.at(-1)
    const to = next?.kind === 'year' && touches(text, token, next) ? next : null
    const from = previous !== undefined && isSource(previous) && touches(text, previous, token) ? previous : null
    const kind = directionOf(year, from, to, /[至到入待]$/.test(text.slice(token.start, token.end)))
    if (from !== null && kind !== 'carry') folded.pop()
    folded.push({
      kind,
      id: '',
      start: kind !== 'carry' && from !== null ? from.start : token.start,
      end: kind !== 'carry' && to !== null ? to.end : token.end
    })
    if (kind !== 'carry' && to !== null) index++
  }
  return folded
}

/** 较2023年: the year before, named only to compare with it. */
function isCompared(text: string, token: Token, year: number | null): boolean {
  if (token.kind !== 'year' || year === null || token.year !== year - 1) return false
  const before = text[token.start - 1] ?? '?'
  // 同2024年持平
  const isLike =
    '同与和'.includes(before) && /^(?:同期|全年)?(?:基本|大致|大体)?(?:持平|相当|一致)/.test(text.slice(token.end))
  return '较比'.includes(before) || isLike
}

function isSource(token: Token): boolean {
  return token.kind === 'year' || token.kind === 'last-year'
}

/** @param reaches whether 结转 itself goes on with 至 or 到 */
function directionOf(
  year: number | null,
  from: Token | null,
  to: Token | null,
  reaches: boolean
): 'carry' | 'carry-in' | 'carry-out' {
  if (year === null) return from?.kind === 'last-year' ? 'carry-in' : 'carry'
  // 结转2023年政府信息公开申请2件: nothing is carried into the past.
  if (to?.kind === 'year' && to.year === year - 1) return reaches ? 'carry' : 'carry-in'
  if (to?.kind === 'year') return to.year === year + 1 ? 'carry-out' : to.year === year ? 'carry-in' : 'carry'
  if (from?.kind === 'last-year') return 'carry-in'
  return from?.kind === 'year' && from.year === year - 1 ? 'carry-in' : 'carry'
}

/** At most a sign or two between: 上年度共结转, 结转至2025年. */
function touches(text: string, first: Token, second: Token): boolean {
  const between = text.slice(first.end, second.start)
  return between.length <= 2 && !/[，,、。；;：（）()]/.test(between)
}

// ---- 上年结转信件5件, 转下一年度转办2件 ------------------------------------------------------------------------------------

/** What was carried, and what is done with it in the year that it was carried to. */
const NOUNS = /^(?:的)?(?:信件|来信|来件|办件|办理件|申请信件|继续办理件)(?=[\d共为，,、；;。（(）)]|$)/
const LATER_DEEDS = /^(?:再行办理|再办理|再予办理|转办|续办|接续办理|接续处理|再行答复|再行处理)/

/** Words that elsewhere say something else, and behind 上年结转 or 结转下年度 only what was said already, put into its token. */
function withNouns(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last !== undefined && isCarried(last) && token.start < last.end) continue
    const more = isCarried(token) ? wordsBehind(text, token) : 0
    joined.push(more > 0 ? {...token, end: token.end + more} : token)
  }
  return joined
}

function isCarried({kind}: Token): boolean {
  return kind === 'carry-in' || kind === 'carry-out'
}

function wordsBehind(text: string, {kind, end}: Token): number {
  const behind = text.slice(end, end + LONGEST)
  const deed = kind === 'carry-out' ? (LATER_DEEDS.exec(behind)?.[0].length ?? 0) : 0
  return deed + (NOUNS.exec(behind.slice(deed))?.[0].length ?? 0)
}

/** How many signs such words may have, with the one behind them. */
const LONGEST = 12
