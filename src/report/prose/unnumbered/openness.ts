/**
 * Openness of documents (公文公开属性): what an agency made is 主动公开, 依申请公开 or 不予公开. It is counted with the words
 * that also name requests and their results, and is in no table.
 */

import type {Frame} from '../sentences/frame.ts'
import type {Sentence} from '../sentences/segments.ts'
import {isRequestNoun} from '../tokens/scan.ts'

/** Documents or pieces of information that were made: 制发公文200件, 制作政府信息349条, 公开属性认定. */
const MADE =
  /(?:制发|制作|印发|起草|形成|产生|拟制|核发)[^，,。；;\d]{0,8}(?:公文|信息(?!处理费)|文件|文稿|发文)|属性|公文/
/** 主动公开 with a number of its own, as the first of the three. */
const DISCLOSED = /主动公开[^，,。；;、\d]{0,12}\d/
/** 87件文件全部为主动公开 */
const OF_DOCUMENTS = /\d[件份个](?:行政)?(?:规范性)?(?:文件|公文|信息)[^，,。；;\d]{0,8}主动公开/
/** 其中，已主动公开和同意公开的31件: behind 其中 a kind of result, where requests were counted before. */
const ALREADY_OPEN = /^其中[^，,。；;\d]{0,4}[:：，,]?已主动公开/
/** 依申请公开信息数14条: pieces of information, not requests. */
const PIECES = /依申请公开(?:类)?(?:的)?(?:政府)?信息(?:数量?|为|共)*\d+[条份]/

/** Notes what the sentence says of openness; a verb of receiving requests ends it. */
export function noteOpenness({text, tokens}: Sentence, frame: Frame): void {
  if (receivesRequests(tokens)) frame.openness = false
  else if (frame.dividedTotal !== null && ALREADY_OPEN.test(text)) return
  else if (
    (text.includes('公开') && MADE.test(text)) ||
    DISCLOSED.test(text) ||
    PIECES.test(text) ||
    OF_DOCUMENTS.test(text)
  )
    frame.openness = true
}

/** 收到政府信息公开申请, 受理依申请公开: the noun stands right behind the verb, or is its subject. */
function receivesRequests(tokens: Sentence['tokens']): boolean {
  const receive = tokens.findIndex(token => token.kind === 'receive')
  return receive >= 0 && tokens.some(isRequestNoun)
}
