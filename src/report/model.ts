/**
 * The vocabulary of rules: a report as the law sees it. Every part says where it stands in the source.
 *
 * A part that a finding can point at is a {@link Spot}: a span, and the address that a person uses for it.
 */

import type {Root} from 'mdast'
import type {Location} from '../diagnostic.ts'
import type {ExactNumber} from '../exact.ts'
import type {Grid, ParsedTable} from '../parse/table/grid.ts'
import type {Source, Span} from '../source.ts'
import type {Standard, StandardId} from '../standard/index.ts'
import type {
  BlockForm,
  ColumnForm,
  FigureForm,
  RowForm,
  SectionForm,
  SectionNumber,
  TableForm,
  TableId
} from '../standard/standard.ts'
import type {Words} from '../words.ts'
import type {ProseReading} from './prose/claim.ts'
import type {Spot} from './spot.ts'

// ---- Text ----------------------------------------------------------------------------------------------------------

export type ParagraphKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote'

/**
 * A paragraph (or heading, or list item) as a person reads it: lines joined, markup and escapes resolved, page furniture
 * left out. Tables are not paragraphs.
 */
export interface Paragraph extends Spot {
  readonly kind: ParagraphKind
  readonly text: string
  /** 0 before the first section. */
  readonly section: SectionNumber | 0
  /** The depth of a heading that the format marks as one (`##`, h2, a Word style); null for text that only looks like one. */
  readonly depth: number | null
  /** The spot of `text.slice(start, end)`. Throws nothing; offsets are clamped. */
  at(start: number, end: number): Spot
}

// ---- Citations -----------------------------------------------------------------------------------------------------

/** A title within a title, with its marks as written; `close` '' where it is lost. */
export interface InnerTitle {
  readonly text: string
  readonly open: string
  readonly close: string
  /** Offsets in the paragraph's text, marks included. */
  readonly start: number
  readonly end: number
  readonly at: Spot
}

/** A title between title marks (《…》, or what is written in their place). */
export interface CitedTitle extends InnerTitle {
  readonly inner: readonly InnerTitle[]
}

/** A document number (发文字号) as written: 国办函〔2020〕109号, 国务院令第711号. */
export interface CitedNumber {
  readonly text: string
  /** 国办函; 国务院令. May begin with words of the sentence where nothing parts them: compare its end. */
  readonly organ: string
  /** Null where the number has none (令). */
  readonly year: number | null
  readonly serial: number
  /** Whether 第 stands before the serial number. */
  readonly ordinal: boolean
  /** The brackets round the year as written; '' where there is none. */
  readonly open: string
  readonly close: string
  readonly start: number
  readonly end: number
  readonly at: Spot
  /** The year with its brackets. */
  readonly yearAt: Spot | null
  /** The brackets round the whole number; `close` '' where it does not follow at once. Null where none precedes. */
  readonly wrap: {readonly open: string; readonly close: string} | null
}

/** An instrument as prose names it: by title, by number, or by both. Never both null. */
export interface Citation {
  readonly paragraph: Paragraph
  readonly title: CitedTitle | null
  readonly number: CitedNumber | null
  /** Offsets in the paragraph's text, from the first sign of the citation to its last. */
  readonly start: number
  readonly end: number
  readonly at: Spot
}

// ---- Claims of prose ----------------------------------------------------------------------------------------------

export type {
  Change,
  Claim,
  ClaimTopic,
  CountedList,
  CountedShare,
  Growth,
  Partition,
  ProseReading,
  Reading,
  Share
} from './prose/claim.ts'

// ---- Sections ------------------------------------------------------------------------------------------------------

export type HeadingMatch =
  /** The form's own words; typography aside. */
  | 'exact'
  /** Other words known to mean the same. */
  | 'alias'
  /** A misprint of the form's words. */
  | 'slip'

export interface SectionHeading extends Spot {
  readonly text: string
  /** The number as printed (一, 1), or null where it is lost. */
  readonly numeral: string | null
  readonly match: HeadingMatch
  readonly depth: number | null
  readonly paragraph: Paragraph
}

