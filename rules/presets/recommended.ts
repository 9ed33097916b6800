/** The catalogue as it stands, less what only some offices ask for. */

import type {Preset} from '../../src/rule/preset.ts'
import {onRequest} from './on-request.ts'

export const recommended: Preset = {
  describe: {
    zh: '默认预设：各条规则按目录所定的级别；只有部分机关要求的规则不启用。',
    en: 'The default: every rule at the severity of the catalogue; what only some offices ask for is off.'
  },
  settings: onRequest
}
