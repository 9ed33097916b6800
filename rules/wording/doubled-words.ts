/** Words written twice in a row, whatever they are; those that are known misprints belong to `confusable-words`. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {proseOf, replaced} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {findDoubled} from './helpers/doubled.ts'

export default defineRule({
  id: 'doubled-words',
  title: {zh: '词语写重了', en: 'a word is written twice'},
  group: 'wording',
  basis: [practice('C', '见于已发布报告的重复用词')],
  scope: 'report',
  messages: {
    doubled: {
      severity: 'info',
      zh: '“{found}”重复，疑为笔误。多写了的，请改为“{right}”。',
      en: '“{found}” stands twice in a row; a slip, it seems. If so, write “{right}”.'
    }
  },
  *check({report}) {
    for (const paragraph of proseOf(report)) {
      // Words without a stop are what is left of a table.
      if (!/[，。；：、,;:]/.test(paragraph.text)) continue
      for (const {start, end, word} of findDoubled(paragraph.text)) {
        const at = paragraph.at(start, end)
        // Where a line ends between the two, a page may have cut the text.
        if (report.source.slice(at.span).includes('\n')) continue
        const found = word + word
        yield finding('doubled', {
          at,
          fixes: replaced(report, at, found, word, 'suggestion'),
          data: {found, right: word}
        })
      }
    }
  }
})
