/** 均已办结, 办结率100%, 无结转 in prose against a carry-over in table three. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {comparableClaims, detailsOf, judgeClaim} from './helpers/compare.ts'

export default defineRule({
  id: 'prose-complete',
  title: {
    zh: '正文说已全部办结，表三却有结转',
    en: 'the text says all was finished, but table three carries some over'
  },
  group: 'prose',
  basis: [form.responsibility, form.content],
  scope: 'report',
  messages: {
    carriedOver: {
      severity: 'warning',
      zh: '正文说“{clause}”，但{tables}。还有没办结的，改写这句话；确已全部办结的，改正表三。',
      en: 'The text says “{clause}”, but {tables}. Rewrite the sentence, or correct table three.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '正文说“{clause}”，表三的结转数未能读取，无法核对。',
      en: '“{clause}” could not be checked: the number carried over could not be read.'
    }
  },
  applies: ({report}) => comparableClaims(report, 'completion').length > 0,
  *check({report, figures}) {
    for (const claim of comparableClaims(report, 'completion')) {
      const verdict = judgeClaim(claim, figures)
      if (verdict.state === 'undetermined')
        yield unjudged('undetermined', {at: claim.at, data: {clause: claim.clauseText}})
      if (verdict.state === 'differs') yield finding('carriedOver', {at: claim.at, ...detailsOf(verdict)})
    }
  }
})
