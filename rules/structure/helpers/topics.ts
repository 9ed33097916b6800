/** Which topics of section one a text treats, headed or not, and what governments report besides. */

import type {Paragraph} from '../../../src/report/model.ts'
import {splitNumeral} from '../../../src/standard/labels/numerals.ts'
import {type Topic, topics} from '../../../src/standard/topics.ts'
import {wordsIn} from '../../../src/text.ts'

/** What 条例第五十条第（四）项 asks of 各级人民政府 besides. That nothing happened is determined by the same words. */
export const governmentTopics: readonly {readonly name: string; readonly prose: RegExp}[] = [
  {
    name: '工作考核',
    prose:
      /考核|考评|(?:纳入|列入|计入|挂钩|作为)[^，。；]{0,16}(?:绩效|评优|评先)|绩效[^，。；]{0,8}(?:挂钩|打分|占\d)/
  },
  {name: '社会评议', prose: /评议|社会评价|群众评价|满意|测评|问卷|好差评|第三方评估|民主评|公众评|群众评|打分/},
  {name: '责任追究', prose: /追究|追责|问责|处分/}
]

/** Three headings make a text that is arranged by topics. */
const ARRANGED_BY_TOPICS = 3
const MAX_HEADING = 40

/** The topics that a text does not treat, headed or not. */
export function missingTopics(paragraphs: readonly Paragraph[]): readonly Topic[] {
  const headings = paragraphs.flatMap(({text, kind}) => headingOf(text, kind === 'heading') ?? [])
  const headed = new Set(topics.filter(topic => headings.some(heading => topic.heading.test(heading))))
  const text = paragraphs.map(paragraph => withoutOutline(paragraph.text)).join('\n')
  const arranged = headed.size >= ARRANGED_BY_TOPICS
  return topics.filter(topic => !headed.has(topic) && !(arranged ? topic.besideHeadings : topic.prose).test(text))
}

/** What stands under the heading of each topic, by its name; only topics that have one. */
export function topicTexts(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let current: Topic | undefined
  for (const {text, kind} of paragraphs) {
    const heading = headingOf(text, kind === 'heading')
    if (heading !== null) current = topics.find(topic => topic.heading.test(heading))
    if (current !== undefined) texts.set(current.name, `${texts.get(current.name) ?? ''}${text}\n`)
  }
  return texts
}

/** 本报告由总体情况、主动公开政府信息情况…六个部分组成, 电子版可在网站下载: sentences on the report itself treat no topic. */
function withoutOutline(text: string): string {
  return text
    .split(/(?<=[。！？\n])/)
    .filter(
      sentence =>
        !(sentence.includes('电子版') && OF_THE_REPORT.some(words => sentence.includes(words))) &&
        SECTIONS.filter(name => sentence.includes(name)).length < LEAST_LISTED
    )
    .join('')
}

const OF_THE_REPORT = wordsIn('报告 年报 下载 查阅')
const SECTIONS = wordsIn(
  '总体情况 主动公开政府信息 收到和处理 行政复议 存在的主要问题 存在的问题 其他需要报告 需要报告的其他'
)
/** A sentence on one's work names fewer of them. */
const LEAST_LISTED = 4

/** The heading, or the words that stand for one before the first stop: （一）主动公开：一是…. Null for a plain paragraph. */
function headingOf(text: string, isHeading: boolean): string | null {
  const {number, rest} = splitNumeral(text.slice(0, 12))
  if (number === null && !isHeading) return null
  const words = text.slice(number === null ? 0 : rest)
  const stop = words.search(/[。：:；;，,]/)
  const heading = stop < 0 ? words : words.slice(0, stop)
  return heading.length > MAX_HEADING ? null : heading
}
