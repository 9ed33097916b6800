/** The figures of a report as a reader meets them: the one under the cursor, the sums it takes part in, and their words. */

import {compareExact, formatExact, zero} from '../../exact.ts'
import type {Figure, Report} from '../../report/model.ts'
import {type Evaluation, evaluate} from '../../standard/identity.ts'
import {shortLabel} from '../../standard/index.ts'
import type {IdentityName} from '../../standard/standard.ts'
import type {Locale, Words} from '../../words.ts'
import {spotAt} from '../documents/subject.ts'

/** A sum that could be looked at: none of its figures is there in the absent ones. */
export type Evaluated = Exclude<Evaluation<Figure>, {readonly state: 'absent'}>

/** All figures that have a place in the text, those of rows put together included. */
function placedFigures({tables}: Report): readonly Figure[] {
  return tables.flatMap(({rows}) => rows.flatMap(({figures}) => figures)).filter(({state}) => state !== 'absent')
}

export function figureAt(report: Report, offset: number): Figure | null {
  return spotAt(placedFigures(report), offset)
}

/** Every sum of the form, as it stands in the report. */
export function evaluatedSums({standard, figures}: Report): readonly Evaluated[] {
  if (standard === null) return []
  return standard.identities
    .map(identity => evaluate(identity, figures))
    .filter((evaluation): evaluation is Evaluated => evaluation.state !== 'absent')
}

export function sumsWith(report: Report, figure: Figure): readonly Evaluated[] {
  return evaluatedSums(report).filter(evaluation => partsOf(evaluation).includes(figure))
}

/** The figures on both sides that are in the report. */
export function partsOf({left, right}: Evaluated): readonly Figure[] {
  return [...left, ...right].filter(({state}) => state !== 'absent')
}

/** The number of a figure, or what stands in its place. */
export function figureText({exact, raw}: Figure, locale: Locale): string {
  if (exact !== null) return formatExact(exact)
  return raw === '' ? {zh: '（空白）', en: '(blank)'}[locale] : `（${raw}）`
}

export const sumTitles: Readonly<Record<IdentityName, Words>> = {
  'requests.balance': {
    zh: '勾稽关系：第一项＋第二项＝第三项总计＋第四项',
    en: 'Balance: item one + item two = total of item three + item four'
  },
  'requests.results': {zh: '办理结果各项之和＝（七）总计', en: 'The results add up to （七）总计'},
  'requests.applicants': {zh: '各类申请人之和＝总计', en: 'The kinds of applicants add up to 总计'},
  'disputes.outcomes': {zh: '各种结果之和＝总计', en: 'The outcomes add up to 总计'}
}

/** `22＋1＝23，22＋2＝24，不成立（差 1）`: a sum with the numbers of the report filled in. */
export function sumText(evaluation: Evaluated, locale: Locale): string {
  if (evaluation.state === 'undetermined') {
    const names = evaluation.missing.slice(0, 3).map(({form: {row, column}}) => labelOf(row.label, column.label))
    return {
      zh: `未能核对：“${names.join('”“')}”没有可用的数`,
      en: `not judged: no usable number in “${names.join('”, “')}”`
    }[locale]
  }
  const left = side(evaluation.left, formatExact(evaluation.leftSum), locale)
  const right = side(evaluation.right, formatExact(evaluation.rightSum), locale)
  if (evaluation.state === 'held') return {zh: `${left}，${right}，成立 ✓`, en: `${left}; ${right}; it holds ✓`}[locale]
  const difference = formatExact(evaluation.difference).replace('-', '')
  return {
    zh: `${left}，${right}，不成立 ✗（差 ${difference}）`,
    en: `${left}; ${right}; it does not hold ✗ (by ${difference})`
  }[locale]
}

/** `3＋1＝4`; a side of one figure is that figure, and parts that are 0 are left out where there are more than two. */
function side(figures: readonly Figure[], sum: string, locale: Locale): string {
  const there = figures.filter(({state}) => state !== 'absent')
  const [first] = there
  if (there.length === 1 && first !== undefined)
    return `${labelOf(first.form.row.label, first.form.column.label)} ${sum}`
  const counted =
    there.length <= 2 ? there : there.filter(({exact}) => exact === null || compareExact(exact, zero) !== 0)
  return `${counted.length === 0 ? '0' : counted.map(figure => figureText(figure, locale)).join('＋')}＝${sum}`
}

function labelOf(row: string, column: string): string {
  return [row, column]
    .filter(label => label !== '')
    .map(shortLabel)
    .join(' · ')
}
