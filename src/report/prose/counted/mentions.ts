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
  const {text} = segment.sentence
  if (!frame.inProblems || !MENTIONING.test(text) || OF_OTHER_THINGS.test(text)) return null
  const found = interpret(segment, {...frame, requestsNamed: true})
  if (found === null || !found.labels.every(label => isMentioned(label, segment))) return null
  return {...found, labels: found.labels.map(label => ({...label, atMost: true}))}
}

function isMentioned({kind, ids}: Label, {sentence: {text, tokens}, number, end}: Segment): boolean {
  // 5件行政复议中有2件
  if (kind === 'cause') return /^[^，,。；;]{0,12}[中里]/.test(text.slice(number.end, end))
  if (kind === 'received')
    return tokens.some(token => isPhrase(token) && token.kind === 'receive' && token.id === 'new')
  if (kind === 'outcome') return true
  return (kind === 'result' || kind === 'leaf') && /申请|办结|答复/.test(text) && !ids.some(id => OPEN_WORDS.has(id))
}

const MENTIONING = /申请|办结|答复|复议|诉讼/
/** Documents and what is published are granted and denied too; errors that were found are corrected. */
const OF_OTHER_THINGS = /公文|文件|属性|目录|事项|栏目|主动公开|信息中|审查|整改|发现问题|错/
/** Words that say as well how a request was made, or what had to be done with it. */
const OPEN_WORDS: ReadonlySet<string> = new Set(['other', 'notProcessed.repeated', 'unavailable.unclear'])
