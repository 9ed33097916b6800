/** What must not bring the server down: a rule that crashes, a client that lies, documents of ten megabytes, many edits. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  createMessageConnection,
  ErrorCodes,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node'
import {longReport} from '../bench/corpus.ts'
import {Folder} from '../cli/harness.ts'
import {type Client, pulling} from './client.ts'
import {setup, uriOf} from './setup.ts'
import {draft, fixed, positionOf} from './texts.ts'

const server = setup()
const uri = 'file:///reports/2024.md'
const top = {line: 0, character: 0}

/** Resident memory of the server in megabytes; null where the system does not say. */
function memoryOf({process}: Client): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

async function codesOf(client: Client, document: string): Promise<readonly unknown[]> {
  const report = await client.request<{items: {code: unknown}[]}>('textDocument/diagnostic', {
    textDocument: {uri: document}
  })
  return report.items.map(({code}) => code)
}

describe('a rule', () => {
  const rule = (check: string) => `export default {name: 'own', rules: [{
    id: 'made-up', title: {zh: '虚构', en: 'made up'}, group: 'own', basis: [], scope: 'report',
    messages: {found: {severity: 'info', zh: '虚构。', en: 'Made up.'}},
    *check({report}) { ${check} }
  }]}`

  async function openedWith(check: string): Promise<{client: Client; document: string}> {
    const folder = new Folder({
      '2024.md': draft,
      'own.mjs': rule(check),
      'nianbao.config.json': '{"plugins": ["./own.mjs"]}'
    })
    const client = await server.start({capabilities: pulling, folders: [folder.path]})
    await client.open(uriOf(folder, '2024.md'), draft)
    return {client, document: uriOf(folder, '2024.md')}
  }

  it('of your own is run', async () => {
    const {client, document} = await openedWith(
      "yield {kind: 'finding', messageId: 'found', at: report.title, data: {}, related: [], fixes: []}"
    )
    expect(await codesOf(client, document)).toContain('made-up')
  })

  it('that crashes is told of, and hides no other finding', async () => {
    const {client, document} = await openedWith("throw new Error('虚构的错')")
    const codes = await codesOf(client, document)
    expect(codes).toContain('made-up')
    expect(codes).toContain('cross-sum')
  })

  it('that prints does not spoil the protocol', async () => {
    const {client, document} = await openedWith("console.log('printed by the rule')")
    expect(await codesOf(client, document)).toContain('cross-sum')
    await client.until(() =>
      client.all<{message: string}>('window/logMessage').find(({message}) => message.includes('printed by the rule'))
    )
  })

  it('that ends its thread costs the report its result, and no more', async () => {
    const {client, document} = await openedWith('process.exit(1)')
    expect(await codesOf(client, document)).toEqual(['failed'])
    await client.open('file:///elsewhere/2024.md', draft)
    expect(await codesOf(client, 'file:///elsewhere/2024.md')).toContain('cross-sum')
  })
})

