/** What a lint gives back. Positions and words are final here; formats only lay them out. */

import type {Diagnostic, Location, Outcome, Repair, Severity, Unjudged} from '../diagnostic.ts'
import type {Report} from '../report/model.ts'
import type {StandardId} from '../standard/index.ts'
import type {Relaxation} from './settings/relaxed.ts'
import type {Silence} from './waivers/directives.ts'

export interface SuppressedDiagnostic extends Diagnostic {
  readonly by: 'inline' | 'waiver'
  readonly reason: string
}

/** Why a file is no report that can be judged. */
export type Unreadable =
  /** Text, and no report: no title of one and fewer than two of the six section titles. */
  | 'not-a-report'
  /** Tables of a report full of numbers, without a title and without section titles. */
  | 'no-headings'
  /** The section titles of a report within lines: its line breaks and cells are lost. */
  | 'run-together'
  /** A page of findings that this program wrote, or one that is made up as such. */
  | 'own-output'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  /** A format that is known and cannot be read: .doc, .pdf … */
  | 'unsupported'
  | 'damaged'
  /** The file itself could not be opened. */
  | 'inaccessible'
  /** An office of the list of who is to report, of which there is no file. */
  | 'missing'
  /** How it is to be checked is said by code that nobody has said to trust. */
  | 'untrusted'

/** What a corpus rule keeps of a report; null where it has no subject there. Plain data, so that it can be kept and sent. */
export type Digest =
  | {readonly state: 'made'; readonly digest: unknown}
  | {readonly state: 'crashed'; readonly message: string}
  | null

/** What the reader of a file left out or could not be sure of: tracked changes, hidden text. It bears on no verdict. */
export interface ResultNotice {
  readonly message: string
  readonly location?: Location
}

/** What a report says that it is: enough to name it and to compare it with others, without the report. */
export interface ReportHead {
  readonly title: string | null
  readonly agency: string | null
  /** The year that it is about. */
  readonly year: number | null
  readonly standard: StandardId | null
}

/** What a list of who is to report says of an office. */
export interface RosterRecord {
  /** Of the list, from 1. */
  readonly line: number
  readonly agency: string
  /** Null: any year will do. */
  readonly year: number | null
  /** Further columns as they are in the list: whom to call. */
  readonly details: readonly {readonly name: string; readonly value: string}[]
}

export interface Result {
  /** As given by the caller; `<text>` where none was. */
  readonly path: string
  /** Null where the file could not be read as a report. */
  readonly report: Report | null
  /** Of the report; null where there is none. */
  readonly head: ReportHead | null
  /** Why `report` is null. */
  readonly unreadable: Unreadable | null
  /** Whether it was met while a folder was gone through, not named outright: there a text that is no report is skipped. */
  readonly inFolder: boolean
  /** Whether changes can be written back to the file: it is a Word document, or a text in UTF-8, GB18030 or UTF-16. */
  readonly fixable: boolean
  /** Of every enabled rule. A finding outweighs what the same rule could not judge. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** The most severe finding that each enabled rule can give as configured: whether a rule not judged could have failed the report. */
  readonly highest: Readonly<Record<string, Severity>>
  /** What the configuration has switched off or made milder than it is by default. */
  readonly relaxed: readonly Relaxation[]
  /** What the rules over all reports of a run keep of this one: plain data, made when it is first asked for. */
  readonly digests: Readonly<Record<string, Digest>>
  readonly unjudged: readonly Unjudged[]
  readonly notices: readonly ResultNotice[]
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
  /** Which cells to correct, where that explains findings that count; the likeliest first. */
  readonly repairs: readonly Repair[]
  /** What the comments of the report silence. Rules over all reports of a run, which come later, are silenced by it too. */
  readonly silences: readonly Silence[]
  /** The line of the list of who is to report that it answers, or leaves unanswered. */
  readonly roster?: RosterRecord
}

/** A result without its report: plain data, that can be kept, sent to another thread, and put together with others. */
export type PlainResult = Omit<Result, 'report'>
