/** The figures of reports as one long table: a row for each figure of each report. Every format of a table has these columns. */

import type {Result} from '../../engine/result.ts'
import type {ExactNumber} from '../../exact.ts'
import type {FigureState} from '../../report/model.ts'
import {moneyUnit} from '../../report/money.ts'
import type {StandardId} from '../../standard/index.ts'
import type {Words} from '../../words.ts'

/** A figure that is blank, a stand-in or unread has no value: null, never 0. */
export interface FigureRow {
  readonly agency: string | null
  /** That the report is about. */
  readonly year: number | null
  readonly form: StandardId | null
  /** `requests.received.total` */
  readonly figure: string
  /** `表三 · 一、本年新收政府信息公开申请数量 · 总计` */
  readonly label: string
  readonly value: ExactNumber | null
  readonly unit: string | null
  readonly state: FigureState
  readonly raw: string
  /** Of the file. */
  readonly path: string
}

export function* figureRows(results: Iterable<Result>): Generator<FigureRow> {
  for (const result of results) yield* rowsOfReport(result)
}

function rowsOfReport({path, report}: Result): readonly FigureRow[] {
  if (report === null) return []
  const {agency, year, standard} = report
  return Array.from(report.figures, figure => ({
    agency,
    year,
    form: standard?.id ?? null,
    figure: figure.figure,
    label: figure.form.place,
    value: figure.exact,
    unit: moneyUnit(figure, report),
    state: figure.state,
    raw: figure.raw,
    path
  }))
}

export type FigureColumn = keyof FigureRow

interface ColumnEntry {
  /** For readers of Chinese; programs are given the name. */
  readonly head: string
  readonly about: Words
}

export const figureColumns: Readonly<Record<FigureColumn, ColumnEntry>> = {
  agency: {
    head: '单位',
    about: {zh: '报告署名的机关；没有写明的为空', en: 'the agency that the report names; empty where it names none'}
  },
  year: {head: '年度', about: {zh: '报告所述年度', en: 'the year that the report is about'}},
  form: {
    head: '格式版本',
    about: {zh: '报告所用格式的版本', en: 'the form that the report uses, by the first year that it was in force'}
  },
  figure: {
    head: '指标',
    about: {
      zh: '指标的名称，同一版格式不变；“nianbao-lint standard”列出全部',
      en: 'the name of the figure, fixed for a form; “nianbao-lint standard” lists them all'
    }
  },
  label: {head: '栏目', about: {zh: '表、行、列', en: 'table, row and column, as the form prints them'}},
  value: {
    head: '数值',
    about: {
      zh: '填的数；空格、代替数字的符号、没有读出的为空，不是 0',
      en: 'the number; empty, not 0, for a blank, a sign in place of a number, and what could not be read'
    }
  },
  unit: {
    head: '计量单位',
    about: {
      zh: '金额的单位，照报告所写（格内的，否则表头的）：元、万元；件数没有单位，报告没有写明的为空',
      en: 'of an amount of money, as the report has it beside the number, else in the heading: 元, 万元; empty for counts and where the report names none'
    }
  },
  state: {head: '状态', about: {zh: '这一格里是什么', en: 'what the cell holds'}},
  raw: {head: '原文', about: {zh: '格内的文字', en: 'the text of the cell'}},
  path: {head: '文件', about: {zh: '报告的文件', en: 'the file of the report'}}
}

export const figureColumnNames = Object.keys(figureColumns) as readonly FigureColumn[]

export const figureStates: Readonly<Record<FigureState, string>> = {
  number: '数字',
  blank: '空',
  'stand-in': '以符号代替',
  'not-a-number': '不是数字',
  unread: '未读出',
  absent: '缺这一栏'
}
