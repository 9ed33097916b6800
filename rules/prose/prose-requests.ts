/** Numbers of requests, results and carry-overs in prose against table three. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form2021} from '../../src/standard/instruments.ts'
import {comparableClaims, judgeTopic, otherSide, tablesSay} from './compare.ts'

export default defineRule({
  id: 'prose-requests',
  title: {zh: '正文与表三不一致', en: 'the text and table three differ'},
  group: 'prose',
  basis: [form2021.responsibility, form2021.content],
  scope: 'report',
  messages: {
    differs: {
      severity: 'warning',
      zh: '文字“{clause}”与表三不一致：{tables}。请核对，改正写错的一处。',
      en: 'The text says “{clause}”, but {tables}. Check both and correct the wrong one.'
    },
    denied: {
      severity: 'warning',
      zh: '文字说“{clause}”，表三却不是 0：{tables}。请核对，改正写错的一处。',
      en: 'The text denies it (“{clause}”), but {tables}. Check both and correct the wrong one.'
    },
    untold: {
      severity: 'unjudged',
      zh: '“{clause}”所说的数，表三中未能全部读取，无法核对。',
      en: '“{clause}” could not be checked: not all of its figures could be read.'
    }
  },
  applies: ({report}) => comparableClaims(report, 'requests').length > 0,
  *check(context) {
    for (const verdict of judgeTopic(context, 'requests')) {
      if (verdict.state === 'untold')
        yield unjudged('untold', {at: verdict.claim.at, data: {clause: verdict.claim.clauseText}})
      if (verdict.state !== 'differs') continue
      const {claim, told} = verdict
      yield finding(claim.denied ? 'denied' : 'differs', {
        at: claim.at,
        related: otherSide(told),
        data: {clause: claim.clauseText, tables: tablesSay(told)}
      })
    }
  }
})
