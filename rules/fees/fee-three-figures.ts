/** Notices, total charged, total received. Off by default: that the three are asked for was not verified. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {feeStatement} from './helpers/statements.ts'

export default defineRule({
  id: 'fee-three-figures',
  title: {zh: '信息处理费没有写全三个数', en: 'the fee is not told in three numbers'},
  group: 'fees',
  basis: [practice('D', '发出收费通知的件数和总金额、实际收取的总金额')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'info',
      zh: '“{words}”没有写{missing}。请查本年度的收费通知和缴费记录，把缺的数补上。',
      en: '“{words}” does not tell {missing}. Look it up in the year’s notices and payments, and put it in.'
    }
  },
  applies: ({report}) => collects(feeStatement(report)?.paragraph.text ?? ''),
  *check({report}) {
    const statement = feeStatement(report)
    if (statement === null) return
    const text = statement.paragraph.text.replace(/\s/g, '')
    const missing = PARTS.filter(({words}) => !words.some(word => text.includes(word)))
    if (missing.length === 0) return
    const {paragraph, start, end} = statement
    yield finding('missing', {
      at: paragraph.at(start, end),
      data: {
        words: paragraph.text.slice(start, end).trim(),
        missing: {zh: missing.map(({zh}) => zh).join('、'), en: missing.map(({en}) => en).join(', ')}
      }
    })
  }
})

const PARTS = [
  {zh: '发出收费通知的件数', en: 'the number of notices', words: ['收费通知', '缴费通知']},
  {zh: '通知收取的总金额', en: 'the total charged', words: ['总金额', '应收', '通知金额']},
  {zh: '实际收取的总金额', en: 'the total received', words: ['实际收取', '实收', '收取信息处理费', '共收取']}
]

/** An amount of the fee other than 0 is named. */
function collects(text: string): boolean {
  return /处理费[^。；]{0,12}[1-9]\d{0,9}(?:\.\d{1,4})?万?元/.test(text.replace(/\s/g, ''))
}
