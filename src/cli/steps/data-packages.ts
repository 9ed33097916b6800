/** The `datapackage.json` beside a Parquet file: what the files of data in that folder hold. */

import {readFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {type DataFile, dataPackage, PACKAGE_FILE, PACKAGE_NAME} from '../../format/figures/data-package.ts'
import {isRecord, parseJson} from '../../json.ts'
import type {Locale} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {OutputTarget} from '../plan/outputs.ts'

export interface PackageTarget extends OutputTarget {
  readonly file: string
  readonly content: string
}

/**
 * One for each folder that a Parquet file is written to. A CSV file of the same run and folder is described with it.
 * @throws UsageError where a descriptor of other data stands there
 */
export async function packagesOf(targets: readonly OutputTarget[], locale: Locale): Promise<readonly PackageTarget[]> {
  const files = targets.flatMap(({format, file}) =>
    file !== null && (format === 'parquet' || format === 'csv') ? [{format, file} as const] : []
  )
  const folders = new Set(files.filter(({format}) => format === 'parquet').map(({file}) => dirname(file)))
  return await Promise.all(
    Array.from(folders, async folder => {
      const described = files.filter(({file}) => dirname(file) === folder)
      const file = join(folder, PACKAGE_FILE)
      if (described.some(data => data.file === file) || (await isOfOthers(file))) throw taken(file)
      const entries = described.map(({format, file: path}): DataFile => ({format, path: basename(path), locale}))
      return {format: 'datapackage', file, content: dataPackage(entries)}
    })
  )
}

/** Whether something stands there that was not written here. */
async function isOfOthers(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return false
  const descriptor = parseJson(text)
  return !isRecord(descriptor) || descriptor.name !== PACKAGE_NAME
}

function taken(file: string): UsageError {
  return new UsageError({
    zh: `Parquet 的说明要写到 ${file}，那里已有别的数据的说明。请把 Parquet 写到另一个文件夹，没有写出任何结果。`,
    en: `What describes the Parquet goes to ${file}, where other data are described. Write the Parquet to another folder; no output was written.`
  })
}
