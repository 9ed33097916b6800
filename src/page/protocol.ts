/** What the page and its worker say to each other. All of it is plain data. */

import type {Diagnostic, Repair, Severity} from '../diagnostic.ts'
import type {PlainResult, SuppressedDiagnostic} from '../engine/result.ts'
import type {Counts} from '../engine/verdict.ts'
import type {Waiver} from '../engine/waivers/waivers.ts'
import type {Chart} from '../format/charts/chart.ts'
import type {FormContent, FormRemark} from '../format/form/content.ts'
import type {FormFormat} from '../format/form/write.ts'
import type {SinceCounts} from '../format/since/since.ts'
import type {Standing} from '../format/standing.ts'
import type {DrawnReport} from './drawing.ts'

/** A file as somebody chooses it: it is read when its turn comes. */
export interface ChosenFile {
  readonly path: string
  readonly content: Blob
  readonly inFolder: boolean
}

/** A file that was read. */
export interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly inFolder: boolean
}

/** A report in one line. */
export interface FileSummary {
  readonly id: number
  readonly path: string
  readonly agency: string | null
  readonly year: number | null
  readonly standing: Standing
  readonly counts: Readonly<Record<Severity, number>>
  readonly unjudged: number
  /** What to correct first, else the most severe finding, else why it could not be judged. */
  readonly first: string | null
  /** How many causes explain several findings each. */
  readonly causes: number
  /** The path of last year's report that it was compared with. */
  readonly previous: string | null
  /** Whether it is last year's report of another that is here. */
  readonly isPrevious: boolean
  /** Whom to call, as the list of who is to report has it. */
  readonly contact: readonly string[]
  /** What was found, by rule. */
  readonly rules: Readonly<Record<string, RuleSummary>>
  /** Against the version that was here before under the same name. */
  readonly since: SinceCounts | null
  /** Against the earlier run, where there is one. */
  readonly past: PastSummary | null
}

/** The findings of one rule in one report. */
export interface RuleSummary {
  readonly count: number
  /** The message of the most severe. */
  readonly first: string
}

export interface PastSummary {
  /** The verdict of then; null where that run had no such report. */
  readonly verdict: string | null
  readonly counts: SinceCounts
}

/** All that was checked, as a reviewer sees it. */
export interface Review {
  readonly summaries: readonly FileSummary[]
  /** Of those that are looked at for their own sake, and of who has not reported. */
  readonly counts: Counts
  readonly roster: RosterSummary | null
  readonly past: PastRunSummary | null
}

/** The list of who is to report, as far as it is shown. */
export interface RosterSummary {
  readonly path: string
  readonly expected: number
  /** What the list and the reports do not have in common. */
  readonly notes: readonly string[]
}

/** The earlier run, as far as it is shown. */
export interface PastRunSummary {
  readonly path: string
  readonly counts: SinceCounts
  readonly notes: readonly string[]
}

/** What stands beside the reports: who is to report, and what an earlier run found. */
export type AsideKind = 'roster' | 'past'

/** What is needed to go on from a file that was checked, in a new worker. */
export interface KeptFile {
  readonly id: number
  readonly path: string
  readonly inFolder: boolean
  /** As it was when it was read. */
  readonly content: Blob
  readonly result: PlainResult
  /** What was found in the version before; null where there was none. */
  readonly replaced: PlainResult | null
  /** The number of last year's report. */
  readonly previous: number | null
}

/** All that a new worker needs to go on where another was stopped. */
export interface Kept {
  readonly files: readonly KeptFile[]
  readonly waivers: readonly Waiver[]
  readonly asides: Readonly<Partial<Record<AsideKind, GivenFile>>>
}

/** A finding with everything that is shown of it. */
export interface ShownFinding {
  /** Its number in the report, from 1. */
  readonly number: number
  readonly diagnostic: Diagnostic
  /** Where it is drawn: the parts to mark and to go to. */
  readonly anchor: string | null
  /** What to write. */
  readonly fixes: readonly ShownFix[]
  readonly related: readonly ShownRelated[]
  /** The provisions, short and in full. */
  readonly bases: readonly {readonly short: string; readonly full: string}[]
  /** Line and column, or table and cell. */
  readonly position: string
}

export interface ShownFix {
  readonly text: string
  /** What to copy; null where it is not one piece of text. */
  readonly copy: string | null
}

export interface ShownRelated {
  readonly text: string
  readonly quote: string
  readonly anchor: string | null
}

