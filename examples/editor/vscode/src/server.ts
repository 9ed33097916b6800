/** The language server as the extension bundles it. */

import {startLanguageServer} from '../../../../src/server/index.ts'

startLanguageServer()
