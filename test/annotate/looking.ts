/** Looking into annotated files: their parts, their comments, the words between the marks of one. */

import {unzipSync} from 'fflate'
import type {Diagnostic} from '../../src/diagnostic.ts'
import {readArchive} from '../../src/parse/bytes.ts'
import {childrenNamed, parseXml, value, type XmlElement, xmlDescendants} from '../../src/parse/containers/xml.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'

export function part(bytes: Uint8Array, name: string): XmlElement {
  const content = unzipSync(bytes)[name]
  if (!content) throw new Error(`no ${name}`)
  return parseXml(content, name).root
}

export function named(root: XmlElement, name: string): XmlElement[] {
  return [...xmlDescendants(root)].filter(each => each.name === name)
}

export function textOf(root: XmlElement): string {
  return named(root, 'w:t')
    .map(each => each.text)
    .join('')
}

export const comments = (bytes: Uint8Array): readonly XmlElement[] =>
  childrenNamed(part(bytes, 'word/comments.xml'), 'w:comment')

/** A finding at the first place of some words in the text made of a file; '' for the first blank cell. */
export function finding(bytes: Uint8Array, words: string, message = '写错了 <&>'): Diagnostic {
  const {document} = readArchive(bytes)
  const blank =
    document.tables[0]?.grid.rows.flatMap(row => row.slots).find(slot => slot.cell.text === '')?.cell.span.start ?? 0
  const start = words === '' ? blank : document.source.text.indexOf(words)
  const range = document.source.range({start, end: start + words.length})
  const basis = [{instrument: '《条例》', article: '第五十条', confidence: 'A' as const}]
  const fixes = [{title: '改为“1”', safety: 'suggestion' as const, edits: []}]
  return {
    rule: 'x',
    messageId: 'y',
    severity: 'error',
    message,
    location: {range, place: ''},
    related: [],
    basis,
    fixes,
    fingerprint: ''
  }
}

/** The text between the beginning and the end of a comment. */
export function commented(bytes: Uint8Array, id = '0'): string {
  let inside = false
  let text = ''
  for (const each of xmlDescendants(part(bytes, 'word/document.xml'))) {
    if (each.name === 'w:commentRangeStart' && value(each, 'w:id') === id) inside = true
    if (each.name === 'w:commentRangeEnd' && value(each, 'w:id') === id) inside = false
    if (inside && each.name === 'w:t') text += each.text
  }
  return text
}

/** A report with an error, a blank and prose that is found at fault. */
export function faulty(seed: number): Truth {
  const truth = inventTruth(seed, {size: 'few'})
  return withFigures(truth, {
    'requests.results.granted.naturalPerson': '99999',
    'disputes.reconsideration.total': '777',
    'proactive.penalties.decisions': ''
  })
}
