/** Where prose names years: what the report calls itself, what opens a section or a paragraph, what is claimed. */

import {compareExact, sum, toHalfWidth} from '../../../src/exact.ts'
import type {Claim, Figures, Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {sentences} from '../../../src/rule/text.ts'
import {reportsNamed} from '../../../src/standard/titles/named-report.ts'
import {wordsIn} from '../../../src/text.ts'

export interface NamedYear {
  readonly at: Spot
  readonly words: string
  readonly found: number
}

/** 2023年 and what follows, when it opens a sentence. */
const OPENING = /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]\s?)?((20\d\d)\s?年度?)[，,\s]?/
/** With one of these after it the year is a look back. */
const LOOK_BACK = wordsIn('以来 起 底 末 至 到 初 下半年 上半年 版 开始 的 1 2 3 4 5 6 7 8 9')

/** Section 一, 五 or 六 opens with another year and never names the report's: the section was kept from an old report. */
export function leftoverOpenings(report: Report, year: number): readonly NamedYear[] {
  return ([1, 5, 6] as const).flatMap((number): NamedYear[] => {
    const paragraphs = report.section(number).paragraphs.filter(({kind}) => kind !== 'heading')
    const [first] = paragraphs
    if (first === undefined || paragraphs.some(({text}) => namesYear(text, year))) return []
    const opening = openingOf(first.text)
    if (opening === null || opening.year === year) return []
    if (opening.year === year + 1 && (number === 5 || isAhead(first.text.slice(opening.end)))) return []
    return [
      {at: first.at(opening.start, opening.end), words: shortened(first.text, opening.start), found: opening.year}
    ]
  })
}

/** The years with which sections one, five and six open, where their first words name one. */
export function sectionOpenings(report: Report): readonly NamedYear[] {
  return ([1, 5, 6] as const).flatMap((number): NamedYear[] => {
    const first = report.section(number).paragraphs.find(({kind}) => kind !== 'heading')
    const opening = first === undefined ? null : openingOf(first.text)
    if (first === undefined || opening === null || isAhead(first.text.slice(opening.end))) return []
    return [
      {at: first.at(opening.start, opening.end), words: shortened(first.text, opening.start), found: opening.year}
    ]
  })
}

/** Section one opens with the year before and what was done all that year: 2023年，我局认真贯彻…. */
export function leftoverBeginning(report: Report, year: number): readonly NamedYear[] {
  const first = report.section(1).paragraphs.find(({kind}) => kind !== 'heading')
  // 截至2024年底 says until when, and was brought up to date by itself.
  if (first === undefined || namesYear(toHalfWidth(first.text).replace(/截[至止]到?\s?20\d\d年/g, ''), year)) return []
  const opening = openingOf(first.text)
  if (opening?.year !== year - 1 || !isSurvey(first.text.slice(opening.end))) return []
  return [{at: first.at(opening.start, opening.end), words: shortened(first.text, opening.start), found: opening.year}]
}

/** Who acts, and how: a survey of a year. 2023年，国务院办公厅印发…, 2023年机构改革后 speak of what came before. */
function isSurvey(text: string): boolean {
  const clause = toHalfWidth(text)
    .replace(/^[，,\s]/, '')
    .split(/[，,。；;]/, 2)
    .join('，')
  if (/印发|出台|修订|成立|组建|改革|挂牌|更名|开始|首次|获|被评|报告|较|比/.test(clause)) return false
  return /坚持|贯彻|落实|围绕|聚焦|按照|充分发挥|高度重视|在[^，]{2,20}(?:领导|指导)下|为指导|紧扣|深入|扎实/.test(
    clause
  )
}

