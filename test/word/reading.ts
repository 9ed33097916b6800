/** Reading bytes in tests: a document or a failure of the test, and the findings of a report in any format. */

import {expect} from 'vitest'
import {formatExact, parseExact} from '../../src/exact.ts'
import type {Result} from '../../src/index.ts'
import {createLinter} from '../../src/index.ts'
import {readBytes} from '../../src/parse/bytes.ts'
import type {ParsedDocument} from '../../src/parse/document.ts'
import {isRefusal, type Refusal} from '../../src/parse/refusal.ts'
import type {Truth} from '../invented/truth.ts'

export async function readDocument(bytes: Uint8Array, path: string): Promise<ParsedDocument> {
  const read = await readBytes(bytes, {path})
  if (isRefusal(read)) throw new Error(`${path} was refused: ${read.message.en}`)
  return read
}

export async function readRefusal(bytes: Uint8Array, path: string): Promise<Refusal> {
  const read = await readBytes(bytes, {path})
  if (!isRefusal(read)) throw new Error(`${path} was read`)
  return read
}

const linter = createLinter()

export async function lintBytes(bytes: Uint8Array, path: string): Promise<Result> {
  return linter.lintDocument(await readDocument(bytes, path), {path})
}

/** What is read of every figure, exactly. */
export function figuresOf(result: Result): Record<string, string | null> {
  expect(result.report, 'it is read as a report').not.toBeNull()
  const figures = [...(result.report?.figures ?? [])]
  return Object.fromEntries(figures.map(({figure, exact}) => [figure, exact && formatExact(exact)]))
}

/** What should be read. */
export function figuresIn(truth: Truth): Record<string, string | null> {
  return Object.fromEntries(
    Array.from(truth.figures, ([path, text]) => {
      const exact = parseExact(text)
      return [path, exact && formatExact(exact)]
    })
  )
}

/** What is found, without the positions, which differ between formats. */
export function findingsOf({diagnostics, unjudged}: Result): string[] {
  const found = diagnostics.map(
    ({rule, messageId, severity, message, location}) => `${severity} ${rule}/${messageId} ${location.place}: ${message}`
  )
  return [...found, ...unjudged.map(({rule, message}) => `unjudged ${rule}: ${message}`)].sort()
}
