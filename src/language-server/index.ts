/**
 * `nianbao-lint/language-server`: starts the language server in this process. `nianbao-lint lsp --stdio` does no more.
 *
 * Standard output belongs to the protocol from then on.
 */

import {
  type Connection,
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {productName} from '../product.ts'
import {lifecycle} from './requests/lifecycle.ts'
import {serveConnection} from './server.ts'
import {threadsOf, workerBeside} from './threads/threads.ts'

export type Transport = 'stdio' | 'ipc' | {readonly port: number} | {readonly pipe: string}

/**
 * Starts the server. The process ends when the client ends the connection.
 * @param transport how the client is reached. Default: standard input and output
 */
export function startLanguageServer(transport: Transport = 'stdio'): void {
  const connection = connect(transport)
  const report = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? '') : String(error))
  // One request that fails must not take the documents of the others with it.
  process.on('unhandledRejection', report)
  process.on('uncaughtException', report)
  const log = (text: string) => connection.console.log(text)
  serveConnection(connection, threadsOf(workerBeside(import.meta.url), log))
  connection.listen()
}

function connect(transport: Transport): Connection {
  const [reader, writer] = streams(transport)
  const life = lifecycle()
  reader.onError(endWhereLost)
  if (transport === 'stdio') process.stdin.on('close', () => process.exit(life.isOver() ? 0 : 1))
  return createConnection(reader, writer, {messageStrategy: life})
}

function streams(transport: Transport): readonly [MessageReader, MessageWriter] {
  if (transport === 'stdio') return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)]
  if (transport === 'ipc') return [new IPCMessageReader(process), new IPCMessageWriter(process)]
  return 'port' in transport ? createServerSocketTransport(transport.port) : createServerPipeTransport(transport.pipe)
}

/**
 * A message that is no JSON, or no message, is one message lost. Where its frame was wrong there is no telling where the next one begins:
 * a server that went on would be there and never answer.
 */
function endWhereLost(error: Error): void {
  if (error instanceof SyntaxError || error instanceof TypeError) return
  process.stderr.write(`${productName}: the frame of a message is wrong: ${error.message}\n`)
  process.exit(1)
}
