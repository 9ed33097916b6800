/** Misprints that are known from reports, each with its correction, and words written twice. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {proseOf, replaced} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {findSlips} from './helpers/slips.ts'

export default defineRule({
  id: 'confusable-words',
  title: {zh: '错别字', en: 'a misprint'},
  group: 'wording',
  basis: [practice('C', '见于已发布报告的错别字')],
  scope: 'report',
  messages: {
    word: {
      severity: 'info',
      zh: '“{found}”疑为笔误，请改为“{right}”。',
      en: '“{found}” looks like a misprint. Write “{right}”.'
    },
    stops: {
      severity: 'info',
      zh: '“{found}”连用了两个标点，疑为笔误，请改为“{right}”。',
      en: '“{found}” are two stops in a row. Write “{right}”.'
    },
    doubled: {
      severity: 'info',
      zh: '“{found}”写重了，请改为“{right}”。',
      en: '“{found}” is written twice. Write “{right}”.'
    }
  },
  *check({report}) {
    for (const paragraph of proseOf(report)) {
      for (const {kind, start, from, to} of findSlips(paragraph.text)) {
        const at = paragraph.at(start, start + from.length)
        yield finding(kind, {at, fixes: replaced(report, at, from, to, 'suggestion'), data: {found: from, right: to}})
      }
    }
  }
})
