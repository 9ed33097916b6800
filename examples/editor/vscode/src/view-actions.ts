/// <reference types="vscode" />
/**
 * What can be done about a finding in a text that cannot be written: VS Code offers no actions there, though a waiver or the page of
 * a rule change nothing in it. They are chosen from a list, by the key of the actions.
 */

import {type CodeAction, commands, type Disposable, env, window, workspace} from 'vscode'
import {localeOf} from '../../../../src/language-server/client.ts'
import {say} from '../../../../src/language-server/words.ts'

export function offerActions(): Disposable {
  return commands.registerCommand('nianbao.showActions', async () => {
    const editor = window.activeTextEditor
    if (editor === undefined) return
    const {document, selection} = editor
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection
    )
    const choices = actions.flatMap(({title, command}) => (command === undefined ? [] : [{label: title, command}]))
    if (choices.length === 0) {
      const named = workspace.getConfiguration('nianbao', document).get('locale') ?? env.language
      window.showInformationMessage(say('noActions', localeOf(named)))
      return
    }
    const chosen = await window.showQuickPick(choices)
    if (chosen !== undefined) await commands.executeCommand(chosen.command.command, ...(chosen.command.arguments ?? []))
  })
}
