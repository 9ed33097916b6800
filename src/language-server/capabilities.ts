/** What the server says it can do. Every capability here has a handler in `server.ts`; a test asks each of them. */

import type {ServerCapabilities} from 'vscode-languageserver/node'
import type {ClientFacts} from './client.ts'
import {ALIGN_TABLES, FIX_ALL, serverCommands} from './commands.ts'

const INCREMENTAL = 2

export function serverCapabilities(client: ClientFacts): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {openClose: true, change: INCREMENTAL},
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    inlayHintProvider: {resolveProvider: false},
    workspaceSymbolProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    completionProvider: {triggerCharacters: ['《', '#', '〔'], resolveProvider: false},
    codeLensProvider: {resolveProvider: false},
    codeActionProvider: {codeActionKinds: ['quickfix', FIX_ALL, ALIGN_TABLES], resolveProvider: false},
    executeCommandProvider: {commands: Object.values(serverCommands)},
    ...(client.pull && {
      diagnosticProvider: {
        identifier: 'nianbao',
        interFileDependencies: true,
        workspaceDiagnostics: true,
        workDoneProgress: true
      }
    }),
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
  }
}
