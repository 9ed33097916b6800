/** What rules may cite of the form itself. Each form says, as data, which provision of its notice that is. */

import type {Basis} from '../../diagnostic.ts'

const names = [
  'notice',
  /** The six sections and their headings. */
  'sections',
  /** The topics of section one, and what governments add. */
  'overview',
  /** Nothing left out, nothing padded. */
  'content',
  /** Inaccurate, incomplete, near-identical or perfunctory reports are to be answered for. */
  'responsibility',
  /** The tables' rows and columns. */
  'labels',
  /** 第一项加第二项之和，等于第三项加第四项之和. */
  'requestsNote',
  /** That a 总计 is the sum of its parts. */
  'requestsTotals',
  'disputesTotals',
  'feeHeading',
  /** 收取信息处理费情况 is reported in section six. */
  'feeNote',
  /** Cells are numbers of pieces. */
  'counts',
  /** That a 0 must stand where there is nothing. */
  'blanks'
] as const

export type ProvisionName = (typeof names)[number]

/** A provision of the form, whichever form that is. */
export interface FormProvision {
  readonly ofForm: ProvisionName
}

/** What a rule rests on: a provision of an instrument, or one that the report's own form has. */
export type Provision = Basis | FormProvision

/** The provisions of the form that the report uses: `basis: [form.labels]`. */
export const form = Object.fromEntries(names.map(name => [name, {ofForm: name}])) as {
  readonly [Name in ProvisionName]: FormProvision
}
