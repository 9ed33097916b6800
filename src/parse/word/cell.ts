/** A cell of a Word table on the table's own grid. */

import type {XmlElement} from '../containers/xml.ts'

/** A cell on the table's own grid. `end` is behind its last column. */
export interface WordCell {
  readonly element: XmlElement
  start: number
  end: number
  readonly merge: 'none' | 'begin' | 'continue'
}
