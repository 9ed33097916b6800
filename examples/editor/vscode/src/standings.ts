/// <reference types="vscode" />
/** The verdict of the report at hand, in the status bar: a blank list of problems could also mean that nothing was checked. */

import {type Disposable, StatusBarAlignment, ThemeColor, window, workspace} from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'

interface Standing {
  readonly uri: string
  readonly state: 'passed' | 'to-verify' | 'failed' | 'not-judged' | 'no-report' | 'ignored'
  readonly text: string
  readonly detail: string
}

const icons = {
  passed: 'pass',
  'to-verify': 'warning',
  failed: 'error',
  'not-judged': 'question',
  'no-report': 'circle-slash',
  ignored: 'circle-slash'
} as const

export class Standings implements Disposable {
  readonly #item = window.createStatusBarItem('nianbao.standing', StatusBarAlignment.Right, 90)
  readonly #standings = new Map<string, Standing>()
  readonly #listeners: readonly Disposable[]

  constructor(client: BaseLanguageClient) {
    this.#item.name = '年报校核'
    this.#item.command = 'workbench.actions.view.problems'
    client.onNotification('nianbao/standing', (standing: Standing) => {
      this.#standings.set(client.protocol2CodeConverter.asUri(standing.uri).toString(), standing)
      this.#show()
    })
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({uri}) => this.#standings.delete(uri.toString()))
    ]
  }

  dispose(): void {
    this.#item.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString()
    const standing = uri === undefined ? undefined : this.#standings.get(uri)
    if (standing === undefined) {
      this.#item.hide()
      return
    }
    const {state, text, detail} = standing
    this.#item.text = `$(${icons[state]}) ${text}`
    this.#item.tooltip = detail
    this.#item.backgroundColor = state === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined
    this.#item.show()
  }
}
