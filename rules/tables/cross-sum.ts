/** Table three: items one and two must add up to items three and four, in each column. */

import {formatExact} from '../../src/exact.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/provisions.ts'
import {judgeSums, partsOf, untoldMessages} from './sums.ts'
import {hasTable, written} from './tables.ts'

export default defineRule({
  id: 'cross-sum',
  title: {zh: '勾稽关系不成立', en: 'items one and two do not add up to items three and four'},
  group: 'tables',
  basis: [form.requestsNote],
  scope: 'report',
  needs: {identity: 'requests.balance'},
  messages: {
    unequal: {
      severity: 'error',
      zh: '“{column}”列勾稽关系不成立：第一项 {received}＋第二项 {carriedIn}＝{left}，第三项总计 {total}＋第四项 {carriedOut}＝{right}。两边应当相等，请核对这四个数。',
      en: 'Column “{column}”: item one {received} + item two {carriedIn} = {left}, but the total of item three {total} + item four {carriedOut} = {right}. Both sides must be equal: check these four numbers.'
    },
    ...untoldMessages
  },
  applies: context => hasTable(context, 'requests'),
  check: context =>
    judgeSums(
      context,
      {
        table: 'requests',
        name: 'requests.balance',
        subject: ({subject}) => ({zh: `“${subject}”列的勾稽关系`, en: `The balance of column “${subject}”`})
      },
      evaluation => {
        const [received, carriedIn] = evaluation.left
        const [total, carriedOut] = evaluation.right
        if (!received || !carriedIn || !total || !carriedOut) return null
        return finding('unequal', {
          at: total,
          related: partsOf(evaluation, total),
          data: {
            column: evaluation.identity.subject,
            received: written(received),
            carriedIn: written(carriedIn),
            left: formatExact(evaluation.leftSum),
            total: written(total),
            carriedOut: written(carriedOut),
            right: formatExact(evaluation.rightSum)
          }
        })
      }
    )
})
