/** What a folder of data holds, for programs and for people: a Data Package (Frictionless, datapackage.org, version 2). */

import {standards} from '../../standard/index.ts'
import type {Locale} from '../../words.ts'
import {type FigureColumn, figureColumnNames, figureColumns, figureStates} from './figure-rows.ts'

/** One file of data beside the descriptor. */
export interface DataFile {
  readonly format: 'csv' | 'parquet'
  /** Relative to the descriptor, with `/`. */
  readonly path: string
  /** Of the heads and states of a CSV file. */
  readonly locale: Locale
}

/** Of every package written here: who finds another under this name has one of somebody else before him. */
export const PACKAGE_NAME = 'nianbao-figures'

export const PACKAGE_FILE = 'datapackage.json'

const mediatypes: Readonly<Record<DataFile['format'], string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet'
}

/** @returns the text of `datapackage.json` */
export function dataPackage(files: readonly DataFile[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: PACKAGE_NAME,
    title: '政府信息公开工作年度报告的数字',
    description: 'The figures of the statutory tables of annual reports, a row for each figure of each report.',
    resources: files.map(resourceOf)
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resourceOf({format, path, locale}: DataFile, index: number) {
  const isChinese = format === 'csv' && locale === 'zh'
  return {
    name: index === 0 ? 'figures' : `figures-${index + 1}`,
    type: 'table',
    path,
    format,
    mediatype: mediatypes[format],
    ...(format === 'csv' && {encoding: 'utf-8'}),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: figureColumnNames.map(name => fieldOf(name, isChinese)),
      missingValues: ['']
    }
  }
}

const types: Readonly<Partial<Record<FigureColumn, string>>> = {year: 'integer', value: 'number'}

function fieldOf(column: FigureColumn, isChinese: boolean) {
  const {head, about} = figureColumns[column]
  const constraints = constraintsOf(column, isChinese)
  return {
    name: isChinese ? head : column,
    type: types[column] ?? 'string',
    title: head,
    description: `${about.zh}。${about.en}`,
    ...(constraints !== null && {constraints})
  }
}

function constraintsOf(column: FigureColumn, isChinese: boolean): object | null {
  if (column === 'form') return {enum: standards.map(({id}) => id)}
  if (column === 'state')
    return {required: true, enum: isChinese ? Object.values(figureStates) : Object.keys(figureStates)}
  return column === 'figure' || column === 'label' || column === 'path' ? {required: true} : null
}
