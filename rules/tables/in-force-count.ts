/** What was made this year and not repealed is normally in force at its end. */

import {compareExact, formatExact, subtract} from '../../src/exact.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {cellName, figureAsWritten, hasTable, verbatim} from './helpers/tables.ts'

export default defineRule({
  id: 'in-force-count',
  title: {zh: '现行有效件数偏小', en: 'fewer in force than made and not repealed'},
  group: 'tables',
  basis: [practice('D', '现行有效件数')],
  scope: 'report',
  needs: {figure: 'proactive.normativeDocuments.inForce'},
  messages: {
    fewer: {
      severity: 'warning',
      zh: '“{row}”现行有效 {inForce} 件，少于本年制发 {issued} 件减去本年废止 {repealed} 件（{least} 件）。请核对，改正写错的数；当年制发又当年失效的，可不改。',
      en: '“{row}”: {inForce} in force, fewer than {issued} issued less {repealed} repealed this year ({least}). Check them and correct the wrong one; documents that were issued and expired within the year explain it.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '“{row}”的三个数不全，无法比较现行有效件数。',
      en: '“{row}”: one of the three numbers is missing, so the number in force was not compared.'
    }
  },
  applies: context => hasTable(context, 'proactive'),
  *check({figures}) {
    for (const row of ['regulations', 'normativeDocuments']) {
      const issued = figures.get(`proactive.${row}.issued`)
      const repealed = figures.get(`proactive.${row}.repealed`)
      const inForce = figures.get(`proactive.${row}.inForce`)
      if (!issued || !repealed || !inForce) continue
      const name = inForce.form.row.label
      if (issued.exact === null || repealed.exact === null || inForce.exact === null) {
        yield unjudged('undetermined', {at: inForce, data: {row: name}})
        continue
      }
      const least = subtract(issued.exact, repealed.exact)
      if (compareExact(inForce.exact, least) >= 0) continue
      yield finding('fewer', {
        at: inForce,
        related: [issued, repealed].map(figure => ({
          at: figure,
          note: verbatim(`${cellName(figure)}：${figureAsWritten(figure)}`)
        })),
        data: {
          row: name,
          inForce: figureAsWritten(inForce),
          issued: figureAsWritten(issued),
          repealed: figureAsWritten(repealed),
          least: formatExact(least)
        }
      })
    }
  }
})
