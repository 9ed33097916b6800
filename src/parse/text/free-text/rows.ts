/**
 * The tokens of a region as rows: which pieces of labels belong to which run of values.
 *
 * Labels wrap above, below and around their numbers, and the labels that span rows stand between the pieces. A row's label is
 * put together from pieces that spell a label of the form exactly; only where none does is the most similar one taken, and
 * where nothing is similar the row keeps the words beside it, for the reader of the table to say that it is unknown.
 */

import {grouped} from '../../../grouping.ts'
import {rememberedFor} from '../../../remembered.ts'
import {labelKey, normaliseLabel} from '../../../standard/labels/labels.ts'
import {fitsNumeral, type NumeralStyle, splitNumeral} from '../../../standard/labels/numerals.ts'
import {similarity} from '../../../standard/labels/similarity.ts'
import {isGroupFragment, isLabelFragment, isRowLabel, type RowWord, rowWords} from '../vocabulary.ts'
import type {Region} from './regions.ts'
import type {LineToken} from './tokens.ts'

export interface AssembledRow {
  readonly label: readonly LineToken[]
  readonly values: readonly LineToken[]
  /** Values on the lines where the label goes on: the ends of numbers that a narrow cell has broken. */
  readonly ends: readonly LineToken[]
}

export interface AssembledTable {
  readonly rows: readonly AssembledRow[]
  /** Tokens of no row: headers, and the labels that span rows. By line. */
  readonly loose: readonly (readonly LineToken[])[]
  /** Whether each cell stands on a line of its own. */
  readonly cellALine: boolean
}

/** A run of values and the labels around it, as indexes into the region's label tokens. */
interface Run {
  readonly values: LineToken[]
  readonly ends: LineToken[]
  /** The labels on the lines of its values: from, up to. */
  inlineFrom: number
  inlineTo: number
  /** Up to where labels below it may belong to it. */
  windowTo: number
}

export function assembleRows(region: Region): AssembledTable {
  const cellALine = hasCellALine(region)
  const labels: LineToken[] = []
  const found = findRuns(region, cellALine, labels)
  const runs = cellALine ? found : withEnds(found, labels)
  const used = new Set<LineToken>()
  let cursor = 0
  const rows = runs.map((run): AssembledRow => {
    const label = labelOf(run, labels, cursor, cellALine)
    const text = textBeforeValues(run, labels, label)
    const lastUsed = label.at(-1)
    cursor = Math.max(run.inlineTo, lastUsed === undefined ? 0 : labels.indexOf(lastUsed) + 1)
    for (const token of [...label, ...text]) used.add(token)
    return {label, values: [...text, ...run.values], ends: run.ends}
  })
  return {rows, loose: byLine(labels.filter(token => !used.has(token))), cellALine}
}

/** Most values stand alone on their lines, and hardly a line has several. */
function hasCellALine(region: Region): boolean {
  let alone = 0
  let several = 0
  for (const line of region.lines) {
    const values = line.filter(token => token.kind === 'value').length
    if (values > 1) several++
    else if (values === 1 && line.length === 1) alone++
  }
  return alone >= 5 && several * 3 < alone
}

/** The runs of values; fills `labels` with every label token in order. */
function findRuns(region: Region, cellALine: boolean, labels: LineToken[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const line of region.lines) {
    const inlineFrom = labels.length
    if (!cellALine && !(line.every(token => token.kind === 'value') && continuesWide(open, line))) open = null
    for (const [position, token] of line.entries()) {
      if (open !== null && !cellALine && isTextAmongValues(token, line.slice(position + 1))) open.values.push(token)
      else if (token.kind === 'label') {
        labels.push(token)
        open = null
      } else if (open === null) {
        open = {
          values: [token],
          ends: [],
          inlineFrom: Math.max(inlineFrom, runs.at(-1)?.inlineTo ?? 0),
          inlineTo: labels.length,
          windowTo: 0
        }
        runs.push(open)
      } else open.values.push(token)
    }
  }
  runs.forEach((run, index) => {
    run.windowTo = runs[index + 1]?.inlineFrom ?? labels.length
  })
  return runs
}

