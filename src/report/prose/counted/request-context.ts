/** Whether requests are spoken of, and what of a clause the readings of nouns and of verbs both ask for. */

import {wordsIn} from '../../../text.ts'
import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {endsAmong, has, type Segment} from '../sentences/segments.ts'
import {areAllWays} from '../tokens/channels.ts'
import {isPhrase, isRequestNoun, type PhraseToken, requestNouns, type Token} from '../tokens/scan.ts'
import {answeredLabel, isOfSeveralRows} from './labels.ts'
import {isOfOtherObject} from './objects.ts'

/** Units in which requests are counted; 项 and 个 only where the noun stands beside them. */
const REQUEST_UNITS = ['件', '件次', '宗', '份', '起', '例', '条', '封', '次', '']

/** Whether a number may count requests without their noun. 收到依申请公开16项，办理15项: in the unit that they were counted in as well. */
export function isOfRequestUnit({number, sentence: {tokens}}: Segment): boolean {
  const {unit, start} = number
  if (REQUEST_UNITS.includes(unit)) return true
  return tokens.some(({kind, end}, index) => {
    const counted = tokens[index + 1]
    return (
      requestNouns.has(kind) &&
      end < start &&
      counted?.kind === 'number' &&
      counted.start === end &&
      counted.unit === unit
    )
  })
}

/** A number that says one thing from a place on. */
export function oneLabel(label: Label, from: number): Interpretation {
  return {labels: [label], from}
}

/** How a token is written. */
export function textOf(segment: Segment, token: Token): string {
  return segment.sentence.text.slice(token.start, token.end)
}

/** 收到申请25件，予以公开13件: 申请 right behind its verb, with results that only these requests have. */
export function namesRequests({tokens}: Segment['sentence']): boolean {
  const isReceived = tokens.some(
    (token, index) =>
      token.kind === 'receive' && tokens[index + 1]?.kind === 'bare-request' && tokens[index + 1]?.start === token.end
  )
  return isReceived && tokens.some(token => isPhrase(token) && token.kind === 'result' && !isOfSeveralRows(token.id))
}

/** 新收申请176件。办结178件，其中予以公开71件、部分公开15件: the results in a sentence of their own. */
export function tellsResultsOf(paragraph: string): boolean {
  return (
    /(?:新收|收到|受理|接到)申请\s?\d/.test(paragraph) &&
    RESULTS.filter(result => paragraph.includes(result)).length >= FEWEST_RESULTS
  )
}
const RESULTS = wordsIn('予以公开 部分公开 不予公开 无法提供 不予处理')
/** One of them may be said of other things. */
const FEWEST_RESULTS = 2

/** Requests are spoken of: in this paragraph, under such a heading, or in the words before this number. */
export function inContext(frame: Frame, segment: Segment): boolean {
  if (frame.topic === 'disputes' && !has(segment.before, 'request')) return false
  if (isOfOtherObject(segment.sentence, segment.number.start) && !isNounBehind(segment)) return false
  return frame.requestsNamed || frame.inRequests || has(segment.before, 'request')
}

/** 答复书47份，另有2件申请: the noun stands right behind the number. */
function isNounBehind({after, number}: Segment): boolean {
  const [noun] = after
  return isRequestNoun(noun) && noun.start === number.end
}

/** Where the clause begins that a token of it stands in. */
export function clauseOffset(segment: Segment, start: number): number {
  return segment.before[start - 1]?.end ?? Math.min(segment.before[start]?.start ?? 0, segment.number.start)
}

/** 网上收到申请12件 is a part; 通过网络等渠道 is all. */
export function onlyChannel(segment: Segment, start: number, noun: Token): PhraseToken | null {
  const clause = segment.before.slice(start).filter(token => token.end <= noun.start)
  const channels = clause.filter(isPhrase).filter(({kind}) => kind === 'channel')
  return has(clause, 'lift') || areAllWays(channels.map(({id}) => id)) ? null : (channels[0] ?? null)
}

/** 受理、办结申请12件: two verbs, either number may be meant. */
export function alsoReceived(segment: Segment, start: number, answer: Token): boolean {
  return segment.before.slice(start).some(token => token.kind === 'receive' && token.end <= answer.start)
}

/** 新收的38件中36件已办结; 新收38件，其中办结36件: what was finished of those that came in is a part of all that was finished. */
export function answeredOf(segment: Segment, {counted}: Frame): Label {
  const {number, sentence, before} = segment
  const isOfReceived = counted.at(-1)?.kind === 'received' && isNearest(segment)
  const isSome = endsAmong(sentence.text.slice(0, number.start)) || (isOfReceived && !has(before, 'sum'))
  return isSome ? {...answeredLabel, atMost: true} : answeredLabel
}

/** 新收的62件，59件办结; 新收62件，其中办结59件: of the number right before it. */
function isNearest({before}: Segment): boolean {
  const [mark, ...lead] = before
  return mark?.kind === 'comma' && lead.every(({kind}) => kind === 'among' || kind === 'occur' || kind === 'modifier')
}

/** 对内容不明确的8件申请一次性告知补正, 对3件内容不明确的申请，均告知补正: some of them were made clear. */
export function isToBeCorrected({sentence, number}: Segment, leaf: PhraseToken): boolean {
  return leaf.id === 'unavailable.unclear' && TOLD_TO_CORRECT.test(sentence.text.slice(Math.max(leaf.end, number.end)))
}

const TOLD_TO_CORRECT = /^[^。；;\d]{0,20}(?:告知|通知|要求|请|指导|引导)[^，,。；;\d]{0,10}补正/
