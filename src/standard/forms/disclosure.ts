/** The rows of table two that the forms share, and how a form writes its rows and columns down. */

import type {CellKind, ColumnForm, Naming, RowForm} from '../standard.ts'

/** Over the labels of its rows. */
export const CONTENT = '信息内容'

export function row(id: string, label: string, aliases: readonly string[] = [], naming: Naming = {}): RowForm {
  return {id, label, aliases, under: [], ...naming}
}

export function column(
  id: string,
  label: string,
  kind: CellKind,
  aliases: readonly string[] = [],
  naming: Naming = {}
): ColumnForm {
  return {id, label, aliases, under: [], kind, ...naming}
}

export const regulations = row('regulations', '规章', ['行政规章', '政府规章'], {
  said: '规章 政府规章 行政规章 市政府规章 省政府规章 地方政府规章',
  en: 'rules'
})

/** @param label the forms differ in it, and each reads the other's */
export function normativeDocuments(label: '规范性文件' | '行政规范性文件'): RowForm {
  const other = label === '规范性文件' ? '行政规范性文件' : '规范性文件'
  return row('normativeDocuments', label, [other], {
    said: '规范性文件 行政规范性文件 行政机关规范性文件',
    en: 'normative documents'
  })
}

export const licences = row('licences', '行政许可', [], {
  said: '行政许可 行政许可决定 行政许可处理决定 行政许可案件',
  short: '许可',
  en: 'licences'
})

export const penalties = row('penalties', '行政处罚', [], {
  said: '行政处罚 行政处罚决定 行政处罚处理决定 行政处罚案件',
  short: '处罚',
  en: 'penalties'
})

export const coercion = row('coercion', '行政强制', ['行政强制措施'], {
  said: '行政强制 行政强制决定 行政强制处理决定 行政强制措施 行政强制案件',
  short: '强制',
  en: 'coercive measures'
})

export const fees = row('fees', '行政事业性收费', ['行政事业收费', '行政性事业收费'], {
  said: '行政事业性收费 行政事业性收费金额 行政事业性收费总金额 收费总金额 行政事业性收费总额'
})
