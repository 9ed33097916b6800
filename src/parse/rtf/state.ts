/** What holds in a group of an RTF file, and is undone at its end. */

import type {XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'
import type {FlatCell} from '../word/flat-tables.ts'

/** Where the text of a group goes. */
export type Destination =
  | 'body'
  /** The number of a list as the program that wrote the file has counted it. */
  | 'number'
  | 'instruction'
  | 'fonts'
  | 'colours'
  | 'skipped'

export interface GroupState {
  destination: Destination
  font: number
  /** Bytes that stand for a character behind `\u`. */
  unicodeSkip: number
  run: RunState
  paragraph: ParagraphState
}

export interface RunState {
  hidden: boolean
  struck: boolean
  deleted: boolean
  inserted: boolean
  /** Raised above 0, lowered below. */
  shift: number
  size: number | null
  /** The width of its characters in hundredths. */
  scale: number
  /** What is added to the width of each character, in twentieths of a point. */
  spacing: number
  colour: number
  /** The colour behind it; 0 for none. */
  behind: number
  highlighted: boolean
  /** From right to left, or several characters in the place of one. */
  turned: boolean
  combined: boolean
}

export interface ParagraphState {
  inTable: boolean
  depth: number
  outline: number | null
  centred: boolean
}

export const plainRun: RunState = {
  hidden: false,
  struck: false,
  deleted: false,
  inserted: false,
  shift: 0,
  size: null,
  scale: 100,
  spacing: 0,
  colour: 0,
  behind: 0,
  highlighted: false,
  turned: false,
  combined: false
}

export const plainParagraph: ParagraphState = {inTable: false, depth: 0, outline: null, centred: false}

export function copyOf(state: GroupState): GroupState {
  return {...state, run: {...state.run}, paragraph: {...state.paragraph}}
}

/** @param isWhite of the colours of the file, by their index */
export function runElements(run: RunState, isWhite: readonly boolean[]): XmlElement[] {
  const elements: XmlElement[] = []
  if (run.hidden) elements.push(make('w:vanish'))
  if (run.struck) elements.push(make('w:strike'))
  if (run.shift !== 0) elements.push(makeValue('w:position', run.shift))
  if (run.size !== null) elements.push(makeValue('w:sz', run.size))
  const isUnseen = run.colour > 0 && run.colour === run.behind
  if (isWhite[run.colour] || isUnseen) elements.push(makeValue('w:color', 'FFFFFF'))
  if (run.scale !== 100) elements.push(makeValue('w:w', run.scale))
  if (run.spacing !== 0) elements.push(makeValue('w:spacing', run.spacing))
  if (run.highlighted || (run.behind > 0 && !isWhite[run.behind] && !isUnseen))
    elements.push(makeValue('w:highlight', 1))
  if (run.turned) elements.push(make('w:rtl'))
  if (run.combined) elements.push(make('w:eastAsianLayout', {'w:combine': '1'}))
  return elements
}

// ---- Control words that change the state ---------------------------------------------------------------------------

type RunChange = (value: number | null) => Partial<RunState>

const runChanges: ReadonlyMap<string, RunChange> = new Map<string, RunChange>([
  ['v', value => ({hidden: value !== 0})],
  ['strike', value => ({struck: value !== 0})],
  ['striked', value => ({struck: value !== 0})],
  ['deleted', value => ({deleted: value !== 0})],
  ['mvf', value => ({deleted: value !== 0})],
  ['mvt', value => ({inserted: value !== 0})],
  ['revised', value => ({inserted: value !== 0})],
  ['super', value => ({shift: value === 0 ? 0 : 1})],
  ['sub', value => ({shift: value === 0 ? 0 : -1})],
  ['nosupersub', () => ({shift: 0})],
  ['up', value => ({shift: value ?? 6})],
  ['dn', value => ({shift: -(value ?? 6)})],
  ['fs', value => ({size: value})],
  ['cf', value => ({colour: value ?? 0})],
  ['charscalex', value => ({scale: value ?? 100})],
  // In quarters of a point, for programs that know no more; Word writes both.
  ['expnd', value => ({spacing: (value ?? 0) * 5})],
  ['expndtw', value => ({spacing: value ?? 0})],
  ['highlight', value => ({highlighted: (value ?? 0) > 0})],
  ['chcbpat', value => ({behind: value ?? 0})],
  ['cb', value => ({behind: value ?? 0})],
  // Both stand before each run that Word writes: the latter holds, the former is of other fonts.
  ['rtlch', () => ({turned: true})],
  ['ltrch', () => ({turned: false})],
  ['twoinone', () => ({combined: true})],
  ['horzvert', () => ({combined: true})]
])

/** @returns whether the word was one of these */
export function changeRun(run: RunState, name: string, value: number | null): boolean {
  const change = runChanges.get(name)
  if (change !== undefined) Object.assign(run, change(value))
  return change !== undefined
}

type ParagraphChange = (value: number | null) => Partial<ParagraphState>

const paragraphChanges: ReadonlyMap<string, ParagraphChange> = new Map<string, ParagraphChange>([
  ['pard', () => plainParagraph],
  ['intbl', () => ({inTable: true})],
  ['itap', value => ({depth: value ?? 0})],
  ['outlinelevel', value => ({outline: value})],
  ['qc', () => ({centred: true})],
  ['ql', () => ({centred: false})],
  ['qr', () => ({centred: false})],
  ['qj', () => ({centred: false})]
])

/** @returns whether the word was one of these */
export function changeParagraph(paragraph: ParagraphState, name: string, value: number | null): boolean {
  const change = paragraphChanges.get(name)
  if (change !== undefined) Object.assign(paragraph, change(value))
  return change !== undefined
}

/** The row that is being defined. */
export class RowDefinition {
  left = 0
  cells: FlatCell[] = []
  #joinsLeft = false
  #vertical: FlatCell['vertical'] = 'none'

  /** @returns whether the word was one of a row */
  read(name: string, value: number | null): boolean {
    if (name === 'cellx') {
      this.cells.push({right: value ?? 0, joinsLeft: this.#joinsLeft, vertical: this.#vertical})
      this.#joinsLeft = false
      this.#vertical = 'none'
    } else if (name === 'trleft') this.left = value ?? 0
    else if (name === 'clmrg') this.#joinsLeft = true
    else if (name === 'clvmgf') this.#vertical = 'begin'
    else if (name === 'clvmrg') this.#vertical = 'continue'
    else return false
    return true
  }
}
