/** The shapes of what a client sends. Anything else is refused with an error of the protocol instead of failing somewhere inside. */

import {ErrorCodes, ResponseError} from 'vscode-languageserver/node'
import {isRecord} from '../json.ts'

/** Whether parameters name a document. */
export function namesDocument(params: unknown): boolean {
  return isRecord(params) && isRecord(params.textDocument) && typeof params.textDocument.uri === 'string'
}

/** Whether parameters name a document and a position. */
export function namesPosition(params: unknown): boolean {
  return namesDocument(params) && isRecord(params) && isPosition(params.position)
}

/** Whether parameters name a document and a range. */
export function namesRange(params: unknown): boolean {
  return namesDocument(params) && isRecord(params) && isRange(params.range)
}

export function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end)
}

/** Whether what a client says it knows of other documents can be read; it may say nothing. */
export function namesResults(params: unknown): boolean {
  if (!isRecord(params)) return false
  const {previousResultIds: known} = params
  return known === undefined || known === null || (Array.isArray(known) && known.every(isRecord))
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value.line) && Number.isInteger(value.character)
}

/** A handler that is only given parameters of the right shape. */
export function shaped<Params, Rest extends readonly unknown[], Answer>(
  isRight: (params: unknown) => boolean,
  handler: (params: Params, ...rest: Rest) => Answer
): (params: Params, ...rest: Rest) => Answer | ResponseError<never> {
  return (params, ...rest) =>
    isRight(params)
      ? handler(params, ...rest)
      : new ResponseError<never>(ErrorCodes.InvalidParams, 'The parameters are not those of this request')
}
