/** What every reader gives: one tree whose nodes carry their true positions, with every table read into a grid. */

import type {Root} from 'mdast'
import type {Source, Span} from '../source.ts'
import type {Notice} from './notice.ts'
import type {ParsedTable} from './table/grid.ts'

/** How a text is read. `text`: nothing in it is markup. `word`, `sheet`, `pdf`, `ofd`: a text made of the file's content. */
export type Dialect = 'markdown' | 'text' | 'html' | 'word' | 'sheet' | 'pdf' | 'ofd'

export interface ParsedDocument {
  readonly source: Source
  readonly dialect: Dialect
  readonly tree: Root
  /** In the order of the text. Every `table` node of the tree has its entry. */
  readonly tables: readonly ParsedTable[]
  /** The date of publication that a page carries about itself (PubDate), as written. */
  readonly published?: {readonly text: string; readonly span: Span} | undefined
  /** Whether it is made as the pages that this program writes. */
  readonly isOwnOutput?: boolean | undefined
  /** What the reader left out or could not be sure of: hidden text, tracked changes, lost characters. */
  readonly notices?: readonly Notice[]
}
