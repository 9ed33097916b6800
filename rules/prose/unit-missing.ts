/** A number without the unit that the others of its list have: 当面申请3、网络申请5件、信函申请2件. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {proseOf} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {findLostUnits} from './helpers/lost-units.ts'

export default defineRule({
  id: 'unit-missing',
  title: {zh: '并列的数漏写单位', en: 'a number in a list lacks its unit'},
  group: 'prose',
  basis: [practice('C', '见于已发布报告的漏写')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'info',
      zh: '“{words}”没有单位，并列的几项都写了“{unit}”，疑为漏写。请核对。',
      en: '“{words}” has no unit; the other numbers of the list have “{unit}”. Check whether it was left out.'
    }
  },
  *check({report}) {
    if (report.damage.digits) return
    for (const paragraph of proseOf(report)) {
      for (const {start, end, words, unit} of findLostUnits(paragraph.text)) {
        const at = paragraph.at(start, end)
        const fix = {span: {start: at.span.end, end: at.span.end}, text: unit}
        const isWhole = report.source.slice(at.span) === words
        yield finding('missing', {
          at,
          fixes: isWhole
            ? [{title: {zh: `补上“${unit}”`, en: `Put in “${unit}”`}, safety: 'suggestion', edits: [fix]}]
            : [],
          data: {words, unit}
        })
      }
    }
  }
})
