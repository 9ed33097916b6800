/** What a layout is: how tables and prose of a truth become text. */

import type {FormTable} from '../form-table.ts'
import type {Random} from '../random.ts'
import type {Typography} from '../typography.ts'
import type {Writer} from '../writer.ts'

/** Page numbers as they come out between the lines of a text taken from a PDF. */
export class Pages {
  #last = 0

  next(): number {
    this.#last += 1
    return this.#last
  }
}

export interface LayoutContext {
  readonly pages: Pages
  readonly writer: Writer
  readonly typography: Typography
  readonly random: Random
}

export interface Layout {
  readonly name: string
  /** Where it was met: a layout of the domain dossier, or a kind of program. */
  readonly seen: string
  readonly extension: 'md' | 'txt' | 'html'
  /**
   * Whether every figure can be determined from the text alone. Where not, a reader that gives a figure all the same
   * must be right; it may withhold.
   */
  readonly readable: boolean
  /**
   * Whether a place in the row tells the column. Where not, columns in another order than the form's can only be told
   * from the structure of the header; a reader may withhold them.
   */
  readonly columnsKept: boolean
  readonly prose: 'markdown' | 'plain' | 'pages' | 'html'
  /** No blank line between a table and the heading below it, which Markdown then takes for a row. */
  readonly tight?: boolean
  table(table: FormTable, context: LayoutContext): void
}
