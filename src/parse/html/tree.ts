/** HTML text to parse5's tree, with the place of every node, and the few questions that readers ask of its elements. */

import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment} from 'parse5'
import type {Span} from '../../source.ts'
import {LimitExceeded, limits} from '../limits.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/**
 * Parses a whole page.
 * @throws LimitExceeded where it is nested too deeply or has too many elements
 */
export function htmlTreeOf(text: string): DefaultTreeAdapterTypes.Document {
  refuseCrowdedTags(text)
  return parse(text, {sourceCodeLocationInfo: true, treeAdapter: limitedAdapter()})
}

/**
 * Parses a piece of a page.
 * @throws LimitExceeded where it is nested too deeply or has too many elements
 */
export function parsePiece(text: string): DefaultTreeAdapterTypes.DocumentFragment {
  refuseCrowdedTags(text)
  return parseFragment(text, {sourceCodeLocationInfo: true, treeAdapter: limitedAdapter()})
}

/** The stock adapter, which stops at the limits: parse5 itself grows quadratically with depth. */
function limitedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(...parameters) {
      elements++
      if (elements > limits.pageElements) throw new LimitExceeded('pageElements')
      return defaultTreeAdapter.createElement(...parameters)
    },
    // The stock adapter makes a new object each time; a page has thousands of nodes, and lines and columns are not used.
    updateNodeSourceCodeLocation({sourceCodeLocation}, {endOffset}) {
      if (sourceCodeLocation && endOffset !== undefined) sourceCodeLocation.endOffset = endOffset
    },
    onItemPush() {
      depth++
      if (depth > limits.depth) throw new LimitExceeded('depth')
    },
    onItemPop() {
      depth--
    }
  }
}

const LONG_TAG = 4096

/** parse5 compares each attribute with all before it, so a tag with very many would hold it up. */
function refuseCrowdedTags(text: string): void {
  for (let start = text.indexOf('<'); start !== -1; ) {
    const end = text.indexOf('>', start)
    const stop = end === -1 ? text.length : end
    if (stop - start > LONG_TAG && countWords(text, start, stop) > limits.attributes)
      throw new LimitExceeded('attributes')
    start = text.indexOf('<', stop)
  }
}

function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const separator = code <= 0x20 || code === 0x2f
    if (!separator && !inside) words++
    inside = !separator
  }
  return words
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

export function attribute(element: HtmlElement, name: string): string | null {
  for (const each of element.attrs) if (each.name === name) return each.value
  return null
}

/** The children that are elements of one of these names. */
export function childElements(parent: HtmlParent, names: ReadonlySet<string>): HtmlElement[] {
  return parent.childNodes.filter((child): child is HtmlElement => isElement(child) && names.has(child.tagName))
}

/**
 * Every element below, in order, the outer before the inner.
 * @param except an element that is left out with all that is in it
 */
export function* descendants(parent: HtmlParent, except?: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = parent.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node) || node === except) continue
    yield node
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index]
      if (child) waiting.push(child)
    }
  }
}

/** Where an element stands, tags included; null for one that the parser supplied. */
export function spanOf(element: HtmlElement, shift: number): Span | null {
  const location = element.sourceCodeLocation
  return location ? {start: location.startOffset + shift, end: location.endOffset + shift} : null
}

/** Behind the start tag: where the text of an empty element would stand. */
export function contentStart(element: HtmlElement, shift: number): number | null {
  const location = element.sourceCodeLocation
  if (!location) return null
  return (location.startTag?.endOffset ?? location.endOffset) + shift
}
