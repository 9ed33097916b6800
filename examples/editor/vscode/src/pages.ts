/// <reference types="vscode" />
/** Shows the pages of rules and of instruments laid out, not their Markdown. */

import {commands, type Disposable, type DocumentLink, Uri} from 'vscode'
import type {BaseLanguageClient, Middleware} from 'vscode-languageclient'

const SHOW_PAGE = 'nianbao.showPage'

export function showPages(client: BaseLanguageClient): Disposable {
  client.onNotification('nianbao/showPage', ({uri}: {readonly uri: string}) => {
    showLaidOut(client.protocol2CodeConverter.asUri(uri))
  })
  return commands.registerCommand(SHOW_PAGE, (address: string) => showLaidOut(Uri.parse(address)))
}

function showLaidOut(page: Uri): void {
  commands.executeCommand('markdown.showPreview', page)
}

/** What the server links to is on the web, or a page of ours. */
export const linksToPages: Middleware = {
  async provideDocumentLinks(document, token, next) {
    const links = await next(document, token)
    for (const link of links ?? []) leadToPage(link)
    return links
  }
}

/** The address goes as a text: in a window on another machine VS Code takes a `Uri` in a link for one of the window's own. */
function leadToPage(link: DocumentLink): void {
  if (link.target?.path.endsWith('.md') !== true) return
  link.target = Uri.parse(`command:${SHOW_PAGE}?${encodeURIComponent(JSON.stringify([link.target.toString()]))}`)
}
