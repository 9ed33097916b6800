/** How much a section says, and whether something stands in it that cannot be read. */

import type {Paragraph, Report, Section} from '../../src/report/model.ts'

/** Letters and digits of a text; blanks and punctuation say nothing. */
export function countCharacters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

/** Headings of this length and more are sentences, not names. */
const SENTENCE = 16

/** The paragraphs of a section that say something: not its sub-headings, unless they are whole sentences. */
export function statements(section: Section): readonly Paragraph[] {
  return section.paragraphs.filter(({kind, text}) => {
    if (kind === 'title') return false
    const length = countCharacters(text)
    return kind === 'heading' ? length >= SENTENCE : length > 0
  })
}

/** What a section says, in characters; text in tables counts too. */
export function amountOfText(report: Report, section: Section): number {
  const tables = report.parsedTables.filter(({grid}) => isWithin(grid.span, section.span))
  const cells = tables.flatMap(({grid}) => grid.rows.flatMap(row => row.slots.filter(({covered}) => !covered)))
  const texts = [...statements(section).map(({text}) => text), ...cells.map(({cell}) => cell.text)]
  return texts.reduce((sum, text) => sum + countCharacters(text), 0)
}

/** Whether a picture stands in a section: its text may be in the picture. */
export function hasPicture(report: Report, section: Section): boolean {
  return somewhere(report.tree, node => {
    const start = node.position?.start.offset
    const isPicture = node.type === 'image' || node.type === 'imageReference'
    return isPicture && start !== undefined && start >= section.span.start && start < section.span.end
  })
}

interface TreeNode {
  readonly type: string
  readonly children?: readonly TreeNode[]
  readonly position?: {readonly start: {readonly offset?: number | undefined}} | undefined
}

function somewhere(node: TreeNode, test: (node: TreeNode) => boolean): boolean {
  return test(node) || (node.children ?? []).some(child => somewhere(child, test))
}

function isWithin(inner: {start: number; end: number}, outer: {start: number; end: number}): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
