/** Articles of the 条例 that spoke of the annual report before its revision of 2019: 第三十一条 and 第三十二条. */

import type {Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {sentences} from '../../../src/rule/text.ts'
import {revisionYear} from '../../../src/standard/law/instruments.ts'

export interface FormerArticle {
  readonly at: Spot
  readonly text: string
}

/** The national name only; a place's own 条例 has its own articles. */
const NAMES = ['《条例》', '《政府信息公开条例》', '《中华人民共和国政府信息公开条例》', '《中华人民共和国条例》']
const NAME_END = '条例》'
const ARTICLES = ['第三十一条', '第三十二条', '第31条', '第32条']
/** How long the number of the 条例 in brackets may be. */
const LONGEST_NUMBER = 40
/** What these articles speak of today: the opinion of a third party, the time within which it is asked for. */
const OF_TODAY = /第三方|征求|意见/
const REPORTED = /编制|公布|发布|撰写|形成/g
const REPORTS = ['年度报告', '年报']
/** How far behind the verb the report may stand. */
const LONGEST_OBJECT = 44
/** The most characters of a clause that are looked at: however long a text of such clauses is, it is read in linear time. */
const LONGEST_CLAUSE = 200

/** In a report for a year in which the revision was in force. */
export function formerArticles(report: Report): FormerArticle[] {
  if (report.year === null || report.year < revisionYear) return []
  return report.paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}) =>
      citedArticles(text)
        .filter(({behind}) => !OF_TODAY.test(behind) && speaksOfReport(behind))
        .map(({article, at}) => ({
          text: article,
          at: paragraph.at(start + at, start + at + article.length)
        }))
    )
  )
}

interface CitedArticle {
  readonly article: string
  readonly at: number
  /** The rest of the clause. */
  readonly behind: string
}

function citedArticles(text: string): CitedArticle[] {
  const found: CitedArticle[] = []
  for (let at = text.indexOf(NAME_END); at >= 0; at = text.indexOf(NAME_END, at + 1)) {
    const end = at + NAME_END.length
    if (!NAMES.some(name => text.endsWith(name, end))) continue
    const place = behindNumber(text, end)
    const article = ARTICLES.find(each => text.startsWith(each, place))
    if (article === undefined) continue
    const articleEnd = place + article.length
    const [behind = ''] = text.slice(articleEnd, articleEnd + LONGEST_CLAUSE).split(/[。；;]/, 1)
    found.push({article, at: place, behind})
  }
  return found
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
    return REPORTS.some(name => object.includes(name))
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
