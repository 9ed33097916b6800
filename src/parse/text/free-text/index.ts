/** Tables in running text: columns made by blanks (text taken from a PDF) and one cell a line (text taken from a page). */

import {stretches} from '../../../grouping.ts'
import type {Source, Span} from '../../../source.ts'
import {hull} from '../../../text.ts'
import {repeatedTitles} from '../../furniture.ts'
import {decideText} from '../../looks/cell-looks.ts'
import {type Grid, type GridCell, type GridRow, plainCell} from '../../table/grid.ts'
import {isFormLabel} from '../vocabulary.ts'
import {findRegions} from './regions.ts'
import {type AssembledRow, type AssembledTable, assembleRows} from './rows.ts'
import type {LineToken} from './tokens.ts'

/**
 * @param lines the lines of the text (`visibleLines`)
 * @param isTaken whether a line belongs to a table that was read already
 */
export function findFreeTextTables(source: Source, lines: readonly Span[], isTaken: (line: Span) => boolean): Grid[] {
  const furniture = repeatedTitles(source, lines)
  const text = lines.filter(line => !furniture.has(line))
  return findRegions(source, text, isTaken).flatMap(region => {
    const table = assembleRows(region)
    return table.rows.length === 0 ? [] : [toGrid(source, table)]
  })
}

function toGrid(source: Source, table: AssembledTable): Grid {
  const dataRows = table.rows.map(row => toDataRow(source, row))
  const looseRows = table.loose
    .map(tokens => toLooseRow(source, tokens))
    .filter(loose => !dataRows.some(row => loose.span.start < row.span.end && row.span.start < loose.span.end))
  const rows = [...dataRows, ...looseRows].sort((left, right) => left.span.start - right.span.start)
  return {
    layout: table.cellALine ? 'lines' : 'blanks',
    span: hull(rows.map(row => row.span)),
    rows,
    trueColumns: false
  }
}

function toDataRow(source: Source, row: AssembledRow): GridRow {
  const cells = [
    ...(row.label.length === 0 ? [] : [labelCell(source, row.label)]),
    ...row.values.map(token => tokenCell(source, token))
  ]
  return {
    span: hull([...cells, ...row.ends].map(({span}) => span)),
    slots: cells.map(cell => ({cell, covered: false})),
    ...(row.ends.length > 0 && {isCut: true as const})
  }
}

function toLooseRow(source: Source, tokens: readonly LineToken[]): GridRow {
  const cells = wholeWords(tokens).map(word => labelCell(source, word))
  return {span: hull(cells.map(cell => cell.span)), slots: cells.map(cell => ({cell, covered: false}))}
}

/** The tokens of a line, those that make one label of the form together: 结果 维持. */
function wholeWords(tokens: readonly LineToken[]): LineToken[][] {
  return stretches(tokens, (word, token) => isFormLabel([...word, token].map(({label}) => label).join('')))
}

function labelCell(source: Source, tokens: readonly LineToken[]): GridCell {
  const pieces = tokens.map(token => token.span)
  return plainCell({text: pieces.map(piece => source.slice(piece)).join('')}, hull(pieces), pieces)
}

function tokenCell(source: Source, token: LineToken): GridCell {
  return plainCell(decideText(source.slice(token.span)), token.span)
}
