/** The language server as the extension bundles it. */

import {startLanguageServer} from '../../../../src/language-server/index.ts'
import {prepareForManyChecks} from '../../../../src/node/optimizing.ts'

prepareForManyChecks()
startLanguageServer()
