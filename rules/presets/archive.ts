/** For reports published long ago, which nobody will set again: structure and figures, not typography or wording. */

import type {Preset} from '../../src/rule/preset.ts'
import {onRequest} from './on-request.ts'

const wording = {
  zh: '已发布的旧报告不会再为用词改动',
  en: 'a report published long ago is not reworded'
}

const typography = {
  zh: '已发布的旧报告不会再为版面问题改动',
  en: 'a report published long ago is not revised for its typography'
}

export const archive: Preset = {
  describe: {
    zh: '存档：核对早已发布的旧报告，只看结构和数字，不看版面、标点和用词。',
    en: 'Archive: for reports published long ago; structure and figures, not typography or wording.'
  },
  settings: [
    ...onRequest,
    {rule: 'heading-level', set: 'off', because: typography},
    {rule: 'numbering', set: 'off', because: typography},
    {rule: 'relations-note', set: 'off', because: typography},
    {rule: 'halfwidth-punctuation', set: 'off', because: typography},
    {rule: 'book-title-marks', set: 'off', because: typography},
    {rule: 'confusable-words', set: 'off', because: wording},
    {rule: 'agency-name', set: 'off', because: wording},
    {rule: 'document-number', set: 'off', because: wording},
    {rule: 'fee-citation', set: 'off', because: wording},
    {rule: 'fee-unit/fewDecimals', set: 'off', because: typography},
    {rule: 'fee-unit/unitRepeated', set: 'off', because: typography}
  ]
}
