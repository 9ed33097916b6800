/** How much a section says, and whether something stands in it that cannot be read. */

import type {Paragraph, Report, Section} from '../../../src/report/model.ts'
import type {Span} from '../../../src/source.ts'

/** Letters and digits of a text; blanks and punctuation say nothing. */
export function countCharacters(text: string): number {
  let count = 0
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) count += run.length
  return count
}

/** Headings of this length and more are sentences, not names. */
const SENTENCE = 16

/** The paragraphs of a section that say something: not its sub-headings, unless they are whole sentences. */
export function statements(section: Section): readonly Paragraph[] {
  return section.paragraphs.filter(({kind, text}) => {
    if (kind === 'title') return false
    return kind === 'heading' ? countCharacters(text) >= SENTENCE : /[\p{L}\p{N}]/u.test(text)
  })
}

/** Whether a section says something in at least the given number of characters; text in tables counts too. */
export function saysEnough(report: Report, section: Section, least: number): boolean {
  let count = 0
  for (const text of textsOf(report, section)) {
    count += countCharacters(text)
    if (count >= least) return true
  }
  return false
}

function* textsOf(report: Report, section: Section): Iterable<string> {
  for (const {text} of statements(section)) yield text
  for (const {grid} of report.parsedTables) {
    if (!isWithin(grid.span, section.span)) continue
    for (const {slots} of grid.rows) for (const {cell, covered} of slots) if (!covered) yield cell.text
  }
}

/** Whether a picture stands in a section: its text may be in the picture. */
export function hasPicture(report: Report, section: Section): boolean {
  return holdsPicture(report.tree, section.span)
}

interface TreeNode {
  readonly type: string
  readonly children?: readonly TreeNode[]
  readonly position?: {readonly start: TreePoint; readonly end: TreePoint} | undefined
}

interface TreePoint {
  readonly offset?: number | undefined
}

function holdsPicture(node: TreeNode, span: Span): boolean {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined && (end < span.start || start >= span.end)) return false
  if (node.type === 'image') return start !== undefined && start >= span.start
  return node.children?.some(child => holdsPicture(child, span)) === true
}

function isWithin(inner: {start: number; end: number}, outer: {start: number; end: number}): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
