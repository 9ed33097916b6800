/** Sentences and paragraphs that stand twice: pasted twice, or in the wrong place. */

import type {Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {proseOf, sentences} from '../../../src/rule/text.ts'
import {withoutBlanks} from '../../../src/text.ts'

export interface Repeated {
  readonly at: Spot
  readonly text: string
  /** Where it stands first. */
  readonly first: Spot
}

/** Shorter sentences may be said twice: 未收到申请。 */
const SHORTEST_SENTENCE = 8
/** Shorter paragraphs are remarks of tables, or answers in a form: 本年度无此项内容。 */
const SHORTEST_PARAGRAPH = 30

/** Sentences that stand twice without anything between, within a paragraph. */
export function repeatedSentences(report: Report): readonly Repeated[] {
  return proseOf(report).flatMap(paragraph => {
    const all = sentences(paragraph, {semicolon: true})
    const texts = all.map(({text}) => withoutBlanks(text))
    return all.flatMap((sentence, index): Repeated[] => {
      const before = all[index - 1]
      const text = texts[index] ?? ''
      if (before === undefined || text.length < SHORTEST_SENTENCE || texts[index - 1] !== text) return []
      const start = sentence.start + sentence.text.length - sentence.text.trimStart().length
      return [
        {
          at: paragraph.at(start, sentence.end),
          text: sentence.text.trim(),
          first: paragraph.at(before.start, before.end)
        }
      ]
    })
  })
}

/** Paragraphs that stand twice within a section. What sections one and three both say may be meant. */
export function repeatedParagraphs(report: Report): readonly Repeated[] {
  const seen = new Map<string, Paragraph>()
  return proseOf(report).flatMap((paragraph): Repeated[] => {
    const text = withoutBlanks(paragraph.text)
    if (text.length < SHORTEST_PARAGRAPH || !text.includes('。')) return []
    const key = `${paragraph.section}:${text}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, paragraph)
      return []
    }
    return [
      {
        at: paragraph.at(0, paragraph.text.length),
        text: paragraph.text.trim(),
        first: first.at(0, first.text.length)
      }
    ]
  })
}
