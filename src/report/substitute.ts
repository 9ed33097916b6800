/** What stands in the place of a table: an image, or words that send the reader to an attachment. */

import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {Span} from '../source.ts'
import type {Section} from './model.ts'
import type {Spot} from './spot.ts'

/** @returns where it stands; null where nothing in the section stands for a table */
export function findSubstitute(tree: Root, section: Section): Spot | null {
  const image = findImage(tree, section.span)
  if (image !== null) return {span: image, place: section.form.heading}
  return section.paragraphs.find(({text}) => text.length < MAX_REFERENCE && REFERENCE.test(text)) ?? null
}

/** 详见附件, （见附表）, 点击下载 */
const REFERENCE = /(?:见|查看|参阅|点击|下载).{0,8}(?:附件|附表|附后|表格|下载)|^附件/

/** A longer paragraph speaks of other things too. */
const MAX_REFERENCE = 80

function findImage(tree: Root, span: Span): Span | null {
  const waiting: (Node & {children?: Node[]; value?: unknown})[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    const inside = start !== undefined && end !== undefined && start < span.end && end > span.start
    if (inside && isImage(node)) return {start, end}
    if (node.type === 'root' || inside) waiting.push(...(node.children ?? []).toReversed())
  }
  return null
}

function isImage(node: Node & {value?: unknown}): boolean {
  return (
    node.type === 'image' || (node.type === 'html' && typeof node.value === 'string' && /^<img\b/i.test(node.value))
  )
}
