/** `nianbao-lint lsp`: its transports, and how it ends. */

import {spawn} from 'node:child_process'
import {createServer} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {Folder} from '../cli/harness.ts'
import {Client} from './client.ts'
import {buildProgram, type Program} from './program.ts'
import {draft} from './texts.ts'

let program: Program | null = null
const folder = new Folder()

beforeAll(async () => {
  program = await buildProgram('command line')
})
afterAll(() => program?.dispose())

function command(...options: readonly string[]): readonly string[] {
  return [...(program?.command ?? []).slice(0, -1), ...options]
}

describe('lsp', () => {
  it.each([[['--stdio']], [[]]])('serves over standard input and output (%s)', async options => {
    const client = await Client.start(command(...options))
    await client.open('file:///2024.md', draft)
    expect((await client.diagnostics('file:///2024.md')).map(({code}) => code)).toContain('cross-sum')
    expect(await client.end()).toBe(0)
  })

  it('serves over a socket', async () => {
    const server = createServer()
    const connected = new Promise<unknown>((resolve, reject) => {
      server.once('connection', socket => {
        const connection = createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket))
        connection.listen()
        connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}}).then(resolve, reject)
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const [node = '', ...rest] = command('--socket', port)
    const child = spawn(node, rest)
    expect(await connected).toMatchObject({capabilities: {hoverProvider: true}, serverInfo: {name: 'nianbao-lint'}})
    child.kill()
    server.close()
  })

  it('ends with 1 where the client goes away without a word', async () => {
    const client = await Client.start(command('--stdio'))
    const ended = new Promise(resolve => client.process.once('exit', resolve))
    client.process.stdin?.end()
    expect(await ended).toBe(1)
    client.connection.dispose()
  })

  it('ends when it is told to from outside', async () => {
    const client = await Client.start(command('--stdio'))
    const ended = new Promise(resolve => client.process.once('exit', resolve))
    client.process.kill('SIGTERM')
    expect(await ended).toBe(0)
    client.connection.dispose()
  })

  it.each([
    [['lsp', '2024.md'], 'lsp 不带文件名'],
    [['lsp', '--stdio', '--socket', '99'], '只能写一个'],
    [['lsp', '--socket', 'nonsense'], '端口号'],
    [['check', '--stdio'], '没有选项 --stdio']
  ])('refuses %s', async (argv, words) => {
    const {exitCode, stderr} = await folder.run(argv)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(words)
  })
})
