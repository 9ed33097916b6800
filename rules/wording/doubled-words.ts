/**
 * Words written twice in a row, whatever they are, and sentences and paragraphs that stand twice; words that are known
 * misprints belong to `confusable-words`.
 */

import {defineRule, finding} from '../../src/rule/define.ts'
import {proseOf, replaced} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {findDoubled} from './helpers/doubled.ts'
import {repeatedParagraphs, repeatedSentences} from './helpers/repeated-text.ts'
import {shortened} from './helpers/years-named.ts'

export default defineRule({
  id: 'doubled-words',
  title: {zh: '词语、句子写重了', en: 'words are written twice'},
  group: 'wording',
  basis: [practice('C', '见于已发布报告的重复用词')],
  scope: 'report',
  messages: {
    doubled: {
      severity: 'info',
      zh: '“{found}”重复，疑为笔误。多写了的，请改为“{right}”。',
      en: '“{found}” stands twice in a row; a slip, it seems. If so, write “{right}”.'
    },
    sentence: {
      severity: 'info',
      zh: '“{words}”与前一句相同，疑为重复粘贴。多余的，请删去一句。',
      en: '“{words}” repeats the sentence before it; pasted twice, it seems. If so, delete one.'
    },
    paragraph: {
      severity: 'info',
      zh: '“{words}”这一段与同一部分的另一段完全相同，疑为重复粘贴。多余的，请删去一段。',
      en: 'This paragraph (“{words}”) is the same as another one of the section; pasted twice, it seems. If so, delete one.'
    }
  },
  *check({report}) {
    for (const {at, text, first} of repeatedSentences(report))
      yield finding('sentence', {at, related: [{at: first, note: SAME}], data: {words: shortened(text, 0)}})
    for (const {at, text, first} of repeatedParagraphs(report))
      yield finding('paragraph', {at, related: [{at: first, note: SAME}], data: {words: shortened(text, 0)}})
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

const SAME = {zh: '相同的文字', en: 'the same text'}
