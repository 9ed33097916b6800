/** Tables that are turned or cut by columns are read by their headers; rows of subtotals lose nothing beside them. */

import {describe, expect, it} from 'vitest'
import type {Result} from '../../src/engine/result.ts'
import {createLinter} from '../../src/index.ts'
import {standardById} from '../../src/standard/index.ts'
import {type FormCell, fillTable} from '../invented/form-table.ts'
import {inventTruth} from '../invented/truth.ts'
import {plainTypography} from '../invented/typography.ts'

const truth = inventTruth(7, {kind: 'county', standard: '2021', year: 2024, size: 'many'})
const linter = createLinter()

interface Placed {
  readonly text: string
  readonly columnSpan: number
  readonly rowSpan: number
  readonly begins: boolean
}

type Rows = readonly (readonly Placed[])[]

/** Table three, each cell once for every place that it covers. */
function requests(): Rows {
  const standard = standardById('2021')
  const form = standard.tables.find(({id}) => id === 'requests')
  if (form === undefined) throw new Error('no table three')
  const placed = ({text, columnSpan, rowSpan}: FormCell, begins: boolean): Placed => ({
    text,
    columnSpan,
    rowSpan,
    begins
  })
  return fillTable(form, {truth, standard, typography: plainTypography}).rows.map(({slots}) =>
    slots.map(({cell, covered}) => placed(cell, covered === 'no'))
  )
}

function turned(rows: Rows): Rows {
  const [first = []] = rows
  return first.map((_, column) =>
    rows.flatMap(row => {
      const cell = row[column]
      return cell === undefined ? [] : [{...cell, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan}]
    })
  )
}

function html(rows: Rows): string {
  const lines = rows.map(
    row =>
      `<tr>${row
        .filter(({begins}) => begins)
        .map(({text, columnSpan, rowSpan}) => `<td colspan="${columnSpan}" rowspan="${rowSpan}">${text}</td>`)
        .join('')}</tr>`
  )
  return `<table>${lines.join('')}</table>`
}

function pipes(rows: Rows): string {
  const [head = '', ...others] = rows.map(row => `| ${row.map(({text, begins}) => (begins ? text : '')).join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n')
}

/** One cell for each place, its text in all of them: nothing is merged. */
function flat(rows: Rows): Rows {
  return rows.map(row => row.map(cell => ({...cell, columnSpan: 1, rowSpan: 1, begins: true})))
}

/** Some columns of the values, with those of the labels before them. */
function part(rows: Rows, labels: number, from: number, to: number): Rows {
  return flat(rows).map(row => [...row.slice(0, labels), ...row.slice(labels + from, labels + to)])
}

async function lint(table: string, path = 'report.md'): Promise<Result> {
  const parts = truth.sections.map(({number, heading, blocks}) => {
    const lines = [`## ${heading}`, ...blocks.map(({text}) => text)]
    return [...lines, ...(number === 3 ? [table] : [])].join('\n\n')
  })
  return linter.lint([`# ${truth.title}`, ...parts].join('\n\n'), {path})
}

function figuresOf(result: Result): Map<string, number | null> {
  const all = [...(result.report?.figures ?? [])]
  return new Map(all.filter(({figure}) => figure.startsWith('requests.')).map(({figure, value}) => [figure, value]))
}

function rulesOf({diagnostics}: Result): string[] {
  return diagnostics.map(({rule, messageId, message}) => `${rule}/${messageId} ${message}`)
}

const whole = requests()
const labels = whole[0]?.length === undefined ? 0 : whole[0].length - 7
const right = await lint(html(whole))

describe('table three', () => {
  it('is read whole in the form of the standard', () => {
    expect([...figuresOf(right).values()].filter(value => value === null)).toEqual([])
    expect(figuresOf(right).size).toBeGreaterThan(100)
  })

  it.each([
    ['turned, in a page', html(turned(whole))],
    ['turned, with no merged cells', html(turned(flat(whole)))],
    ['turned, in pipes', pipes(turned(flat(whole)))],
    ['cut by columns into two tables', `${html(part(whole, labels, 0, 4))}\n\n${html(part(whole, labels, 4, 7))}`],
    [
      'cut by columns into three',
      [part(whole, labels, 0, 3), part(whole, labels, 3, 5), part(whole, labels, 5, 7)].map(html).join('\n\n')
    ]
  ])('%s', async (_, table) => {
    const result = await lint(table)
    expect(figuresOf(result)).toEqual(figuresOf(right))
    expect(rulesOf(result)).toEqual(rulesOf(right))
  })

  it('cut by columns, the right part above: unread, and the reason says so', async () => {
    const result = await lint([part(whole, labels, 4, 7), part(whole, labels, 0, 4)].map(html).join('\n\n'))
    const read = [...(result.report?.figures ?? [])].filter(({figure}) => figure.startsWith('requests.'))
    expect(new Set(read.map(({state}) => state))).toEqual(new Set(['unread']))
    expect(new Set(read.map(({reason}) => reason?.zh))).toEqual(
      new Set(['表按列拆成了上下几段，不能确定各段的数属于哪些列'])
    )
    expect(result.diagnostics.filter(({severity, rule}) => severity === 'error' && rule !== 'table-missing')).toEqual(
      []
    )
  })

  it('twice, with the same columns, is not cut', async () => {
    const again = whole.map(row => row.map(cell => ({...cell, text: cell.text === '0' ? '1' : cell.text})))
    const result = await lint(`${html(whole)}\n\n${html(again)}`)
    expect(rulesOf(result).some(text => text.startsWith('table-shape/rowRepeated'))).toBe(true)
  })

  it('with a row of subtotals keeps its other rows, and one that is missing is missing', async () => {
    const at = whole.findIndex(row => row.some(({text}) => text.includes('予以公开')))
    const subtotal = flat([whole[at] ?? []]).map(row =>
      row.map((cell, column) => (column < labels ? {...cell, text: '小计'} : cell))
    )
    const rows = [...flat(whole.slice(0, at)), ...subtotal, ...flat(whole.slice(at))]
    const result = await lint(html(rows))
    expect(figuresOf(result)).toEqual(figuresOf(right))
    const beyond = rulesOf(result).filter(text => !rulesOf(right).includes(text))
    expect(beyond).toHaveLength(1)
    expect(beyond[0]).toContain('table-shape/subtotalAdded')
  })
})
