/** Whose number a claim is, by its clause and the clauses before it. */

import type {Bearer} from '../claim.ts'
import {clauseBounds, type Token} from '../tokens/scan.ts'
import {type Agency, bearerAddressed, scopeOf} from './scope.ts'
import {type Sentence, tokensWithin} from './segments.ts'

/**
 * The scope named by the clause, else by the nearest clause before it in the sentence, brackets that are closed left out;
 * null where none names any.
 * @param from where the words of a claim begin
 * @param to where its number stands
 */
export function scopeAt(sentence: Sentence, from: number, to: number, agency: Agency): Bearer | null {
  let end = from
  let closed = 0
  let isFirst = true
  for (let index = sentence.tokens.length - 1; index >= -1; index--) {
    const token = sentence.tokens[index]
    if (token !== undefined && token.start >= from) continue
    if (token?.kind === 'close') closed++
    if (token?.kind === 'open' && closed > 0) {
      closed--
      end = token.start
      continue
    }
    if (token !== undefined && (closed > 0 || !clauseBounds.has(token.kind))) continue
    const start = token?.end ?? 0
    // 占全市申请总量的12% names the whole that it is a share of.
    const isShare = tokensWithin(sentence, start, end).some(({kind, start: at}) => kind === 'share' && at >= start)
    const named = isShare ? null : scopeOf(sentence, start, subjectEnd(sentence, start, end), agency)
    // 市政务服务中心受理向市水务局提出的申请: others may take in what was not made to them.
    const scope =
      isShare || named === 'other'
        ? named
        : (addressed(sentence, start, isFirst && end === from ? to : end, agency) ?? named)
    const part = scope === 'own' || scope === 'by-name' ? partOfArea(sentence, start, end, agency) : null
    // 其中市政府9件，废止14件: a part ends with its clause.
    const isOver = part === 'clause' && !isFirst
    if (part !== null && !isOver) return 'other'
    if (scope !== null && !isOver) return scope
    // 其中，县政府（16件申请中办结15件）: what stands in brackets is of the clause.
    isFirst &&= token?.kind === 'open'
    end = token?.start ?? 0
  }
  return null
}

/** 受理向市政府提出的申请12件: whom the requests of a clause were made to. */
function addressed(sentence: Sentence, from: number, to: number, agency: Agency): Bearer | null {
  const token = tokensWithin(sentence, from, to).findLast(({kind, end}) => kind === 'addressee' && end <= to)
  return token === undefined ? null : bearerAddressed(sentence.text.slice(token.start, token.end), agency)
}

/** Of the numbers of a whole area these are a part: 其中县政府收到28件 for its clause, 市政府612件中 for what follows as well. */
function partOfArea(sentence: Sentence, start: number, end: number, {kind}: Agency): 'clause' | 'following' | null {
  const isOfArea = tokensWithin(sentence, start, end).some(token => token.kind === 'area')
  const said = sentence.text.slice(start, end)
  if (kind !== 'government' || isOfArea) return null
  if (/\d件(?:申请)?[中里]$/.test(said)) return 'following'
  return said.startsWith('其中') || /其中[，,]$/.test(sentence.text.slice(Math.max(0, start - 3), start))
    ? 'clause'
    : null
}

/** The subject of a clause ends at its first verb, noun or number. */
function subjectEnd(sentence: Sentence, start: number, end: number): number {
  const first = tokensWithin(sentence, start, end).find(
    token => token.start >= start && (token.kind === 'number' || ACTING.has(token.kind))
  )
  return Math.min(first?.start ?? end, start + LONGEST_CLAUSE, end)
}

const LONGEST_CLAUSE = 40
const ACTING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...([
    'receive',
    'answer',
    'handle',
    'issue',
    'repeal',
    'in-force',
    'decide',
    'deny',
    'request',
    'cause',
    'document',
    'act',
    'addressee'
  ] as const),
  ...(['result', 'applicant', 'carry-in', 'carry-out', 'charge', 'fee', 'trap', 'growth', 'and', 'dun'] as const)
])
