/** Section one within a number of characters. Off by default: some cities ask for it, the form does not. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'

export default defineRule({
  id: 'overview-length',
  title: {zh: '总体情况过长', en: 'section one is too long'},
  group: 'structure',
  basis: [practice('C', '总体情况原则上不超过1000字（个别市的要求）')],
  scope: 'report',
  messages: {
    long: {
      severity: 'info',
      zh: '“{heading}”有 {count} 字，超过 {limit} 字。请删减。',
      en: '“{heading}” has {count} characters, more than {limit}. Shorten it.'
    }
  },
  options: {
    limit: {
      type: 'number',
      minimum: 100,
      maximum: 20000,
      default: 1000,
      describe: {zh: '最多多少字（不计空白）', en: 'the most characters, blanks aside'}
    }
  },
  applies: ({report}) => report.section(1).state !== 'absent',
  *check({report, options}) {
    const {paragraphs, anchor, form} = report.section(1)
    const count = paragraphs.reduce((total, {text}) => total + text.replace(/\s/g, '').length, 0)
    if (count > options.limit)
      yield finding('long', {at: anchor, data: {heading: form.heading, count, limit: options.limit}})
  }
})
