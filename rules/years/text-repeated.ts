/** Sections one and five that repeat last year's text. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {sectionWording} from '../../src/rule/section-text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {repeatedShare, SHORTEST_TEXT} from './helpers/repetition.ts'

export default defineRule({
  id: 'text-repeated',
  title: {zh: '文字与上年报告雷同', en: 'the text repeats last year’s'},
  group: 'years',
  basis: [form.responsibility, practice('C', '有的市考核以与上年重复率超过50%扣分')],
  scope: 'years',
  messages: {
    repeated: {
      severity: 'warning',
      zh: '“{section}”约有 {share}% 的文字与上年报告（{path}）相同（数字不计）。请按本年情况改写。',
      en: 'About {share}% of “{section}” is the text of last year’s report ({path}), numbers aside. Rewrite it.'
    }
  },
  options: {
    share: {
      type: 'number',
      minimum: 1,
      maximum: 100,
      default: 50,
      describe: {zh: '相同文字超过这个百分比才报告', en: 'report only above this percentage of equal text'}
    }
  },
  *check({report, previous, options}) {
    for (const number of [1, 5] as const) {
      const [now, before] = [sectionWording(report, number), sectionWording(previous.report, number)]
      if (now.length < SHORTEST_TEXT || before.length < SHORTEST_TEXT) continue
      const share = Math.floor(repeatedShare(now, before) * 100)
      if (share <= options.share) continue
      const {anchor, form} = report.section(number)
      yield finding('repeated', {at: anchor, data: {section: form.heading, share, path: previous.path}})
    }
  }
})
