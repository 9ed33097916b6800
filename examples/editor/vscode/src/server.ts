/** The language server as the extension bundles it. */

import {optimizeLater} from '../../../../src/node/optimizing.ts'
import {startLanguageServer} from '../../../../src/server/index.ts'

optimizeLater()
startLanguageServer()
