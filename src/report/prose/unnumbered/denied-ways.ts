/** 未收到当面申请、信函申请、网络申请: requests are denied by the ways in which they would have come. */

import {has, unknownBetween} from '../sentences/segments.ts'
import {areAllWays} from '../tokens/channels.ts'
import type {PhraseToken} from '../tokens/scan.ts'
import {isPhrase} from '../tokens/scan.ts'
import {type Denied, nothingReceived, type Setting, UNLIMITING} from './denied-labels.ts'

/** Of nothing but ways, of which none is left out: 未收到当面申请、传真申请 leaves others. */
export function deniedWays({sentence, clause, deny, frame}: Setting, after: readonly PhraseToken[]): Denied | null {
  const ways = after.filter(({kind}) => kind === 'channel')
  const [first, last] = [ways[0], ways.at(-1)]
  if (first === undefined || last === undefined || !areAllWays(ways.map(({id}) => id))) return null
  const isOpen = frame.requestsNamed || frame.inRequests || has(after, 'disclosure', 0, first.start)
  const isOfRequests = ways.some(({start, end}) => sentence.text.slice(start, end).includes('申请')) || endsAsked(after)
  const verb = after.find(({kind}) => kind !== 'modifier' && kind !== 'lift' && kind !== 'disclosure')
  const isReceipt = verb === first || verb?.kind === 'receive' || verb?.kind === 'occur'
  // 没有网上申请渠道 speaks of the ways themselves.
  const isOfWays = /(?:渠道|途径|平台|窗口|系统)$/.test(sentence.text.slice(deny.end, clause.end))
  if (!isOpen || !isOfRequests || !isReceipt || isOfWays) return null
  if (!after.every(({kind}) => UNLIMITING.has(kind) || kind === 'bare-request')) return null
  if (unknownBetween(sentence, deny.end, clause.end) > 0) return null
  return {labels: [nothingReceived], from: deny.start, to: clause.tokens.findLast(isPhrase)?.end ?? last.end}
}

/** 没有当面、信函、网络申请 */
function endsAsked(after: readonly PhraseToken[]): boolean {
  return after.at(-1)?.kind === 'bare-request'
}
