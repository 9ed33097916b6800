/** What was to be paid and what was paid, in the words of section six: 应收3300元，实收3300元. */

import type {Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {sentences} from '../../../src/rule/text.ts'
import {type Amount, readAmounts} from './money.ts'
import {namesFee} from './statements.ts'

/** More may be paid than was charged where some of it was charged the year before. */
export function tellsOfYearBefore(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({text}) => /上年|往年|去年|此前|以前|补缴/.test(text))
}

export interface Receivable {
  readonly charged: Amount
  readonly paid: Amount
  readonly at: Spot
}

/** 应收3300元，实收3300元: where one sentence on the fee tells each once, and nothing of the year before. */
export function receivable({section}: Report): Receivable | null {
  const {paragraphs} = section(6)
  if (tellsOfYearBefore(paragraphs)) return null
  for (const sentence of paragraphs.flatMap(paragraph => sentences(paragraph))) {
    const {text, start, paragraph} = sentence
    const amounts = namesFee(text) ? readAmounts(text) : []
    const [charged, ...more] = amounts.filter(amount =>
      /应[收缴](?:金额|费用|总额)?(?:共计|合计|为|共)?$/.test(wordsBefore(text, amount))
    )
    const [paid, ...others] = amounts.filter(amount =>
      /(?:实[收缴]|实际收取|已收)(?:金额|费用|总额)?(?:共计|合计|为|共)?$/.test(wordsBefore(text, amount))
    )
    if (charged === undefined || paid === undefined || more.length + others.length > 0) continue
    return {charged, paid, at: paragraph.at(start + paid.start, start + paid.end)}
  }
  return null
}

function wordsBefore(text: string, {start}: Amount): string {
  return text.slice(Math.max(0, start - 10), start).trimEnd()
}
