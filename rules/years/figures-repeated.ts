/** Every figure other than 0 is last year's. */

import {compareExact, zero} from '../../src/exact.ts'
import type {Figure} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {exactOf} from './helpers/figures.ts'

/** Fewer equal figures may be chance. */
const FEWEST = 5

export default defineRule({
  id: 'figures-repeated',
  title: {zh: '数字与上年报告全部相同', en: 'every figure is last year’s'},
  group: 'years',
  basis: [form.responsibility],
  scope: 'years',
  needs: 'tables',
  messages: {
    repeated: {
      severity: 'info',
      zh: '本年 {count} 个不为 0 的数与上年报告（{path}）全部相同，疑为沿用旧表。请核对，沿用旧表的按本年的数重填。',
      en: 'All {count} figures other than 0 are those of last year’s report ({path}). Check them; if old tables were kept, fill in this year’s figures.'
    }
  },
  applies: ({figures}) => Array.from(figures).filter(isSomething).length >= FEWEST,
  *check({figures, previous}) {
    const some = Array.from(figures).filter(isSomething)
    const before = Array.from(previous.report.figures).filter(isSomething)
    const [first] = some
    if (first === undefined || before.length !== some.length) return
    const equal = some.every(figure => {
      const last = exactOf(previous.report.figures, figure.figure)
      return last !== null && figure.exact !== null && compareExact(last, figure.exact) === 0
    })
    if (equal) yield finding('repeated', {at: first, data: {count: some.length, path: previous.path}})
  }
})

function isSomething({exact}: Figure): boolean {
  return exact !== null && compareExact(exact, zero) !== 0
}
