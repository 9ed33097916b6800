/** The language server in a browser: the same server, in a web worker, with files that the client reads for it. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type DidChangeWatchedFilesParams,
  type InitializeParams,
  Message,
  type MessageStrategy
} from 'vscode-languageserver/browser'
import {providePdfEngine} from '../../../../../src/index.ts'
import {lifecycle} from '../../../../../src/language-server/requests/lifecycle.ts'
import {serveConnection} from '../../../../../src/language-server/server.ts'
import {type FileCalls, look, provideFiles, read, remember, type Seen, toPath} from './disk.ts'
import {inThisThread} from './thread.ts'

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0]
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), {
  messageStrategy: keepingSeen(lifecycle())
})
const ask = (call: string, uri: string, content?: Uint8Array) =>
  connection.sendRequest(`nianbao/files/${call}`, {uri, content})
provideFiles({
  stat: uri => ask('stat', uri) as ReturnType<FileCalls['stat']>,
  list: uri => ask('list', uri) as ReturnType<FileCalls['list']>,
  read: uri => ask('read', uri) as ReturnType<FileCalls['read']>,
  write: (uri, content) => ask('write', uri, content) as ReturnType<FileCalls['write']>
})
providePdfEngine(() => read('/nianbao-lint/node_modules/@embedpdf/pdfium/dist/pdfium.wasm') as Promise<BufferSource>)
serveConnection(connection, inThisThread)
connection.listen()

/** Configs and files of waivers, as the client found them before it said hello. */
interface Options {
  readonly files?: readonly (Seen & {readonly uri: string})[]
}

/** What is remembered of files is brought up to date before the server hears that one has changed. */
function keepingSeen(life: MessageStrategy): MessageStrategy {
  return {
    handleMessage(message, next) {
      life.handleMessage?.(message, taken => {
        if (Message.isRequest(taken) && taken.method === 'initialize') rememberAll(taken.params as InitializeParams)
        if (!Message.isNotification(taken) || taken.method !== 'workspace/didChangeWatchedFiles') next(taken)
        else lookAgain(taken.params as unknown as DidChangeWatchedFilesParams).finally(() => next(taken))
      })
    }
  }
}

function rememberAll({initializationOptions}: InitializeParams): void {
  const {files = []} = (initializationOptions ?? {}) as Options
  for (const {uri, ...seen} of files) remember(toPath(uri), seen)
}

async function lookAgain({changes}: DidChangeWatchedFilesParams): Promise<void> {
  await Promise.allSettled(changes.map(({uri}) => look(toPath(uri))))
}