describe('a client that lies', () => {
  it('gets errors, and its documents are none the worse', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const {connection} = client
    const notify = async (method: string, params: unknown) => connection.sendNotification(method, params)
    await notify('textDocument/didChange', {
      textDocument: {uri: 'file:///never-opened.md', version: 9},
      contentChanges: [{text: ''}]
    })
    await notify('textDocument/didClose', {textDocument: {uri: 'file:///never-opened.md'}})
    await notify('textDocument/didOpen', {
      textDocument: {uri: 'file:///no-text.md', languageId: 'markdown', version: 1}
    })
    await notify('textDocument/didOpen', null)
    await notify('textDocument/didChange', {textDocument: {uri}, contentChanges: [{text: '没有版本'}]})
    await notify('workspace/didChangeWatchedFiles', {changes: [{uri: 'not a uri'}, {}]})
    await notify('workspace/didChangeWatchedFiles', null)
    await notify('workspace/didChangeConfiguration', null)
    await notify('no/such/notification', {})
    await notify('$/cancelRequest', {id: 12345})
    const wrong: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', null],
      ['textDocument/hover', {textDocument: {uri}}],
      ['textDocument/hover', {textDocument: {uri}, position: {line: '12', character: null}}],
      ['textDocument/hover', {textDocument: {uri}, position: {line: 1e9, character: -5}}],
      ['textDocument/definition', {textDocument: {uri: 'file:///never-opened.md'}, position: {line: 0, character: 0}}],
      ['textDocument/codeAction', {textDocument: {uri}, range: null}],
      [
        'textDocument/codeAction',
        {textDocument: {uri}, range: {start: {line: 99999, character: 0}, end: {line: -1, character: 0}}}
      ],
      ['textDocument/completion', {textDocument: {uri: 42}}],
      ['textDocument/diagnostic', {textDocument: {uri: 'file://%zz'}}],
      ['workspace/diagnostic', {previousResultIds: 'nonsense'}],
      ['workspace/executeCommand', {command: 'nianbao.waive', arguments: [1, {}]}],
      ['no/such/request', {}]
    ]
    for (const [method, params] of wrong) await client.request(method, params).catch(() => null)
    expect(await codesOf(client, uri)).toContain('cross-sum')
    expect(await client.end()).toBe(0)
  })

  it('is told that its parameters are wrong', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const textDocument = {uri}
    const wrong: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', null],
      ['textDocument/hover', [null]],
      ['textDocument/hover', {textDocument, position: {line: '12', character: 0.5}}],
      ['textDocument/references', {}],
      ['textDocument/documentSymbol', {textDocument: {uri: 42}}],
      ['textDocument/codeAction', {textDocument, range: {start: top}}],
      ['textDocument/diagnostic', {textDocument: []}],
      ['workspace/diagnostic', {previousResultIds: 'nonsense'}],
      ['workspace/diagnostic', {previousResultIds: [null]}]
    ]
    for (const [method, params] of wrong)
      await expect(client.request(method, params), method).rejects.toMatchObject({code: ErrorCodes.InvalidParams})
    expect(await codesOf(client, uri)).toContain('cross-sum')
  })

  it('may open a document twice, and change it without another version', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    expect(await codesOf(client, uri)).toContain('cross-sum')
    await client.open(uri, fixed)
    expect(await codesOf(client, uri)).toEqual([])
    await client.change(uri, 1, [{text: draft}])
    expect(await codesOf(client, uri)).toContain('cross-sum')
  })

  it('may send folders that are none', async () => {
    const folder = new Folder({'2024.md': draft})
    const client = await server.start({capabilities: pulling})
    const added = [null, {}, {uri: 7}, {uri: uriOf(folder, ''), name: 'x'}]
    for (const event of [undefined, 7, {added: 'x'}, {added, removed: [null]}])
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {event})
    const report = await client.request<{items: {uri: string}[]}>('workspace/diagnostic', {previousResultIds: []})
    expect(report.items.map(item => item.uri)).toEqual([uriOf(folder, '2024.md')])
  })

  it('may send messages that are none', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    // Once everything has been said at the start, nothing else is written between the parts of a message.
    expect(await codesOf(client, uri)).toContain('cross-sum')
    const messages = [
      ...['null', '7', '[]', '"x"', '{}', '{', '', '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]'],
      ...[
        '{"jsonrpc":"2.0","id":99}',
        '{"jsonrpc":"2.0","id":99,"result":1}',
        '{"jsonrpc":"2.0","id":null,"method":"x"}'
      ],
      ...[
        '{"jsonrpc":"2.0","id":{},"method":"x"}',
        '{"jsonrpc":"2.0","id":"x","method":7}',
        '{"jsonrpc":"2.0","method":7}'
      ],
      ...['{"jsonrpc":"2.0","method":"$/cancelRequest"}', '{"jsonrpc":"2.0","method":"$/cancelRequest","params":null}'],
      ...[
        '{"jsonrpc":"2.0","method":"$/progress","params":null}',
        '{"jsonrpc":"2.0","method":"$/setTrace","params":[]}'
      ]
    ]
    for (const message of messages)
      client.process.stdin?.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
    expect(await codesOf(client, uri)).toContain('cross-sum')
    expect(await client.end()).toBe(0)
  })

  it('is refused what comes before the greeting, a second greeting, and what comes after the end', async () => {
    const child = server.spawn()
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin)
    )
    connection.listen()
    const codeOf = (method: string) => connection.sendRequest(method, {textDocument: {uri}}).catch(error => error.code)
    expect(await codeOf('textDocument/documentSymbol')).toBe(ErrorCodes.ServerNotInitialized)
    await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
    expect(await codeOf('initialize')).toBe(ErrorCodes.InvalidRequest)
    expect(await codeOf('textDocument/documentSymbol')).toEqual([])
    await connection.sendRequest('shutdown')
    expect(await codeOf('textDocument/documentSymbol')).toBe(ErrorCodes.InvalidRequest)
    const ended = new Promise(resolve => child.once('exit', resolve))
    await connection.sendNotification('exit')
    expect(await ended).toBe(0)
    connection.dispose()
  })

  it.each([3, 500])(
    'that gets the length of a message wrong (%i) sees the server end, not fall silent',
    async length => {
      const child = server.spawn()
      const ended = new Promise(resolve => child.once('exit', resolve))
      const message = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
      for (let count = 0; count < 20; count++) child.stdin.write(`Content-Length: ${length}\r\n\r\n${message}`)
      expect(await ended).toBe(1)
    }
  )

  it('may send changes far outside the text', async () => {
    const client = await server.start({capabilities: pulling})
    await client.open(uri, draft)
    const far = {line: 1e6, character: 1e6}
    await client.change(uri, 2, [{range: {start: far, end: far}, text: '\n\n年转结'}])
    expect(await codesOf(client, uri)).toContain('cross-sum')
  })
})

