/** Words that mean something else beside certain others: 企业 before a number, 新增 before 申请, 审结 of own cases. */

import {isRequestNoun, type NumberToken, type Token} from './scan.ts'

/** Short names of applicants, which elsewhere only say who may apply: 公民、法人和其他组织. */
export const SHORT_APPLICANTS: Readonly<Record<string, string>> = {
  企业: 'business',
  公司: 'business',
  法人: 'organisations',
  单位: 'organisations',
  公民: 'naturalPerson',
  市民: 'naturalPerson',
  个人: 'naturalPerson',
  居民: 'naturalPerson',
  村民: 'naturalPerson',
  群众: 'naturalPerson'
}

/** 企业2件, 法人申请1件, 企业占20%, 8件系村民个人提出: beside a number that they alone are counted by. */
export function foldApplicants(text: string, tokens: readonly Token[]): Token[] {
  const named = tokens.map((token, index): Token => {
    const id = token.kind === 'modifier' ? SHORT_APPLICANTS[text.slice(token.start, token.end)] : undefined
    if (id === undefined || isJoined(tokens, index)) return token
    const isCounted =
      isBeforeNumber(text, tokens, index) ||
      isBehindNumber(text, tokens, index) ||
      areAll(text, token, tokens[index - 1])
    return isCounted ? {kind: 'applicant', id, start: token.start, end: token.end} : token
  })
  return foldOtherBodies(
    text,
    named.map((token, index) => asPersons(text, token, named[index - 1]))
  )
}

/** 自然人申请32件、企业申请2件、其他组织申请3件: behind another applicant, and before its number, all that were not named. */
function foldOtherBodies(text: string, tokens: readonly Token[]): Token[] {
  const folded: Token[] = []
  let isListed = false
  for (const token of tokens) {
    const last = folded.at(-1)
    if (last?.kind === 'others' && token.start < last.end) continue
    isListed ||= token.kind === 'applicant'
    const noun = isListed && text.slice(token.start, token.end) === '其他组织' ? nounBehind(text, token.end) : null
    folded.push(noun === null ? token : {kind: 'others', id: '', start: token.start, end: token.end + noun.length})
  }
  return folded
}

/** The words between an applicant and its number; null where more stands there. */
function nounBehind(text: string, from: number): string | null {
  return /^(?:的)?(?:申请|提出|提交|递交)?(?=[有共为]?\d)/.exec(text.slice(from, from + LONGEST_NOUN))?.[0] ?? null
}

const LONGEST_NOUN = 8

/** 公民、法人 */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const [earlier, before] = [tokens[index - 2], tokens[index - 1]]
  return (before?.kind === 'dun' || before?.kind === 'and') && earlier?.kind === 'modifier'
}

/** Right before a number or a share, or 申请 and a number. */
function isBeforeNumber(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, noun] = [tokens[index], tokens[index + 1]]
  const isNoun = token !== undefined && isRequestNoun(noun) && ['', '的'].includes(text.slice(token.end, noun.start))
  const behind = isNoun ? tokens[index + 2] : noun
  const from = isNoun ? noun.end : (token?.end ?? 0)
  if (behind?.kind === 'share' || behind?.kind === 'respectively') return behind.start === from
  if (behind?.kind !== 'number')
    return behind?.kind === 'occur' && (isOffered(text, tokens, index) || isSource(text, tokens, index))
  return (
    (behind.unitKind === 'count' || isPersons(text, behind)) &&
    OFFERED.test(text.slice(from, behind.start)) &&
    (text.slice(token?.start, token?.end) !== '单位' || /以$/.test(text.slice(0, token?.start)))
  )
}

/** 来自企业的有3件 */
function isSource(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !text.slice(0, token.start).endsWith('来自')) return false
  return /^(?:的)?(?:申请)?有\d/.test(text.slice(token.end, token.end + 8))
}

/** 企业2件, 以个人名义提出55件, 来自市民的申请有21件 */
const OFFERED = /^(?:名义|身份)?(?:的)?(?:申请)?(?:提出|提交|递交)?(?:的)?(?:申请)?[有共为]?$/

/** 公民个人提出36件, 公民个人提出申请36件 */
function isOffered(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, offer, noun] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token === undefined || offer?.start !== token.end) return false
  const number = isRequestNoun(noun) && noun.start === offer.end ? tokens[index + 3] : noun
  const from = number === noun ? offer.end : noun?.end
  return (
    number?.kind === 'number' &&
    number.start === from &&
    ['提出', '提交', '提出的'].includes(text.slice(offer.start, offer.end))
  )
}

/** 一件为村民申请, 8件系村民个人提出, 2件来自企业: the rest of the clause says nothing else. */
function isBehindNumber(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const number = tokens.slice(Math.max(0, index - 4), index).findLast(({kind}) => kind === 'number')
  if (token === undefined || number === undefined) return false
  if (!/^(?:申请人|来自|均|都|为|系|由|是|属|的)*(?:村民|居民|公民|群众)?$/.test(text.slice(number.end, token.start)))
    return false
  return /^(?:个人)?(?:政府信息公开)?(?:申请)?(?:提出|提交|递交)?(?:的|申请)?(?:[，,。；;、）)]|$)/.test(
    text.slice(token.end, token.end + 20)
  )
}

/** 申请人均为企业 */
function areAll(text: string, {start, end}: Token, before: Token | undefined): boolean {
  const isEach =
    (before?.kind === 'each' && before.end === start && text.slice(before.start, start).endsWith('为')) ||
    /(?:均由|全部由|全部来自|清一色为|均来自|全部为|都是|均系)$/.test(text.slice(Math.max(0, start - 5), start))
  return isEach && /^(?:个人)?(?:申请|提出|提交)?(?:的)?(?:[，,。；;]|$)/.test(text.slice(end, end + 7))
}

