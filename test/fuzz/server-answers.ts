/** What must hold of the answers of the language server: they come, are no faults, and every place in them is in the client's text. */

import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  TextDocumentEdit
} from 'vscode-languageserver-protocol'
import {Broken} from './broken.ts'
import type {ClientText} from './server-text.ts'

/** The text of a document; null where it is not known, or has changed since it was asked about. */
export type TextOf = (uri: string) => ClientText | null

/** Milliseconds within which every request has an end, also on a slow machine under load. */
export const PATIENCE = 90_000

/** @throws Broken where there is no answer in time */
export async function inTime<Answer>(what: string, working: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Broken('time', `${what} has no end`)), PATIENCE)
  })
  return await Promise.race([working, late]).finally(() => clearTimeout(timer))
}

/** Of errors that must not be. */
const codes = {internal: -32603, failed: -32803}

/**
 * A command that there is not, or with wrong arguments, has failed; else it is the tool that did.
 * @throws Broken for an error that is a fault of the server, and whatever is no error of the protocol
 */
export function expectSound(error: unknown, method: string, params: unknown): void {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (error instanceof Broken || typeof code !== 'number') throw error
  if (code === codes.internal || (code === codes.failed && method !== 'workspace/executeCommand'))
    throw new Broken(`error ${code}`, `${method} ${JSON.stringify(params)}: ${String(error)}`)
}

/** A question with what it is about. */
export interface Asked {
  readonly method: string
  readonly uri: string
  readonly position: Position | null
}

/** @throws Broken where an answer tells of a place that there is not, or is otherwise none that an editor can take */
export function checkAnswer(answer: unknown, {method, uri, position}: Asked, textOf: TextOf): void {
  for (const place of placesIn(answer, uri)) expectInText(place, method, textOf)
  const text = textOf(uri)
  if (answer === null || text === null) return
  if (method === 'textDocument/documentSymbol') checkSymbols(answer as DocumentSymbol[], method)
  if (method === 'textDocument/foldingRange') checkFolding(answer as FoldingRange[], text)
  if (method === 'textDocument/completion' && position !== null)
    checkCompletion(answer as CompletionItem[], position, text)
  if (method === 'textDocument/codeAction') checkActions(answer as CodeAction[], textOf)
}

interface Place {
  readonly uri: string
  readonly range: Range
}

/** Every range in an answer, with the document that it is of: the one named nearest above it, else the one asked about. */
function* placesIn(value: unknown, uri: string): Generator<Place> {
  if (typeof value !== 'object' || value === null) return
  if (isRange(value)) {
    yield {uri, range: value}
    return
  }
  const own = uriOf(value) ?? uri
  for (const [key, part] of Object.entries(value)) {
    // The place that a link leads away from is in the document that was asked about.
    if (key === 'originSelectionRange') yield* placesIn(part, uri)
    else if (key === 'changes') for (const [of, edits] of Object.entries(part ?? {})) yield* placesIn(edits, of)
    else yield* placesIn(part, own)
  }
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end)
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
}

function uriOf(value: object): string | null {
  if ('uri' in value && typeof value.uri === 'string') return value.uri
  if ('targetUri' in value && typeof value.targetUri === 'string') return value.targetUri
  const named = 'textDocument' in value ? value.textDocument : null
  return typeof named === 'object' && named !== null ? uriOf(named) : null
}

function expectInText({uri, range}: Place, what: string, textOf: TextOf): void {
  const text = textOf(uri)
  if (text === null || text.holds(range)) return
  throw new Broken('position', `${what}: ${JSON.stringify(range)} is not in the text, of ${text.lines.length} lines`)
}

/** An editor throws the whole outline away where a name does not lie in what it names. */
function checkSymbols(symbols: readonly DocumentSymbol[], what: string): void {
  for (const {name, range, selectionRange, children = []} of symbols) {
    if (name.trim() === '') throw new Broken('outline', 'a name is blank')
    if (selectionRange !== undefined && !isWithin(selectionRange, range))
      throw new Broken('outline', `the name of “${name}” is not within it`)
    checkSymbols(children, what)
  }
}

function checkFolding(ranges: readonly FoldingRange[], {lines}: ClientText): void {
  for (const {startLine, endLine} of ranges) {
    if (startLine < 0 || endLine <= startLine || endLine >= lines.length)
      throw new Broken('folding', `${startLine}-${endLine} of ${lines.length} lines`)
  }
}

/** What is completed stands in the line of the cursor, around it. */
function checkCompletion(items: readonly CompletionItem[], position: Position, text: ClientText): void {
  const cursor = text.positionAt(text.offsetAt(position))
  for (const {label, textEdit} of items) {
    const range = textEdit !== undefined && 'range' in textEdit ? textEdit.range : null
    if (range === null) throw new Broken('completion', `“${label}” says not what it replaces`)
    if (range.start.line !== range.end.line || !isWithin({start: cursor, end: cursor}, range))
      throw new Broken('completion', `“${label}” at ${JSON.stringify(cursor)} replaces ${JSON.stringify(range)}`)
  }
}

/** The edits of one document must not overlap: a client may make them in any order. */
function checkActions(actions: readonly CodeAction[], textOf: TextOf): void {
  for (const {title, edit} of actions) {
    for (const {textDocument, edits} of documentEdits(edit)) {
      const text = textOf(textDocument.uri)
      if (text === null) continue
      const spans = edits
        .flatMap(one => ('range' in one ? [one.range] : []))
        .map(({start, end}) => [text.offsetAt(start), text.offsetAt(end)] as const)
        .sort(([left], [right]) => left - right)
      for (const [index, [start]] of spans.entries())
        if (start < (spans[index - 1]?.[1] ?? 0)) throw new Broken('edits', `those of “${title}” overlap`)
    }
  }
}

/** The edits of an action by document, in whichever of the two shapes they come. */
export function documentEdits(edit: CodeAction['edit']): TextDocumentEdit[] {
  const named = (edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? [change] : []))
  const plain = Object.entries(edit?.changes ?? {})
  return [...named, ...plain.map(([uri, edits]) => ({textDocument: {uri, version: null}, edits}))]
}

function isWithin(inner: Range, outer: Range): boolean {
  return isNotAfter(outer.start, inner.start) && isNotAfter(inner.end, outer.end)
}

function isNotAfter(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character)
}
