/** Lists that go together in order: 行政许可、处罚、强制分别为9件、8件和7件. */

import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {clauseStart, has, headNounOf, runAt, type Segment, unknownBetween} from '../sentences/segments.ts'
import type {PhraseKind} from '../tokens/phrase.ts'
import type {PhraseToken, Token} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {isLinked} from './case-ties.ts'
import {causesMeant} from './disputes.ts'
import {dividedAt} from './divided.ts'
import {
  actLabel,
  applicantLabel,
  causeLabel,
  channelLabel,
  documentColumnOf,
  documentLabel,
  outcomeLabel,
  resultLabel
} from './labels.ts'

/** Kinds whose words may be listed before 分别为, with those that may stand in such a list beside them. */
const LISTS: readonly (readonly PhraseKind[])[] = [
  ['result'],
  ['cause'],
  ['outcome'],
  ['applicant'],
  ['channel'],
  ['act', 'act-short'],
  ['issue', 'repeal', 'in-force']
]

/** @returns what the numbers of such lists count, by the index of their segment */
export function assign(segments: readonly Segment[], frame: Frame): ReadonlyMap<number, Interpretation> {
  const assigned = new Map<number, Interpretation>()
  for (const [index, segment] of segments.entries()) {
    const at = segment.before.findLastIndex(token => token.kind === 'respectively')
    if (at <= 0 || headNounOf(segment.before.slice(at + 1).filter(({kind}) => !ACTING.has(kind))) !== null) continue
    const listed = listBefore(segment, at)
    if (listed === null || !goOn(segments, index, listed.run.length)) continue
    const labels = labelsOf(segment, listed, frame)
    for (const [offset, label] of labels.entries()) assigned.set(index + offset, {labels: [label], from: listed.start})
  }
  return assigned
}

/** 分别收到申请57件、215件; 分别作出88件、27件 */
const ACTING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'receive',
  'request',
  'bare-request',
  'decide',
  'answer',
  'handle'
])

interface Listed {
  readonly run: readonly PhraseToken[]
  readonly kinds: readonly PhraseKind[]
  /** Index of the first token of the list in `segment.before`. */
  readonly from: number
  readonly start: number
}

function listBefore(segment: Segment, respectively: number): Listed | null {
  const found = headNounOf(segment.before.slice(0, respectively))
  const head = found?.token.kind === 'document' ? headNounOf(segment.before.slice(0, found.index)) : found
  const kinds = LISTS.find(list => head !== null && isPhrase(head.token) && list.includes(head.token.kind))
  if (head === null || kinds === undefined) return null
  const {run, from} = runAt(segment, head.index, kinds)
  const first = run[0]
  return run.length < 2 || first === undefined ? null : {run, kinds, from, start: first.start}
}

/** Whether `count` numbers follow each other with nothing but 、 and 和 between. */
function goOn(segments: readonly Segment[], index: number, count: number): boolean {
  const rest = segments.slice(index + 1, index + count)
  const bare = (segment: Segment): boolean =>
    headNounOf(segment.before) === null && !has(segment.before, 'respectively')
  const next = segments[index + count]
  const tooMany = next !== undefined && bare(next) && next.before.length <= 1 && next.number.unitKind === 'count'
  return rest.length === count - 1 && rest.every(bare) && !tooMany
}

/** The words between 分别 and the number. */
function verbOf({before, number, sentence}: Segment): string {
  const respectively = before.findLast(({kind}) => kind === 'respectively')
  return sentence.text.slice(respectively?.end ?? number.start, number.start)
}

function labelsOf(segment: Segment, {run, kinds, from}: Listed, frame: Frame): Label[] {
  const lead = segment.before.slice(clauseStart(segment.before, from), from)
  if (lead.some(token => token.kind === 'trap' || token.kind === 'restrict' || token.kind === 'review')) return []
  if (kinds.includes('result'))
    return frame.requestsNamed || frame.inRequests ? run.map(token => resultLabel([token.id])) : []
  if (kinds.includes('channel'))
    return frame.requestsNamed || frame.inRequests || has(segment.sentence.tokens, 'request')
      ? run.map(token => channelLabel(token.id))
      : []
  if (kinds.includes('applicant')) {
    const parent = dividedAt(segment.sentence, run[0]?.start ?? 0, frame)
    return frame.requestsNamed || has(segment.sentence.tokens, 'request')
      ? run.map(token => applicantLabel([token.id], parent))
      : []
  }
  if (kinds.includes('outcome')) {
    const causes = causesMeant(segment, run[0]?.start ?? 0, frame)
    return run.flatMap(token => outcomeLabel(causes, token.id) ?? [])
  }
  if (kinds.includes('cause')) return isLinked(segment, frame) ? run.map(token => causeLabel([token.id])) : []
  if (kinds.includes('act') && /公开|公示|发布/.test(verbOf(segment))) return []
  if (kinds.includes('act')) return run[0]?.kind === 'act' ? run.map(token => actLabel(token.id)) : []
  const behind = segment.before.find(token => token.kind === 'document' && token.start >= (run.at(-1)?.end ?? 0))
  const first = run[0]
  if (isPhrase(behind)) return run.map(token => documentLabel(behind.id, documentColumnOf[token.kind] ?? 'issued'))
  const document = lead.findLast(token => token.kind === 'document')
  if (!isPhrase(document) || first === undefined || unknownBetween(segment.sentence, document.end, first.start) > 0)
    return []
  return run.map(token => documentLabel(document.id, documentColumnOf[token.kind] ?? 'issued'))
}
