/** 均为自然人, 均维持, 全部予以公开 behind a number that is the table's own, where the table has other kinds too. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {comparableClaims, detailsOf, judgeClaim} from './helpers/compare.ts'

export default defineRule({
  id: 'outcome-words',
  title: {zh: '正文说全是一类，表中不是', en: 'the text says all are of one kind, the table does not'},
  group: 'prose',
  basis: [form.responsibility, form.content],
  scope: 'report',
  messages: {
    differs: {
      severity: 'info',
      zh: '正文说“{clause}”，但{tables}。请核对。',
      en: 'The text says “{clause}”, but {tables}. Check both.'
    }
  },
  applies: ({report}) => comparableClaims(report, 'outcome').length > 0,
  *check({report, figures}) {
    for (const claim of comparableClaims(report, 'outcome')) {
      // Where the number itself differs, what it is said to consist of is no second mistake.
      if (claim.whole === undefined || judgeClaim(claim.whole, figures).state !== 'agrees') continue
      const verdict = judgeClaim(claim, figures)
      if (verdict.state === 'differs') yield finding('differs', {at: claim.at, ...detailsOf(verdict)})
    }
  }
})
