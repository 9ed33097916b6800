/** unified-language-server as its users have it: remark with the recommended rules, and the tables of GFM. */

import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import presetRecommended from 'remark-preset-lint-recommended'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  packageField: 'remarkConfig',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: 'remark',
  ignoreName: '.remarkignore',
  defaultProcessor: remark().use(remarkGfm).use(presetRecommended)
})
