/**
 * Other formats of word processors in the words of WordprocessingML: what a merged cell, an automatic number or a struck
 * word means is then decided by the readers of Word files, once for all of them.
 */

import type {XmlElement} from '../containers/xml.ts'

/** A property of paragraphs that Word does not have: its number, counted by the program that wrote the file. */
export const LITERAL_NUMBER = 'w:literalNumber'

/** A document as the readers of Word files take it. */
export interface WordTree {
  readonly body: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
}

export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
  text = ''
): XmlElement {
  return {name, attributes, children, text, start: 0, contentStart: 0, end: 0}
}

/** An element that says one thing: `<w:jc w:val="center"/>`. */
export function makeValue(name: string, value: string | number): XmlElement {
  return make(name, {'w:val': String(value)})
}

export function makeRun(properties: readonly XmlElement[], content: readonly XmlElement[]): XmlElement {
  return make('w:r', {}, properties.length === 0 ? content : [make('w:rPr', {}, properties), ...content])
}

export function makeText(text: string): XmlElement {
  return make('w:t', {}, [], text)
}

export function makeParagraph(properties: readonly XmlElement[], content: readonly XmlElement[]): XmlElement {
  return make('w:p', {}, properties.length === 0 ? content : [make('w:pPr', {}, properties), ...content])
}

export function makeFieldMark(type: 'begin' | 'separate' | 'end'): XmlElement {
  return make('w:fldChar', {'w:fldCharType': type})
}
