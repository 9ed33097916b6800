/** Two forms of one report, or two drafts of it: which figures, labels and paragraphs differ. What is published has to be what was signed. */

import type {Location} from '../diagnostic.ts'
import {formatExact} from '../exact.ts'
import {locationOf} from '../report/figures.ts'
import type {Figure, FigureState, Paragraph, Report, StatutoryTable} from '../report/model.ts'
import type {Spot} from '../report/spot.ts'
import {foldText} from '../standard/labels/fold.ts'
import {differingStretches} from './paragraphs.ts'

/** What stands in one of the reports. */
export interface ComparedSide {
  readonly text: string
  readonly location: Location
}

export interface ComparedFigure extends ComparedSide {
  readonly state: FigureState
  /** The number in full digits; null where there is none. */
  readonly value: string | null
}

export interface FigureDifference {
  readonly kind: 'figure'
  readonly figure: string
  /** The address that a person uses: `表三 · （七）总计 · 自然人`. */
  readonly place: string
  /** Null where the form of that report has no such figure. */
  readonly first: ComparedFigure | null
  readonly second: ComparedFigure | null
}

export interface TextDifference {
  /** `label`: of a row or a column, or a note within a table. */
  readonly kind: 'label' | 'paragraph'
  /** Null where nothing stands there. */
  readonly first: ComparedSide | null
  readonly second: ComparedSide | null
}

export type ReportDifference = FigureDifference | TextDifference

export interface ReportComparison {
  readonly differences: readonly ReportDifference[]
  /** Figures that could not be compared: at least one of the reports does not have them with certainty. */
  readonly undetermined: readonly FigureDifference[]
  /** How many figures are the same in both. */
  readonly equalFigures: number
  /** Whether the text was compared: a workbook may hold the tables alone. */
  readonly isTextCompared: boolean
}

/**
 * Compares two reports. Typography (blanks, breaks of lines and paragraphs, the width of a character) is no difference; a
 * figure that one of them does not have with certainty is neither equal nor different.
 */
export function compareReports(first: Report, second: Report): ReportComparison {
  const differences: ReportDifference[] = []
  const undetermined: FigureDifference[] = []
  let equalFigures = 0
  const paths = new Set([...first.figures, ...second.figures].map(({figure}) => figure))
  for (const path of paths) {
    const [left, right] = [first.figures.get(path), second.figures.get(path)]
    const verdict = compareFigures(left, right)
    if (verdict === 'equal') equalFigures++
    else (verdict === 'differ' ? differences : undetermined).push(figureDifference(path, left, right))
  }
  for (const table of first.tables) {
    const other = second.tables.find(({form}) => form.id === table.form.id)
    if (other !== undefined) differences.push(...compareLabels(labelsOf(table), labelsOf(other), first, second))
  }
  const isTextCompared = !first.tablesOnly && !second.tablesOnly
  if (isTextCompared) differences.push(...compareProse(first, second))
  return {differences, undetermined, equalFigures, isTextCompared}
}

// ---- Figures -------------------------------------------------------------------------------------------------------

function compareFigures(first: Figure | undefined, second: Figure | undefined): 'equal' | 'differ' | 'undetermined' {
  if (first?.state === 'unread' || second?.state === 'unread') return 'undetermined'
  if (first === undefined || second === undefined) return 'differ'
  if (first.exact !== null && second.exact !== null)
    return formatExact(first.exact) === formatExact(second.exact) ? 'equal' : 'differ'
  return first.state === second.state && foldText(first.raw) === foldText(second.raw) ? 'equal' : 'differ'
}

function figureDifference(figure: string, first: Figure | undefined, second: Figure | undefined): FigureDifference {
  const place = first?.place ?? second?.place ?? figure
  return {kind: 'figure', figure, place, first: figureSide(first), second: figureSide(second)}
}

function figureSide(figure: Figure | undefined): ComparedFigure | null {
  if (figure === undefined) return null
  const {raw, state, exact, location} = figure
  return {text: raw, state, value: exact && formatExact(exact), location}
}

// ---- Labels --------------------------------------------------------------------------------------------------------

type Label = Spot & {readonly text: string}

/** By what they are labels of. A label that was not found may be lost to the reader alone: nothing is said of it. */
function labelsOf({form, rows, columns, relationsNote, feeHeading}: StatutoryTable): Map<string, Label> {
  const labels = new Map<string, Label>()
  const add = (name: string, label: Label | null): void => {
    if (label !== null) labels.set(name, label)
  }
  for (const {form: row, block, label} of rows) add(`row ${form.blocks.indexOf(block)} ${row.id}`, label)
  for (const {form: column, block, label} of columns) add(`column ${form.blocks.indexOf(block)} ${column.id}`, label)
  add('relations', relationsNote)
  add('fees', feeHeading)
  return labels
}

function compareLabels(
  labels: ReadonlyMap<string, Label>,
  others: ReadonlyMap<string, Label>,
  first: Report,
  second: Report
): TextDifference[] {
  return [...labels].flatMap(([name, label]): TextDifference[] => {
    const other = others.get(name)
    if (other === undefined || foldText(label.text) === foldText(other.text)) return []
    return [{kind: 'label', first: sideOf(first, [label]), second: sideOf(second, [other])}]
  })
}

// ---- Prose ---------------------------------------------------------------------------------------------------------

function compareProse(first: Report, second: Report): TextDifference[] {
  const folded = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map(({text}) => foldText(text))
  const stretches = differingStretches(folded(first.paragraphs), folded(second.paragraphs))
  const among = (report: Report, numbers: readonly number[]): ComparedSide | null =>
    sideOf(
      report,
      numbers.flatMap(number => report.paragraphs[number] ?? [])
    )
  return stretches.map(stretch => ({
    kind: 'paragraph',
    first: among(first, stretch.first),
    second: among(second, stretch.second)
  }))
}

/** The texts of several spots, at the place of the first. */
function sideOf(report: Report, parts: readonly Label[]): ComparedSide | null {
  const [start] = parts
  if (start === undefined) return null
  return {text: parts.map(({text}) => text).join('\n'), location: locationOf(report.source, start)}
}
