/** For the last look before a report goes out: advice that an office wants to see fixed counts as a warning. */

import type {Preset} from '../../src/rule/preset.ts'
import {onRequest} from './on-request.ts'

const decimals = {
  zh: '要求金额保留 4 位小数的地方，发布前应当改齐',
  en: 'where four decimals are asked for, they are put right before publication'
}

const citation = {zh: '引用文件应当准确、完整', en: 'an instrument is cited fully and rightly'}

export const strict: Preset = {
  describe: {
    zh: '从严：适合发布前的最后一遍核对，收费单位、小数位数、引文、错别字和格式说明的提示都升为警告。',
    en: 'Strict: for the last look before publication; advice on the fee, citations, slips and the form becomes a warning.'
  },
  settings: [
    ...onRequest,
    {rule: 'fee-unit', set: ['on', {decimals: 4, heading: 'four-decimals'}], because: decimals},
    {rule: 'fee-unit/headingDecimals', set: 'warning', because: decimals},
    {rule: 'fee-unit/fewDecimals', set: 'warning', because: decimals},
    {
      rule: 'fee-unit/unitRepeated',
      set: 'warning',
      because: {zh: '单位写在表头，格内只填数字', en: 'the unit stands in the heading, the cell holds a number only'}
    },
    {
      rule: 'relations-note',
      set: 'warning',
      because: {zh: '勾稽关系说明是格式印明的内容', en: 'the note on the balance is printed in the form'}
    },
    {rule: 'fee-citation', set: 'warning', because: citation},
    {rule: 'document-number', set: 'warning', because: citation},
    {
      rule: 'confusable-words',
      set: 'warning',
      because: {zh: '错别字发布前应当改正', en: 'slips of the pen are put right before publication'}
    }
  ]
}
