/** Where prose names years: the period of the figures, what opens a section, what is claimed, what is planned. */

import {compareExact, sum, toHalfWidth} from '../../src/exact.ts'
import type {Claim, Figures, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {proseOf, sentences} from '../../src/rule/text.ts'

export interface Period {
  readonly at: Spot
  readonly text: string
  /** Of its end. */
  readonly year: number
  /** From 1 January to 31 December of one year. */
  readonly whole: boolean
}

const PERIOD_WORDS = [
  '统计期限',
  '统计周期',
  '统计时限',
  '统计时间',
  '统计截止',
  '数据期限',
  '统计起止',
  '统计的期限',
  '统计数据期限'
]

/** 自2024年1月1日起至（2024年）12月31日止, in a sentence that speaks of the period. */
export function readPeriods(report: Report): readonly Period[] {
  const speaking = proseOf(report).filter(({text}) => speaksOfPeriod(text))
  return speaking.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}): Period[] => {
      if (!speaksOfPeriod(text)) return []
      const [from, to] = datesIn(text)
      if (from === undefined || to === undefined) return []
      const year = to.year ?? from.year
      if (from.year === null || year === null) return []
      const whole = from.year === year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
      const at = paragraph.at(start + from.start, start + to.end)
      return [{at, text: text.slice(from.start, to.end).replace(/\s/g, ''), year, whole}]
    })
  )
}

function speaksOfPeriod(text: string): boolean {
  return PERIOD_WORDS.some(word => text.includes(word))
}

interface NamedDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

function datesIn(text: string): NamedDate[] {
  const dates = toHalfWidth(text).matchAll(/(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g)
  return Array.from(dates, match => ({
    year: match[1] === undefined ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    start: match.index,
    end: match.index + match[0].length
  }))
}

export interface NamedYear {
  readonly at: Spot
  readonly words: string
  readonly found: number
}

/** 2023年 and what follows, when it opens a sentence. */
const OPENING = /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]\s?)?((20\d\d)\s?年度?)[，,\s]?/
/** With one of these after it the year is a look back. */
const LOOK_BACK = [
  '以来',
  '起',
  '底',
  '末',
  '至',
  '到',
  '初',
  '下半年',
  '上半年',
  '版',
  '开始',
  '的',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9'
]

/** Section 一, 五 or 六 opens with another year and never names the report's: the section was kept from an old report. */
export function leftoverOpenings(report: Report, year: number): readonly NamedYear[] {
  return ([1, 5, 6] as const).flatMap((number): NamedYear[] => {
    const paragraphs = report.section(number).paragraphs.filter(({kind}) => kind !== 'heading')
    const [first] = paragraphs
    if (first === undefined || paragraphs.some(({text}) => namesYear(text, year))) return []
    const opening = openingOf(first.text)
    if (opening === null || opening.year === year || (number === 5 && opening.year === year + 1)) return []
    return [
      {at: first.at(opening.start, opening.end), words: shortened(first.text, opening.start), found: opening.year}
    ]
  })
}

interface Opening {
  readonly year: number
  readonly start: number
  readonly end: number
}

function openingOf(text: string): Opening | null {
  const match = OPENING.exec(toHalfWidth(text))
  if (match === null) return null
  const rest = toHalfWidth(text).slice(match[0].length)
  if (LOOK_BACK.some(word => rest.startsWith(word))) return null
  const start = match[0].indexOf(match[1] ?? '')
  return {year: Number(match[2]), start, end: start + (match[1] ?? '').length}
}

function namesYear(text: string, year: number): boolean {
  return toHalfWidth(text).includes(String(year)) || /本年|今年|全年/.test(text)
}

const LONGEST_QUOTE = 24

function shortened(text: string, start: number): string {
  const words = text.slice(start).trim()
  const stop = words.search(/[。；;]/)
  const whole = stop === -1 ? words : words.slice(0, stop)
  return whole.length <= LONGEST_QUOTE ? whole : `${whole.slice(0, LONGEST_QUOTE)}…`
}

/** The figures of this report under the name of the year before, where nothing else says them for this year. */
export function leftoverClaims(report: Report, year: number): readonly NamedYear[] {
  const {claims} = report.prose
  return claims.flatMap((claim, index): NamedYear[] => {
    if (claim.year !== year - 1 || claim.scope !== 'own' || claim.approximate || claim.topic === 'processing-fee')
      return []
    if (!FLOWS.has(claim.kind) || claim.denied || !statesFigures(claim, report.figures)) return []
    const repeated = claims.some(
      (other, place) => place !== index && other.year !== claim.year && sameSubject(other, claim)
    )
    return repeated ? [] : [{at: claim.at, words: `${claim.year}年……${claim.clauseText}`, found: claim.year}]
  })
}

/** What is counted again each year. */
const FLOWS: ReadonlySet<string> = new Set(['received', 'answered', 'cause', 'acts'])

function sameSubject(left: Claim, right: Claim): boolean {
  return left.topic === right.topic && left.subject.zh === right.subject.zh
}

/** A number above ten that is the table's: of less it may be chance. */
function statesFigures({number, readings}: Claim, figures: Figures): boolean {
  if (compareExact(number, {units: 10n, scale: 0}) <= 0) return false
  return readings.some(({paths}) => {
    const found = paths.map(path => figures.get(path))
    if (found.some(figure => figure === undefined || figure.exact === null)) return false
    return compareExact(sum(found.flatMap(figure => figure?.exact ?? [])), number) === 0
  })
}

const PLAN =
  /^(?:[，,\s]|下一步|我们|我[局委厅办院镇乡市县区]|我街道|我单位|本[局委厅机关单位]{1,2}|管委会|[市县区]政府){0,4}将(?:继续|进一步|从|重点|采取|着力|持续|加强|坚持|严格|认真|不断|切实|紧紧|努力|深入|全面|着重|积极|按照|围绕)/

/** In section five, a sentence that opens with a year and says at once what will be done in it. */
export function stalePlans(report: Report, year: number): readonly NamedYear[] {
  return report.section(5).paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}): NamedYear[] => {
      const opening = openingOf(text)
      if (opening === null || opening.year > year || !PLAN.test(text.slice(opening.end))) return []
      const at = paragraph.at(start + opening.start, start + opening.end)
      return [{at, words: shortened(text, opening.start), found: opening.year}]
    })
  )
}