/** The runs, those on lines where the label of the run above goes on taken into it as the ends of its numbers. */
function withEnds(runs: readonly Run[], labels: readonly LineToken[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const above = kept.at(-1)
    if (above === undefined || !goesOn(above, run, labels)) kept.push(run)
    else {
      above.ends.push(...run.values)
      above.windowTo = run.windowTo
    }
  }
  return kept
}

/** Whether the words beside a run go on with a label that begins beside the run above: 一、本年新收政府信息 over 公开申请数量. */
function goesOn(above: Run, run: Run, labels: readonly LineToken[]): boolean {
  if (run.inlineFrom === run.inlineTo || run.values.length > above.values.length) return false
  for (let start = above.inlineTo - 1; start >= Math.max(0, above.inlineFrom - REACH); start--) {
    const first = labels[start]
    if (first === undefined) return false
    const behind = labels.slice(start + 1, run.inlineTo)
    if (lastPieceOf(first, behind) >= run.inlineFrom - start - 1) return true
    if (styleOf(first.label) !== null) return false
  }
  return false
}

/** Which of the tokens is the last piece of a label that begins with `first`, pieces of labels that span rows passed over. */
function lastPieceOf(first: LineToken, behind: readonly LineToken[]): number {
  let label = labelKeepingEnd(first.label)
  let last = -1
  for (const [position, {label: piece}] of behind.entries()) {
    const longer = label + piece
    if (rowWords().some(({key}) => key.startsWith(longer))) {
      label = longer
      last = position
    } else if (!isGroupFragment(piece)) return -1
  }
  return last
}

/** 若干, 见附件 in the place of a number: words of no label, with values behind them. */
function isTextAmongValues(token: LineToken, behind: readonly LineToken[]): boolean {
  if (token.kind === 'value' || !behind.some(other => other.kind === 'value')) return false
  return splitNumeral(token.label).number === null && !isLabelFragment(token.label)
}

/** The fifteen numbers of table four may stand on several lines; a run without labels goes on until it has them. */
function continuesWide(open: Run | null, line: readonly LineToken[]): boolean {
  return (
    open !== null &&
    open.inlineFrom === open.inlineTo &&
    open.values.length >= 4 &&
    open.values.length + line.length <= 15
  )
}

function labelOf(run: Run, labels: readonly LineToken[], cursor: number, cellALine: boolean): LineToken[] {
  if (run.values.length > WIDEST_LABELLED) return []
  const nearest = cellALine
    ? lastLine(labels.slice(cursor, run.inlineTo))
    : labels.slice(Math.max(cursor, run.inlineFrom), run.inlineTo)
  return spelledLabel(run, labels, cursor) ?? similarLabel(run, labels, cursor, cellALine) ?? nearest
}

/** Words behind a label that is complete, on the line of the values: text in the place of a number. */
function textBeforeValues(run: Run, labels: readonly LineToken[], label: readonly LineToken[]): LineToken[] {
  const last = label.at(-1)
  if (last === undefined || last.line !== run.values[0]?.line) return []
  return labels.slice(labels.indexOf(last) + 1, run.inlineTo).filter(token => !isGroupFragment(token.label))
}

function lastLine(tokens: readonly LineToken[]): LineToken[] {
  return tokens.filter(token => token.line === tokens.at(-1)?.line)
}

/** Only the row of table four is wider than this, and it has no label; what stands above it is its header. */
const WIDEST_LABELLED = 10

/** How far above its values a label may begin, in tokens. */
const REACH = 14

/**
 * The pieces that spell a label of the form: the nearest beginning wins, and for it the longest label. It begins on the line of
 * the values or above them, never below. Where its number and first words stand on the lines before (3.要求提供 over 公开出版物,
 * which alone is known to mean the same), the label begins there.
 */
function spelledLabel(run: Run, labels: readonly LineToken[], cursor: number): LineToken[] | null {
  const lowest = Math.max(cursor, run.inlineFrom - REACH)
  for (let start = run.inlineTo - 1; start >= lowest; start--) {
    const taken = spelledFrom(start, labels, run)
    if (taken !== null) return numberedAbove(taken, start, lowest, labels, run) ?? taken
  }
  return null
}

function spelledFrom(start: number, labels: readonly LineToken[], run: Run): LineToken[] | null {
  for (const word of rowWords()) {
    const taken = spell(word, labels, start, run)
    if (taken !== null) return taken
  }
  return null
}

