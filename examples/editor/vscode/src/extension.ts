/// <reference types="vscode" />
/** The extension: starts the bundled language server, and asks for the reason of a waiver. Everything else is the server's. */

import {type ExtensionContext, window} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('server/main.js')
  const languages = ['markdown', 'plaintext', 'html']
  client = new LanguageClient(
    'nianbao',
    '年报校核',
    {module, transport: TransportKind.stdio},
    {
      documentSelector: languages.flatMap(language => [
        {language, scheme: 'file'},
        {language, scheme: 'untitled'}
      ]),
      initializationOptions: {asksReason: true}
    }
  )
  client.onRequest('nianbao/askReason', async ({prompt}: {readonly prompt: string}) => {
    return (await window.showInputBox({prompt, ignoreFocusOut: true})) ?? null
  })
  await client.start()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}
