/** 现行有效 rolls forward: last year's, and what was made this year, less what was repealed. */

import {add, compareExact, subtract} from '../../src/exact.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {exactOf, isPresent, written} from './helpers/figures.ts'

export default defineRule({
  id: 'in-force-carry-over',
  title: {zh: '现行有效件数与上年接不上', en: 'documents in force do not follow from last year’s'},
  group: 'years',
  basis: [practice('C', '现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数')],
  scope: 'years',
  needs: {figure: 'proactive.normativeDocuments.inForce'},
  messages: {
    differs: {
      severity: 'warning',
      zh: '{what}现行有效 {inForce} 件，按上年报告（{path}）现行有效 {before} 件、本年制发 {issued} 件、废止 {repealed} 件推算应为 {expected} 件。请核对；自动失效、清理、重新计数造成的差额，宜在正文说明。',
      en: '{what}: {inForce} in force, but {before} last year ({path}) + {issued} issued − {repealed} repealed = {expected}. Check it, or explain the difference (expiry, a review, a recount) in the text.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '{what}有一年的件数没有读出，未能核对现行有效件数。',
      en: '{what}: a number of one of the years could not be read.'
    }
  },
  applies: ({previous}) => previous.report.figures.get('proactive.normativeDocuments.inForce') !== undefined,
  *check({figures, previous}) {
    for (const row of ['regulations', 'normativeDocuments']) {
      const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map(column =>
        figures.get(`proactive.${row}.${column}`)
      )
      if (!isPresent(inForce) || !isPresent(issued) || !isPresent(repealed)) continue
      const what = inForce.form.row.label
      const before = exactOf(previous.report.figures, `proactive.${row}.inForce`)
      if (before === null || inForce.exact === null || issued.exact === null || repealed.exact === null) {
        yield unjudged('undetermined', {at: inForce, data: {what}})
        continue
      }
      const expected = subtract(add(before, issued.exact), repealed.exact)
      if (compareExact(expected, inForce.exact) === 0) continue
      yield finding('differs', {
        at: inForce,
        related: [
          {at: issued, note: {zh: `本年制发 ${written(issued.exact)}`, en: `issued ${written(issued.exact)}`}},
          {at: repealed, note: {zh: `本年废止 ${written(repealed.exact)}`, en: `repealed ${written(repealed.exact)}`}}
        ],
        data: {
          what,
          inForce: written(inForce.exact),
          before: written(before),
          issued: written(issued.exact),
          repealed: written(repealed.exact),
          expected: written(expected),
          path: previous.path
        }
      })
    }
  }
})