/** How many lines above its end a label may have its number. */
const PIECES_ABOVE = 3

/** The same pieces with numbered ones before them, which together spell a longer label; null where there are none. */
function numberedAbove(
  taken: readonly LineToken[],
  start: number,
  lowest: number,
  labels: readonly LineToken[],
  run: Run
): LineToken[] | null {
  const [first] = taken
  if (first === undefined || styleOf(first.label) !== null) return null
  for (let above = start - 1; above >= Math.max(lowest, start - PIECES_ABOVE); above--) {
    const token = labels[above]
    if (token === undefined || styleOf(token.label) === null) continue
    const longer = spelledFrom(above, labels, run)
    return longer !== null && taken.every(piece => longer.includes(piece)) ? longer : null
  }
  return null
}

/** Spells a label from `start` on, passing over pieces of labels that span rows; null where it does not come out. */
function spell(word: RowWord, labels: readonly LineToken[], start: number, run: Run): LineToken[] | null {
  const first = labels[start]
  if (first === undefined) return null
  const beginning = beginningOf(first)
  if (!fitsNumeral(beginning.style, word.style) || !word.key.startsWith(beginning.words)) return null
  if (beginning.words === '' && beginning.style === null) return null
  const taken = [first]
  let position = beginning.words.length
  let index = start + 1
  for (; position < word.key.length && index < run.windowTo; index++) {
    const token = labels[index]
    if (token === undefined) return null
    if (word.key.startsWith(token.label, position)) {
      taken.push(token)
      position += token.label.length
    } else if (!isGroupFragment(token.label)) return null
  }
  if (position < word.key.length) return null
  const line = taken.at(-1)?.line
  const between = labels.slice(index, run.inlineTo).filter(token => !isGroupFragment(token.label))
  return between.every(token => token.line === line && line === run.values[0]?.line) ? taken : null
}

const beginningOf = rememberedFor(({label}: LineToken) => ({words: labelKeepingEnd(label), style: styleOf(label)}))

function labelKeepingEnd(label: string): string {
  return normaliseLabel(label.slice(splitNumeral(label).rest))
}

/** A number alone (`2.` before a blank) counts as a numbered label without words. */
function styleOf(label: string): NumeralStyle | null {
  return splitNumeral(label).style
}

/** A misprinted label: the words on the line, with up to a line above and below, against every label of the form. */
function similarLabel(run: Run, labels: readonly LineToken[], cursor: number, cellALine: boolean): LineToken[] | null {
  let best: {taken: LineToken[]; score: number} | null = null
  for (const taken of hypotheses(run, labels, cursor, cellALine)) {
    const key = labelKey(taken.map(token => token.label).join(''))
    if (key.length < 3) continue
    for (const word of rowWords()) {
      const score = similarity(word.key, key, LIKE)
      if (score >= LIKE && score > (best?.score ?? 0)) best = {taken, score}
    }
  }
  return best?.taken ?? null
}

const LIKE = 0.7

function hypotheses(run: Run, labels: readonly LineToken[], cursor: number, cellALine: boolean): LineToken[][] {
  const words = (from: number, to: number): LineToken[] =>
    labels.slice(from, to).filter(token => !isGroupFragment(token.label))
  const inline = words(run.inlineFrom, run.inlineTo)
  const above = words(cursor, run.inlineFrom)
  const lineAbove = lastLine(above)
  if (cellALine) return [lineAbove, above.slice(-2)].filter(taken => taken.length > 0)
  const below = words(run.inlineTo, run.windowTo)
  const lineBelow = below.filter(token => token.line === below[0]?.line)
  // A line that begins a label of its own is no end of another.
  const ends =
    lineBelow.length === 1 && lineBelow.every(token => styleOf(token.label) === null && !isRowLabel(token.label))
  return [
    inline,
    [...lineAbove, ...inline],
    ends ? [...lineAbove, ...inline, ...lineBelow] : [],
    [...above.slice(-4), ...inline]
  ].filter(taken => taken.length > 0)
}

function byLine(tokens: readonly LineToken[]): LineToken[][] {
  return [...grouped(tokens, ({line}) => line).values()]
}
