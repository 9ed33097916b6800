/** Of whom, and of how many requests, something is denied: 没有针对我镇信息公开的行政复议, 这3件申请均未引发行政复议. */

import {compareExact} from '../../../exact.ts'
import type {Frame} from '../sentences/frame.ts'
import {type Agency, isItself} from '../sentences/scope.ts'
import {type Sentence, unknownBetween} from '../sentences/segments.ts'
import type {NumberToken, Token} from '../tokens/scan.ts'
import type {Setting} from './denied-labels.ts'

const OVER_DISCLOSURE = /^[^，,。；;]{0,6}?(?:针对|涉及|关于|对)([^，,。；;]{2,16}?)(?=(?:政府)?信息公开)/

const ACCUSED = /^[^，,。；;]{0,4}?以([^，,。；;]{2,20}?)(?:为|作为)(?:被申请人|被告人?|被诉人)的?/

/** Where the words behind the denying word begin that may limit what is denied: behind 针对 and the agency's own name, behind 以我局为被申请人. */
export function subjectEnd({sentence: {text}, deny, clause, frame}: Setting): number {
  const denied = text.slice(deny.end, clause.end)
  const [accusing, accused = ''] = ACCUSED.exec(denied) ?? []
  if (accusing !== undefined && (/^[我本]/.test(accused) || isItself(accused, frame.agency)))
    return deny.end + accusing.length
  const [said, body] = OVER_DISCLOSURE.exec(denied) ?? []
  return said !== undefined && body !== undefined && namesItself(body, frame.agency) ? deny.end + said.length : deny.end
}

/** 县政府 is no short name of a town's government, though its letters are all in that. */
function namesItself(body: string, agency: Agency): boolean {
  const level = agency.name?.replace(/(?:人民政府)?(?:办事处|办公室)?$/, '').at(-1)
  return level !== undefined && body.includes(level) && isItself(body, agency)
}

/** 收到申请3件，…。这3件申请均未引发行政复议: a number that only tells again how many requests there were. */
export function isAllReceived(number: NumberToken, deny: Token, {text, tokens}: Sentence, frame: Frame): boolean {
  if (number.start > deny.start || !AGAIN.test(text.slice(Math.max(0, number.start - 2), number.start))) return false
  const behind = tokens.filter(({start, end}) => start >= number.end && end <= deny.start)
  if (!behind.every(({kind}) => OF_REQUESTS.has(kind)) || !behind.some(({kind}) => kind.endsWith('request')))
    return false
  if (unknownBetween({text, tokens}, number.end, deny.start) > 0) return false
  const {received, counted} = frame
  if (received === 'several') return false
  if (received !== null) return compareExact(received.number, number.value) === 0
  const earlier = tokens.filter(({kind, start}) => kind === 'number' && start < number.start)
  const [only] = earlier
  if (only?.kind !== 'number' || earlier.length > 1 || !counted.some(({kind}) => kind === 'received')) return false
  return compareExact(only.value, number.value) === 0
}

const AGAIN = /(?:这|该|上述|以上|前述)$/
const OF_REQUESTS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['request', 'bare-request', 'each', 'modifier'])
