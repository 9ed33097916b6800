/** What section six says of the fee under the name of an earlier year. */

import {toHalfWidth} from '../../../src/exact.ts'
import type {Report} from '../../../src/report/model.ts'
import {sentences} from '../../../src/rule/text.ts'
import {type NamedYear, shortened} from './years-named.ts'

/** Section six tells of the fee for another year, and nowhere for that of the report: 我局2022年度未收取信息处理费. */
export function staleFeeNotes(report: Report, year: number): readonly NamedYear[] {
  const told = report
    .section(6)
    .paragraphs.flatMap(paragraph =>
      paragraph.kind === 'heading'
        ? []
        : sentences(paragraph, {semicolon: true}).filter(({text}) => /收取|收费|处理费|费用|缴/.test(text))
    )
  const years = told.map(({text}) => feeYear(text))
  if (years.some(named => named === null || named.year >= year)) return []
  const [[first, named] = []] = told.map((sentence, index) => [sentence, years[index] ?? null] as const)
  if (first === undefined || named === undefined || named === null) return []
  const at = first.paragraph.at(first.start + named.start, first.start + named.end)
  return [{at, words: shortened(first.text, named.start), found: named.year}]
}

interface FeeYear {
  readonly year: number
  readonly start: number
  readonly end: number
}

/** The one year of which a sentence says that the fee was or was not charged; null where none is plain. */
function feeYear(text: string): FeeYear | null {
  const words = toHalfWidth(text)
  if (/本年|今年|全年|当年|年内|上一?年|去年|往年|历年|以前年|报告期|以来/.test(words)) return null
  const [named, ...more] = Array.from(words.matchAll(/(?<![〔[(（\d])(20\d\d)\s?年度?(?!\s?\d)/g))
  if (named === undefined || more.length > 0) return null
  const behind = words.slice(named.index + named[0].length)
  const isSaid = /^[，,\s]?[^，,。；;《]{0,14}(?:[未没无]|收取|产生|发生)[^，。；;]{0,24}费(?!的)/.test(behind)
  return isSaid ? {year: Number(named[1]), start: named.index, end: named.index + named[0].length} : null
}
