/** Where in running text a statutory table stands: lines of its words and values, up to the next prose. */

import type {Source, Span} from '../../../source.ts'
import {normaliseLabel} from '../../../standard/labels/labels.ts'
import {isPageNumber} from '../../furniture.ts'
import {isGroupFragment, isLabelFragment, isLikeSection, isRowLabel, isSectionName, isTableWord} from '../vocabulary.ts'
import {type LineToken, readTokens} from './tokens.ts'

export interface Region {
  /** Lines with tokens; blank lines, lone pipes and page numbers are left out. */
  readonly lines: readonly (readonly LineToken[])[]
}

type LineKind =
  /** A label of a row and values behind it. */
  | 'row'
  /** Labels of the table or pieces of them. */
  | 'words'
  | 'values'
  /** Blank, a lone pipe, a page number. */
  | 'furniture'
  /** Short and unknown: a misprinted label, if the table goes on below it. */
  | 'unknown'
  /** Prose or a heading: here a table ends. */
  | 'prose'

interface ReadLine {
  readonly kind: LineKind
  readonly tokens: readonly LineToken[]
  /** Whether the line has a whole word of the form, so that a table may begin with it. */
  readonly whole: boolean
}

/** Longer lines are prose; a row of table four fits with all the blanks between its columns. */
const MAX_LINE = 400
/** A line with this many values is a row of a table, whatever its label. */
const ROW_OF_VALUES = 3
/** This many unknown lines in a row end a table. */
const MAX_UNKNOWN = 3

/**
 * @param lines the lines of the text
 * @param isTaken whether a line belongs to a table that was read already
 */
export function findRegions(source: Source, lines: readonly Span[], isTaken: (line: Span) => boolean): Region[] {
  const regions: Region[] = []
  let current: ReadLine[] = []
  let unknown = 0
  // Lines of pieces alone begin no table; they belong to one that begins right below them.
  let above: ReadLine[] = []
  const close = (): void => {
    const region = toRegion(current)
    if (region !== null) regions.push(region)
    current = []
    unknown = 0
  }
  for (const span of lines) {
    const line = isTaken(span) ? null : readLine(source, span, current.length > 0)
    if (line === null || line.kind === 'prose') {
      close()
      above = []
    } else if (current.length === 0) {
      above.push(line)
      if (line.whole) {
        current = above
        above = []
      }
    } else {
      unknown = line.kind === 'unknown' ? unknown + 1 : line.kind === 'furniture' ? unknown : 0
      if (unknown > MAX_UNKNOWN) close()
      else current.push(line)
    }
  }
  close()
  return regions
}

function readLine(source: Source, span: Span, inTable: boolean): ReadLine {
  if (span.end - span.start > MAX_LINE) return prose
  const text = source.slice(span)
  if (isPageNumber(text)) return furniture
  const tokens = readTokens(source, span)
  if (tokens.length === 0) return furniture
  const labels = tokens.filter(token => token.kind === 'label')
  const values = tokens.length - labels.length
  if (labels.length === 0) return {kind: inTable ? 'values' : 'prose', tokens, whole: false}
  const joined = labels.map(token => token.label).join('')
  if (isSectionName(joined)) return prose
  const whole = isTableWord(joined) || labels.some(token => token.label.length > 1 && isTableWord(token.label))
  if (values > 0 && isRowLabel(joined)) return {kind: 'row', tokens, whole: true}
  if (!inTable) return !isProse(text) && (whole || isPieces(joined, labels)) ? {kind: 'words', tokens, whole} : prose
  if (isPieces(joined, labels) || (values >= ROW_OF_VALUES && !isBroken(source, tokens)))
    return {kind: 'words', tokens, whole}
  if (isProse(text) || isLikeSection(joined)) return prose
  return {kind: 'unknown', tokens, whole}
}

const prose: ReadLine = {kind: 'prose', tokens: [], whole: false}
const furniture: ReadLine = {kind: 'furniture', tokens: [], whole: false}

/** Pieces of labels, alone or with pieces of the labels that span rows before them. */
function isPieces(joined: string, labels: readonly LineToken[]): boolean {
  return isLabelFragment(joined) || labels.every(token => isLabelFragment(token.label) || isGroupFragment(token.label))
}

/**
 * 因政府信息公开被申请行政复议 3 件，维持 2 件，: behind its first number a sentence has a comma, or goes on with words of no table; behind the
 * label of a row such words stand in the place of numbers.
 */
function isBroken(source: Source, tokens: readonly LineToken[]): boolean {
  const first = tokens.findIndex(({kind}) => kind === 'value')
  const behind = tokens.slice(first + 1).filter(({kind}) => kind === 'label')
  if (behind.some(({span}) => /[，,]/.test(source.slice(span)))) return true
  const label = tokens.slice(0, first).map(token => token.label)
  if (label.length > 0 && isLabelFragment(label.join(''))) return false
  return behind.filter(token => !isLabelFragment(token.label) && !isGroupFragment(token.label)).length > 1
}

/** Sentences, and lines that are too long for a label. */
function isProse(text: string): boolean {
  return text.includes('。') || text.includes('；') || normaliseLabel(text).length > 48
}

/** What was gathered, cut to its last line of a table; null where it has too little of one. */
function toRegion(lines: readonly ReadLine[]): Region | null {
  const last = lines.findLastIndex(line => line.kind === 'row' || line.kind === 'values' || line.kind === 'words')
  const kept = lines.slice(0, last + 1).filter(line => line.kind !== 'furniture')
  const rows = kept.filter(line => line.kind === 'row').length
  const values = kept.filter(line => line.kind === 'values').length
  const words = kept.filter(line => line.kind === 'words').length
  const enough = rows >= 2 || (rows >= 1 && words >= 1) || (values >= 1 && words >= 2)
  return enough ? {lines: kept.map(line => line.tokens)} : null
}
