/** 收取信息处理费情况, as section six of a report says it. */

import {feeMeasures} from '../../standard/law/instruments.ts'

/** What was charged in a year, as the measures want it reported. */
export interface FeesCharged {
  /** How many notices were sent. */
  readonly notices: string
  /** In yuan: what they asked for, and what was paid. */
  readonly asked: string
  readonly paid: string
}

/** @param charged null where nothing was charged */
export function feeNote(year: number, charged: FeesCharged | null): string {
  const basis = `根据${feeMeasures.citation}，`
  if (charged === null) return `${basis}${year}年未收取信息处理费。`
  const {notices, asked, paid} = charged
  return `${basis}${year}年发出收费通知${notices}件，总金额${asked}元，实际收取信息处理费${paid}元。`
}
