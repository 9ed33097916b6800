/** What a reader had to leave out or could not be sure of. A notice is said to the reader of the findings; it is never a finding itself. */

import type {Origin} from '../diagnostic.ts'
import type {Span} from '../source.ts'
import type {Words} from '../words.ts'

export type NoticeKind =
  /** The file says one encoding and is written in another; it was read in the one it is written in. */
  | 'encoding-mismatch'
  /** Characters were lost before or while the bytes were read (U+FFFD): what holds them is not judged. */
  | 'encoding-damaged'
  /** Text that a reader of the document does not see; left out. */
  | 'hidden-text'
  /** Text that is struck through: no text of the report; a number beside it is unread. */
  | 'struck-text'
  /** Insertions and deletions that nobody has accepted yet; the final text was read. */
  | 'tracked-changes'
  | 'text-box'
  /** A table within a cell of a table of figures; its text was read as the cell's. */
  | 'nested-table'
  /** Text in a cell that a merged cell covers: Word does not show it. */
  | 'covered-text'
  /** Characters of a symbol font, which mean nothing without it. */
  | 'symbol'
  /** A value that a sheet calculates; the last calculated one was read. */
  | 'formula'
  /** A workbook without the prose of the report: only the tables were checked. */
  | 'tables-only'
  /** The text of a scan, as a program has recognised it. */
  | 'recognised-text'
  /** Pages of a PDF or OFD that are pictures. */
  | 'picture-page'
  /** Form fields of a PDF: what is in them was not read. */
  | 'form-field'
  /** Text laid over a page as an annotation. */
  | 'annotation'

export interface Notice {
  readonly kind: NoticeKind
  readonly words: Words
  /** Null: of the whole file. */
  readonly span: Span | null
  readonly origin?: Origin
}

export const struckWords: Words = {
  zh: '文中有加了删除线的文字，校核时略去。定稿前请把它删掉。',
  en: 'The document holds text that is struck through; it was left out. Delete it before it is published.'
}
