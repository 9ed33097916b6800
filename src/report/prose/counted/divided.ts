/** Which requests the kinds of applicant divide: those received, those finished, those carried in or over. */

import type {Label} from '../claim.ts'
import type {Frame} from '../sentences/frame.ts'
import type {Sentence} from '../sentences/segments.ts'
import {isPhrase} from '../tokens/scan.ts'
import {receivedLabel} from './labels.ts'

/** @param at where the kind of applicant stands in the sentence */
export function dividedAt(sentence: Sentence, at: number, frame: Frame): Label {
  const parent = parentAt(sentence, frame)
  const last = frame.counted.findLast(({kind}) => kind !== 'applicant')
  if (viewsApplicants(sentence, at)) return {...parent, readings: withReceived(parent, receivedLabel(false))}
  // 期末结转14件中，自然人4件; 上年结转5件，自然人5件 may go on about the total before it too.
  if (last?.kind === 'carried-in' || last?.kind === 'carried-out')
    return {...last, readings: [...last.readings, ...parent.readings]}
  if (last === undefined && namesReceived(sentence, at)) return receivedLabel(true)
  if (last === undefined && opensAnew(sentence, at))
    return {...parent, readings: withReceived(parent, receivedLabel(false))}
  return isSubmitted(sentence, at) ? {...parent, readings: withReceived(parent, receivedLabel(true))} : parent
}

/** 办结27件。申请人中，自然人23件: the applicants are those of all requests, whatever total was given last. */
function viewsApplicants({text, tokens}: Sentence, at: number): boolean {
  const number = tokens.findLast(({kind, end}) => kind === 'number' && end <= at)
  return /申请(?:人|主体|者)(?:类型|类别|身份|构成|情况)?(?:中|来?看|划?分)/.test(text.slice(number?.end ?? 0, at))
}

/** 办结27件。自然人23件、企业6件: a sentence of its own may go on about any total that was given. */
function opensAnew({tokens}: Sentence, at: number): boolean {
  return tokens[0]?.kind !== 'among' && !tokens.some(({kind, end}) => kind === 'answer' && end <= at)
}

/** 不予公开7件。提出申请的，自然人38件: a result is divided within its sentence, or behind 其中. */
function parentAt({tokens}: Sentence, {parent, dividedTotal, counted}: Frame): Label {
  const goesOn = tokens[0]?.kind === 'among' || counted.some(({kind}) => kind === 'result')
  return (parent?.kind === 'result' && !goesOn ? dividedTotal : parent) ?? receivedLabel(false)
}

/** 新收件以自然人（203件）为主体 */
function namesReceived({tokens}: Sentence, at: number): boolean {
  return tokens.some(token => isPhrase(token) && token.kind === 'receive' && token.id === 'new' && token.end <= at)
}

/** 自然人申请41件: those that came in, whatever total was given last. */
function isSubmitted({text, tokens}: Sentence, at: number): boolean {
  const applicant = tokens.find(({start}) => start === at)
  return applicant !== undefined && /^[^，,]{0,8}申请[\d的]/.test(text.slice(applicant.start, applicant.end + 3))
}

function withReceived({readings}: Label, received: Label): Label['readings'] {
  const known = new Set(readings.map(({paths}) => paths.join()))
  return [...readings, ...received.readings.filter(({paths}) => !known.has(paths.join()))]
}
