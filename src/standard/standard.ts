/** The types of the statutory form: sections, tables, rows, columns and identities, as data. */

import type {Basis} from '../diagnostic.ts'
import type {Instrument} from './law/instruments.ts'
import type {ProvisionName} from './law/provisions.ts'

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

/** How prose speaks of a row, a column or a group. Without `said` prose calls it by its label. */
export interface Naming {
  /** Words for it, apart by blanks; '' where it has none of its own. */
  readonly said?: string
  /** A shorter word, in a list of its like: 处罚. */
  readonly short?: string
  /** Its name in English messages. Default: its id. */
  readonly en?: string
  /** `total`: the sum of the others beside it. `rest`: 其他, what the others beside it leave. Default: a part. */
  readonly role?: 'total' | 'rest'
}

export interface ColumnForm extends Naming {
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

export interface RowForm extends Naming {
  /** The path of the row: `regulations`, `results.denied.stateSecret`. */
  readonly id: string
  /** The label as the form prints it, with its number: 1.属于国家秘密. */
  readonly label: string
  readonly aliases: readonly string[]
  /** The labels to its left that span it, outermost first: 三、本年度办理结果, （三）不予公开. */
  readonly under: readonly string[]
}

/** A label that spans rows or columns: （三）不予公开, 法人或其他组织. Its figures are the sums of theirs. */
export interface GroupForm extends Naming {
  /** `results.denied`, `organisations`, `litigation`: stands in a path for all that are under it. */
  readonly id: string
  /** As it stands in `under`, or as the label of one row where the form has its rows in one. */
  readonly label: string
}

/** A block of rows under one header: table two has four (2019: five), tables three and four have one. */
export interface BlockForm {
  /** 第二十条第（一）项, or null where the block has no heading of its own. */
  readonly heading: string | null
  /** The label over the row labels (信息内容), or null. */
  readonly corner: string | null
  /** What its rows are, where prose speaks of them as such. */
  readonly counts?: 'documents' | 'acts' | 'charges'
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
  /** Its figures stand in one row without a label, under columns in groups, which reports cut into several rows or tables. */
  readonly inOneRow?: true
  /** The labels above its rows and columns that have figures of their own in prose. */
  readonly groups?: readonly GroupForm[]
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

/** Something that one form has and another may lack: any table of figures, a table, a figure, a sum, a provision. */
export type Need =
  | 'tables'
  | {readonly table: TableId}
  | {readonly figure: string}
  | {readonly identity: IdentityName}
  | {readonly provision: ProvisionName}

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

/** @typeParam Id the year from which it is in force */
export interface Form<Id extends string = string> {
  readonly id: Id
  /** The notice that issued the form. */
  readonly notice: Instrument
  /** Its provisions, by what they are on; a form lacks those on which it says nothing. */
  readonly provisions: Partial<Record<ProvisionName, Basis>>
  /** Words of its tables by which it is known. A form that has more of those in a report than any other is the report's. */
  readonly marks: {
    /** One of them counts for more than any number of others. */
    readonly decisive: readonly string[]
    readonly others: readonly string[]
  }
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
