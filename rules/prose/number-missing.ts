/** A quantity without its number: 共收到政府信息公开申请件, 废止件, 占%. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {findMissingNumbers} from './helpers/gaps.ts'

export default defineRule({
  id: 'number-missing',
  title: {zh: '漏写数字', en: 'a number is missing'},
  group: 'prose',
  basis: [form.responsibility, form.content],
  scope: 'report',
  messages: {
    missing: {
      severity: 'warning',
      zh: '“{words}”漏写了数字。请查实后补上，没有的写 0。',
      en: 'A number is missing in “{words}”. Look it up and put it in; write 0 where there is none.'
    },
    damaged: {
      severity: 'unjudged',
      zh: '“{words}”没有数字，但全文有数字在转换中丢失的迹象，无法判断是不是漏写。',
      en: '“{words}” has no number, but digits were lost all over the text when it was converted: whether the author left it out cannot be determined.'
    }
  },
  *check({report}) {
    for (const paragraph of report.paragraphs) {
      if (paragraph.kind === 'heading' || paragraph.kind === 'title') continue
      for (const {start, end} of findMissingNumbers(paragraph.text)) {
        const at = paragraph.at(start, end)
        const data = {words: paragraph.text.slice(start, end)}
        yield report.damage.digits ? unjudged('damaged', {at, data}) : finding('missing', {at, data})
      }
    }
  }
})
