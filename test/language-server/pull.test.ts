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
import {Folder} from '../cli/harness.ts'
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

/** The client says that files have changed: created (1), changed (2), deleted (3). */
async function watched(client: Client, uri: string, type = 2): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri, type}]})
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
    const folder = new Folder({'2024.md': draft})
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

  it('is told of file by file, once as a whole and then only when something has changed', async () => {
    const folder = new Folder({'a/draft.md': draft, 'b/other.md': fixed, 'notes.md': '# 买菜', 'table.docx': 'x'})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const first = await pullAll(client)
    expect(first.map(item => item.uri)).toEqual(
      ['a/draft.md', 'b/other.md', 'notes.md', 'table.docx'].map(name => uriOf(folder, name))
    )
    expect(first.map(codes).map(found => found.includes('cross-sum'))).toEqual([true, false, false, false])
    // What cannot be read says so, and does not look like a report without findings.
    expect(codes(first[3] ?? {kind: ''})).toEqual(['not-judged'])
    const previousResultIds = first.map(item => ({uri: item.uri, value: item.resultId}))
    let isHeld = true
    const asking = pullAll(client, {previousResultIds}).finally(() => {
      isHeld = false
    })
    await new Promise(resolve => setTimeout(resolve, 1500))
    expect(isHeld).toBe(true)
    folder.write('b/other.md', draft)
    await watched(client, uriOf(folder, 'b/other.md'))
    const again = await asking
    expect(again.map(({kind}) => kind)).toEqual(['full', 'full', 'unchanged', 'unchanged'])
    expect(again.map(codes)[1]).toContain('cross-sum')
  })

  it('takes back what it told of files that are gone, also where the client spells them its own way', async () => {
    const folder = new Folder({'稿(1).md': draft, 'b.md': fixed})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const first = await pullAll(client)
    const spelt = (uri: string) => uri.replace('(', '%28').replace(')', '%29')
    const previousResultIds = first.map(item => ({uri: spelt(item.uri), value: item.resultId}))
    const asking = pullAll(client, {previousResultIds})
    folder.remove('稿(1).md')
    await watched(client, uriOf(folder, '稿(1).md'), 3)
    const gone = (await asking).filter(({uri}) => uri === spelt(uriOf(folder, '稿(1).md')))
    expect(gone).toMatchObject([{kind: 'full', items: []}])
  })

  it('has one truth for a file, open or not: what the rules over all reports find moves along with the text', async () => {
    const folder = new Folder({'a.md': fixed, 'b.md': draft})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const closed = await pullAll(client)
    const name = uriOf(folder, 'a.md')
    const expected = codes(closed.find(item => item.uri === name) ?? {kind: ''})
    expect(expected).toContain('version-conflict')
    await client.open(name, fixed)
    expect(codes(await full(client, name))).toEqual(expected)
    const before = (await full(client, name)).items.find(({code}) => code === 'version-conflict')
    await client.change(name, 2, [{text: `\n\n${fixed}`}])
    const after = (await full(client, name)).items.find(({code}) => code === 'version-conflict')
    expect(after?.range.start.line).toBe((before?.range.start.line ?? 0) + 2)
    await client.close(name)
    expect(codes(await full(client, name))).toEqual(expected)
  })

  it('checks the file where an editor shows the bytes of a PDF or a Word file as if they were text', async () => {
    const folder = new Folder({'a.pdf': '%PDF-1.7 cut off', 'b.docx': 'PK'})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    for (const name of ['a.pdf', 'b.docx']) {
      const document = uriOf(folder, name)
      const closed = await full(client, document)
      expect(codes(closed)).toEqual(['not-judged'])
      await client.open(document, `${folder.read(name)}\0`, 'plaintext')
      expect((await full(client, document)).items).toEqual(closed.items)
      expect((await pullAll(client)).find(item => item.uri === document)).toMatchObject({items: closed.items})
    }
  })

  it('takes back what it told of the text of a file once that is closed', async () => {
    const folder = new Folder({'a.pdf': '%PDF-1.7 cut off'})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const view = uriOf(folder, 'a.pdf').replace('file:', 'nianbao-text:')
    const items = await pullAll(client, {previousResultIds: [{uri: view, value: 'before'}]})
    expect(items.find(({uri}) => uri === view)).toMatchObject({kind: 'full', items: []})
    expect(codes(items.find(({uri}) => uri === uriOf(folder, 'a.pdf')) ?? {kind: ''})).toEqual(['not-judged'])
  })

  it('tells of a file in two roots once', async () => {
    const folder = new Folder({'a.md': draft, 'sub/b.md': draft})
    const client = await server.start({capabilities: pulling, folders: [folder.path, `${folder.path}/sub`]})
    expect((await pullAll(client)).map(item => item.uri)).toEqual(['a.md', 'sub/b.md'].map(file => uriOf(folder, file)))
  })

  it('takes the text in the editor for that of the file', async () => {
    const folder = new Folder({'2024.md': draft})
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    await client.open(uriOf(folder, '2024.md'), fixed, 'markdown', 7)
    expect(await pullAll(client)).toMatchObject([{uri: uriOf(folder, '2024.md'), version: 7, items: []}])
  })

  it('shows how far it has come, and sends parts to who takes them', async () => {
    const folder = new Folder({'a.md': draft, 'b.md': fixed})
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
    expect(new Set(parts.map(part => (part as {uri: string}).uri))).toEqual(
      new Set(['a.md', 'b.md'].map(name => uriOf(folder, name)))
    )
    // The first file is reported before the second is done.
    const order = progress.map(({value}) => value.items?.length ?? value.message ?? value.kind)
    expect(order.findIndex(one => typeof one === 'number')).toBeLessThan(order.indexOf('1/2'))
  })

  it('can be called off', async () => {
    const files = Array.from({length: 30}, (_, index) => [`${index}.md`, draft] as const)
    const folder = new Folder(Object.fromEntries(files))
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
    const folder = new Folder({
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
    const folder = new Folder({
      '2024.md': draft,
      'nianbao.config.json': '{"rules": {"no-such-rule": "off"}}',
      'town/2024.md': draft,
      'town/nianbao.config.json': '{}'
    })
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {previousResultIds: []})
    const found = new Map(report.items.map(item => [item.uri, codes(item)]))
    expect(found.get(uriOf(folder, '2024.md'))).toEqual(['config'])
    expect(await client.diagnostics(uriOf(folder, 'nianbao.config.json'))).toMatchObject([
      {severity: 1, message: expect.stringContaining('no-such-rule')}
    ])
    expect(found.get(uriOf(folder, 'town/2024.md'))).toContain('cross-sum')
  })
})

