/** What can be looked for across all reports: their titles, sections, tables and rows, each with its numbers. */

import type {DocumentSymbol, SymbolInformation} from 'vscode-languageserver'
import {wordsIn} from '../../text.ts'
import type {OpenReport} from '../documents/subject.ts'
import type {Entry} from '../threads/jobs.ts'
import {symbols} from './outline.ts'

/** No editor shows more; the user writes more to have fewer. */
const MOST = 200

/** The entries of a report, in the order of its text. */
export function entriesOf(subject: Pick<OpenReport, 'report' | 'positions' | 'locale'>): Entry[] {
  const {report} = subject
  if (report === null) return []
  const container = `${report.agency ?? ''}${report.year ?? ''}`
  const flatten = ({name, detail = '', kind, selectionRange, children = []}: DocumentSymbol): Entry[] => [
    {name: `${name} ${detail}`.trim(), kind, range: selectionRange, container},
    ...children.flatMap(flatten)
  ]
  return symbols(subject).flatMap(flatten)
}

/** Every word of the query stands in the name of an entry or in that of its report. */
export function matching(
  query: string,
  files: Iterable<{readonly uri: string; readonly entries: readonly Entry[]}>
): SymbolInformation[] {
  const words = wordsIn(query)
  const found: SymbolInformation[] = []
  for (const {uri, entries} of files) {
    for (const {name, kind, range, container} of entries) {
      if (!words.every(word => name.includes(word) || container.includes(word))) continue
      found.push({name, kind, location: {uri, range}, containerName: container})
      if (found.length === MOST) return found
    }
  }
  return found
}
