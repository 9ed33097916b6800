/** The server alone, as a program that embeds it would start it. */

import {startLanguageServer} from '../../src/language-server/index.ts'

startLanguageServer()
