/**
 * The life of a connection as the protocol has it: greeted once, before anything else is asked; nothing is asked after
 * the end was announced. The library answers what comes at the wrong time as if it came at the right one.
 */

import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError
} from 'vscode-languageserver/node'
import {isRecord} from '../../json.ts'

/** Requests that come at the wrong time are answered under these names. */
const refusals = {
  '$/nianbao/early': [ErrorCodes.ServerNotInitialized, 'The server has not been initialized'],
  '$/nianbao/twice': [ErrorCodes.InvalidRequest, 'The server has been initialized already'],
  '$/nianbao/late': [ErrorCodes.InvalidRequest, 'The server has been shut down']
} as const satisfies Readonly<Record<string, readonly [number, string]>>

type Refusal = keyof typeof refusals

/** Installs the answers to what comes at the wrong time. */
export function refuseUntimely(connection: Connection): void {
  for (const [name, [code, message]] of Object.entries(refusals))
    connection.onRequest(name, () => new ResponseError(code, message))
}

export interface Lifecycle extends MessageStrategy {
  /** Whether the end was announced. */
  isOver(): boolean
}

/** To be made for each connection. */
export function lifecycle(): Lifecycle {
  let state: 'new' | 'running' | 'over' = 'new'
  const refusalOf = (method: string): Refusal | null => {
    if (state === 'over') return '$/nianbao/late'
    if (method === 'initialize') return state === 'new' ? null : '$/nianbao/twice'
    return state === 'new' ? '$/nianbao/early' : null
  }
  return {
    isOver: () => state === 'over',
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refusal = refusalOf(message.method)
        if (refusal === null && message.method === 'initialize') state = 'running'
        if (refusal === null && message.method === 'shutdown') state = 'over'
        next(withParameters(refusal === null ? message : {...message, method: refusal}))
      } else if (!Message.isNotification(message) || state === 'running' || message.method === 'exit') next(message)
    }
  }
}

/** No request here has parameters by position: those, and null, count as no parameters, before the library takes them apart. */
function withParameters(message: RequestMessage): RequestMessage {
  if (isRecord(message.params)) return message
  const {params, ...others} = message
  return others
}
