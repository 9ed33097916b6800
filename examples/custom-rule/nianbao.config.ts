/** A config that uses the plugin. Where it is installed from npm: `import yunze from 'nianbao-rules-yunze'`. */

import {defineConfig} from 'nianbao-lint'
import yunze from './index.ts'

export default defineConfig({
  plugins: [yunze],
  rules: {'open-day-missing': 'error'}
})
