/** A comparison of two reports as the JSON of `schema/compare.schema.json`. */

import type {ReportComparison} from '../../compare/compare.ts'
import {escapeInJson} from '../../printable.ts'

export interface ComparedFiles {
  readonly first: string
  readonly second: string
}

export function comparisonJson(files: ComparedFiles, comparison: ReportComparison): string {
  return `${escapeInJson(JSON.stringify({formatVersion: 1, ...files, ...comparison}, null, 2))}\n`
}
