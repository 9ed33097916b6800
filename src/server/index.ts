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
  IPCMessageWriter
} from 'vscode-languageserver/node'
import {serveConnection} from './server.ts'
import {namedParameters} from './shapes.ts'

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
  serveConnection(connection)
  connection.listen()
}

function connect(transport: Transport): Connection {
  const options = {messageStrategy: namedParameters}
  if (transport === 'stdio') return createConnection(process.stdin, process.stdout, options)
  if (transport === 'ipc')
    return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), options)
  const [reader, writer] =
    'port' in transport ? createServerSocketTransport(transport.port) : createServerPipeTransport(transport.pipe)
  return createConnection(reader, writer, options)
}
