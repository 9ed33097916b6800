/** Articles of the 条例 that a report cites and that cannot be meant: those that spoke of it before 2019, others, none. */

import {readChineseNumeral} from '../../../src/chinese-numerals.ts'
import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {sentences} from '../../../src/rule/text.ts'
import {articleCount, revisionYear} from '../../../src/standard/law/instruments.ts'

/** `former`: of the annual report until 2019. `other`: of something else. `beyond`: there is none of this number. */
export interface WrongArticle {
  readonly at: Spot
  readonly text: string
  readonly kind: 'former' | 'other' | 'beyond'
}

/** The national name only; a place's own 条例 has its own articles. */
const FULL_NAMES = ['《政府信息公开条例》', '《中华人民共和国政府信息公开条例》']
const SHORT_NAMES = ['《条例》', '《中华人民共和国条例》']
const NAME_END = '条例》'
/** The articles of the annual report before the revision. */
const FORMER = [31, 32]
/** What these articles speak of is known, and it is not the report: what is disclosed or refused, requests, fees. */
const OF_OTHERS = [14, 15, 16, 20, 30, 33, 35, 36, 37, 38, 39, 42]
/** Who compiles the report, by when, with what in it: beside one of these another article may be cited for something else. */
const OF_REPORT = [4, 49, 50]
/** How long the number of the 条例 in brackets may be. */
const LONGEST_NUMBER = 40
/** What the former articles speak of today: the opinion of a third party, the time within which it is asked for. */
const OF_TODAY = /第三方|征求|意见/
const REPORTED = /编制|公布|发布|撰写|形成/g
const REPORTS = ['年度报告', '年报']
/** 本报告依据 in front of the name. */
const BASED = /(?:本报告|本年报|年度报告|年报)[^，,。；;]{0,6}(?:依据|根据|按照|依照)/
/** How far behind the verb the report may stand. */
const LONGEST_OBJECT = 44
/** The most characters of a clause that are looked at: however long a text of such clauses is, it is read in linear time. */
const LONGEST_CLAUSE = 200

/** In a report for a year in which the revision was in force. */
export function wrongArticles(report: Report): WrongArticle[] {
  if (report.year === null || report.year < revisionYear) return []
  return report.paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}) =>
      citedArticles(text).flatMap(({number, start: from, end, ...cited}): WrongArticle[] => {
        const kind = wrongKind(number, cited)
        if (kind === null) return []
        return [{kind, text: text.slice(from, end), at: paragraph.at(start + from, start + end)}]
      })
    )
  )
}

function wrongKind(number: number, {named, beside, before, behind}: Omit<CitedArticle, keyof Place>) {
  if (number > articleCount) return named === 'full' ? 'beyond' : null
  if (OF_TODAY.test(behind) || !(speaksOfReport(behind) || (BASED.test(before) && /编制|编写|撰写/.test(behind))))
    return null
  if (FORMER.includes(number)) return 'former'
  return OF_OTHERS.includes(number) && !beside.some(other => OF_REPORT.includes(other)) ? 'other' : null
}

interface Place {
  readonly number: number
  readonly start: number
  readonly end: number
}

interface CitedArticle extends Place {
  readonly named: 'full' | 'short'
  /** All numbers that are cited with it. */
  readonly beside: readonly number[]
  /** What stands before the name, and the rest of the clause. */
  readonly before: string
  readonly behind: string
}

function citedArticles(text: string): CitedArticle[] {
  const found: CitedArticle[] = []
  for (let at = text.indexOf(NAME_END); at >= 0; at = text.indexOf(NAME_END, at + 1)) {
    const end = at + NAME_END.length
    const isNamed = (name: string): boolean => text.endsWith(name, end)
    const full = FULL_NAMES.some(isNamed)
    if (!full && !SHORT_NAMES.some(isNamed)) continue
    const places = articlesFrom(text, behindNumber(text, end))
    const listEnd = places.at(-1)?.end ?? end
    const [behind = ''] = text.slice(listEnd, listEnd + LONGEST_CLAUSE).split(/[。；;]/, 1)
    const rest = {
      named: full ? ('full' as const) : ('short' as const),
      beside: places.map(({number}) => number),
      before:
        text
          .slice(Math.max(0, at - LONGEST_OBJECT), at)
          .split(/[。；;]/)
          .at(-1) ?? '',
      behind
    }
    found.push(...places.map(place => ({...place, ...rest})))
  }
  return found
}

/** 第四十九条、第五十条第（四）项和第五十四条, from an offset on. */
function articlesFrom(text: string, from: number): Place[] {
  const places: Place[] = []
  let at = from
  for (let match = articleAt(text, at); match !== null; match = articleAt(text, at)) {
    const {written, length} = match
    const number = readChineseNumeral(written) ?? Number(written)
    if (Number.isNaN(number)) break
    const start = at + length.before
    places.push({number, start, end: start + length.article})
    at = start + length.article
  }
  return places
}

const ARTICLE =
  /^(\s?(?:第[^，。；、条]{1,5}[款项])?[、，和及与至]?的?\s?)(第([一二三四五六七八九十百]{1,5}|\d{1,3})条)/u

function articleAt(text: string, at: number) {
  const match = ARTICLE.exec(text.slice(at, at + LONGEST_NUMBER))
  if (match === null) return null
  const {1: before = '', 2: article = '', 3: written = ''} = match
  return {written, length: {before: before.length, article: article.length}}
}

/** Where the words go on behind the number of the 条例 in brackets, if it stands there, and a blank. */
function behindNumber(text: string, from: number): number {
  const closing = text[from] === '（' || text[from] === '(' ? text.slice(from, from + LONGEST_NUMBER + 2) : ''
  const end = from + closing.search(/[）)]/) + 1
  return text[end]?.trim() === '' ? end + 1 : end
}

function speaksOfReport(clause: string): boolean {
  return Array.from(clause.matchAll(REPORTED)).some(({0: verb, index}) => {
    const object = clause.slice(index + verb.length, index + verb.length + LONGEST_OBJECT)
    return [...REPORTS, '本报告'].some(name => object.includes(name))
  })
}

/** The full name of the 条例 where it stands for the first time without its marks; null where it never does. */
export function unmarkedName(report: Report, name: string): Spot | null {
  for (const paragraph of report.paragraphs) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'title') continue
    const {text} = paragraph
    const at = text.indexOf(name)
    if (at < 0) continue
    const open = text.lastIndexOf('《', at)
    return open < 0 || text.lastIndexOf('》', at) > open ? paragraph.at(at, at + name.length) : null
  }
  return null
}
