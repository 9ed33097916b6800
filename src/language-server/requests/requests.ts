/** The requests about one document, each a question to the thread that has it, in the shape that the client can take. */

import type {
  CancellationToken,
  CodeActionParams,
  DocumentSymbol,
  Location,
  LocationLink,
  Position,
  Range,
  ReferenceParams,
  ResponseError,
  SymbolInformation
} from 'vscode-languageserver/node'
import type {Documents} from '../documents/documents.ts'
import type {Link, Queries, QueryName} from '../threads/jobs.ts'
import type {Workspace} from '../workspace.ts'
import {answered} from './answers.ts'

type Answer<Value> = Promise<Value | ResponseError<void>>

interface At {
  readonly textDocument: {readonly uri: string}
}

export class Requests {
  readonly #documents: Documents
  readonly #workspace: Workspace

  constructor(documents: Documents, workspace: Workspace) {
    this.#documents = documents
    this.#workspace = workspace
  }

  hover({textDocument, position}: At & {position: Position}, token: CancellationToken) {
    return answered(token, () => this.#ask(textDocument.uri, 'hover', position))
  }

  definition({textDocument: {uri}, position}: At & {position: Position}, token: CancellationToken) {
    return answered(token, async (): Promise<Location[] | LocationLink[] | null> => {
      const link = await this.#ask(uri, 'definition', position)
      if (link === null) return null
      return this.#workspace.client.definitionLinks ? toLinks(uri, link) : link.to.map(range => ({uri, range}))
    })
  }

  references({textDocument: {uri}, position, context}: ReferenceParams, token: CancellationToken): Answer<Location[]> {
    const own = context?.includeDeclaration === true
    return answered(token, async () => {
      const ranges = (await this.#ask(uri, 'references', {position, own})) ?? []
      return ranges.map(range => ({uri, range}))
    })
  }

  highlights({textDocument: {uri}, position}: At & {position: Position}, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'highlights', position)) ?? [])])
  }

  hints({textDocument: {uri}, range}: At & {range: Range}, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'hints', range)) ?? [])])
  }

  symbols({textDocument: {uri}}: At, token: CancellationToken): Answer<DocumentSymbol[] | SymbolInformation[]> {
    return answered(token, async () => {
      const symbols = (await this.#ask(uri, 'symbols', null)) ?? []
      return this.#workspace.client.symbolTrees ? [...symbols] : symbols.flatMap(symbol => flatten(symbol, uri, null))
    })
  }

  folding({textDocument: {uri}}: At, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'folding', null)) ?? [])])
  }

  links({textDocument: {uri}}: At, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'links', null)) ?? [])])
  }

  completion({textDocument: {uri}, position}: At & {position: Position}, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'completion', position)) ?? [])])
  }

  lenses({textDocument: {uri}}: At, token: CancellationToken) {
    return answered(token, async () => [...((await this.#ask(uri, 'lenses', null)) ?? [])])
  }

  /** The diagnostics that the client sends along are not read: older editors send them in units of their own. */
  actions({textDocument: {uri}, range, context}: CodeActionParams, token: CancellationToken) {
    const only = Array.isArray(context?.only) ? context.only : null
    return answered(token, async () => [...((await this.#ask(uri, 'actions', {range, only})) ?? [])])
  }

  async #ask<Name extends QueryName>(
    uri: string,
    name: Name,
    question: Queries[Name]['ask']
  ): Promise<Queries[Name]['answer'] | null> {
    await this.#workspace.ready
    return await this.#documents.query(uri, name, question)
  }
}

function toLinks(uri: string, {from, to}: Link): LocationLink[] {
  return to.map((range: Range) => ({
    originSelectionRange: from,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range
  }))
}

function flatten(symbol: DocumentSymbol, uri: string, container: string | null): SymbolInformation[] {
  const {name, kind, range, children = []} = symbol
  const own = {name, kind, location: {uri, range}, ...(container !== null && {containerName: container})}
  return [own, ...children.flatMap(child => flatten(child, uri, name))]
}
