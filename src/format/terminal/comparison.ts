/** A comparison of two reports for people. */

import type {ComparedFigure, ComparedSide, ReportComparison, ReportDifference} from '../../compare/compare.ts'
import {printable} from '../../printable.ts'
import {isBlank} from '../../text.ts'
import type {Locale, Words} from '../../words.ts'
import type {ComparedFiles} from '../machine/comparison.ts'
import {position} from '../output-words.ts'
import type {Style} from './style.ts'

/** Characters of a paragraph on either side of where it begins to differ. */
const AROUND = 30

export function comparisonText(
  files: ComparedFiles,
  comparison: ReportComparison,
  {locale, style}: {readonly locale: Locale; readonly style: Style}
): string {
  const {differences, undetermined} = comparison
  const lines: string[] = []
  const add = (heading: Words, one: ReportDifference): void => {
    const place = one.kind === 'figure' ? one.place : (one.first ?? one.second)?.location.place
    lines.push(`${style('error', heading[locale])}  ${printable(place ?? '')}`)
    const [first, second] = sides(one, locale)
    lines.push(`  1 ${first}`, `  2 ${second}`)
  }
  for (const one of differences) add(headings[one.kind], one)
  for (const one of undetermined) add(headings.undetermined, one)
  lines.push(`1 ${style('path', printable(files.first))}`, `2 ${style('path', printable(files.second))}`)
  lines.push(summary(comparison)[locale])
  return `${lines.join('\n')}\n`
}

function sides(one: ReportDifference, locale: Locale): readonly [string, string] {
  if (one.kind === 'figure') return [figureText(one.first, locale), figureText(one.second, locale)]
  const [from, other] = commonStart(one.first?.text ?? '', one.second?.text ?? '')
  return [sideText(one.first, from, locale), sideText(one.second, other, locale)]
}

function figureText(side: ComparedFigure | null, locale: Locale): string {
  if (side === null) return words.noFigure[locale]
  const text = side.value ?? (side.text === '' ? states[side.state][locale] : `“${side.text}”`)
  return `${printable(text)}  （${position(side.location, locale)}）`
}

/** @param from where it begins to differ */
function sideText(side: ComparedSide | null, from: number, locale: Locale): string {
  if (side === null) return words.nothing[locale]
  const start = Math.max(from - AROUND, 0)
  const end = Math.min(from + AROUND, side.text.length)
  const text = `${start > 0 ? '…' : ''}${side.text.slice(start, end)}${end < side.text.length ? '…' : ''}`
  return `${printable(text)}  （${position(side.location, locale)}）`
}

/** Where each of two texts begins to differ from the other; blanks are no difference. */
function commonStart(first: string, second: string): readonly [number, number] {
  let [left, right] = [pastBlanks(first, 0), pastBlanks(second, 0)]
  while (left < first.length && first[left] === second[right]) {
    left = pastBlanks(first, left + 1)
    right = pastBlanks(second, right + 1)
  }
  return [left, right]
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

const headings = {
  figure: {zh: '数字不同', en: 'figure differs'},
  label: {zh: '表中文字不同', en: 'label differs'},
  paragraph: {zh: '文字不同', en: 'text differs'},
  undetermined: {zh: '不能比较', en: 'not compared'}
} satisfies Record<string, Words>

const words = {
  noFigure: {zh: '（这一版格式没有这一项）', en: '(its form has no such figure)'},
  nothing: {zh: '（没有）', en: '(nothing)'}
} satisfies Record<string, Words>

const states: Readonly<Record<ComparedFigure['state'], Words>> = {
  number: {zh: '数字', en: 'number'},
  blank: {zh: '（空白）', en: '(blank)'},
  'stand-in': {zh: '（以符号代替）', en: '(a sign in its place)'},
  'not-a-number': {zh: '（不是数字）', en: '(no number)'},
  unread: {zh: '（没有读出）', en: '(unread)'},
  absent: {zh: '（没有这一行或列）', en: '(no such row or column)'}
}

function summary({differences: {length: count}, undetermined, equalFigures, isTextCompared}: ReportComparison): Words {
  const open = undetermined.length
  const rest = {
    zh: `${open > 0 ? `，${open} 个数字不能比较` : ''}${isTextCompared ? '' : '；有一份只有表，正文没有比较'}`,
    en: `${open > 0 ? `, ${open} figures could not be compared` : ''}${isTextCompared ? '' : '; one of them holds the tables alone, so the text was not compared'}`
  }
  return {
    zh: `${count === 0 ? '没有发现不同' : `${count} 处不同`}；${equalFigures} 个数字相同${rest.zh}。`,
    en: `${count === 0 ? 'No difference' : `${count} differences`}; ${equalFigures} figures are the same${rest.en}.`
  }
}
