/** What a client may ask of the language server, at places that there are and at others; and what none should send. */

import type {Position, Range} from 'vscode-languageserver-protocol'
import type {Random} from '../invented/random.ts'
import type {Change, ClientText} from './server-text.ts'

export interface MadeUpAsk {
  readonly method: string
  readonly params: unknown
  readonly position: Position | null
}

/** The greatest number that the protocol has for a line or a character. */
const FAR = 2 ** 31 - 1

/** Any place; now and then one that the text does not have. */
function somewhere(text: ClientText, random: Random): Position {
  const {length: count} = text.lines
  if (random.chance(0.1))
    return {line: random.pick([0, count, count + 1, count + 3, FAR]), character: random.pick([0, 7, FAR])}
  const line = random.integer(0, count - 1)
  const {length} = text.lines[line]?.text ?? ''
  // Counted in UTF-16 whatever the encoding: in the others it is a place all the same.
  return {line, character: random.integer(0, random.chance(0.1) ? length + 2 : length)}
}

function someRange(text: ClientText, random: Random): Range {
  return {start: somewhere(text, random), end: somewhere(text, random)}
}

/** A range as the user draws it: mostly short, and backwards too. */
export function drawnRange(text: ClientText, random: Random): Range {
  if (random.chance(0.1)) return someRange(text, random)
  const start = somewhere(text, random)
  const end = text.positionAt(text.offsetAt(start) + random.integer(0, random.pick([0, 1, 3, 200])))
  return random.chance(0.1) ? {start: end, end: start} : {start, end}
}

/** What a user types, pastes and takes away, in any number of places at once. */
export function madeUpChanges(text: ClientText, pieces: readonly string[], random: Random): Change[] {
  const changes: Change[] = []
  let now = text
  for (let count = random.integer(1, random.pick([1, 1, 4])); count > 0; count--) {
    const change = madeUpChange(now, random.pick(pieces), random)
    now = now.with(change)
    changes.push(change)
  }
  return changes
}

function madeUpChange(text: ClientText, piece: string, random: Random): Change {
  if (random.chance(0.03)) return {text: piece}
  if (random.chance(0.95)) return {range: drawnRange(text, random), text: piece}
  const line = text.lines.length + random.integer(0, 3)
  const lines = random.integer(0, 3)
  const range = {start: {line, character: 0}, end: {line: line + lines, character: 0}}
  return {range, text: piece + '\n'.repeat(random.pick([lines, 1]))}
}

const atPosition = ['textDocument/hover', 'textDocument/definition', 'textDocument/completion']
const ofDocument = ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/codeLens']

/** A question about a document in the shape that the protocol has for it. */
export function madeUpAsk(uri: string, text: ClientText, random: Random): MadeUpAsk {
  const textDocument = {uri}
  const position = somewhere(text, random)
  switch (random.integer(0, 4)) {
    case 0:
      return {method: random.pick(atPosition), params: {textDocument, position}, position}
    case 1: {
      const context = {includeDeclaration: random.chance(0.5)}
      return {method: 'textDocument/references', params: {textDocument, position, context}, position}
    }
    case 2:
      return {method: random.pick(ofDocument), params: {textDocument}, position: null}
    case 3:
      return {method: 'textDocument/diagnostic', params: {textDocument, previousResultId: 'other'}, position: null}
    default: {
      const only = random.pick([null, [], ['quickfix'], ['source'], ['refactor'], ['']])
      const range = drawnRange(text, random)
      const params = {textDocument, range, context: {diagnostics: [], ...(only !== null && {only})}}
      return {method: 'textDocument/codeAction', params, position: null}
    }
  }
}

/** Methods that the server has not. */
const strange = [
  'textDocument/formatting',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/rename',
  'codeAction/resolve',
  'no/such/method',
  '$/nothing',
  ''
]

const requests = [
  ...atPosition,
  ...ofDocument,
  'textDocument/references',
  'textDocument/codeAction',
  'textDocument/diagnostic',
  'workspace/diagnostic',
  'workspace/executeCommand'
]

const notifications = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  'initialized',
  'window/workDoneProgress/cancel',
  '$/setTrace',
  'no/such/notification'
]

const nonsense: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e308, '', 'x', '\uD800', [], [null], [[]], {}, {uri: null}],
  ...[{line: 0}, {line: '0', character: '0'}, {line: -1, character: -1}, {line: 0.5, character: 1e99}, {start: null}]
]

/**
 * The parameters of a method, of which this or that is something else than it has to be.
 * @param uri of a document that nobody compares afterwards
 */
function malformed(uri: string, random: Random): unknown {
  const or = (sound: unknown): unknown => (random.chance(0.6) ? sound : random.pick(nonsense))
  const position = or({line: or(0), character: or(0)})
  return or({
    textDocument: or({uri: or(uri), version: or(9), languageId: or('markdown'), text: or('一、总体情况')}),
    position,
    range: or({start: position, end: position}),
    context: or({diagnostics: or([]), only: or(['quickfix']), includeDeclaration: or(true)}),
    contentChanges: or([or({text: or('二')}), or({range: or({start: position, end: position}), text: or('三')})]),
    previousResultId: or('x'),
    previousResultIds: or([or({uri: or(uri), value: or('x')})]),
    command: or(random.pick(['nianbao.waive', 'nianbao.explainRule', 'nianbao.nothing'])),
    arguments: or([or(uri), or('x'), or('理由')]),
    settings: or({nianbao: or({rules: or({}), debounce: or(0), previous: or('x')})}),
    changes: or([or({uri: or(uri), type: or(1)})]),
    event: or({added: or([or({uri: or(uri), name: 'x'})]), removed: or([or({uri: or(uri), name: 'x'})])}),
    ...(random.chance(0.2) && {workDoneToken: or('x'), partialResultToken: or('x')})
  })
}

export interface Nonsense {
  readonly kind: 'request' | 'notification'
  readonly method: string
  readonly params: unknown
}

export function madeUpNonsense(uri: string, random: Random): Nonsense {
  const params = malformed(uri, random)
  const kind = random.pick(['request', 'notification'] as const)
  const known = kind === 'request' ? requests : notifications
  return {kind, method: random.pick(random.chance(0.15) ? strange : known), params}
}
