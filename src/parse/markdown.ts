/**
 * Markdown to mdast with unified, remark-parse and remark-gfm, fitted to reports.
 *
 * Constructs that reports do not have and that do harm in them are switched off: prose indented by blanks is no code, a
 * line of dashes makes no heading of the paragraph above it, `3~5` is not deleted text, a stray `<div>` or a fence does not hide
 * the paragraphs below it, and an address does not take in the Chinese that follows it.
 */

import type {Root, RootContent} from 'mdast'
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'

const HARMFUL_IN_REPORTS = [
  'codeIndented',
  'codeFenced',
  'setextUnderline',
  'htmlFlow',
  'definition',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'table'
]

/** Inside a cell there are no blocks. */
const BLOCKS = ['blockQuote', 'headingAtx', 'list', 'thematicBreak']

const processors = {
  markdown: lazily(() => processor(HARMFUL_IN_REPORTS)),
  cell: lazily(() => processor([...HARMFUL_IN_REPORTS, ...BLOCKS]))
}

/** The tree of a text in which tables have been blanked out. */
export function parseProse(text: string): Root {
  return processors.markdown().parse(text)
}

/** The inline content of one cell. Positions count from the cell's start. */
export function parseCell(text: string): RootContent[] {
  return processors.cell().parse(text).children
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
