/// <reference types="vscode" />
/** Asks for the reason of a waiver. */

import {window} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

export function askReasons(client: BaseLanguageClient): void {
  client.onRequest('nianbao/askReason', async ({prompt}: {readonly prompt: string}) => {
    return (await window.showInputBox({prompt, ignoreFocusOut: true})) ?? null
  })
}
