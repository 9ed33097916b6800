/**
 * What stands beside a word that denies and changes nothing: the 一起 of 没有出现一起行政诉讼, the complaints that are denied in one list
 * with 复议 and 诉讼, and the revising in one with 制定 and 废止.
 */

import {clauseEnds, type NumberToken, type PhraseToken, type Token} from './scan.ts'

const BEFORE_ONE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['deny', 'occur', 'receive'])
const JOINING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['dun', 'and'])
/** What people bring against a body beside cases. */
const COMPLAINTS = ['投诉', '举报', '信访', '差评', '诉求', '咨询', '信访、投诉', '信访、投诉举报', '信访投诉']
/** What may follow the last word of an item: 投诉举报等情况. */
const TRAILING: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['modifier', 'lift'])

export function foldDenied(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({kind}) => kind === 'deny')) return tokens
  const folded: Token[] = []
  for (let from = 0; from < tokens.length; ) {
    let end = from
    while (end < tokens.length && !clauseEnds.has(tokens[end]?.kind ?? 'stop')) end++
    const clause = tokens.slice(from, end)
    const deny = clause.findIndex(({kind}) => kind === 'deny')
    folded.push(
      ...(deny < 0 ? clause : withoutRevision(text, withoutComplaints(text, withoutOne(clause, deny)))),
      ...tokens.slice(end, end + 1)
    )
    from = end + 1
  }
  return folded
}

/** 未收到一件申请, 未发生1起因政府信息公开引发的行政复议: behind the verb that is denied, with its noun to come. */
function withoutOne(clause: readonly Token[], deny: number): readonly Token[] {
  return clause.map((token, index) => {
    const [before, next] = [clause[index - 1], clause[index + 1]]
    const isOne = token.kind === 'number' && isSingle(token) && index > deny && next?.start === token.end
    const isBehindVerb = before !== undefined && BEFORE_ONE.has(before.kind) && before.end === token.start
    return isOne && isBehindVerb && next.kind !== 'number' ? asModifier(token) : token
  })
}

function isSingle({value, unitKind, approximate}: NumberToken): boolean {
  return unitKind === 'count' && value.units === 1n && value.scale === 0 && !approximate
}

/** 未发生举报、投诉、提起行政诉讼: complaints are items of their own; in 因投诉引发的行政诉讼 they limit the cases. */
function withoutComplaints(text: string, clause: readonly Token[]): readonly Token[] {
  if (!clause.some(({kind}) => kind === 'cause') || !clause.some(({kind}) => JOINING.has(kind))) return clause
  const folded = new Set(itemsOf(clause).flatMap(item => complaintsAtEnd(text, item)))
  return clause.map(token => (folded.has(token) ? asModifier(token) : token))
}

/** 未制定、修改、废止规范性文件: revised is one more thing that was not done. */
function withoutRevision(text: string, clause: readonly Token[]): readonly Token[] {
  if (!clause.some(({kind}) => kind === 'document')) return clause
  return clause.map((token, index) => {
    const [before, next] = [clause[index - 1], clause[index + 1]]
    const isRevision = token.kind === 'trap' && REVISING.has(text.slice(token.start, token.end))
    const isItem = [before, next].some(other => other !== undefined && JOINING.has(other.kind))
    return isRevision && isItem ? asModifier(token) : token
  })
}

const REVISING: ReadonlySet<string> = new Set(['修改', '修订'])

function itemsOf(clause: readonly Token[]): Token[][] {
  const items: Token[][] = [[]]
  for (const token of clause) {
    if (JOINING.has(token.kind)) items.push([])
    else items.at(-1)?.push(token)
  }
  return items
}

/** The complaints that an item ends with; none where they are what something else came from. */
function complaintsAtEnd(text: string, item: readonly Token[]): readonly Token[] {
  const last = item.findLastIndex(({kind}) => !TRAILING.has(kind))
  let first = last + 1
  while (first > 0 && isComplaint(text, item[first - 1])) first--
  const lead = text.slice(0, item[first]?.start ?? 0)
  return /[因由于经]$/.test(lead) ? [] : item.slice(first, last + 1)
}

function isComplaint(text: string, token: Token | undefined): boolean {
  return token !== undefined && COMPLAINTS.includes(text.slice(token.start, token.end))
}

function asModifier({start, end}: Token): PhraseToken {
  return {kind: 'modifier', id: '', start, end}
}
