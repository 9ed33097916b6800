/** Any text to one mdast tree whose nodes carry their true positions, with every table read into a grid. */

import type {Root} from 'mdast'
import type {Source} from '../source.ts'
import type {ParsedTable} from './grid.ts'

/** How a text is read. `text`: nothing in it is markup. */
export type Dialect = 'markdown' | 'text' | 'html'

export interface ParsedDocument {
  readonly source: Source
  readonly dialect: Dialect
  readonly tree: Root
  /** In the order of the text. Every `table` node of the tree has its entry. */
  readonly tables: readonly ParsedTable[]
}
