/** How a request ends that gets no answer: cancelled, outdated, or failed. */

import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'
import {thrownText} from '../../thrown.ts'
import {JobError} from '../threads/job-queue.ts'

/**
 * Awaits an answer, but no longer than the client does.
 * @returns the answer, or the error that the protocol defines for a request without one
 */
export async function answered<Answer>(
  token: CancellationToken,
  work: () => Promise<Answer>
): Promise<Answer | ResponseError<void>> {
  if (token.isCancellationRequested) return cancelled()
  const working = work().catch(toResponse)
  return await new Promise(resolve => {
    const listening = token.onCancellationRequested(() => resolve(cancelled()))
    working.then(answer => {
      // The connection may know the token for long; it is not to keep the answer with it.
      listening.dispose()
      resolve(answer)
    })
  })
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request')
}

function toResponse(error: unknown): ResponseError<void> {
  const message = thrownText(error)
  const isOutdated = error instanceof JobError && error.reason === 'cancelled'
  return new ResponseError(isOutdated ? LSPErrorCodes.ContentModified : LSPErrorCodes.RequestFailed, message)
}
