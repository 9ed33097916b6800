/** The commands that the client may have executed, and what it has to send with them; the kinds of its actions. */

/** The kind of the action that applies every safe fix. */
export const FIX_ALL = 'source.fixAll.nianbao'

/** The kind of the action that lays out the tables of Markdown in columns. */
export const ALIGN_TABLES = 'source.alignTables.nianbao'

export const serverCommands = {
  /** The name of a rule. */
  explain: 'nianbao.explainRule',
  /** The URI of the document, the fingerprint of the finding and, if the client has asked for it itself, the reason. */
  waive: 'nianbao.waive',
  /** Nothing: checks every report of the workspace, and shows the findings of those that are not open too. */
  checkWorkspace: 'nianbao.checkWorkspace'
} as const

export type CommandCall =
  | {readonly name: 'explain'; readonly rule: string}
  | {readonly name: 'waive'; readonly uri: string; readonly fingerprint: string; readonly reason: string | null}
  | {readonly name: 'checkWorkspace'}

/** What a client asks to be executed; null where the command is not ours or its arguments do not fit. */
export function readCommand(command: string, given: unknown): CommandCall | null {
  const [first, second, third]: readonly unknown[] = Array.isArray(given) ? given : []
  switch (command) {
    case serverCommands.explain:
      return typeof first === 'string' ? {name: 'explain', rule: first.split('/', 1).join('')} : null
    case serverCommands.waive:
      if (typeof first !== 'string' || typeof second !== 'string') return null
      return {name: 'waive', uri: first, fingerprint: second, reason: typeof third === 'string' ? third : null}
    case serverCommands.checkWorkspace:
      return {name: 'checkWorkspace'}
    default:
      return null
  }
}
