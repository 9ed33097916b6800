/** A table of the form to be filled in. */

import {type FormGrid, formGrid, type LabelCell} from '../../format/documents/form-grid.ts'
import {isTotal} from '../../standard/index.ts'
import type {BlockForm, TableForm} from '../../standard/standard.ts'
import {draft, draftCheck, fillWithZeros, setFigure, totals} from '../drafting.ts'
import {moveWithinColumn} from './figure-keys.ts'
import {Scroll} from './scroll.tsx'

export function DraftTable({table}: {table: TableForm}) {
  const open = table.blocks.flatMap(block =>
    block.rows.flatMap(row =>
      block.columns.filter(column => !isTotal({row, column})).map(column => pathOf(table, row.id, column.id))
    )
  )
  return (
    <figure class="form">
      {table.blocks.map((block, index) => (
        <Part key={index} block={block} table={table} />
      ))}
      <p class="actions">
        <button type="button" onClick={() => fillWithZeros(open)}>
          空着的格子填 0
        </button>
        <span class="soft">合计自动算，各部分填齐后才写进年报。</span>
      </p>
    </figure>
  )
}

function Part({block, table}: {block: BlockForm; table: TableForm}) {
  const grid = formGrid(block, block.rows)
  const label = block.heading === null ? table.name : `${table.name} ${block.heading}`
  return (
    <Scroll label={label}>
      <table class={`form-table columns-${block.columns.length + grid.labelWidth > 8 ? 'many' : 'few'}`}>
        <Head grid={grid} block={block} />
        <tbody>
          {grid.rows.map(({form, labels}) => (
            <tr key={form.id}>
              {labels.map((cell, index) => (
                <th
                  key={index}
                  scope={cell.isGroup ? 'rowgroup' : 'row'}
                  rowSpan={cell.rowSpan}
                  colSpan={cell.columnSpan}
                >
                  {cell.text}
                </th>
              ))}
              {block.columns.map(column => (
                <Figure
                  key={column.id}
                  path={pathOf(table, form.id, column.id)}
                  name={[table.name, form.label, ...column.under, column.label].filter(part => part !== '').join(' ')}
                  isSum={isTotal({row: form, column})}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Head({grid, block}: {grid: FormGrid; block: BlockForm}) {
  const {header, labelWidth} = grid
  return (
    <thead>
      {block.heading !== null && (
        <tr>
          <th scope="colgroup" colSpan={labelWidth + block.columns.length}>
            {block.heading}
          </th>
        </tr>
      )}
      {header.map((cells, index) => (
        <tr key={index}>
          {index === 0 && labelWidth > 0 && (
            <td colSpan={labelWidth} rowSpan={header.length}>
              {block.corner}
            </td>
          )}
          {cells.map((cell: LabelCell, column) => (
            <th key={column} scope={cell.isGroup ? 'colgroup' : 'col'} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
              {cell.text}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  )
}

function Figure({path, name, isSum}: {path: string; name: string; isSum: boolean}) {
  const severity = draftCheck.value?.findings.find(({figure}) => figure === path)?.severity
  const kind = severity === undefined ? '' : `wrong ${severity}`
  if (isSum) {
    const total = totals.value.get(path)
    return (
      <td class={`sum ${kind}${total?.isComplete === true ? '' : ' partial'}`}>
        <output id={figureId(path)} tabIndex={-1} aria-label={name}>
          {total?.text ?? ''}
        </output>
      </td>
    )
  }
  return (
    <td class={kind}>
      <input
        id={figureId(path)}
        class="figure"
        inputMode="decimal"
        aria-label={name}
        value={draft.value?.figures[path] ?? ''}
        onInput={event => setFigure(path, event.currentTarget.value)}
        onKeyDown={moveWithinColumn}
      />
    </td>
  )
}

/** Names the field of a figure in the page. */
export function figureId(path: string): string {
  return `draft-${path}`
}

function pathOf({id}: TableForm, row: string, column: string): string {
  return [id, row, column].filter(part => part !== '').join('.')
}
