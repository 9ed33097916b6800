/** Mistakes planted in an invented report, each with the rule that has to find it, and where. */

import type {Severity} from '../../src/diagnostic.ts'
import type {TableId} from '../../src/standard/standard.ts'
import type {FormCell, FormRow, FormTable} from './form-table.ts'
import type {Layout} from './layouts/layout.ts'
import {prose} from './prose-defects.ts'
import type {RenderOptions} from './render.ts'
import {withRows} from './surgery.ts'
import {inventTruth, type Truth, withFigures} from './truth.ts'

export interface Defect {
  readonly rule: string
  readonly what: string
  readonly severity: Severity
  /** Where: a figure that is pointed at, or takes part; a text at the place, blanks aside; the beginning of its address. */
  readonly at: {readonly figure: string} | {readonly text: string} | {readonly place: string}
  /** The layouts in which it can be seen; all where there is none. */
  readonly expressible?: (layout: Layout) => boolean
  plant(truth: Truth): Truth
  readonly render?: RenderOptions
}

// ---- Figures -------------------------------------------------------------------------------------------------------

/** The figures with some of them greater by as much as said. */
function greater(truth: Truth, by: Readonly<Record<string, number>>): Truth {
  const changes = Object.entries(by).map(([path, more]) => [path, String(Number(truth.figures.get(path)) + more)])
  return withFigures(truth, Object.fromEntries(changes))
}

function sums(rule: string, what: string, figure: string, by: Readonly<Record<string, number>>): Defect {
  return {rule, what, severity: 'error', at: {figure}, plant: truth => greater(truth, by)}
}

const figures: readonly Defect[] = [
  sums('cross-sum', '一＋二 of a column', 'requests.received.business', {
    'requests.received.business': 1,
    'requests.received.total': 1
  }),
  sums('cross-sum', '四 of a column', 'requests.carriedOut.naturalPerson', {
    'requests.carriedOut.naturalPerson': 7,
    'requests.carriedOut.total': 7
  }),
  sums('results-sum', 'a leaf row', 'requests.results.denied.inquiry.legalService', {
    'requests.results.denied.inquiry.legalService': 2,
    'requests.results.denied.inquiry.total': 2
  }),
  sums('applicant-sum', 'the total of a row', 'requests.results.other.other.total', {
    'requests.results.other.other.total': 1
  }),
  sums('applicant-sum', 'the total of row 四', 'requests.carriedOut.total', {'requests.carriedOut.total': 3}),
  sums('dispute-sum', 'the total of 复议', 'disputes.reconsideration.total', {'disputes.reconsideration.total': 1}),
  sums('dispute-sum', 'an outcome of 复议后起诉', 'disputes.litigation.afterReconsideration.pending', {
    'disputes.litigation.afterReconsideration.pending': 5
  }),
  {
    rule: 'in-force-count',
    what: 'fewer in force than made',
    severity: 'warning',
    at: {figure: 'proactive.normativeDocuments.inForce'},
    plant: truth =>
      withFigures(truth, {
        'proactive.normativeDocuments.issued': '19',
        'proactive.normativeDocuments.repealed': '2',
        'proactive.normativeDocuments.inForce': '5'
      })
  },
  {
    rule: 'rulemaking-power',
    what: '规章 of a street',
    severity: 'warning',
    at: {figure: 'proactive.regulations.inForce'},
    plant: truth => withFigures(truth, {'proactive.regulations.inForce': '3'})
  }
]

// ---- Cells and labels ----------------------------------------------------------------------------------------------

function mutateCells(table: TableId, change: (cell: FormCell) => FormCell): RenderOptions {
  const changed = new Map<FormCell, FormCell>()
  const once = (cell: FormCell): FormCell => {
    const known = changed.get(cell) ?? change(cell)
    changed.set(cell, known)
    return known
  }
  return {
    mutate: form =>
      form.id === table
        ? mapRows(form, row => ({...row, slots: row.slots.map(slot => ({...slot, cell: once(slot.cell)}))}))
        : form
  }
}

function mapRows(form: FormTable, change: (row: FormRow) => FormRow): FormTable {
  return {...form, rows: form.rows.map(change)}
}

