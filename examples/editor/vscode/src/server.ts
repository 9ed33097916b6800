/** The language server as the extension bundles it. */

import {prepareForKeystrokes} from '../../../../src/node/optimizing.ts'
import {startLanguageServer} from '../../../../src/server/index.ts'

prepareForKeystrokes()
startLanguageServer()
