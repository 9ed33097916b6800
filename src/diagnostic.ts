/** What a finding looks like to the outside: the shapes of the JSON output. They are public API and fixed. */

import type {Range} from './source.ts'

export type Severity = 'error' | 'warning' | 'info'

/** From the most severe to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

export function isSeverity(value: unknown): value is Severity {
  return severities.some(severity => severity === value)
}

/** How far a fact of law or custom has been verified: A read in the primary text … D not verified. */
export type Confidence = 'A' | 'B' | 'C' | 'D'

/** The provision on which a rule rests. */
export interface Basis {
  /** The instrument as it is cited, with its number. */
  readonly instrument: string
  readonly article: string | null
  readonly confidence: Confidence
}

/** Where something stands in a file that has no lines of its own (Word, Excel, PDF, OFD). Numbers count from 1. */
export interface Origin {
  readonly part: string
  readonly paragraph?: number
  readonly table?: number
  readonly row?: number
  readonly column?: number
  readonly cell?: string
  /** Of a PDF or OFD. */
  readonly page?: number
  /** Left, top, right, bottom, in points from the top left corner of the page. */
  readonly box?: readonly [number, number, number, number]
}

export interface Location {
  readonly range: Range
  /** The address that a person uses: `表三 · （七）总计 · 自然人`. */
  readonly place: string
  /** The path of a figure, `requests.received.total`. */
  readonly figure?: string
  /** The words there, as a reader sees them: without markup, shortened where they are many. */
  readonly quote?: string
  readonly origin?: Origin
}

export interface RelatedLocation {
  readonly message: string
  readonly location: Location
}

export interface Edit {
  readonly range: Range
  readonly text: string
}

/** `safe` fixes touch typography only; a `suggestion` touches a number, a name or legal wording and is never applied by itself. */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'suggestion'
  readonly edits: readonly Edit[]
}

export interface Diagnostic {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly location: Location
  readonly related: readonly RelatedLocation[]
  readonly basis: readonly Basis[]
  readonly fixes: readonly Fix[]
  /** Of rule, message, place and data; the same after lines have moved. */
  readonly fingerprint: string
  /** How many findings it stands for that are not listed; left out where it is one finding. */
  readonly count?: number
}

/** The fix of a finding that may be made without asking, where it has one. */
export function safeFixOf({fixes}: Diagnostic): Fix | undefined {
  return fixes.find(({safety}) => safety === 'safe')
}

/** The most severe first, as somebody begins with what has to be fixed; those of one severity in the order given. */
export function mostSevereFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return severities.flatMap(severity => findings.filter(finding => finding.severity === severity))
}

/** How many findings of a severity there are, those that are not listed too. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.reduce((sum, each) => sum + (each.severity === severity ? (each.count ?? 1) : 0), 0)
}

/** The places that took part, without the addends that are 0: they tell nothing. Where all are, all are given. */
export function tellingRelated({related}: Diagnostic): readonly RelatedLocation[] {
  const telling = related.filter(({location}) => location.figure === undefined || location.quote !== '0')
  return telling.length === 0 ? related : telling
}

/** What a rule could not determine, or (`rule` null) why the file itself could not be judged. */
export interface Unjudged {
  readonly rule: string | null
  /** Of the rule's messages; left out where it is not the rule that says so. */
  readonly messageId?: string
  readonly message: string
  readonly location?: Location
  /** Of rule, message, place and data. Left out where nobody can accept it: a file that cannot be read, a rule that crashed. */
  readonly fingerprint?: string
  /** Why somebody accepts that it is not judged; `message` says so too. It bears on no verdict then. */
  readonly waived?: string
}

export type Outcome = 'passed' | 'failed' | 'not-applicable' | 'not-judged' | 'crashed'

/** By place in the text, then gravity, then rule: the order of every output. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    left.location.range.start.offset - right.location.range.start.offset ||
    left.location.range.end.offset - right.location.range.end.offset ||
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    compareText(left.rule, right.rule) ||
    compareText(left.messageId, right.messageId) ||
    compareText(left.message, right.message)
  )
}

/** By UTF-16 code units: the same order on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A figure with the number it should hold. */
export interface RepairedCell {
  readonly figure: string
  readonly location: Location
  /** Null where no number stands there, or none could be read. */
  readonly from: number | null
  readonly to: number
}

/** The kinds of mistake that a repair can undo; see `docs/repairs.md`. */
export type RepairKind =
  /** The cell is blank or could not be read; the sums leave one value for it. */
  | 'follows'
  /** A total that was left at 0. */
  | 'total-forgotten'
  /** Two cells have each other's numbers. */
  | 'exchanged'
  /** An amount was counted in another column of the row. */
  | 'wrong-column'
  /** An amount was counted in another row of the column. */
  | 'wrong-row'
  /** A row is that above it once more. */
  | 'row-copied'
  /** The number of the year before was left. */
  | 'last-year'
  | 'digits-turned'
  | 'sign-added'
  | 'digit-added'
  | 'digit-lost'
  | 'digit-changed'
  /** Nothing that says how it came about. */
  | 'number'

/** One cause of several findings: the fewest cells to correct for sums to hold, and what they should be. */
export interface Repair {
  readonly cells: readonly RepairedCell[]
  readonly kind: RepairKind
  /** The cause in one sentence. */
  readonly message: string
  /** The fingerprints of the findings that it explains. */
  readonly findings: readonly string[]
  /** What says the same elsewhere: the prose, last year's report. */
  readonly confirmedBy: readonly {readonly message: string; readonly location: Location | null}[]
  /** How many other ways of as few cells there are to correct the same mistake; 0: this is the only one. */
  readonly alternatives: number
}
