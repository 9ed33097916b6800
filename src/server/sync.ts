/** The text of open documents, kept in step with the client in the units that it counts in. */

import type {Range, TextDocumentContentChangeEvent, TextDocumentsConfiguration} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {indexAfter, type PositionEncoding} from './positions.ts'

/**
 * Makes and changes documents.
 * @param encoding asked for at each change, as it is not known before the client has said what it can do
 */
export function documentFactory(encoding: () => PositionEncoding): TextDocumentsConfiguration<TextDocument> {
  return {
    create: (uri, language, version, text) => TextDocument.create(uri, language, version, String(text ?? '')),
    update: (document, changes, version) =>
      encoding() === 'utf-16'
        ? TextDocument.update(document, changes, version)
        : changes.reduce(
            (text, change) => TextDocument.update(text, [inUtf16(text, change, encoding())], version),
            document
          )
  }
}

function inUtf16(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding
): TextDocumentContentChangeEvent {
  return 'range' in change ? {range: rangeInUtf16(document, change.range, encoding), text: change.text} : change
}

function rangeInUtf16(document: TextDocument, {start, end}: Range, encoding: PositionEncoding): Range {
  const inLine = ({line, character}: Range['start']) => {
    const text = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
    return {line, character: indexAfter(text, character, encoding)}
  }
  return {start: inLine(start), end: inLine(end)}
}
