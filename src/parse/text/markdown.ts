/**
 * Markdown to mdast with unified, remark-parse and remark-gfm, fitted to reports.
 *
 * Constructs that reports do not have and that do harm in them are switched off: prose indented by blanks is no code, a
 * line of dashes makes no heading of the paragraph above it, `3~5` is not deleted text, a stray `<div>` or a fence does not hide
 * the paragraphs below it, `[x]` at the beginning of an item stays in its text, and an address does not take in the Chinese
 * that follows it.
 */

import type {Nodes, PhrasingContent, Root, RootContent, Strong, Text} from 'mdast'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import {type Source, spanOfNode} from '../../source.ts'
import {wordsIn} from '../../text.ts'
import {takePlainParagraphs} from './plain-paragraphs.ts'

const HARMFUL_IN_REPORTS = wordsIn(`
  codeIndented codeFenced setextUnderline htmlFlow definition wwwAutolink protocolAutolink emailAutolink
  gfmFootnoteCall gfmFootnoteDefinition gfmPotentialFootnoteCall tasklistCheck table
`)

const CONTAINERS = ['blockQuote', 'list']
/** Inside a cell there are no blocks. */
const BLOCKS = [...CONTAINERS, 'headingAtx', 'thematicBreak']

const processors = {
  markdown: lazily(() => processor(HARMFUL_IN_REPORTS)),
  withoutContainers: lazily(() => processor([...HARMFUL_IN_REPORTS, ...CONTAINERS])),
  cell: lazily(() => processor([...HARMFUL_IN_REPORTS, ...BLOCKS]))
}

/**
 * The tree of a Markdown text.
 * @param source the text, for its lines
 * @param text of the same length and lines, with blanks where tables stand
 */
export function parseProse(source: Source, text: string): Root {
  const {paragraphs, rest, areListsText} = takePlainParagraphs(source, text)
  const children = !/[^ \t\r\n]/.test(rest)
    ? []
    : parseRest(source, rest, areListsText ? 'withoutContainers' : 'markdown')
  const position = source.range({start: 0, end: text.length})
  return {type: 'root', children: sortedByPlace(children, paragraphs), position}
}

type Syntax = 'markdown' | 'withoutContainers'

function parseRest(source: Source, text: string, syntax: Syntax): RootContent[] {
  const {children} = parseMarkdown(withoutBlankLines(source, text), syntax)
  for (const node of children) restoreOffsets(node, source)
  return children
}

/** The text with nothing in its blank lines: where a table stood, its parser would go through every blank. */
function withoutBlankLines(source: Source, text: string): string {
  let shortened = ''
  let previousEnd = ''
  for (let index = 0; index < source.lineStarts.length; index++) {
    const {start, end} = source.lineSpan(index)
    const line = text.slice(start, end)
    const lineEnd = text.slice(end, source.lineStarts[index + 1])
    // A CR and an LF that a blank line parts must not become one line end.
    const parts = lineEnd === '\n' && previousEnd === '\r'
    shortened += (parts || !/^[ \t]*$/.test(line) ? line : '') + lineEnd
    previousEnd = lineEnd
  }
  return shortened
}

/** Lines and columns of a node are those of the source; its offsets follow from them. */
function restoreOffsets(node: Nodes, source: Source): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    point.offset = (source.lineStarts[point.line - 1] ?? 0) + point.column - 1
  if ('children' in node) for (const child of node.children) restoreOffsets(child, source)
}

/** {@link parseProse} by the parser of Markdown alone. */
export function parseMarkdown(text: string, syntax: Syntax = 'markdown'): Root {
  return processors[syntax]().parse(text)
}

/** Two lists of blocks, each in the order of the text, as one. */
export function sortedByPlace(left: readonly RootContent[], right: readonly RootContent[]): RootContent[] {
  const merged: RootContent[] = []
  let next = 0
  for (const block of right) {
    const {start} = spanOfNode(block)
    for (let other = left[next]; other !== undefined && spanOfNode(other).start < start; other = left[next]) {
      merged.push(other)
      next++
    }
    merged.push(block)
  }
  return [...merged, ...left.slice(next)]
}

/** The inline content of one cell, which is on one line. Positions count from the cell's start. */
export function parseCell(text: string): PhrasingContent[] {
  if (isBold(text)) return [boldText(text)]
  const blocks = processors.cell().parse(text).children
  return blocks.flatMap(node => (node.type === 'paragraph' ? node.children : []))
}

/**
 * `**1920**`: most cells with markup are bold and nothing else. For each of them the parser would put its syntax together
 * again, which takes longer than many cells without markup.
 */
function isBold(text: string): boolean {
  if (text.length < 5 || !text.startsWith('**') || !text.endsWith('**')) return false
  const words = text.slice(2, -2)
  return words.trim() === words && !/[\\`*_~[\]<&\p{Cc}]/u.test(words)
}

function boldText(text: string): Strong {
  const position = (start: number, end: number) => ({start: columnPoint(start), end: columnPoint(end)})
  const words: Text = {type: 'text', value: text.slice(2, -2), position: position(2, text.length - 2)}
  return {type: 'strong', children: [words], position: position(0, text.length)}
}

function columnPoint(offset: number) {
  return {line: 1, column: offset + 1, offset}
}

function processor(disabled: readonly string[]) {
  return unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(fitted, disabled).freeze()
}

/** Adds to the syntax what Chinese needs, takes from it what `disabled` names, and drops remark-gfm's search for addresses. */
const fitted: Plugin<[readonly string[]]> = function (disabled) {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    cjkFriendlyExtension(),
    {disable: {null: [...disabled]}}
  ]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({transforms: _addressesBecomeLinks, ...extension}) => extension)
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
