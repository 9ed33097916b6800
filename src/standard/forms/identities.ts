/** The sums of the form, made from its rows and columns and their roles; see {@link Identity}. */

import type {BlockForm, ColumnForm, Identity, Naming, TableForm} from '../standard.ts'

/** What the row and the column of a cell are among those beside them. */
export interface FormCell {
  readonly row: Pick<Naming, 'role'>
  readonly column: Pick<Naming, 'role'>
}

/** Whether a cell is a sum of others: in a row or column 总计. */
export function isTotal({row, column}: FormCell): boolean {
  return row.role === 'total' || column.role === 'total'
}

/** The identities of tables three and four. In sums of parts, the total is the one on the right. */
export function identitiesOf(tables: readonly TableForm[]): readonly Identity[] {
  return tables.flatMap(({id, blocks}) =>
    blocks.flatMap(block => (id === 'requests' ? ofRequests(block) : id === 'disputes' ? ofDisputes(block) : []))
  )
}

function ofRequests({rows, columns, collapsed = []}: BlockForm): Identity[] {
  const [merged] = collapsed
  const leaves = rows.filter(({id, role}) => id.startsWith('results.') && role !== 'total')
  const parts = columns.filter(({role}) => role !== 'total')
  const at = (rowId: string, column: ColumnForm): string => `requests.${rowId}.${column.id}`
  return [
    ...columns.map(
      (column): Identity => ({
        name: 'requests.balance',
        left: [at('received', column), at('carriedIn', column)],
        right: [at('results.total', column), at('carriedOut', column)],
        subject: column.label
      })
    ),
    ...columns.map(
      (column): Identity => ({
        name: 'requests.results',
        left: leaves.map(row => at(row.id, column)),
        right: [at('results.total', column)],
        subject: column.label,
        ...(merged !== undefined && {
          collapsed: {whole: at(merged.row.id, column), parts: merged.replaces.map(id => at(id, column))}
        })
      })
    ),
    ...[...rows, ...collapsed.map(({row}) => row)].map(
      (row): Identity => ({
        name: 'requests.applicants',
        left: parts.map(column => at(row.id, column)),
        right: [`requests.${row.id}.total`],
        subject: row.label
      })
    )
  ]
}

/** Of each group of columns that ends in a 总计: its outcomes add up to it. */
function ofDisputes({columns}: BlockForm): Identity[] {
  return columns
    .filter(({role}) => role === 'total')
    .map((total): Identity => {
      const parts = columns.filter(column => column !== total && column.under.join() === total.under.join())
      return {
        name: 'disputes.outcomes',
        left: parts.map(column => `disputes.${column.id}`),
        right: [`disputes.${total.id}`],
        subject: total.under.at(-1) ?? ''
      }
    })
}
