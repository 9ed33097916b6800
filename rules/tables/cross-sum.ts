/** Table three: items one and two must add up to items three and four, in each column. */

import {formatExact} from '../../src/exact.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {sumRule} from './helpers/sums.ts'
import {figureAsWritten} from './helpers/tables.ts'

export default sumRule({
  id: 'cross-sum',
  title: {zh: '勾稽关系不成立', en: 'items one and two do not add up to items three and four'},
  basis: [form.requestsNote],
  table: 'requests',
  identity: 'requests.balance',
  subject: ({subject}) => ({zh: `“${subject}”列的勾稽关系`, en: `The balance of column “${subject}”`}),
  unequal: {
    zh: '“{column}”列勾稽关系不成立：第一项 {received}＋第二项 {carriedIn}＝{left}，第三项总计 {total}＋第四项 {carriedOut}＝{right}。两边应当相等，请核对这四个数。',
    en: 'Column “{column}”: item one {received} + item two {carriedIn} = {left}, but the total of item three {total} + item four {carriedOut} = {right}. Both sides must be equal: check these four numbers.'
  },
  describe: ({identity, left, right, leftSum, rightSum}) => {
    const [received, carriedIn] = left
    const [total, carriedOut] = right
    if (!received || !carriedIn || !total || !carriedOut) return null
    return {
      at: total,
      data: {
        column: identity.subject,
        received: figureAsWritten(received),
        carriedIn: figureAsWritten(carriedIn),
        left: formatExact(leftSum),
        total: figureAsWritten(total),
        carriedOut: figureAsWritten(carriedOut),
        right: formatExact(rightSum)
      }
    }
  }
})
