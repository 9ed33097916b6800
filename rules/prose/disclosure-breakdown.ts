/** Parts of what was disclosed or made against their whole: 主动公开120条，其中…; 制发公文200件，其中主动公开…、依申请公开…、不予公开…. */

import {compareExact, formatExact, sum} from '../../src/exact.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'

export default defineRule({
  id: 'disclosure-breakdown',
  title: {zh: '公开信息的分项与总数不符', en: 'parts of what was disclosed do not make up the whole'},
  group: 'prose',
  basis: [form.responsibility],
  scope: 'report',
  messages: {
    unequal: {
      severity: 'warning',
      zh: '各分项之和与“{whole}”不符：{parts}＝{sum}。请核对各分项和总数。',
      en: 'The parts do not make up “{whole}”: {parts} = {sum}. Check the parts and the whole.'
    },
    exceeds: {
      severity: 'warning',
      zh: '分项之和超过“{whole}”：{parts}＝{sum}。请核对各分项和总数；同一条信息在几处发布的，请写明。',
      en: 'The parts exceed “{whole}”: {parts} = {sum}. Check the parts and the whole, or say that some were published in several places.'
    }
  },
  applies: ({report}) => report.prose.breakdowns.length > 0,
  *check({report}) {
    for (const {whole, parts, isExact} of report.prose.breakdowns) {
      const total = sum(parts.map(({number}) => number))
      const order = compareExact(total, whole.number)
      if (order === 0 || (order < 0 && !isExact)) continue
      yield finding(isExact ? 'unequal' : 'exceeds', {
        at: whole.at,
        related: parts.map(({at, words}) => ({at, note: {zh: words, en: words}})),
        data: {
          whole: whole.words,
          parts: parts.map(({number}) => formatExact(number)).join('＋'),
          sum: formatExact(total)
        }
      })
    }
  }
})
