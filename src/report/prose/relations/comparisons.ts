/** Numbers that compare: shares of a total (占51.85%, 办结率91.1%) and changes against the year before (同比增长1.05%). */

import type {Spot} from '../../spot.ts'
import type {Claim, Growth, Label, Share} from '../claim.ts'
import {clauseStart, has, headNounOf, type Segment, unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'

type SpotAt = (start: number, end: number) => Spot

/** What a share is said of: the number before it, or what is named: 自然人占80%, 公开率60%. */
export interface StatedShare {
  readonly share: Share
  readonly of: Subject | null
}

/** What numbers count, in as much as a share can be said of it. */
export interface Subject {
  readonly kind: Claim['kind']
  /** The last of the ids that such a claim has; '' for any. */
  readonly id: string
  /** The words that name it, where they are a phrase of its own. */
  readonly token: PhraseToken | null
}

/** A percentage after 占 or …率, or alone in brackets after a number. */
export function shareOf(segment: Segment, spot: SpotAt): StatedShare | null {
  const {before, number, sentence} = segment
  if (number.unitKind !== 'percent') return null
  const stated = (start: number, of: Subject | null): StatedShare => ({
    share: {
      percent: number.value,
      approximate: number.approximate || sentence.text.slice(start, number.start).includes('约'),
      quote: sentence.text.slice(start, number.end),
      at: spot(start, number.end)
    },
    of
  })
  const rate = rateOf(segment)
  if (rate !== null) return stated(rate.start, rate.of)
  const index = before.findLastIndex(token => token.kind === 'share')
  const share = before[index]
  if (share === undefined) return before.length === 1 && before[0]?.kind === 'open' ? stated(number.start, null) : null
  if (before.some(token => token.kind === 'respectively' && token.end <= share.start)) return null
  if (unknownBetween(sentence, share.end, number.start) > 0 || isOfSeveral(sentence.text.slice(0, share.start)))
    return null
  return stated(share.start, subjectOf(segment, index))
}

/** 公开28件，部分公开9件，二者占58.73%: of both together. */
export function isOfSeveral(before: string): boolean {
  return /(?:[二两三四五]者|[两二三四五][项类家地]|上述|以上|合计|共计|共)$/.test(before.slice(-4))
}

const SUBJECTS: Readonly<Partial<Record<Token['kind'], Claim['kind']>>> = {
  applicant: 'applicant',
  result: 'result',
  leaf: 'leaf',
  channel: 'channel',
  outcome: 'outcome'
}

/** 自然人占80%: named in the clause of the share itself. */
function subjectOf({before, sentence}: Segment, share: number): Subject | null {
  const token = headNounOf(before.slice(clauseStart(before, share), share))?.token
  const kind = token === undefined ? undefined : SUBJECTS[token.kind]
  if (!isPhrase(token) || kind === undefined) return null
  return unknownBetween(sentence, token.end, before[share]?.start ?? 0) > 0 ? null : {kind, id: token.id, token}
}

/** What ends in 率, as a share of all: 按期办结率 and 按时答复率 say something else. */
const RATES: readonly (readonly [RegExp, Claim['kind'], string])[] = [
  [
    /^(?:当年|年内|年度|本年|全年|其中|申请|总)*(?:办结|办理完毕|办理完成|办毕|答复|办复|回复|办理答复)率/,
    'answered',
    ''
  ],
  [/^(?:其中|依申请|申请|予以|同意|准予)*公开率/, 'result', 'granted'],
  [/^(?:其中|复议|诉讼|案件|结果)*维持率/, 'outcome', 'upheld'],
  [/^(?:其中|复议|诉讼|案件|被|结果)*(?:纠错|纠正)率/, 'outcome', 'corrected']
]
/** 公开率（含部分公开）为 */
const RATE_IS = /^(?:[（(]含[^（(）)]{1,8}[）)])?(?:[为是约达]|达到|约为)?$/

function rateOf({before, number, sentence}: Segment): {start: number; of: Subject} | null {
  const mark = before.findLast(
    (token, index) =>
      token.kind === 'comma' ||
      token.kind === 'semicolon' ||
      token.kind === 'dun' ||
      (token.kind === 'open' && !has(before.slice(index), 'close'))
  )
  const start = mark?.end ?? before[0]?.start ?? number.start
  const said = sentence.text.slice(start, number.start)
  for (const [pattern, kind, id] of RATES) {
    const words = pattern.exec(said)?.[0]
    if (words === undefined || !RATE_IS.test(said.slice(words.length))) continue
    const token = before.findLast(one => one.start >= start && SUBJECTS[one.kind] === kind)
    return {start, of: {kind, id, token: isPhrase(token) ? token : null}}
  }
  return null
}

/** Whether a claim or label is what a share is said of. */
export function isSubject({kind, id}: Subject, claim: Pick<Label, 'kind' | 'ids'>): boolean {
  if (claim.kind !== kind) return false
  return id === '' || (kind === 'outcome' ? claim.ids.at(-1) === id : claim.ids[0] === id)
}

/** A comparison word, a direction and a number, with nothing else between. */
export function growthOf({before, number, sentence}: Segment, spot: SpotAt): Growth | null {
  if (number.unitKind !== 'percent' && number.unitKind !== 'count') return null
  const index = before.findLastIndex(token => token.kind === 'growth' || token.kind === 'base')
  const growth = before[index]
  const direction = before.slice(index + 1).findLast(isDirection)
  if (growth === undefined || direction === undefined) return null
  if (unknownBetween(sentence, direction.end, number.start) > 0 || direction.start - growth.end > 2) return null
  return {
    by: number.value,
    unit: number.unitKind === 'percent' ? 'percent' : 'count',
    direction: direction.kind === 'up' ? 'up' : 'down',
    approximate: number.approximate,
    quote: sentence.text.slice(growth.start, number.end),
    at: spot(growth.start, number.end)
  }
}

function isDirection(token: Token): boolean {
  return token.kind === 'up' || token.kind === 'down'
}
