/** Amounts of the 信息处理费 behind a number of notices or requests: 收费通知9件、14260元，实际收取5件、9180元. */

import type {Frame, Interpretation} from '../sentences/frame.ts'
import type {Segment} from '../sentences/segments.ts'
import {feeLabel} from './labels.ts'

const BEHIND_COUNT =
  /(实际收取|实收|[收缴]费通知书?)[^，,、。；;\d]{0,6}\d{1,6}(?:件|份|笔|人|宗)[、，,]?(?:共计?|合计|计|涉及)?(?:金额)?(?:共计?|合计|为)?$/
const REACH = 30

/** @returns null where the number is no such amount */
export function interpretFeeAmount({number, sentence}: Segment, frame: Frame): Interpretation | null {
  if (number.unitKind !== 'money' || frame.topic !== 'processing-fee') return null
  const from = Math.max(0, number.start - REACH)
  const match = BEHIND_COUNT.exec(sentence.text.slice(from, number.start))
  if (match === null) return null
  const label = feeLabel(match[1]?.includes('通知') === true ? 'charged' : 'collected')
  return {labels: [label], from: from + match.index}
}
