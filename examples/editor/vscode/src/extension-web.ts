/// <reference types="vscode" />
/** The extension in a browser (vscode.dev, code-server): the server is a web worker, and asks for the files of the workspace. */

import {type Disposable, type ExtensionContext, Uri, workspace} from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {Addresses} from './addresses.ts'
import {serveFiles, settingFiles} from './files.ts'
import {linksToPages} from './pages.ts'
import {addParts, greeting, languages} from './parts.ts'
import {TEXT_SCHEME} from './text-views.ts'

interface Running {
  readonly worker: Worker
  readonly client: LanguageClient
  readonly parts: readonly Disposable[]
}

let running: Running | null = null

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    // What files there are in another folder, and of what kind of address, is asked again from the start.
    workspace.onDidChangeWorkspaceFolders(() => deactivate().then(() => start(context.extensionUri)))
  )
  await start(context.extensionUri)
}

export async function deactivate(): Promise<void> {
  const last = running
  running = null
  for (const part of last?.parts ?? []) part.dispose()
  await last?.client.stop()
  last?.worker.terminate()
}

async function start(extension: Uri): Promise<void> {
  const addresses = new Addresses(extension)
  const files = await settingFiles(addresses)
  const worker = await workerOf(Uri.joinPath(extension, 'web/server.js'))
  const client = new LanguageClient('nianbao', '年报校核', worker, {
    documentSelector: [
      ...schemes().flatMap(scheme => languages.map(language => ({language, scheme}))),
      {scheme: TEXT_SCHEME}
    ],
    initializationOptions: () => ({...greeting(), files}),
    middleware: linksToPages,
    uriConverters: {
      code2Protocol: uri => addresses.toServer(uri),
      protocol2Code: uri => addresses.toClient(uri)
    }
  })
  serveFiles(client, addresses)
  running = {worker, client, parts: addParts(client)}
  await client.start()
}

/** From another machine VS Code starts no worker; what is read from there is a script of the page itself. */
async function workerOf(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true))
  const text = new Blob([new Uint8Array(await workspace.fs.readFile(script))], {type: 'text/javascript'})
  return new Worker(URL.createObjectURL(text))
}

/** Of files that are in the workspace, and of documents that are in none. */
function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? []
  return [...new Set(['untitled', ...folders.map(({uri}) => uri.scheme)])]
}
