/** Table four: each 总计 must be the sum of its four outcomes. */

import {form} from '../../src/standard/law/provisions.ts'
import {describeTotal, sumRule} from './helpers/sums.ts'

export default sumRule({
  id: 'dispute-sum',
  title: {zh: '复议、诉讼合计不符', en: 'the total of a group of disputes is not the sum of its outcomes'},
  basis: [form.disputesTotals],
  table: 'disputes',
  identity: 'disputes.outcomes',
  subject: ({subject}) => ({zh: `“${subject}”的总计`, en: `The total of “${subject}”`}),
  unequal: {
    zh: '“{group}”的总计为 {total}，结果维持、结果纠正、其他结果、尚未审结相加为 {addition}，二者应当相等。请核对总计和这四个数。',
    en: '“{group}”: the total is {total}, but 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to {addition}. Both must be equal: check the total and these four numbers.'
  },
  describe: evaluation => describeTotal(evaluation, () => ({group: evaluation.identity.subject}))
})