describe('the workspace of a client that cannot ask', () => {
  async function checkWorkspace(client: Client): Promise<void> {
    await client.request('workspace/executeCommand', {command: 'nianbao.checkWorkspace', arguments: []})
  }

  it('is checked on command, and what was not judged is counted', async () => {
    const folder = new Folder({'a.md': draft, 'b.md': fixed, 'c.docx': 'x'})
    const client = await server.start({folders: [folder.path]})
    await checkWorkspace(client)
    expect((await client.diagnostics(uriOf(folder, 'a.md'))).map(({code}) => code)).toContain('cross-sum')
    expect((await client.diagnostics(uriOf(folder, 'c.docx'))).map(({code}) => code)).toEqual(['not-judged'])
    const told = await client.until(() => client.all<{message: string}>('window/showMessage')[0])
    expect(told.message).toMatch(/^已核对 2 份年报，不通过 1 份，\d+ 处问题；另有 1 份没有核对，或没有核对完/)
  })

  it('is followed from then on: a file that is closed keeps its findings, one that is gone loses them', async () => {
    const folder = new Folder({'a.md': draft, 'b.md': draft})
    const client = await server.start({folders: [folder.path]})
    await checkWorkspace(client)
    const [a, b] = ['a.md', 'b.md'].map(name => uriOf(folder, name))
    await client.open(a ?? '', draft)
    await client.diagnostics(a ?? '', 1)
    await client.close(a ?? '')
    folder.remove('b.md')
    await watched(client, b ?? '', 3)
    await client.until(() => (client.published(b ?? '').at(-1)?.diagnostics.length === 0 ? true : undefined))
    expect(client.published(a ?? '').at(-1)?.diagnostics.length).toBeGreaterThan(0)
  })
})
