/// <reference types="vscode" />
/** Shows the page of a rule laid out, not its Markdown. */

import {commands} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

export function showPages(client: BaseLanguageClient): void {
  client.onNotification('nianbao/showPage', ({uri}: {readonly uri: string}) => {
    commands.executeCommand('markdown.showPreview', client.protocol2CodeConverter.asUri(uri))
  })
}
