/** What was carried over last year must be carried in this year, for each kind of applicant. */

import {compareExact} from '../../src/exact.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {carriedOutBefore} from '../../src/standard/forms/requests.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {exactOf, isPresent, written} from './helpers/figures.ts'

export default defineRule({
  id: 'carry-over',
  title: {zh: '上年结转与上年报告不符', en: 'carried in is not what last year carried over'},
  group: 'years',
  basis: [practice('B', '本年“上年结转”等于上年“结转下年度继续办理”')],
  scope: 'years',
  needs: {figure: 'requests.carriedIn.total'},
  messages: {
    differs: {
      severity: 'warning',
      zh: '“{column}”列上年结转为 {carriedIn}，上年报告（{path}）结转下年度继续办理为 {carriedOut}。两数应当相同，请核对；上年报告有更正的，以更正后的为准。',
      en: 'Column “{column}”: {carriedIn} carried in, but last year’s report ({path}) carried over {carriedOut}. Both should be the same: check them; if last year’s report was corrected, the correction holds.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '“{columns}”列有一年的结转数没有读出，未能核对。',
      en: 'Column(s) “{columns}”: the number of one of the years could not be read.'
    }
  },
  applies: ({figures}) => isPresent(figures.get('requests.carriedIn.total')),
  *check({figures, previous}) {
    const undetermined: string[] = []
    for (const figure of figures) {
      const before = carriedOutBefore(figure.figure)
      if (before === null || !isPresent(figure)) continue
      const {label} = figure.form.column
      const carriedOut = exactOf(previous.report.figures, before)
      if (figure.exact === null || carriedOut === null) {
        undetermined.push(label)
        continue
      }
      if (compareExact(figure.exact, carriedOut) === 0) continue
      yield finding('differs', {
        at: figure,
        data: {column: label, carriedIn: written(figure.exact), carriedOut: written(carriedOut), path: previous.path}
      })
    }
    if (undetermined.length > 0) {
      const at = figures.get('requests.carriedIn.total') ?? null
      yield unjudged('undetermined', {at, data: {columns: undetermined.join('、')}})
    }
  }
})
