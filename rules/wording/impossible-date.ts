/** A date must be one that the calendar has. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {findImpossibleDates} from './helpers/impossible-dates.ts'

export default defineRule({
  id: 'impossible-date',
  title: {zh: '日期不存在', en: 'a date that no calendar has'},
  group: 'wording',
  basis: [form.responsibility],
  scope: 'report',
  messages: {
    month: {
      severity: 'warning',
      zh: '“{words}”的月份不存在。请核对，改正日期。',
      en: '“{words}” has a month that does not exist. Correct the date.'
    },
    day: {
      severity: 'warning',
      zh: '“{words}”这一天不存在，这个月只有 {days} 天。请核对，改正日期。',
      en: '“{words}” is no day: the month has {days}. Correct the date.'
    },
    damaged: {
      severity: 'unjudged',
      zh: '全文有数字在转换中丢失的迹象，日期未能核对。',
      en: 'Digits were lost all over the text when it was converted: dates could not be checked.'
    }
  },
  applies: ({report}) => report.paragraphs.some(({text}) => text.includes('月')),
  *check({report}) {
    if (report.damage.digits) {
      yield unjudged('damaged', {at: null, data: {}})
      return
    }
    for (const paragraph of report.paragraphs) {
      for (const {start, end, days} of findImpossibleDates(paragraph.text)) {
        const words = paragraph.text.slice(start, end).replace(/\s/g, '')
        const at = paragraph.at(start, end)
        yield days === null ? finding('month', {at, data: {words}}) : finding('day', {at, data: {words, days}})
      }
    }
  }
})
