/// <reference types="vscode" />
/** Word files, PDF and others that are no text, opened as the text that is read from them, read-only, with what is found in it. */

import {
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  commands,
  Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  type WebviewPanel,
  window,
  workspace
} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

export const TEXT_SCHEME = 'nianbao-text'

export class TextViews implements Disposable {
  readonly #parts: Disposable

  constructor(client: BaseLanguageClient) {
    const changed = new EventEmitter<Uri>()
    const provider: TextDocumentContentProvider = {
      onDidChange: changed.event,
      provideTextDocumentContent: async view => {
        const uri = view.with({scheme: 'file'}).toString()
        return (await client.sendRequest<string | null>('nianbao/text', {uri})) ?? ''
      }
    }
    const toView = (file: Uri) => Uri.parse(client.code2ProtocolConverter.asUri(file)).with({scheme: TEXT_SCHEME})
    const show = async (file: Uri) => {
      const document = await workspace.openTextDocument(toView(file))
      await window.showTextDocument(document, {preview: false})
    }
    const watcher = workspace.createFileSystemWatcher('**/*.{docx,docm,doc,wps,odt,rtf,pdf,ofd,xlsx,mht,mhtml}')
    this.#parts = Disposable.from(
      changed,
      watcher,
      watcher.onDidChange(file => changed.fire(toView(file))),
      workspace.registerTextDocumentContentProvider(TEXT_SCHEME, provider),
      commands.registerCommand('nianbao.openAsText', async (file?: Uri) => {
        const uri = file ?? (await window.showOpenDialog({canSelectMany: false}))?.[0]
        if (uri !== undefined) await show(uri)
      }),
      window.registerCustomEditorProvider('nianbao.text', new Doorway(show))
    )
  }

  dispose(): void {
    this.#parts.dispose()
  }
}

/** Opening such a file leads on to its text, which is a document as any other. */
class Doorway implements CustomReadonlyEditorProvider {
  readonly #show: (file: Uri) => Promise<void>

  constructor(show: (file: Uri) => Promise<void>) {
    this.#show = show
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return {uri, dispose: () => {}}
  }

  async resolveCustomEditor({uri}: CustomDocument, panel: WebviewPanel): Promise<void> {
    await this.#show(uri)
    panel.dispose()
  }
}