const PERSONS = ['人次', '家次', '人', '家', '名', '户']

function isPersons(text: string, {unitKind, unit, end}: NumberToken): boolean {
  return unitKind === 'bare' && unit === '' && PERSONS.some(unitOf => text.startsWith(unitOf, end))
}

/** 自然人15人次, 企业2家次: who applied is counted for what was applied for. */
function asPersons(text: string, token: Token, before: Token | undefined): Token {
  if (token.kind !== 'number' || before?.kind !== 'applicant' || !isPersons(text, token)) return token
  if (!text.slice(0, before.start).includes('申请')) return token
  const unit = PERSONS.find(unitOf => text.startsWith(unitOf, token.end)) ?? ''
  return {...token, unitKind: 'count', unit: '件', end: token.end + unit.length}
}

/** 新增政府信息公开申请31件, 承办政府信息公开申请95件 */
export function foldReceived(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1]
    const isUndertaken = token.kind === 'review' && text.slice(token.start, token.end) === '承办'
    if (isUndertaken && next?.kind === 'request' && next.start === token.end) return {...token, kind: 'handle', id: ''}
    const isNew = token.kind === 'issue' && text.slice(token.start, token.end) === '新增'
    return isNew && isRequestNoun(next) && next.start === token.end ? {...token, kind: 'receive', id: 'new'} : token
  })
}

/**
 * 审结 beside a number, 应诉 beside 复议 and 被诉 before a number are said of one's own cases; 针对政府信息公开工作的 names the subject and
 * limits nothing.
 */
export function foldDisputes(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, index): Token => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    const said = text.slice(token.start, token.end)
    if (
      token.kind === 'restrict' &&
      ['针对', '关于'].includes(said) &&
      next?.start === token.end &&
      NAMES.has(next.kind)
    )
      return {kind: 'modifier', id: '', start: token.start, end: token.end}
    if (token.kind === 'accused' && said === '被诉' && next?.kind === 'number' && next.start === token.end)
      return {kind: 'cause', id: 'litigation', start: token.start, end: token.end}
    if (token.kind === 'trap' && said === '败诉' && isLostCase(text, token, before, next))
      return {kind: 'outcome', id: 'lost', start: token.start, end: token.end}
    if (token.kind === 'trap' && said === '撤销' && endsCase(tokens, index))
      return {kind: 'outcome', id: 'corrected', start: token.start, end: token.end}
    if (token.kind !== 'review') return token
    const isCounted =
      (next?.kind === 'number' && next.start === token.end) ||
      /^均?(?:已|已全部|全部)$/.test(text.slice(clauseBefore(text, token.start), token.start))
    if (said === '审结' && isCounted) return {kind: 'outcome', id: 'closed', start: token.start, end: token.end}
    const isNamed =
      said === '应诉' && (before?.kind === 'and' || before?.kind === 'dun') && tokens[index - 2]?.kind === 'cause'
    return isNamed && (next === undefined || ENDS.has(next.kind))
      ? {kind: 'cause', id: 'litigation', start: token.start, end: token.end}
      : token
  })
}

/** 诉讼3件，其中败诉1件; not 一审败诉1件, which another court may have mended. */
function isLostCase(text: string, token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const isCounted =
    next?.kind === 'number' &&
    next.unitKind === 'count' &&
    ['', '的', '案件'].includes(text.slice(token.end, next.start))
  return isCounted && before?.end === token.start && BEFORE_LOST.has(before.kind)
}

const BEFORE_LOST: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['comma', 'dun', 'colon', 'open', 'semicolon', 'among', 'cause', 'and'] as const)
])

/** 维持2件、撤销1件: a number right behind it, and another outcome before it. */
function endsCase(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  const isCounted = next?.kind === 'number' && next.start === token?.end
  return isCounted && tokens.slice(0, index).some(({kind}) => kind === 'outcome')
}

const NAMES: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['disclosure', 'request', 'own'])
const ENDS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'semicolon', 'stop', 'close', 'modifier'])

function clauseBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && !'，,；;：:。'.includes(text[start - 1] ?? '。')) start--
  return start
}

/** “十四五”水利发展规划 is the title of a document, not a time; “十四五”规划实施以来 is one. */
export function foldPlans(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token): Token => {
    if (token.kind !== 'period' || !FIVE_YEARS.test(text.slice(token.start, token.end))) return token
    return PLAN.test(text.slice(token.end, token.end + LONGEST_PLAN)) ? {...token, kind: 'plain', id: ''} : token
  })
}

const FIVE_YEARS = /^“?十[三四五]五”?$/
const PLAN =
  /^”?[^，,。；;：:、\d]{0,14}?(?:规划|纲要)(?:纲要|文本|草案|编制|公开|”)?(?=[，,。；;：:、等和及与的（(]|$)/
const LONGEST_PLAN = 24

/** 2025年以来 in the report of that year is the year; behind any other it is several. */
export function foldSince(text: string, tokens: readonly Token[], year: number | null): readonly Token[] {
  if (!text.includes('以来')) return tokens
  return tokens.map((token, index): Token => {
    const before = tokens[index - 1]
    const isThis = before?.kind === 'year' && before.year === year && before.end === token.start
    const isSince = token.kind === 'period' && text.slice(token.start, token.end) === '以来'
    return isSince && isThis ? {...token, kind: 'whole-year', id: ''} : token
  })
}
