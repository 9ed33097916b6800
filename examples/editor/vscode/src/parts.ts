/// <reference types="vscode" />
/** What the extension has in a program and in a browser alike. */

import {type Disposable, workspace} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {showPages} from './pages.ts'
import {askReasons} from './reasons.ts'
import {Standings} from './standings.ts'
import {TextViews} from './text-views.ts'
import {offerActions} from './view-actions.ts'

/** What the server is told of this client at each start. */
export function greeting() {
  return {asksReason: true, showsPages: true, showsStanding: true, trusted: workspace.isTrusted}
}

export const languages = ['markdown', 'plaintext', 'html']

export function addParts(client: BaseLanguageClient): readonly Disposable[] {
  askReasons(client)
  return [
    showPages(client),
    new Standings(client),
    new TextViews(client),
    offerActions(),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification('nianbao/trusted').catch(() => {}))
  ]
}
