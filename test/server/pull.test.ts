/** Diagnostics for clients that ask: of a document, of the workspace, unchanged, cancelled, with progress. */

import {describe, expect, it} from 'vitest'
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport
} from 'vscode-languageserver-protocol/node'
import {type Client, pulling} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {draft, fixed} from './texts.ts'

const server = setup()
const uri = 'file:///reports/draft.md'

async function pull(client: Client, document: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return await client.request('textDocument/diagnostic', {textDocument: {uri: document}, previousResultId})
}

async function full(client: Client, document: string): Promise<FullDocumentDiagnosticReport> {
  const report = await pull(client, document)
  if (report.kind !== 'full') throw new Error('The report should be full')
  return report
}

function codes(report: {readonly kind: string; readonly items?: readonly {readonly code?: unknown}[]}): unknown[] {
  return (report.items ?? []).map(({code}) => code)
}

describe('a document', () => {
  it('is told of in full, then as unchanged until what is found in it changes', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const first = await full(client, uri)
    expect(codes(first)).toContain('cross-sum')
    expect(await pull(client, uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
    await client.change(uri, 2, [{text: `${draft}\n`}])
    expect((await pull(client, uri, first.resultId)).kind).toBe('unchanged')
    await client.change(uri, 3, [{text: fixed}])
    expect(await pull(client, uri, first.resultId)).toMatchObject({kind: 'full', items: []})
  })

  it('is read from its file where it is not open', async () => {
    const folder = server.folder({'2024.md': draft})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    expect(codes(await full(client, uriOf(folder, '2024.md')))).toContain('cross-sum')
  })

  it('has no answer for who no longer wants one', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const source = new CancellationTokenSource()
    const asking = client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}}, source.token)
    source.cancel()
    await expect(asking).rejects.toMatchObject({code: LSPErrorCodes.RequestCancelled})
    expect(codes(await full(client, uri))).toContain('cross-sum')
  })

  it('asks for another try where it changes while it is checked', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const asking = [1, 2, 3, 4].map(async version => {
      const answer = pull(client, uri).catch(error => error)
      await client.change(uri, version + 1, [{text: `${draft}${'\n'.repeat(version)}`}])
      return await answer
    })
    const answers = await Promise.all(asking)
    for (const answer of answers)
      expect(answer.kind === 'full' || answer.data?.retriggerRequest === true, JSON.stringify(answer)).toBe(true)
    expect(codes(await full(client, uri))).toContain('cross-sum')
  })
})

describe('the workspace', () => {
  async function pullAll(client: Client, params: object = {}): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      ...params
    })
    return report.items
  }

  it('is told of file by file, once as a whole and then only what has changed', async () => {
    const folder = server.folder({'a/draft.md': draft, 'b/fixed.md': fixed, 'notes.md': '# 买菜', 'table.docx': 'x'})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const first = await pullAll(client)
    expect(first.map(item => item.uri)).toEqual(
      ['a/draft.md', 'b/fixed.md', 'notes.md'].map(name => uriOf(folder, name))
    )
    expect(first.map(codes).map(found => found.includes('cross-sum'))).toEqual([true, false, false])
    const previousResultIds = first.map(item => ({uri: item.uri, value: item.resultId}))
    expect((await pullAll(client, {previousResultIds})).map(({kind}) => kind)).toEqual(Array(3).fill('unchanged'))
    folder.write('b/fixed.md', draft)
    const again = await pullAll(client, {previousResultIds})
    expect(again.map(({kind}) => kind)).toEqual(['full', 'full', 'unchanged'])
    expect(again.map(codes)[1]).toContain('cross-sum')
  })

  it('takes the text in the editor for that of the file', async () => {
    const folder = server.folder({'2024.md': draft})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    await client.open(uriOf(folder, '2024.md'), fixed, 'markdown', 7)
    expect(await pullAll(client)).toMatchObject([{uri: uriOf(folder, '2024.md'), version: 7, items: []}])
  })

  it('shows how far it has come, and sends parts to who takes them', async () => {
    const folder = server.folder({'a.md': draft, 'b.md': fixed})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    expect(await pullAll(client, {workDoneToken: 'done', partialResultToken: 'part'})).toEqual([])
    const progress = client.all<{token: string; value: {kind?: string; message?: string; items?: unknown[]}}>(
      '$/progress'
    )
    const done = progress.filter(({token}) => token === 'done').map(({value}) => value)
    expect(done[0]).toMatchObject({kind: 'begin', title: '核对工作区里的年报', cancellable: true})
    expect(done.filter(({kind}) => kind === 'report').map(({message}) => message)).toEqual(['0/2', '1/2'])
    expect(done.at(-1)).toEqual({kind: 'end'})
    const parts = progress.filter(({token}) => token === 'part').flatMap(({value}) => value.items ?? [])
    expect(parts).toHaveLength(2)
  })

  it('can be called off', async () => {
    const files = Array.from({length: 30}, (_, index) => [`${index}.md`, draft] as const)
    const folder = server.folder(Object.fromEntries(files))
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const source = new CancellationTokenSource()
    const asking = client.connection.sendRequest(
      'workspace/diagnostic',
      {previousResultIds: [], workDoneToken: 'done'},
      source.token
    )
    await client.until(() =>
      client.all<{value: {message?: string}}>('$/progress').find(({value}) => value.message === '3/30')
    )
    source.cancel()
    await expect(asking).rejects.toMatchObject({code: LSPErrorCodes.RequestCancelled})
    expect(client.all<{value: {message?: string}}>('$/progress').some(({value}) => value.message === '29/30')).toBe(
      false
    )
  })

  it('follows the reports of the config, and leaves out those that it takes out', async () => {
    const folder = server.folder({
      '2024.md': draft,
      '往年/2019.md': draft,
      'nianbao.config.json': '[{"rules": {"cross-sum": "off"}}, {"ignores": ["往年/"]}]'
    })
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const items = await pullAll(client)
    expect(items.map(item => item.uri)).toEqual([uriOf(folder, '2024.md')])
    expect(items.map(codes)[0]).not.toContain('cross-sum')
    expect(items.map(codes)[0]).toContain('applicant-sum')
  })
})

describe('a config that is wrong', () => {
  it('is told of in every report that it is for, and in no other', async () => {
    const folder = server.folder({
      '2024.md': draft,
      'nianbao.config.json': '{"rules": {"no-such-rule": "off"}}',
      'town/2024.md': draft,
      'town/nianbao.config.json': '{}'
    })
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {previousResultIds: []})
    const found = new Map(report.items.map(item => [item.uri, codes(item)]))
    expect(found.get(uriOf(folder, '2024.md'))).toEqual(['config'])
    expect(found.get(uriOf(folder, 'town/2024.md'))).toContain('cross-sum')
  })
})

it('checks the whole workspace on command for clients that cannot ask', async () => {
  const folder = server.folder({'a.md': draft, 'b.md': fixed})
  const client = await server.start({folders: [folder.path]})
  await client.request('workspace/executeCommand', {command: 'nianbao.checkWorkspace', arguments: []})
  expect((await client.diagnostics(uriOf(folder, 'a.md'))).map(({code}) => code)).toContain('cross-sum')
  const told = await client.until(() => client.all<{message: string}>('window/showMessage')[0])
  expect(told.message).toMatch(/^已核对 2 份年报，\d+ 处问题。$/)
})