/** 2025年，我局计划…, 2025年拟…: what lies ahead. */
function isAhead(text: string): boolean {
  return /^[，,\s]{0,2}[^，,。；;\d]{0,12}(?:将|计划|拟|预计|打算|力争|准备)/.test(text)
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

/** The words from an offset to the end of the clause, cut where they are long. */
export function shortened(text: string, start: number): string {
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

/** Nothing came in, and no case was brought, in the year before: said of no other year. */
export function leftoverDenials(report: Report, year: number): readonly NamedYear[] {
  const {claims} = report.prose
  const ofBefore = claims.filter(
    claim =>
      (claim.denied || claim.number.units === 0n) &&
      claim.year === year - 1 &&
      claim.scope === 'own' &&
      DENIED.has(claim.kind)
  )
  const isRepeated = (claim: Claim): boolean =>
    claims.some(other => other.year !== claim.year && other.topic === claim.topic && DENIED.has(other.kind))
  const alone = ofBefore.filter(claim => !isRepeated(claim))
  const first = new Map(alone.toReversed().map(claim => [claim.sentence, claim]))
  return [...first.values()].reverse().map(claim => ({
    at: claim.at,
    words: `${claim.year}年……${claim.quote}`,
    found: year - 1
  }))
}

const DENIED: ReadonlySet<string> = new Set(['received', 'cause'])

/**
 * 收到28件，办结22件，结转2024年继续办理6件 in the report for 2024: what is left is dealt with in the year that follows. A sentence that may speak of what
 * the year before left is passed over.
 */
export function leftoverCarried(report: Report, year: number): readonly NamedYear[] {
  return ([1, 2, 3] as const).flatMap(number =>
    report.section(number).paragraphs.flatMap(paragraph =>
      sentences(paragraph).flatMap(({text, start}): NamedYear[] => {
        const words = toHalfWidth(text)
        const match = CARRIED.exec(words)
        const found = Number(match?.[1])
        if (match === null || found === year + 1 || Math.abs(found - year) > 2) return []
        const isOfThisYear = /(?:办结|答复)[^，,。；;\d]{0,6}\d/.test(words.slice(0, match.index))
        if (!isOfThisYear || words.includes(String(year - 1)) || FROM_BEFORE.test(words)) return []
        const at = paragraph.at(start + match.index, start + match.index + match[0].length)
        return [{at, words: shortened(text, match.index), found}]
      })
    )
  )
}

const CARRIED = /(?:结转|转入|转至|延至|顺延)[至到入]?(20\d\d)年度?(?:继续)?(?:办理|处理|答复|办结)/
const FROM_BEFORE = /上一?年|上期|去年|往年|跨年|含|包括|已于|已全部/

// ---- Single sentences of another year ------------------------------------------------------------------------------

/** What the introduction calls the report: 现公布…2023年政府信息公开工作年度报告. */
export function ownNames(report: Report): readonly NamedYear[] {
  return report.paragraphs
    .filter(({section, kind}) => section === 0 && kind !== 'title')
    .flatMap(paragraph =>
      reportsNamed(paragraph.text)
        .filter(named => isItself(paragraph.text, named.start))
        .map(({start, end, year: found}) => ({
          at: paragraph.at(start, end),
          words: paragraph.text.slice(start, end),
          found
        }))
    )
}

/** Behind one of these a report names itself; 已发布上年度报告 does not. */
const ITSELF = /(?:现(?:予)?(?:公布|发布|将|就|编制)|编制|编写|撰写|形成|制作|汇总)[^。；]{0,12}$/

function isItself(text: string, start: number): boolean {
  return ITSELF.test(text.slice(Math.max(0, start - 20), start))
}

/** One paragraph of section one or two that gives numbers of the year before, where no other year is named. */
export function staleParagraphs(report: Report, year: number): readonly NamedYear[] {
  const paragraphs = [...report.section(1).paragraphs, ...report.section(2).paragraphs]
  if (!paragraphs.some(({text}) => namesYear(text, year))) return []
  return paragraphs.flatMap((paragraph): NamedYear[] => {
    const {text, kind} = paragraph
    if (kind === 'heading' || namesYear(text, year)) return []
    const opening = openingOf(text)
    if (opening === null || opening.year !== year - 1 || !givesNumbers(text.slice(opening.end))) return []
    if (isToldBeside(report, paragraph, opening.year)) return []
    return [{at: paragraph.at(opening.start, opening.end), words: shortened(text, opening.start), found: opening.year}]
  })
}

/** 2023年收到28件、办结26件, where the report tells what it received this year as well: a look back. */
function isToldBeside({prose}: Report, {span}: Paragraph, year: number): boolean {
  const isWithin = ({at}: Claim): boolean => at.span.start >= span.start && at.span.end <= span.end
  const ofBefore = prose.claims.filter(claim => claim.year === year && isWithin(claim))
  return ofBefore.some(claim => prose.claims.some(other => other.year !== year && sameSubject(other, claim)))
}

/** 共制定规范性文件3件; not what compares, looks back, or belongs to that year by its name (2023年度决算). */
function givesNumbers(text: string): boolean {
  const words = toHalfWidth(text)
  if (COMPARES.test(words) && !isOwnGrowth(words)) return false
  if (/报告|年报|决算|预算|要点|规划|计划|方案|考核|评估|通报/.test(words.slice(0, 20))) return false
  return /\d{1,9}\s?(?:件|条|篇|次|份|期|个|部|例|批次|人次)/.test(words)
}

const COMPARES = /较|比|同期|去年|上年|增长|下降|以来|获评|荣获|被评/

/** 2023年，全市主动公开信息120条，较上年增长5%: what was done that year, held against the year before it. */
function isOwnGrowth(words: string): boolean {
  if (/同期|去年|以来|获评|荣获|被评|基础上|[较比]\s?20|年内|当年|报告期/.test(words)) return false
  return /^[，,\s]?[^，,。；;\d]{0,20}(?:公开|发布|收到|受理|制发)[^，,。；;\d]{0,16}\d[^。；;]{0,20}(?:[较比]上年|同比)/.test(
    words
  )
}

/** 截止2025年1月21日，累计…件 in a report for 2025: the numbers end when its year began. */
export function earlyEnds(report: Report, year: number): readonly NamedYear[] {
  return ([1, 2, 3] as const).flatMap(number =>
    report.section(number).paragraphs.flatMap(paragraph =>
      Array.from(toHalfWidth(paragraph.text).matchAll(/截[至止]到?\s?((20\d\d)年\s?1月\s?\d{1,2}日)[^。；]{0,40}?\d/g))
        .filter(match => Number(match[2]) === year && /累计|共|已/.test(match[0]))
        .map(match => ({
          at: paragraph.at(match.index, match.index + match[0].indexOf('日') + 1),
          words: shortened(paragraph.text, match.index),
          found: year - 1
        }))
    )
  )
}
