/**
 * The figures as Apache Parquet, which DuckDB, Spark, ClickHouse and pandas read as a table. Values are exact decimals: sums
 * of money come out to the cent.
 */

import {ByteWriter, ParquetWriter, type SchemaElement} from 'hyparquet-writer'
import type {Result} from '../../engine/result.ts'
import type {ExactNumber} from '../../exact.ts'
import {productName, version} from '../../product.ts'
import {type FigureColumn, type FigureRow, figureColumnNames, figureRows} from './figure-rows.ts'

/** Of a row group: about a hundred thousand rows. Only one group is held at a time. */
const REPORTS_IN_GROUP = 500

/** What DuckDB, Spark and ClickHouse have at most; with these places behind the point, thirty digits before it. */
const PRECISION = 38
const SCALE = 8

/** @returns the bytes of the file, in pieces */
export function* figuresParquet(results: readonly Result[]): Generator<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({writer: bytes, schema, createdBy: `${productName} ${version}`})
  for (let start = 0; start < results.length; start += REPORTS_IN_GROUP) {
    const rows = Array.from(figureRows(results.slice(start, start + REPORTS_IN_GROUP)))
    if (rows.length === 0) continue
    writer.write({
      columnData: figureColumnNames.map(name => ({name, data: rows.map(row => cellOf(row, name))})),
      rowGroupSize: rows.length
    })
    yield taken(bytes)
  }
  writer.finish()
  yield taken(bytes)
}

function taken(writer: ByteWriter): Uint8Array {
  const piece = writer.getBytes().slice()
  writer.index = 0
  return piece
}

function cellOf(row: FigureRow, name: FigureColumn): string | number | bigint | null {
  return name === 'value' ? unscaled(row.value) : row[name]
}

/** Null for a number with more places behind the point than the column has: `raw` has it whole. */
function unscaled(value: ExactNumber | null): bigint | null {
  if (value === null) return null
  if (value.scale <= SCALE) return value.units * 10n ** BigInt(SCALE - value.scale)
  const surplus = 10n ** BigInt(value.scale - SCALE)
  return value.units % surplus === 0n ? value.units / surplus : null
}

const text = {type: 'BYTE_ARRAY', converted_type: 'UTF8'} as const

/** Wide enough for {@link PRECISION} digits. */
const decimal = {
  type: 'FIXED_LEN_BYTE_ARRAY',
  type_length: 16,
  converted_type: 'DECIMAL',
  precision: PRECISION,
  scale: SCALE
} as const

const types: Readonly<Record<FigureColumn, Omit<SchemaElement, 'name' | 'repetition_type'>>> = {
  agency: text,
  year: {type: 'INT32'},
  form: text,
  figure: text,
  label: text,
  value: decimal,
  unit: text,
  state: text,
  raw: text,
  path: text
}

/** Those that every row has. */
const required: readonly FigureColumn[] = ['figure', 'label', 'state', 'raw', 'path']

const schema: SchemaElement[] = [
  {name: 'root', num_children: figureColumnNames.length},
  ...figureColumnNames.map(
    (name): SchemaElement => ({
      name,
      repetition_type: required.includes(name) ? 'REQUIRED' : 'OPTIONAL',
      ...types[name]
    })
  )
]
