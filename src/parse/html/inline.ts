/** The inline content of a page as mdast: text with its place, emphasis, links, images, line breaks. */

import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Source, Span} from '../../source.ts'
import {isBlankText} from '../../text.ts'
import {spanAround, type TextSegment, trimLine} from '../looks/segment.ts'
import {attribute, type HtmlElement} from './tree.ts'

/** One thing in a line, with the inline elements around it, outermost first. */
export type Inline = {readonly within: readonly HtmlElement[]; readonly span: Span} & (
  | {readonly kind: 'text'; readonly segment: TextSegment}
  | {readonly kind: 'image'; readonly element: HtmlElement}
  | {readonly kind: 'break'}
)

/** Inline elements that mdast has a node for. */
export const wrappers: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'em', 'i', 'del', 's', 'strike'])

/** The line without the blanks at its ends and without doubled ones within; empty where nothing is left. */
export function tidyLine(line: readonly Inline[]): Inline[] {
  const kept = line.filter((item, index) => !(isCollapsible(item) && isCollapsible(line[index - 1])))
  const shown = (item: Inline): boolean =>
    item.kind === 'image' || (item.kind === 'text' && !isBlankText(item.segment.value))
  const first = kept.findIndex(shown)
  const last = kept.findLastIndex(shown)
  if (first === -1) return []
  return kept.slice(first, last + 1).map((item, index, all) => {
    if (item.kind !== 'text' || (index > 0 && index < all.length - 1)) return item
    const [segment] = trimLine([item.segment])
    if (!segment) return item
    const trimmed = index === 0 && all.length > 1 ? {...segment, ...endOf(item.segment, segment)} : segment
    return {...item, segment: trimmed, span: trimmed}
  })
}

function isCollapsible(item: Inline | undefined): boolean {
  return item?.kind === 'text' && (item.segment.value === ' ' || item.segment.value === '\n')
}

/** The first item keeps the blanks at its end: text follows. */
function endOf(whole: TextSegment, trimmed: TextSegment): {end: number; value: string} {
  if (whole.value.length !== whole.end - whole.start) return {end: whole.end, value: whole.value}
  return {end: whole.end, value: whole.value.slice(trimmed.start - whole.start)}
}

export function inlineText(line: readonly Inline[]): string {
  return line.map(item => (item.kind === 'text' ? item.segment.value : item.kind === 'break' ? '\n' : '')).join('')
}

/** The span of a line; null for an empty one. */
export function inlineSpan(line: readonly Inline[]): Span | null {
  return spanAround(line.map(({span}) => span))
}

/** Nests the items of a line in the nodes of the elements around them. */
export function toPhrasing(source: Source, line: readonly Inline[], depth = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < line.length; ) {
    const item = line[index]
    if (!item) break
    const wrapper = item.within[depth]
    if (!wrapper) {
      nodes.push(leaf(source, item))
      index++
      continue
    }
    let end = index + 1
    while (line[end]?.within[depth] === wrapper) end++
    const group = line.slice(index, end)
    const span = inlineSpan(group) ?? item.span
    nodes.push(wrap(wrapper, toPhrasing(source, group, depth + 1), source.range(span)))
    index = end
  }
  return nodes
}

function leaf(source: Source, item: Inline): PhrasingContent {
  const position = source.range(item.span)
  if (item.kind === 'text') {
    const {value, look} = item.segment
    return look === undefined ? {type: 'text', value, position} : {type: 'text', value, position, data: {look}}
  }
  if (item.kind === 'break') return {type: 'break', position}
  return {type: 'image', url: attribute(item.element, 'src') ?? '', alt: attribute(item.element, 'alt') ?? '', position}
}

function wrap(element: HtmlElement, children: PhrasingContent[], position: Position): PhrasingContent {
  switch (element.tagName) {
    case 'a':
      return {type: 'link', url: attribute(element, 'href') ?? '', children, position}
    case 'b':
    case 'strong':
      return {type: 'strong', children, position}
    case 'em':
    case 'i':
      return {type: 'emphasis', children, position}
    default:
      return {type: 'delete', children, position}
  }
}
