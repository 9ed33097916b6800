/** The types of the statutory form: sections, tables, rows, columns and identities, as data. */

import type {Basis} from '../diagnostic.ts'

export type StandardId = '2019' | '2021'
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6
export type TableId = 'proactive' | 'requests' | 'disputes'

/** What a cell of a column may hold: a count, a signed change (本年增/减) or an amount of money in 万元. */
export type CellKind = 'count' | 'change' | 'money'

export interface SectionForm {
  readonly number: SectionNumber
  /** The heading with its number: 一、总体情况. */
  readonly heading: string
  /** The heading without its number. */
  readonly name: string
  /** Names that mean the same: the wording of the 条例, of an older form, of common custom. */
  readonly aliases: readonly string[]
  readonly table: TableId | null
}

export interface ColumnForm {
  /** The last part of the figure's path: `issued`, `naturalPerson`, `litigation.direct.upheld`. */
  readonly id: string
  /** The label as the form prints it. */
  readonly label: string
  /** Labels in the wild that mean the same and are read, though they may be reported. */
  readonly aliases: readonly string[]
  /** The heading above it that spans it (法人或其他组织, 行政诉讼 / 复议后起诉), outermost first. */
  readonly under: readonly string[]
  readonly kind: CellKind
}

export interface RowForm {
  /** The path of the row: `regulations`, `results.denied.stateSecret`. */
  readonly id: string
  /** The label as the form prints it, with its number: 1.属于国家秘密. */
  readonly label: string
  readonly aliases: readonly string[]
  /** The labels to its left that span it, outermost first: 三、本年度办理结果, （三）不予公开. */
  readonly under: readonly string[]
}

/** A block of rows under one header: table two has four (2019: five), tables three and four have one. */
export interface BlockForm {
  /** 第二十条第（一）项, or null where the block has no heading of its own. */
  readonly heading: string | null
  /** The label over the row labels (信息内容), or null. */
  readonly corner: string | null
  readonly columns: readonly ColumnForm[]
  readonly rows: readonly RowForm[]
  /** Rows that stand for several of `rows` where a report has put these together. They are no figures of the form. */
  readonly collapsed?: readonly CollapsedRow[]
}

/** One row in the place of several: （六）其他处理 without its three sub-rows. */
export interface CollapsedRow {
  readonly row: RowForm
  /** The ids of the rows it stands for. */
  readonly replaces: readonly string[]
}

export interface TableForm {
  readonly id: TableId
  readonly section: SectionNumber
  /** 表二, 表三, 表四: how a person names it. */
  readonly name: string
  readonly blocks: readonly BlockForm[]
}

export type IdentityName =
  /** 一＋二＝三（七）＋四, printed in the form. */
  | 'requests.balance'
  /** 三（七）总计 = the sum of its leaf rows. */
  | 'requests.results'
  /** 总计 = the sum of the six kinds of applicant. */
  | 'requests.applicants'
  /** 总计 = 维持＋纠正＋其他＋尚未审结. */
  | 'disputes.outcomes'

/** An equation between figures: the sum of `left` equals the sum of `right`. */
export interface Identity {
  readonly name: IdentityName
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** What the equation is for: the column (requests.balance, requests.results), the row or the group, by label. */
  readonly subject: string
  /** Where a report put several figures together: `whole` counts where none of `parts` is there. */
  readonly collapsed?: {readonly whole: string; readonly parts: readonly string[]}
}

export interface Standard {
  readonly id: StandardId
  /** The notice that issued the form. */
  readonly basis: Basis
  /** The reports' years for which it is in force; `until` null: still. */
  readonly inForce: {readonly from: number; readonly until: number | null}
  readonly sections: readonly SectionForm[]
  readonly tables: readonly TableForm[]
  readonly identities: readonly Identity[]
  /** The note in the corner of table three. */
  readonly relationsNote: string
}

/** One figure of the form. */
export interface FigureForm {
  readonly path: string
  readonly table: TableForm
  readonly block: BlockForm
  readonly row: RowForm
  readonly column: ColumnForm
  /** `表三 · （七）总计 · 自然人` */
  readonly place: string
}