export interface Section {
  readonly form: SectionForm
  readonly number: SectionNumber
  /**
   * `present`: under its heading. `unheaded`: its content plainly stands, its heading is lost.
   * `absent`: neither.
   */
  readonly state: 'present' | 'unheaded' | 'absent'
  readonly heading: SectionHeading | null
  /** Further headings of the same section, after the one that was taken. */
  readonly repeated: readonly SectionHeading[]
  /** Without the heading; tables included. Empty (start = end) where absent. */
  readonly span: Span
  readonly paragraphs: readonly Paragraph[]
  /** Where to point when something is missing here: the heading, else the content's start, else the heading before the gap, else the title or first line. */
  readonly anchor: Spot
}

// ---- Tables --------------------------------------------------------------------------------------------------------

export type FigureState =
  | 'number'
  | 'blank'
  /** `/`, `—`, 无 where a number belongs. */
  | 'stand-in'
  /** There is text, and it is no number. */
  | 'not-a-number'
  /** Something is there that could not be assigned or read with certainty. */
  | 'unread'
  /** The row or column of the form is not in the report. */
  | 'absent'

/** Why a value belongs to its column. */
export type Ground =
  /** The column stands under its header in a true grid. */
  | 'grid'
  /** Exactly as many values as columns, in the order that the header gives. */
  | 'header'
  /** As many values as columns, in the form's order, because the header cannot be read or is missing. */
  | 'form-order'
  /** Fewer values than columns with blanks between, and only one way to fit. */
  | 'fit'
  /** Several ways to fit; the other rows of the table settle it. */
  | 'neighbours'
  /** Too many values, all equal: the value is sure, its column is not. */
  | 'equal-values'
  | 'none'

export interface Figure extends Spot {
  readonly form: FigureForm
  readonly figure: string
  readonly state: FigureState
  /** The number exactly, else null. A blank is null, never 0. */
  readonly exact: ExactNumber | null
  /** The number for display and JSON, else null. Integers up to 2^53 are exact; calculate with `exact`. */
  readonly value: number | null
  /** The text of the cell as a person reads it, without markup; '' for one that is blank, absent or unread. */
  readonly raw: string
  /** What stands beside the number: 件, 元, （其中修订16件）; null for a bare number. */
  readonly remark: string | null
  readonly ground: Ground
  /** Why it is unread, in Chinese and English; null otherwise. */
  readonly reason: Words | null
  readonly location: Location
}

export interface Figures extends Iterable<Figure> {
  /** All figures of the standard, in the form's order; 200 on the 2021 form. */
  readonly size: number
  get(path: string): Figure | undefined
}

/** A row of the form as found. */
export interface RowReading {
  readonly form: RowForm
  readonly block: BlockForm
  /** The label as written, its pieces joined; null where it is lost. */
  readonly label: (Spot & {readonly text: string}) | null
  /** How the label compares with the form's: typography is no difference. */
  readonly match: 'exact' | 'alias' | 'different' | 'lost'
  readonly figures: readonly Figure[]
  /** The whole row. */
  readonly spot: Spot
}

export interface ColumnReading {
  readonly form: ColumnForm
  readonly block: BlockForm
  readonly label: (Spot & {readonly text: string}) | null
  readonly match: 'exact' | 'alias' | 'different' | 'lost'
}

/** A departure from the form met while a table was read. */
export type TableIssue =
  | {readonly kind: 'row-missing'; readonly block: BlockForm; readonly row: RowForm; readonly at: Spot}
  | {
      readonly kind: 'row-repeated'
      readonly block: BlockForm
      readonly row: RowForm
      readonly at: Spot
      readonly first: Spot
    }
  | {readonly kind: 'row-added'; readonly label: string; readonly isSubtotal: boolean; readonly at: Spot}
  /** Sub-rows put together into one: the three of （六）其他处理. */
  | {readonly kind: 'rows-collapsed'; readonly label: string; readonly rows: readonly RowForm[]; readonly at: Spot}
  | {readonly kind: 'column-missing'; readonly block: BlockForm; readonly column: ColumnForm; readonly at: Spot}
  | {readonly kind: 'column-added'; readonly label: string; readonly at: Spot}
  /** More or fewer values than the form has columns. `read`: the values are sure all the same (all equal). */
  | {
      readonly kind: 'value-count'
      readonly row: RowForm
      readonly expected: number
      readonly found: number
      readonly read: boolean
      readonly at: Spot
    }
  /** A row that is there and could not be read with certainty. */
  | {readonly kind: 'row-unread'; readonly row: RowForm | null; readonly reason: Words; readonly at: Spot}
  /** A cell whose column is sure and whose number is not: struck digits beside others, a picture. */
  | {readonly kind: 'cell-unread'; readonly figure: string; readonly reason: Words; readonly at: Spot}
  /** Header words are missing (申请人情况, 自然人 …) though the values stand. */
  | {
      readonly kind: 'header-missing'
      readonly block: BlockForm
      readonly labels: readonly string[]
      /** The labels that stand there more than once, perhaps in the place of those that are missing. */
      readonly repeated: readonly string[]
      readonly at: Spot
    }