function reword(table: TableId, from: string, to: string): RenderOptions {
  return mutateCells(table, cell => (cell.text === from ? {...cell, text: to} : cell))
}

/** Cells keep their places, so that a blank one can be seen. */
function showsBlanks(layout: Layout): boolean {
  return layout.columnsKept && layout.prose !== 'pages'
}

/** The words of a header stand together: neither wrapped in columns nor strewn over lines. */
function keepsHeaders({name}: Layout): boolean {
  return !name.startsWith('pdf-') && !name.startsWith('lines-')
}

function unchanged(truth: Truth): Truth {
  return truth
}

const cells: readonly Defect[] = [
  {
    rule: 'cell-blank',
    what: 'a blank cell',
    severity: 'warning',
    at: {figure: 'requests.results.partial.research'},
    expressible: showsBlanks,
    plant: unchanged,
    render: mutateCells('requests', cell =>
      cell.figure === 'requests.results.partial.research' ? {...cell, text: '', figure: null} : cell
    )
  },
  {
    rule: 'cell-blank',
    what: 'a stroke for a number',
    severity: 'warning',
    at: {figure: 'proactive.penalties.decisions'},
    plant: unchanged,
    render: mutateCells('proactive', cell =>
      cell.figure === 'proactive.penalties.decisions' ? {...cell, text: '/', figure: null} : cell
    )
  },
  {
    rule: 'cell-value',
    what: 'a negative count',
    severity: 'error',
    at: {figure: 'proactive.coercion.decisions'},
    plant: truth => withFigures(truth, {'proactive.coercion.decisions': '-4'})
  },
  {
    rule: 'cell-value',
    what: 'a fraction in a count',
    severity: 'warning',
    at: {figure: 'proactive.licences.decisions'},
    plant: truth => withFigures(truth, {'proactive.licences.decisions': '12.5'})
  },
  {
    rule: 'table-label',
    what: '法规 for 行政法规',
    severity: 'warning',
    at: {text: '其他法律法规禁止公开'},
    plant: unchanged,
    render: reword('requests', '2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开')
  },
  {
    rule: 'table-label',
    what: '社会组织 for 社会公益组织',
    severity: 'warning',
    at: {text: '社会组织'},
    plant: unchanged,
    expressible: keepsHeaders,
    render: reword('requests', '社会公益组织', '社会组织')
  },
  {
    rule: 'table-shape',
    what: 'a row is missing',
    severity: 'error',
    at: {text: ''},
    plant: unchanged,
    render: {
      mutate: form =>
        form.id === 'requests'
          ? withRows(
              form,
              form.rows.filter(row => row.id !== 'results.partial')
            )
          : form
    }
  },
  {
    rule: 'form-outdated',
    what: 'the form of 2019 for 2022',
    severity: 'error',
    at: {text: ''},
    plant: ({seed}) => inventTruth(seed, {standard: '2019', year: 2022, kind: 'street'})
  },
  {
    rule: 'relations-note',
    what: 'the note is altered',
    severity: 'info',
    at: {text: '本列数据的勾稽关系为'},
    expressible: keepsHeaders,
    plant: unchanged,
    render: mutateCells('requests', cell =>
      cell.text.startsWith('（本列数据') ? {...cell, text: cell.text.replace('第三项加第四项之和', '第三项')} : cell
    )
  }
]

// ---- Fees ----------------------------------------------------------------------------------------------------------

function feeHeading(what: string, severity: Severity, heading: string): Defect {
  return {rule: 'fee-unit', what, severity, at: {text: heading}, plant: truth => ({...truth, feeHeading: heading})}
}

const fees: readonly Defect[] = [
  feeHeading('元 for 万元', 'error', '本年收费金额（单位：元）'),
  feeHeading('no unit', 'warning', '本年收费金额'),
  {
    rule: 'fee-unit',
    what: 'five decimals',
    severity: 'warning',
    at: {figure: 'proactive.fees.amount'},
    plant: truth => withFigures(truth, {'proactive.fees.amount': '7.12345'})
  }
]

export const defects: readonly Defect[] = [...figures, ...cells, ...fees, ...prose]
