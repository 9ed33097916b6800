/** Table four: each 总计 must be the sum of its four outcomes. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/provisions.ts'
import {addition, judgeSums, partsOf, untoldMessages} from './sums.ts'
import {hasTable, written} from './tables.ts'

export default defineRule({
  id: 'dispute-sum',
  title: {zh: '复议、诉讼合计不符', en: 'the total of a group of disputes is not the sum of its outcomes'},
  group: 'tables',
  basis: [form.disputesTotals],
  scope: 'report',
  needs: {identity: 'disputes.outcomes'},
  messages: {
    unequal: {
      severity: 'error',
      zh: '“{group}”的总计为 {total}，结果维持、结果纠正、其他结果、尚未审结相加为 {addition}，二者应当相等。请核对总计和这四个数。',
      en: '“{group}”: the total is {total}, but 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to {addition}. Both must be equal: check the total and these four numbers.'
    },
    ...untoldMessages
  },
  applies: context => hasTable(context, 'disputes'),
  check: context =>
    judgeSums(
      context,
      {
        table: 'disputes',
        name: 'disputes.outcomes',
        subject: ({subject}) => ({zh: `“${subject}”的总计`, en: `The total of “${subject}”`})
      },
      evaluation =>
        evaluation.total &&
        finding('unequal', {
          at: evaluation.total,
          related: partsOf(evaluation, evaluation.total),
          data: {
            group: evaluation.identity.subject,
            total: written(evaluation.total),
            addition: addition(evaluation)
          }
        })
    )
})
