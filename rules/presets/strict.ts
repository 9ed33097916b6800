/** For an office that wants everything in order before a report goes out. */

import type {Preset} from '../../src/engine/settings.ts'

export const strict: Preset = {
  describe: {
    zh: '从严：信息处理费单位和小数位数的提示都升为警告，适合发布前的最后一遍核对。',
    en: 'For the last look before publication: advice on the unit and decimals of the fee becomes a warning.'
  },
  settings: []
}
