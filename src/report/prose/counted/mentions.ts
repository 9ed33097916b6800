/**
 * What section five says in passing of results and of cases: 被复议机关纠正的2件, 以行政执法案卷为由不予公开198件. All of the section is
 * about 政府信息公开, so its sentences need not name it; but problems are told of some, so the figures may be more.
 */

import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import type {Segment} from '../sentences/segments.ts'
import {isPhrase} from '../tokens/scan.ts'
import {interpret} from './interpret.ts'

/** For a number that does not say by itself, or by what stands before it, that it is of these requests or cases. */
export function interpretMention(segment: Segment, frame: Frame): Interpretation | null {
  if (!frame.inProblems || /公文|文件|属性/.test(segment.sentence.text)) return null
  const found = interpret(segment, {...frame, requestsNamed: true})
  if (found === null || !found.labels.every(label => isMentioned(label, segment))) return null
  return {...found, labels: found.labels.map(label => ({...label, atMost: true}))}
}

function isMentioned({kind}: Label, {sentence: {text, tokens}, number, end}: Segment): boolean {
  // 5件行政复议中有2件
  if (kind === 'cause') return /^[^，,。；;]{0,12}[中里]/.test(text.slice(number.end, end))
  if (kind === 'received')
    return tokens.some(token => isPhrase(token) && token.kind === 'receive' && token.id === 'new')
  return kind === 'result' || kind === 'leaf' || kind === 'outcome'
}
