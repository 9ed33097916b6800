/** Half-width signs between Chinese characters: one finding for a paragraph, with the count. */

import type {Paragraph, Report} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {editAt, proseOf} from '../../src/rule/text.ts'
import {punctuationStandard} from '../../src/standard/instruments.ts'
import {findHalfwidth} from './halfwidth.ts'

export default defineRule({
  id: 'halfwidth-punctuation',
  title: {zh: '中文里用了半角标点', en: 'half-width punctuation in Chinese text'},
  group: 'wording',
  basis: [punctuationStandard],
  scope: 'report',
  messages: {
    halfwidth: {
      severity: 'info',
      zh: '这一段有 {count} 处半角标点“{signs}”，请改为全角“{right}”。',
      en: '{count} half-width sign(s) “{signs}” in this paragraph; write “{right}” in Chinese text.'
    }
  },
  *check({report}) {
    for (const paragraph of proseOf(report)) {
      const signs = findHalfwidth(paragraph.text)
      const [first] = signs
      if (first === undefined) continue
      const kinds = [...new Map(signs.map(({from, to}) => [from, to])).entries()]
      yield finding('halfwidth', {
        at: paragraph.at(first.start, first.start + 1),
        fixes: fixOf(report, paragraph, signs),
        data: {
          count: signs.length,
          signs: kinds.map(([from]) => from).join(''),
          right: kinds.map(([, to]) => to).join('')
        }
      })
    }
  }
})

function fixOf(report: Report, paragraph: Paragraph, signs: ReturnType<typeof findHalfwidth>): readonly ProposedFix[] {
  const edits = signs.flatMap(({start, from, to}) => editAt(report, paragraph.at(start, start + 1), from, to) ?? [])
  if (edits.length === 0) return []
  return [
    {title: {zh: '这一段的半角标点改为全角', en: 'Make the signs of this paragraph full-width'}, safety: 'safe', edits}
  ]
}
