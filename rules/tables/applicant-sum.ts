/** Table three: the column 总计 must be the sum of the six kinds of applicant, in each row. */

import {form} from '../../src/standard/law/provisions.ts'
import {quoted} from '../../src/words.ts'
import {describeTotal, sumRule} from './helpers/sums.ts'
import {rowName} from './helpers/tables.ts'

export default sumRule({
  id: 'applicant-sum',
  title: {zh: '申请人合计不符', en: 'the total is not the sum of the kinds of applicant'},
  basis: [form.requestsTotals],
  table: 'requests',
  identity: 'requests.applicants',
  subject: ({subject}) => ({zh: `${quoted(subject)}一行的总计`, en: `The total of row ${quoted(subject)}`}),
  unequal: {
    zh: '“{row}”一行的总计为 {total}，各类申请人相加为 {addition}，二者应当相等。请核对总计和各类申请人的数。',
    en: 'Row “{row}”: the total is {total}, but the kinds of applicant add up to {addition}. Both must be equal: check the total and the kinds.'
  },
  describe: evaluation => describeTotal(evaluation, total => ({row: rowName(total.form.row)}))
})
