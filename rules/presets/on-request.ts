/** Rules that run only where somebody asks for them: what they hold a report to is the custom of some offices, or not verified. */

import type {Preset} from '../../src/rule/preset.ts'

export const onRequest: Preset['settings'] = [
  {
    rule: 'overview-length',
    set: 'off',
    because: {zh: '字数限制只是个别市的要求', en: 'only some cities limit the length'}
  },
  {
    rule: 'content-counts',
    set: 'off',
    because: {zh: '只见于一个市的通知', en: 'only one municipality was seen to ask for it'}
  },
  {
    rule: 'all-zero',
    set: 'off',
    because: {zh: '许多机关确实全年为零', en: 'many offices honestly have nothing to count'}
  },
  {
    rule: 'direct-litigation',
    set: 'off',
    because: {zh: '法律有例外，以前的案件也会延续', en: 'the law has exceptions, and older cases go on'}
  },
  {
    rule: 'fee-three-figures',
    set: 'off',
    because: {zh: '三个数的要求没有找到原文', en: 'that the three numbers are asked for was not verified'}
  }
]
