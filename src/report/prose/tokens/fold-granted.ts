/** 公开 alone as a result: beside 部分公开 or 不予公开, or right behind the requests that were received. */

import {isPhrase, isRequestNoun, type Token} from './scan.ts'

/** 公开12件、部分公开3件; 公开和部分公开15件: beside 部分公开 or 不予公开 the bare word is the result. */
export function foldGranted(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (isJoinedToPartial(text, tokens, index) || takesInPartial(text, tokens, index))
      return {kind: 'result', id: 'granted', start: token.start, end: token.end}
    const [before, number, mark, next] = [tokens[index - 1], tokens[index + 1], tokens[index + 2], tokens[index + 3]]
    const alone =
      before === undefined || (before.end === token.start && BEFORE_PART.has(before.kind)) || isSaidToBe(text, token)
    const counted = number?.kind === 'number' && number.unitKind === 'count' && number.start === token.end
    const goesOn = mark?.kind === 'dun' || mark?.kind === 'comma' || mark?.kind === 'semicolon'
    const beside = next?.kind === 'result' && isPhrase(next) && (next.id === 'partial' || next.id === 'denied')
    if (alone && counted && goesOn && beside && text.slice(token.start, token.end) === '公开')
      return {kind: 'result', id: 'granted', start: token.start, end: token.end}
    const isBehind = isGrantedOfReceived(text, tokens, index)
    return isBehind ? {kind: 'result', id: 'disclosed', start: token.start, end: token.end} : token
  })
}

/** 答复情况为公开14件、部分公开5件 */
function isSaidToBe(text: string, {start}: Token): boolean {
  return '为是有'.includes(text[start - 1] ?? '?')
}

/** 公开（含部分公开）35件 */
function takesInPartial(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, open, include, partial, close] = tokens.slice(index, index + 5)
  if (token?.kind !== 'modifier' || text.slice(token.start, token.end) !== '公开' || open?.start !== token.end)
    return false
  const isInclusion = open.kind === 'open' && include?.kind === 'include' && close?.kind === 'close'
  return isInclusion && isPhrase(partial) && partial.kind === 'result' && partial.id === 'partial'
}

/** 收到申请1件，由自然人提交，公开1件: the next thing that is counted behind the requests, in their unit, and nothing else in its clause. */
function isGrantedOfReceived(text: string, tokens: readonly Token[], index: number): boolean {
  const [mark, token, number, end] = tokens.slice(Math.max(0, index - 1), index + 3)
  if (token?.kind !== 'modifier' || text.slice(token.start, token.end) !== '公开' || number?.kind !== 'number')
    return false
  const isAlone = mark?.end === token.start && OPENING_CLAUSE.has(mark.kind) && number.start === token.end
  if (!isAlone || !(end === undefined || (end.start === number.end && ENDING_CLAUSE.has(end.kind)))) return false
  const counted = tokens.findLastIndex(({kind}, at) => at < index && kind === 'number')
  const [noun, received] = [tokens[counted - 1], tokens[counted]]
  const isOfRequests = isRequestNoun(noun) && received?.kind === 'number' && noun.end === received.start
  return isOfRequests && number.unitKind === 'count' && received.unit === number.unit
}

const OPENING_CLAUSE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'semicolon', 'among'])
const ENDING_CLAUSE: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'semicolon', 'stop', 'dun'])

function isJoinedToPartial(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, joint, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token?.kind !== 'modifier' || text.slice(token.start, token.end) !== '公开') return false
  const isJoint = joint?.kind === 'and' || joint?.kind === 'dun'
  return isJoint && joint.start === token.end && isPhrase(next) && next.kind === 'result' && next.id === 'partial'
}

const BEFORE_PART: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['comma', 'dun', 'colon', 'open', 'among'])
