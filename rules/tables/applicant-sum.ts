/** Table three: the column 总计 must be the sum of the six kinds of applicant, in each row. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/provisions.ts'
import {quoted} from '../../src/words.ts'
import {addition, judgeSums, partsOf, untoldMessages} from './sums.ts'
import {hasTable, rowName, written} from './tables.ts'

export default defineRule({
  id: 'applicant-sum',
  title: {zh: '申请人合计不符', en: 'the total is not the sum of the kinds of applicant'},
  group: 'tables',
  basis: [form.requestsTotals],
  scope: 'report',
  needs: {identity: 'requests.applicants'},
  messages: {
    unequal: {
      severity: 'error',
      zh: '“{row}”一行的总计为 {total}，各类申请人相加为 {addition}，二者应当相等。请核对总计和各类申请人的数。',
      en: 'Row “{row}”: the total is {total}, but the kinds of applicant add up to {addition}. Both must be equal: check the total and the kinds.'
    },
    ...untoldMessages
  },
  applies: context => hasTable(context, 'requests'),
  check: context =>
    judgeSums(
      context,
      {
        table: 'requests',
        name: 'requests.applicants',
        subject: ({subject}) => ({zh: `${quoted(subject)}一行的总计`, en: `The total of row ${quoted(subject)}`})
      },
      evaluation =>
        evaluation.total &&
        finding('unequal', {
          at: evaluation.total,
          related: partsOf(evaluation, evaluation.total),
          data: {
            row: rowName(evaluation.total.form.row),
            total: written(evaluation.total),
            addition: addition(evaluation)
          }
        })
    )
})