export interface ShownCause {
  readonly repairs: readonly Repair[]
  /** By number. */
  readonly findings: readonly number[]
}

export interface ShownUnjudged {
  readonly message: string
  readonly place: string
  readonly others: string
  readonly rule: string | null
  readonly anchor: string | null
  readonly waived: boolean
}

/** A report as it is opened. */
export interface OpenedReport {
  readonly summary: FileSummary
  readonly title: string | null
  /** Null where it could not be read. */
  readonly drawn: DrawnReport | null
  readonly findings: readonly ShownFinding[]
  readonly causes: readonly ShownCause[]
  readonly unjudged: readonly ShownUnjudged[]
  readonly suppressed: readonly SuppressedDiagnostic[]
  readonly notices: readonly string[]
  /** The text of the file, where findings point at that; null for Word, PDF … */
  readonly text: string | null
  readonly canAnnotate: 'word' | 'pdf' | null
  readonly charts: readonly Chart[]
}

/** What a correction that is tried settles. */
export interface Trial {
  /** The numbers of the findings that would be gone. */
  readonly settled: readonly number[]
  /** What would be found besides. */
  readonly added: readonly {readonly message: string; readonly severity: Severity; readonly figure: string | null}[]
  /** The cells to correct for the sums to hold, as they would be then. */
  readonly repairs: readonly Repair[]
}

export type OutputName = 'annotated' | 'html' | 'xlsx' | 'letter' | 'json' | 'text' | 'csv'

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The report that is written, as far as its writer has named it. */
export interface WrittenHead {
  readonly agency: string
  readonly year: number
}

/** What last year's report says of this year's; or why it says nothing. */
export type Carried =
  /** `ofAnother`: it is that of an agency of another name, which may be the same under its name of then. */
  | {readonly problem: string; readonly ofAnother: boolean}
  | {
      readonly problem: null
      readonly agency: string
      /** The year after that of the report. */
      readonly year: number
      readonly figures: Readonly<Record<string, string>>
      readonly remarks: readonly FormRemark[]
    }

/** What is wrong with a report that is being written. */
export interface DraftFinding {
  readonly message: string
  readonly severity: Severity
  readonly rule: string
  readonly place: string
  readonly figure: string | null
}

export interface DraftCheck {
  readonly findings: readonly DraftFinding[]
  /** How much cannot be judged yet. */
  readonly unjudged: number
}

/** What the worker can be asked, and what it answers. */
export interface Calls {
  check(files: readonly ChosenFile[]): Review
  remove(ids: readonly number[]): Review
  /** Takes something to stand beside the reports, or away with null. Fails where it is not of that kind. */
  putAside(kind: AsideKind, file: GivenFile | null): Review
  restore(kept: Kept): Review
  open(id: number): OpenedReport
  charts(ids: readonly number[]): readonly Chart[]
  waive(waivers: readonly Waiver[]): Review
  lintText(id: number, text: string): readonly Diagnostic[]
  /** Values by the path of the figure. */
  attempt(id: number, values: Readonly<Record<string, string>>): Trial
  write(output: OutputName, ids: readonly number[]): readonly MadeFile[]
  /** @param written null before it is named: then the report names it; `isRenamed`: the agency bore another name then */
  carry(previous: GivenFile, written: WrittenHead | null, isRenamed: boolean): Carried
  draft(content: FormContent): DraftCheck
  saveDraft(content: FormContent, format: FormFormat): MadeFile
}

export type CallName = keyof Calls

export type Arguments = {readonly [Name in CallName]: Parameters<Calls[Name]>}

export type Request<Names extends CallName = CallName> = {
  [Name in Names]: {readonly call: Name; readonly key: number; readonly args: Arguments[Name]}
}[Names]

/** To the worker. */
export type ToWorker = Request | {readonly call: 'cancel'} | {readonly call: 'engine'; readonly text: string}

/** From the worker. */
export type FromWorker =
  | {readonly kind: 'answer'; readonly key: number; readonly value: unknown}
  | {readonly kind: 'failure'; readonly key: number; readonly message: string}
  | {readonly kind: 'progress'; readonly done: number; readonly total: number}
  | {readonly kind: 'checked'; readonly summary: FileSummary; readonly kept: KeptFile}
  /** A file among those to be checked turned out to be something that stands beside them. */
  | {readonly kind: 'put-aside'; readonly aside: AsideKind; readonly file: GivenFile}
  /** PDFium is needed: its text stands in the page. */
  | {readonly kind: 'engine-wanted'}
