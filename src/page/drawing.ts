/** A report as it is drawn: its prose in paragraphs, its tables in the official form, and where its findings lie in them. */

import type {LabelCell} from '../format/documents/form-grid.ts'
import type {ParagraphKind} from '../report/model.ts'
import type {SectionNumber, TableId} from '../standard/standard.ts'

export interface DrawnReport {
  readonly blocks: readonly DrawnBlock[]
  /** The headings to go to. */
  readonly sections: readonly {readonly number: SectionNumber; readonly name: string; readonly anchor: string | null}[]
}

export type DrawnBlock = DrawnParagraph | DrawnForm | DrawnGrid

/** A stretch of text that the same findings mark. */
export interface Segment {
  readonly text: string
  readonly findings: readonly number[]
}

interface Placed {
  /** Names it among all that is drawn. */
  readonly anchor: string
  readonly section: SectionNumber | 0
  /** The findings that concern it as a whole. */
  readonly findings: readonly number[]
}

export interface DrawnParagraph extends Placed {
  readonly kind: 'paragraph'
  readonly role: ParagraphKind
  readonly isSectionHeading: boolean
  readonly segments: readonly Segment[]
}

/** A table of the report that the form does not have. */
export interface DrawnGrid extends Placed {
  readonly kind: 'grid'
  readonly rows: readonly (readonly DrawnGridCell[])[]
}

export interface DrawnGridCell {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly findings: readonly number[]
}

/** A table of the form. */
export interface DrawnForm extends Placed {
  readonly kind: 'form'
  readonly table: TableId
  readonly name: string
  readonly state: 'read' | 'partial' | 'unread' | 'replaced' | 'absent'
  readonly parts: readonly DrawnPart[]
}

/** One block of a table of the form. */
export interface DrawnPart {
  readonly heading: string | null
  readonly corner: string
  readonly labelWidth: number
  readonly header: readonly (readonly DrawnLabel[])[]
  readonly rows: readonly {readonly labels: readonly DrawnLabel[]; readonly cells: readonly DrawnCell[]}[]
}

export interface DrawnLabel extends LabelCell {
  readonly anchor: string
  /** As the report has it, where that is not the form's. */
  readonly written: string | null
  readonly findings: readonly number[]
}

export interface DrawnCell {
  /** The path of the figure. */
  readonly path: string
  readonly anchor: string
  /** Table, row and column, as a person names it. */
  readonly place: string
  readonly text: string
  readonly state: 'number' | 'blank' | 'stand-in' | 'not-a-number' | 'unread' | 'absent'
  readonly findings: readonly number[]
  /** What it should be, where it is the cause of findings. */
  readonly shouldBe: number | null
  readonly isPart: boolean
  readonly isUndetermined: boolean
}
