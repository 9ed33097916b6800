/** Every capability that the server advertises has a handler, for clients that ask for diagnostics and for those that do not. */

import {expect, it} from 'vitest'
import {capable, pulling} from './client.ts'
import {setup} from './setup.ts'
import {draft} from './texts.ts'

const server = setup()
const uri = 'file:///reports/draft.md'
const textDocument = {uri}
const position = {line: 12, character: 15}
const range = {start: position, end: position}

/** A request for each capability; null for those that no request belongs to. */
const requests: Readonly<Record<string, readonly (readonly [method: string, params: unknown])[] | null>> = {
  positionEncoding: null,
  textDocumentSync: null,
  workspace: null,
  hoverProvider: [['textDocument/hover', {textDocument, position}]],
  definitionProvider: [['textDocument/definition', {textDocument, position}]],
  referencesProvider: [['textDocument/references', {textDocument, position, context: {includeDeclaration: true}}]],
  documentHighlightProvider: [['textDocument/documentHighlight', {textDocument, position}]],
  inlayHintProvider: [['textDocument/inlayHint', {textDocument, range}]],
  workspaceSymbolProvider: [['workspace/symbol', {query: '总计'}]],
  documentSymbolProvider: [['textDocument/documentSymbol', {textDocument}]],
  documentLinkProvider: [['textDocument/documentLink', {textDocument}]],
  foldingRangeProvider: [['textDocument/foldingRange', {textDocument}]],
  completionProvider: [['textDocument/completion', {textDocument, position}]],
  codeLensProvider: [['textDocument/codeLens', {textDocument}]],
  codeActionProvider: [['textDocument/codeAction', {textDocument, range, context: {diagnostics: []}}]],
  executeCommandProvider: [
    ['workspace/executeCommand', {command: 'nianbao.explainRule', arguments: ['cross-sum']}],
    ['workspace/executeCommand', {command: 'nianbao.waive', arguments: [uri, 'none']}],
    ['workspace/executeCommand', {command: 'nianbao.checkWorkspace', arguments: []}]
  ],
  diagnosticProvider: [
    ['textDocument/diagnostic', {textDocument}],
    ['workspace/diagnostic', {previousResultIds: []}]
  ]
}

it.each([
  {name: 'sent diagnostics', capabilities: capable},
  {name: 'asking for diagnostics', capabilities: pulling},
  {name: 'without any capability', capabilities: {}}
])('answers every request it offers to a client $name', async ({capabilities}) => {
  const client = await server.start({capabilities})
  await client.open(uri, draft)
  const offered = Object.keys(client.capabilities)
  expect(offered.filter(name => !Object.hasOwn(requests, name))).toEqual([])
  const answered: string[] = []
  for (const [method, params] of offered.flatMap(name => requests[name] ?? [])) {
    await client.request(method, params)
    answered.push(method)
  }
  expect(answered).toContain('textDocument/hover')
  expect(answered.includes('textDocument/diagnostic')).toBe(capabilities === pulling)
  expect(await client.end()).toBe(0)
})

it('offers no more commands than the test executes', async () => {
  const client = await server.start()
  const executed = requests.executeCommandProvider?.map(([, params]) => (params as {command: string}).command)
  expect(client.capabilities.executeCommandProvider?.commands).toEqual(executed)
})

it('sends diagnostics, or is asked for them, never both', async () => {
  const asked = await server.start({capabilities: pulling})
  await asked.open(uri, draft)
  await asked.request('textDocument/diagnostic', {textDocument})
  expect(asked.published(uri)).toEqual([])
  const sent = await server.start({capabilities: capable})
  expect(sent.capabilities.diagnosticProvider).toBeUndefined()
  await sent.open(uri, draft)
  expect((await sent.diagnostics(uri)).length).toBeGreaterThan(5)
})

it('agrees on UTF-16, unless the client knows only another encoding', async () => {
  const encodingFor = async (positionEncodings: readonly string[]) =>
    (await server.start({capabilities: {...capable, general: {positionEncodings: [...positionEncodings]}}}))
      .capabilities.positionEncoding
  expect(await encodingFor(['utf-32', 'utf-8', 'utf-16'])).toBe('utf-16')
  expect(await encodingFor(['utf-8'])).toBe('utf-8')
  expect(await encodingFor(['utf-32'])).toBe('utf-32')
})
