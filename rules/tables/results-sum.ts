/** Table three: the total of item three must be the sum of its rows, in each column. */

import {form} from '../../src/standard/law/provisions.ts'
import {describeTotal, sumRule} from './helpers/sums.ts'

export default sumRule({
  id: 'results-sum',
  title: {zh: '办理结果合计不符', en: 'the total of results is not the sum of its rows'},
  basis: [form.requestsTotals],
  table: 'requests',
  identity: 'requests.results',
  subject: ({subject}) => ({zh: `“${subject}”列的（七）总计`, en: `The total （七） of column “${subject}”`}),
  unequal: {
    zh: '“{column}”列（七）总计为 {total}，第三项（一）至（六）各行相加为 {addition}，二者应当相等。请核对总计和各行的数。',
    en: 'Column “{column}”: the total （七） is {total}, but rows （一） to （六） of item three add up to {addition}. Both must be equal: check the total and the rows.'
  },
  describe: evaluation => describeTotal(evaluation, () => ({column: evaluation.identity.subject}))
})
