/** What a lint gives back. Positions and words are final here; formats only lay them out. */

import type {Diagnostic, Outcome, Unjudged} from '../diagnostic.ts'
import type {Report} from '../report/model.ts'

export interface SuppressedDiagnostic extends Diagnostic {
  readonly by: 'inline' | 'waiver'
  readonly reason: string
}

/** Why a file is no report that can be judged. */
export type Unreadable =
  /** Text, and no report: no title of one and fewer than two of the six section titles. */
  | 'not-a-report'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  /** A format that is known and cannot be read: .doc, .pdf … */
  | 'unsupported'
  | 'damaged'
  /** The file itself could not be opened. */
  | 'inaccessible'

export interface Result {
  /** As given by the caller; `<text>` where none was. */
  readonly path: string
  /** True where the file was met in a folder or by a pattern instead of being named: text that is no report is then skipped. */
  readonly found?: boolean
  /** Null where the file could not be read as a report. */
  readonly report: Report | null
  /** Why `report` is null. */
  readonly unreadable: Unreadable | null
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly unjudged: readonly Unjudged[]
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
}
