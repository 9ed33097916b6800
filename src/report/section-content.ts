/** Where the content of a section plainly stands though its heading is lost. */

import type {Grid, ParsedTable} from '../parse/table/grid.ts'
import type {Span} from '../source.ts'
import {standards} from '../standard/index.ts'
import {labelKey, normaliseLabel} from '../standard/labels/labels.ts'
import {isNumbered} from '../standard/labels/numerals.ts'
import type {SectionNumber, TableId} from '../standard/standard.ts'
import {topics} from '../standard/topics.ts'
import type {Passage} from './passages.ts'

/** What lies between the headings of the sections before and after the lost one. */
export interface SectionGap {
  readonly passages: readonly Passage[]
  readonly tables: readonly ParsedTable[]
}

/**
 * The beginning of a section's content in the gap where it belongs.
 * @returns the words it begins with; null where nothing there is plainly its content
 */
export function findContent(number: SectionNumber, gap: SectionGap): Span | null {
  switch (number) {
    case 1:
      return findOverview(gap)
    case 2:
      return findTable('proactive', gap)
    case 3:
      return findTable('requests', gap)
    case 4:
      return findTable('disputes', gap)
    case 5:
      return findProblems(gap)
    case 6:
      return findOther(gap)
  }
}

// ---- Tables --------------------------------------------------------------------------------------------------------

const LEAST_LABELS = 3

function findTable(id: TableId, {tables, passages}: SectionGap): Span | null {
  for (const {grid} of tables) {
    const cells = labelSpans(grid, id)
    if (cells.length >= LEAST_LABELS && cells[0] !== undefined) return cells[0]
  }
  const marks = textMarks[id]
  const found = passages.find(
    ({mapped}) => mapped.text.length <= MAX_TABLE_LINE && marks.test(normaliseLabel(mapped.text))
  )
  return found === undefined ? null : beginning(found)
}

/** Labels that stand in text where a table could not be read as one. */
const textMarks: Readonly<Record<TableId, RegExp>> = {
  proactive: /本年制发件数|本年处理决定数量|对外公开总数量/,
  requests: /本年新收政府信息公开申请数量|上年结转政府信息公开申请数量/,
  disputes: /未经复议直接起诉|结果维持结果纠正/
}
const MAX_TABLE_LINE = 200

/** The cells that hold a label of this table and of no other. */
function labelSpans(grid: Grid, id: TableId): Span[] {
  const labels = ownLabels().get(id)
  if (labels === undefined) return []
  return grid.rows.flatMap(row =>
    row.slots.flatMap(({cell, covered}) =>
      !covered && cell.text.length <= MAX_LABEL && labels.has(labelKey(cell.text)) ? [cell.span] : []
    )
  )
}
const MAX_LABEL = 60

let labelsByTable: ReadonlyMap<TableId, ReadonlySet<string>> | undefined

/** The labels of each table that no other table has. */
function ownLabels(): ReadonlyMap<TableId, ReadonlySet<string>> {
  labelsByTable ??= buildOwnLabels()
  return labelsByTable
}

function buildOwnLabels(): Map<TableId, Set<string>> {
  const labels = new Map<TableId, Set<string>>()
  for (const table of standards.flatMap(standard => standard.tables)) {
    const own = labels.get(table.id) ?? new Set<string>()
    for (const block of table.blocks) {
      const forms = [...block.rows, ...block.columns]
      for (const label of forms.flatMap(form => [form.label, ...form.under])) own.add(labelKey(label))
    }
    labels.set(table.id, own)
  }
  return new Map(
    [...labels].map(([id, own]) => {
      const others = [...labels].filter(([other]) => other !== id).map(([, keys]) => keys)
      return [id, new Set([...own].filter(key => key !== '' && !others.some(keys => keys.has(key))))]
    })
  )
}

// ---- Prose ---------------------------------------------------------------------------------------------------------

const PROBLEM = /问题|不足|困难/
const MEASURE = /改进|措施|整改|下一步|下步|打算/

/** Two of its topics as numbered headings. */
function findOverview({passages}: SectionGap): Span | null {
  const isHeading = (text: string): boolean => topics.some(({keyword}) => text.slice(0, 30).includes(keyword))
  const headings = passages.filter(({mapped}) => isNumbered(mapped.text) && isHeading(mapped.text))
  return headings.length >= 2 && headings[0] !== undefined ? beginning(headings[0]) : null
}

/** （一）主要问题 and （二）改进情况, or prose behind table four that speaks of both. */
function findProblems({passages, tables}: SectionGap): Span | null {
  const tableEnd = tables.reduce(
    (end, {grid}) => (labelSpans(grid, 'disputes').length > 0 ? Math.max(end, grid.span.end) : end),
    -1
  )
  const behind = tableEnd < 0 ? passages : passages.filter(({mapped}) => mapped.span.start >= tableEnd)
  const headed = behind.filter(({mapped}) => isNumbered(mapped.text))
  const problem = headed.find(({mapped}) => PROBLEM.test(mapped.text.slice(0, 20)))
  if (problem !== undefined && headed.some(({mapped}) => MEASURE.test(mapped.text.slice(0, 20))))
    return beginning(problem)
  if (tableEnd < 0) return null
  const first = behind.find(({mapped}) => /存在|主要|仍有|还有/.test(mapped.text) && PROBLEM.test(mapped.text))
  return first !== undefined && behind.some(({mapped}) => MEASURE.test(mapped.text)) ? beginning(first) : null
}

/** The note on the 信息处理费, or that there is nothing else to report, at the end. */
function findOther({passages}: SectionGap): Span | null {
  const found = passages
    .slice(-2)
    .find(({mapped: {text}}) => /信息(?:公开)?处理费|其他(?:需要|需|应)?报告的?事项/.test(text) && !isOutline(text))
  return found === undefined ? null : beginning(found)
}

/** 本报告由总体情况……其他需要报告的事项六部分组成: it names section six and is not its heading. */
function isOutline(text: string): boolean {
  return text.includes('总体情况')
}

/** A heading as a whole, of a long text its first words. */
function beginning({mapped}: Passage): Span {
  return mapped.spanOf(0, mapped.text.length <= 40 ? mapped.text.length : 20)
}
