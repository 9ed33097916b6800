/** What prose says of the 信息处理费: the wide vocabulary in which reports say that it was, or was not, charged. */

import type {Paragraph, Report} from '../../../src/report/model.ts'
import {type Excerpt, sentences} from '../../../src/rule/text.ts'
import {withoutBlanks} from '../../../src/text.ts'

/** The fee by its name, right or loose: 信息处理费, 信息公开处理费. Not 污水处理费. */
export function namesFee(text: string): boolean {
  return text.includes('费') && /(?:信息|公开|申请)的?处理费/.test(withoutBlanks(text))
}

/** A sentence of section six that speaks of charging at all can only mean this fee. */
export function speaksOfCharging(text: string): boolean {
  return /处理费|收费|收取|费用|减免|缴费|缴纳/.test(withoutBlanks(text))
}

/**
 * A sentence elsewhere that says whether requests were charged for. Charges of other kinds (their catalogues and
 * standards are disclosed everywhere) and the row 逾期未按收费通知要求缴纳费用 are another matter.
 */
export function saysElsewhere(text: string): boolean {
  const words = withoutBlanks(text)
  if (namesFee(words)) return true
  if (/事业性收费|涉企|收费(?:项目|目录|清单|公示|依据|通知要求)|教育收费|医疗收费|物业|停车/.test(words)) return false
  if (!/信息公开|公开信息|政府信息|依申请公开/.test(words)) return false
  return /[未没不无零免](?:有|曾|予|发生|产生|存在)?(?:向申请人)?(?:任何)?(?:收费|收取|费用|减免)|收取(?:任何)?(?:费用|成本)|收费[0-9０-９]|收费情况|减免费用/.test(
    words
  )
}

/** The first sentence that says something of the fee, in section six or, failing that, elsewhere. */
export function feeStatement(report: Report): Excerpt | null {
  const inSix = report.section(6).paragraphs.find(({text}) => speaksOfCharging(text))
  if (inSix !== undefined)
    return sentences(inSix, {semicolon: true}).find(({text}) => speaksOfCharging(text)) ?? whole(inSix)
  for (const paragraph of report.paragraphs) {
    if (paragraph.section === 6 || !/[费取免]/.test(paragraph.text)) continue
    const sentence = sentences(paragraph, {semicolon: true}).find(({text}) => saysElsewhere(text))
    if (sentence !== undefined) return sentence
  }
  return null
}

function whole(paragraph: Paragraph): Excerpt {
  return {paragraph, start: 0, end: paragraph.text.length, text: paragraph.text}
}