export interface StatutoryTable {
  readonly form: TableForm
  /** `replaced`: an image, a link or an attachment stands in its place. `absent`: nothing like it. */
  readonly state: 'read' | 'partial' | 'unread' | 'replaced' | 'absent'
  readonly grids: readonly Grid[]
  readonly rows: readonly RowReading[]
  readonly columns: readonly ColumnReading[]
  readonly issues: readonly TableIssue[]
  /** The table, or the heading of its section where it is absent. */
  readonly spot: Spot
  /** The note on 勾稽关系 of table three as found; null where there is none. */
  readonly relationsNote: (Spot & {readonly text: string}) | null
  /** The heading over the fee column of table two (本年收费金额…) as found. */
  readonly feeHeading: (Spot & {readonly text: string}) | null
}

// ---- The report ----------------------------------------------------------------------------------------------------

export interface Title extends Spot {
  readonly text: string
  readonly agency: string | null
  readonly year: number | null
  /** Whether it stands before the first section heading. */
  readonly beforeSections: boolean
  readonly paragraph: Paragraph
}

/** The kind of body, as far as its name tells. */
export type AgencyKind =
  /** …人民政府, or a bare place name in a title. */
  | 'government'
  /** …人民政府办公厅（室） */
  | 'government-office'
  /** 镇, 乡, 街道 */
  | 'township'
  /** 局, 委, 厅, 办 … */
  | 'department'
  /** 管理委员会 */
  | 'committee'
  | 'unknown'

/** The marks by which a form is determined from the other. */
export interface StandardEvidence {
  /** The forms that have this mark. */
  readonly standards: readonly StandardId[]
  /** The words that tell: 对外公开总数量. */
  readonly mark: string
  /** Whether this mark alone settles it: 本年制发件数, 对外公开总数量 … */
  readonly decisive: boolean
  readonly at: Spot
}

export interface Report {
  readonly source: Source
  readonly tree: Root
  readonly title: Title | null
  readonly agency: string | null
  readonly agencyKind: AgencyKind
  /** The year the report is about. */
  readonly year: number | null
  /** The form that the report uses. Null before 2019 and where nothing tells. */
  readonly standard: Standard | null
  readonly evidence: readonly StandardEvidence[]
  /** All prose in order: title, headings, paragraphs, list items; without tables. */
  readonly paragraphs: readonly Paragraph[]
  /** The instruments that the prose names, in order (`citations.ts`). */
  readonly citations: readonly Citation[]
  /** What the prose says in numbers (`prose/claims.ts`); read when first asked for. */
  readonly prose: ProseReading
  /** The six of the form, in the form's order. */
  readonly sections: readonly Section[]
  /** All section headings in the order of the text. */
  readonly headings: readonly SectionHeading[]
  readonly tables: readonly StatutoryTable[]
  readonly figures: Figures
  /** Every table of the document, statutory or not. */
  readonly parsedTables: readonly ParsedTable[]
  /** Whether it is a workbook that holds the tables alone; the prose is in another file. */
  readonly tablesOnly: boolean
  /** The date of publication that the page carries about itself, as written; null where there is none. */
  readonly published: (Spot & {readonly text: string}) | null
  /** False where nothing but a title was there to be read: the text is in pictures, an attachment, a frame, or loaded by a script. */
  readonly hasBody: boolean
  section(number: SectionNumber): Section
  table(id: TableId): StatutoryTable
  /** A spot for any span of the source. */
  spot(span: Span): Spot
  /** Signs that digits or brackets were lost when the text was extracted. */
  readonly damage: {readonly digits: boolean; readonly brackets: boolean; readonly characters: boolean}
}
