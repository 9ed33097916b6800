/** What the connection asks of a worker and what it gets back. Everything is plain data: it crosses from thread to thread. */

import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SymbolInformation,
  SymbolKind,
  TextEdit
} from 'vscode-languageserver'
import type {Diagnostic as Finding, Unjudged} from '../../diagnostic.ts'
import type {Words} from '../../words.ts'
import type {ClientFacts} from '../client.ts'
import type {Settings} from '../settings.ts'

/** A folder that the client has open. */
interface Root {
  /** Absolute. */
  readonly folder: string
  readonly settings: Settings
}

/** What holds until it is said again. */
export interface Configuration {
  readonly roots: readonly Root[]
  /** For documents outside the roots. */
  readonly settings: Settings
  readonly client: ClientFacts
  /** Whether code of the folders may be run: configs and plugins. */
  readonly isTrusted: boolean
}

/** An open document. */
export interface OpenText {
  readonly uri: string
  readonly version: number
  readonly language: string
  readonly text: string
}

/** The result of checking a document, in one word, and how much there is to look at. */
export interface Standing {
  /** `to-verify`: it passed, and has warnings that somebody has to look at; `no-report`: the text is not a report; `ignored`: the config takes it out. */
  readonly state: 'passed' | 'to-verify' | 'failed' | 'not-judged' | 'no-report' | 'ignored'
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly unjudged: number
  /** How many findings are waived. */
  readonly suppressed: number
}

/** What is wrong with settings, a config or a file of waivers. */
export interface ConfigFault {
  /** Null for a setting, which is in no file. */
  readonly place: {
    /** Absolute. */
    readonly file: string
    readonly range: Range
  } | null
  /** With the key; of a setting with its name. */
  readonly words: Words
}

/** What is found in a document. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[]
  /** Why it could not be checked, where that is to be told elsewhere. */
  readonly faults: readonly ConfigFault[]
  /** The same as long as the diagnostics are. */
  readonly resultId: string
  readonly standing: Standing
}

/** What the rules over all reports of a folder find in one of them. */
export interface Across {
  readonly diagnostics: readonly Finding[]
  readonly unjudged: readonly Unjudged[]
}

/** The same, with the text that it was found in. */
export interface AcrossText extends Across {
  readonly base: string
}

/** What is found in one file of a folder. */
export interface FoundInFile extends Omit<Found, 'diagnostics'> {
  /** Absolute. */
  readonly file: string
  readonly uri: string
  /** Null for a file that is not open. */
  readonly version: number | null
  /** Null where they are those that whoever asks knows by their `resultId`. */
  readonly diagnostics: readonly Diagnostic[] | null
  readonly across: Across | null
}

/** Something of a report that can be looked for across all of them. */
export interface Entry {
  readonly name: string
  readonly kind: SymbolKind
  readonly range: Range
  /** Agency and year. */
  readonly container: string
}

/** A file of a folder, and the `resultId` of what is known of it; null for nothing. */
export interface KnownFile {
  readonly file: string
  readonly known: string | null
}

export interface CodeActionQuery {
  readonly range: Range
  /** The kinds that the client wants; null for all. */
  readonly only: readonly string[] | null
}

export interface WaiveRequest {
  readonly fingerprint: string
  /** Null where the user is to write it into the file of waivers. */
  readonly reason: string | null
}

/** What became of a waiver. */
export type Waived =
  | {readonly state: 'written'; readonly file: string}
  /** To be made by the client: the whole new text of the file; `lines`, the number of those it has now, null for no file. */
  | {readonly state: 'edit'; readonly file: string; readonly text: string; readonly lines: number | null}
  | {readonly state: 'gone'}
  | {readonly state: 'failed'; readonly words: Words}

/** A place that another is led to, with the place it is asked for. */
export interface Link {
  readonly from: Range
  readonly to: readonly Range[]
}

/** What can be asked of a document that has been checked: the question and its answer. */
export interface Queries {
  readonly hover: {readonly ask: Position; readonly answer: Hover | null}
  readonly definition: {readonly ask: Position; readonly answer: Link | null}
  readonly references: {
    readonly ask: {readonly position: Position; readonly own: boolean}
    readonly answer: readonly Range[]
  }
  readonly highlights: {readonly ask: Position; readonly answer: readonly DocumentHighlight[]}
  readonly hints: {readonly ask: Range; readonly answer: readonly InlayHint[]}
  readonly symbols: {readonly ask: null; readonly answer: readonly DocumentSymbol[]}
  readonly folding: {readonly ask: null; readonly answer: readonly FoldingRange[]}
  readonly links: {readonly ask: null; readonly answer: readonly DocumentLink[]}
  readonly completion: {readonly ask: Position; readonly answer: readonly CompletionItem[]}
  readonly lenses: {readonly ask: null; readonly answer: readonly CodeLens[]}
  readonly actions: {readonly ask: CodeActionQuery; readonly answer: readonly CodeAction[]}
  readonly fixAll: {readonly ask: null; readonly answer: readonly TextEdit[]}
  readonly waive: {readonly ask: WaiveRequest; readonly answer: Waived}
}

export type QueryName = keyof Queries

/** What a worker does: the question and its answer. */
export interface Jobs {
  readonly configure: {readonly ask: Configuration; readonly answer: null}
  readonly check: {
    readonly ask: {readonly document: OpenText; readonly across: AcrossText | null}
    readonly answer: Found
  }
  readonly forget: {readonly ask: string; readonly answer: null}
  /** `missing`: the worker does not have this version; it must be checked first. */
  readonly query: {
    readonly ask: {
      readonly uri: string
      readonly version: number
      readonly name: QueryName
      readonly question: unknown
    }
    readonly answer: {readonly state: 'missing'} | {readonly state: 'told'; readonly answer: unknown}
  }
  /** The files of a folder that are checked, absolute, in the order of the command line. */
  readonly find: {readonly ask: string; readonly answer: readonly string[]}
  /** Checks a file of a folder, unless it has not changed since. `open`: its text in the editor, if it is open there. */
  readonly checkFile: {
    readonly ask: KnownFile & {readonly folder: string; readonly open: OpenText | null}
    readonly answer: FoundInFile
  }
  /** What was found in the files of a folder that were checked, with what the rules over all of them found. */
  readonly gather: {
    readonly ask: {readonly folder: string; readonly files: readonly KnownFile[]}
    readonly answer: readonly FoundInFile[]
  }
  /** What a query leads to in the files of a folder that were checked. */
  readonly entries: {
    readonly ask: {readonly folder: string; readonly query: string}
    readonly answer: readonly SymbolInformation[]
  }
  /** The text that a file without lines of its own is read into; '' where it cannot be read. */
  readonly text: {readonly ask: string; readonly answer: string}
  /** The text of the page of a rule, and where it lies; null for a rule without one. */
  readonly page: {readonly ask: string; readonly answer: {readonly href: string; readonly text: string} | null}
}

export type JobName = keyof Jobs

/** A job on its way to a worker. */
export interface JobMessage<Name extends JobName = JobName> {
  readonly id: number
  readonly name: Name
  readonly ask: Jobs[Name]['ask']
}

export type AnswerMessage =
  | {readonly id: number; readonly state: 'done'; readonly answer: unknown}
  | {readonly id: number; readonly state: 'failed'; readonly message: string}
