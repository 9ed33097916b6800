/** Articles of the 条例 that spoke of the annual report before its revision of 2019: 第三十一条 and 第三十二条. */

import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {sentences} from '../../src/rule/text.ts'
import {revisionYear} from '../../src/standard/instruments.ts'

export interface FormerArticle {
  readonly at: Spot
  readonly text: string
}

/** The national name only; a place's own 条例 has its own articles. */
const CITED =
  /《(?:中华人民共和国)?(?:政府信息公开)?条例》(?:[（(][^）)]{0,40}[）)])?\s?(第(?:三十[一二]|3[12])条)([^。；;]*)/g
/** What these articles speak of today: the opinion of a third party, the time within which it is asked for. */
const OF_TODAY = /第三方|征求|意见/
const OF_REPORT = /(?:编制|公布|发布|撰写|形成)[^。；;]{0,40}(?:年度报告|年报)/

/** In a report for a year in which the revision was in force. */
export function formerArticles(report: Report): FormerArticle[] {
  if (report.year === null || report.year < revisionYear) return []
  return report.paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}) =>
      Array.from(text.matchAll(CITED)).flatMap(
        ({0: whole, 1: article = '', 2: behind = '', index}): FormerArticle[] => {
          if (OF_TODAY.test(behind) || !OF_REPORT.test(behind)) return []
          const at = start + index + whole.indexOf(article)
          return [{text: article, at: paragraph.at(at, at + article.length)}]
        }
      )
    )
  )
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
