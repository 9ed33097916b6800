/// <reference types="vscode" />
/** The extension: starts the bundled language server, and shows what an editor has no place for by itself. */

import type {ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {linksToPages} from './pages.ts'
import {addParts, greeting, languages} from './parts.ts'
import {TEXT_SCHEME} from './text-views.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server/main.js')
  client = new LanguageClient(
    'nianbao',
    '年报校核',
    {module, transport: TransportKind.stdio},
    {
      documentSelector: [
        ...languages.flatMap(language => ['file', 'untitled'].map(scheme => ({language, scheme}))),
        {scheme: TEXT_SCHEME}
      ],
      initializationOptions: greeting,
      middleware: linksToPages
    }
  )
  context.subscriptions.push(...addParts(client))
  await client.start()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
