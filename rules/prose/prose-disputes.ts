/** Numbers of 复议 and 诉讼 in prose against table four. */

import {defineRule} from '../../src/rule/define.ts'
import {form2021} from '../../src/standard/instruments.ts'
import {comparableClaims, findingsOf} from './compare.ts'

export default defineRule({
  id: 'prose-disputes',
  title: {zh: '正文与表四不一致', en: 'the text and table four differ'},
  group: 'prose',
  basis: [form2021.responsibility, form2021.content],
  scope: 'report',
  messages: {
    differs: {
      severity: 'warning',
      zh: '正文“{clause}”与表四不一致：{tables}。请核对，改正写错的一处。',
      en: 'The text says “{clause}”, but {tables}. Check both and correct the wrong one.'
    },
    denied: {
      severity: 'warning',
      zh: '文字说“{clause}”，表四却不是 0：{tables}。请核对，改正写错的一处。',
      en: 'The text denies it (“{clause}”), but {tables}. Check both and correct the wrong one.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '“{clause}”所说的数，表四中未能全部读取，无法核对。',
      en: '“{clause}” could not be checked: not all of its figures could be read.'
    }
  },
  applies: ({report}) => comparableClaims(report, 'disputes').length > 0,
  check: context => findingsOf(context, 'disputes')
})
