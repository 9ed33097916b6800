/** The lines of a document, each with the block of the tree that it comes from. */

import type {Origin} from '../diagnostic.ts'
import type {InlineLine} from './inline.ts'
import type {Piece} from './mapped-text.ts'
import type {ParagraphKind} from './model.ts'

/** A line and the block of the tree it comes from. */
export interface TextLine {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly indent: number
  readonly after: InlineLine['after']
  readonly block: Block
  /** Whether it reads like the heading of a section. */
  readonly isHeading: boolean
  /** Whether a page ends between the line before and this one. */
  readonly startsPage: boolean
}

export interface Block {
  readonly kind: Exclude<ParagraphKind, 'title'>
  readonly depth: number | null
  readonly origin: Origin | null
  /** The longest of its lines, in characters: a shorter one ends a paragraph. */
  readonly width: number
}
