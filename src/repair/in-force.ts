/**
 * Documents in force (现行有效件数) that do not follow from last year's: which of the three numbers of the row to correct.
 *
 * Documents also expire, so that the row and last year's need not agree, and nothing in the table says which number is
 * wrong. A correction is said only where the prose of the report names the very number.
 */

import {add, compareExact, type ExactNumber, formatExact, subtract, zero} from '../exact.ts'
import type {Figure, Report} from '../report/model.ts'
import type {Standard} from '../standard/index.ts'
import {evidenceFor, type Witness} from './evidence.ts'
import type {ReportRepair, SumOfFigures} from './report-repair.ts'
import {type CellRepair, slipOf} from './slips.ts'

/** A row of documents in this year's report, and last year's number in force. */
interface Documents {
  readonly issued: Numbered
  readonly repealed: Numbered
  readonly inForce: Numbered
  readonly before: ExactNumber
}

interface Numbered {
  readonly figure: Figure
  readonly value: ExactNumber
}

const columns = ['issued', 'repealed', 'inForce'] as const

/** For each row of documents that does not follow from last year's the cell to correct, if the prose speaks for one. */
export function inForceRepairs(report: Report, previous: Report | null): readonly (readonly ReportRepair[])[] {
  const {standard} = report
  if (standard === null || previous === null) return []
  return rowsOfDocuments(standard).flatMap(row => {
    const documents = documentsOf(row, report, previous)
    const repair = documents === null ? null : repairOf(documents, report, previous)
    return repair === null ? [] : [[repair]]
  })
}

/** The one correction that the prose speaks for; null where it speaks for none, or for several. */
function repairOf(documents: Documents, report: Report, previous: Report): ReportRepair | null {
  const ways = corrections(documents)
  const [only, ...others] = ways.flatMap(cell => {
    const repaired = new Map([[cell.figure.figure, cell.to]])
    const {witnesses, contradictions} = evidenceFor(report, previous, repaired, [])
    return witnesses.length > 0 && contradictions === 0 ? [{cell, witnesses}] : []
  })
  if (only === undefined || others.length > 0) return null
  return {
    kind: slipOf([only.cell], report, previous),
    cells: [only.cell],
    sums: [sumOf(documents)],
    confirmedBy: [...only.witnesses, yearBefore(documents)],
    alternatives: ways.length - 1
  }
}

/** The paths of the rows that count documents as issued, repealed and in force. */
function rowsOfDocuments({tables}: Standard): readonly string[] {
  return tables.flatMap(({id, blocks}) =>
    blocks
      .filter(block => columns.every(name => block.columns.some(column => column.id === name)))
      .flatMap(({rows}) => rows.map(row => `${id}.${row.id}`))
  )
}

/** Null where a number is missing, or where they follow from last year's. */
function documentsOf(row: string, {figures}: Report, previous: Report): Documents | null {
  const [issued, repealed, inForce] = columns.map(column => numbered(figures.get(`${row}.${column}`)))
  const before = previous.figures.get(`${row}.inForce`)?.exact
  if (!issued || !repealed || !inForce || !before) return null
  const documents = {issued, repealed, inForce, before}
  return compareExact(following(documents), inForce.value) === 0 ? null : documents
}

function numbered(figure: Figure | undefined): Numbered | null {
  return figure?.exact == null ? null : {figure, value: figure.exact}
}

/** What is in force at the end of the year, by last year's and by what was issued and repealed. */
function following({issued, repealed, before}: Documents): ExactNumber {
  return subtract(add(before, issued.value), repealed.value)
}

/** Each of the three numbers as it follows from the other two and last year's, where it can be a count. */
function corrections(documents: Documents): readonly CellRepair[] {
  const {issued, repealed, inForce} = documents
  const lacking = subtract(inForce.value, following(documents))
  const cells = [
    {figure: inForce.figure, from: inForce.value, to: following(documents)},
    {figure: issued.figure, from: issued.value, to: add(issued.value, lacking)},
    {figure: repealed.figure, from: repealed.value, to: subtract(repealed.value, lacking)}
  ]
  return cells.filter(({to}) => compareExact(to, zero) >= 0)
}

/** What was issued is repealed, in force, or was not there last year. */
function sumOf({issued, repealed, inForce}: Documents): SumOfFigures {
  return {identity: null, left: [issued.figure], right: [repealed.figure, inForce.figure]}
}

function yearBefore({before}: Documents): Witness {
  const number = formatExact(before)
  return {
    at: null,
    words: {
      zh: `与上年报告的现行有效 ${number} 件也接得上`,
      en: `it follows from the ${number} in force in last year’s report`
    }
  }
}
