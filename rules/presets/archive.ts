/** For reports published long ago, which nobody will mend: figures and structure only. */

import type {Preset} from '../../src/engine/settings.ts'

export const archive: Preset = {
  describe: {
    zh: '存档：核对早已发布的旧报告，只看结构和数字，不看文字和标点。',
    en: 'For reports published long ago: structure and figures, not wording or punctuation.'
  },
  settings: []
}
