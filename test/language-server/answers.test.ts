/** A request is answered once: by its work, or by the error that the protocol defines for one that gets no answer. */

import {expect, it} from 'vitest'
import {CancellationTokenSource, Emitter, LSPErrorCodes, ResponseError} from 'vscode-languageserver/node'
import {answered} from '../../src/language-server/requests/answers.ts'
import {JobError} from '../../src/language-server/threads/job-queue.ts'

const never = () => new Promise<string>(() => {})

it('is what the work gives', async () => {
  const {token} = new CancellationTokenSource()
  expect(await answered(token, async () => '好')).toBe('好')
})

it('does not wait for work that the client has called off', async () => {
  const source = new CancellationTokenSource()
  const answer = answered(source.token, never)
  source.cancel()
  expect(await answer).toMatchObject({code: LSPErrorCodes.RequestCancelled})
})

it('begins no work that is called off before', async () => {
  const source = new CancellationTokenSource()
  source.cancel()
  let begun = false
  const answer = await answered(source.token, async () => {
    begun = true
  })
  expect(answer).toBeInstanceOf(ResponseError)
  expect(begun).toBe(false)
})

it('tells a text that has changed from work that failed', async () => {
  const {token} = new CancellationTokenSource()
  const outdated = await answered(token, () => Promise.reject(new JobError('cancelled', 'superseded')))
  expect(outdated).toMatchObject({code: LSPErrorCodes.ContentModified})
  const failed = await answered(token, () => Promise.reject(new Error('no such file')))
  expect(failed).toMatchObject({code: LSPErrorCodes.RequestFailed, message: 'no such file'})
})

it('leaves nothing with the token, which would keep the answer for as long as the connection knows it', async () => {
  let isListening = false
  const cancelling = new Emitter<void>({
    onFirstListenerAdd: () => {
      isListening = true
    },
    onLastListenerRemove: () => {
      isListening = false
    }
  })
  const token = {isCancellationRequested: false, onCancellationRequested: cancelling.event}
  const answer = answered(token, async () => '好')
  expect(isListening).toBe(true)
  await answer
  expect(isListening).toBe(false)
})
