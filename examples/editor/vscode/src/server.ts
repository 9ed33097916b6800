/** The language server as the extension bundles it. */

import {prepareForManyChecks} from '../../../../src/node/optimizing.ts'
import {startLanguageServer} from '../../../../src/server/index.ts'

prepareForManyChecks()
startLanguageServer()
