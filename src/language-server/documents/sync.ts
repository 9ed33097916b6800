/** The text of open documents, kept in step with the client in the units that it counts in. */

import type {Range, TextDocumentContentChangeEvent, TextDocumentsConfiguration} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {isRecord} from '../../json.ts'
import {isRange} from '../shapes.ts'
import {indexAfter, type PositionEncoding} from './positions.ts'

/**
 * Makes and changes documents. Both throw a TypeError for what is no document and no change, and change nothing then.
 * @param encoding asked for at each change, as it is not known before the client has said what it can do
 */
export function documentFactory(encoding: () => PositionEncoding): TextDocumentsConfiguration<TextDocument> {
  return {
    create: (uri, language, version, text) => {
      if (typeof uri !== 'string') throw new TypeError('A document without a URI')
      return TextDocument.create(uri, language, version, String(text ?? ''))
    },
    update: (document, changes, version) => {
      if (!changes.every(isChange)) throw new TypeError(`A change of ${document.uri} that is none`)
      return changes.reduce(
        (text, change) => TextDocument.update(text, [inside(text, change, encoding())], version),
        document
      )
    }
  }
}

function isChange(change: unknown): boolean {
  return isRecord(change) && typeof change.text === 'string' && (change.range === undefined || isRange(change.range))
}

/** A change in UTF-16, at places that the text has: the library loses its count of lines over any other. */
function inside(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding
): TextDocumentContentChangeEvent {
  if (!('range' in change) || change.range === undefined) return change
  const {start, end} = encoding === 'utf-16' ? change.range : rangeInUtf16(document, change.range, encoding)
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)]
  return {range: {start: document.positionAt(from), end: document.positionAt(to)}, text: change.text}
}

function rangeInUtf16(document: TextDocument, {start, end}: Range, encoding: PositionEncoding): Range {
  const inLine = ({line, character}: Range['start']) => {
    const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
    return {line, character: indexAfter(text, character, encoding)}
  }
  return {start: inLine(start), end: inLine(end)}
}