describe('many edits', () => {
  it('leave the last text with the last word, and no memory behind', {timeout: 300_000}, async () => {
    const client = await server.start({initializationOptions: {debounce: 0}})
    await client.open(uri, draft)
    await client.diagnostics(uri)
    const place = positionOf(draft, '全年在门户网站')
    const hovered: Promise<unknown>[] = []
    const edit = async (from: number, to: number) => {
      for (let version = from; version <= to; version++) {
        const end = {line: place.line, character: place.character + (version % 2)}
        // Writes a character, takes it away, and so on.
        await client.change(uri, version, [{range: {start: place, end}, text: version % 2 === 0 ? '新' : ''}])
        if (version % 50 === 0)
          hovered.push(
            client.request('textDocument/hover', {textDocument: {uri}, position: place}).catch(error => error.code)
          )
        // The pauses of a hand that types fast.
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      await client.diagnostics(uri, to)
    }
    await edit(2, 201)
    const early = memoryOf(client)
    await edit(202, 1001)
    await client.change(uri, 1002, [{text: fixed}])
    expect(await client.diagnostics(uri, 1002)).toEqual([])
    const versions = client.published(uri).map(({version}) => version ?? 0)
    expect(versions).toEqual([...versions].sort((left, right) => left - right))
    expect(await Promise.all(hovered)).toHaveLength(20)
    const late = memoryOf(client)
    if (early !== null && late !== null) expect(late).toBeLessThan(early + 120)
  })
})

describe('a document of ten megabytes', () => {
  it('is checked while others are answered, called off when it changes, and gives its memory back', {
    timeout: 300_000
  }, async () => {
    const {text} = longReport(3_530_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000)
    const client = await server.start({capabilities: pulling})
    const long = 'file:///reports/long.md'
    await client.open(uri, draft)
    expect(await codesOf(client, uri)).toContain('cross-sum')
    const before = memoryOf(client) ?? 0
    await client.open(long, text)
    let isJudged = false
    const outdated = codesOf(client, long)
      .catch(error => error.data)
      .finally(() => {
        isJudged = true
      })
    for (let version = 2; version <= 4; version++) {
      await client.change(uri, version, [{text: `${draft}${'\n'.repeat(version)}`}])
      expect(await codesOf(client, uri)).toContain('cross-sum')
      // Whatever the machine takes for it, the others do not wait for the long one.
      expect(isJudged).toBe(false)
    }
    await client.change(long, 2, [{range: {start: top, end: top}, text: '\n'}])
    expect(await outdated).toEqual({retriggerRequest: true})
    expect(await codesOf(client, long)).not.toContain('failed')
    const during = memoryOf(client) ?? 0
    await client.close(long)
    expect(await codesOf(client, uri)).toContain('cross-sum')
    // Where the system does not tell how much there is, nothing can be said of it. V8 gives memory back when it has been idle for eight seconds.
    if (during > 0) await expect.poll(() => memoryOf(client), {timeout: 30_000}).toBeLessThan((before + during) / 2)
  })
})
