/** `lsp`: the language server, for editors. */

import {prepareForManyChecks} from '../../node/optimizing.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'

/**
 * Serves until the client ends the connection, which ends the process.
 * @returns only where it is stopped from outside
 */
export async function lsp({operands, values, io}: Invocation): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError({zh: 'lsp 不带文件名。', en: 'lsp takes no files.'})
  const transport = transportOf(values)
  prepareForManyChecks()
  const {startLanguageServer} = await import('../../language-server/index.ts')
  startLanguageServer(transport)
  return await new Promise(resolve => {
    io.stop?.addEventListener('abort', () => resolve(0), {once: true})
  })
}

function transportOf({'node-ipc': ipc, socket, pipe, stdio}: Invocation['values']) {
  const chosen = [stdio === true, ipc === true, socket !== undefined, pipe !== undefined].filter(Boolean)
  if (chosen.length > 1) {
    throw new UsageError({
      zh: '--stdio、--node-ipc、--socket、--pipe 只能写一个。',
      en: 'Only one of --stdio, --node-ipc, --socket and --pipe can be given.'
    })
  }
  if (ipc === true) return 'ipc'
  if (pipe !== undefined) return {pipe}
  return socket === undefined ? 'stdio' : {port: portOf(socket)}
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65_535) return port
  throw new UsageError({zh: '--socket 的值应为端口号。', en: '--socket takes the number of a port.'})
}
