/** Half-width signs between Chinese characters, and brackets of two widths: one finding of each for a report, with the count. */

import type {Paragraph, Report} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix, type Related, type SpotEdit} from '../../src/rule/define.ts'
import {editAt, proseOf} from '../../src/rule/text.ts'
import {punctuationStandard} from '../../src/standard/law/instruments.ts'
import {findHalfwidth, findMixedPairs} from './helpers/halfwidth.ts'

export default defineRule({
  id: 'halfwidth-punctuation',
  title: {zh: '中文里用了半角标点', en: 'half-width punctuation in Chinese text'},
  group: 'wording',
  basis: [punctuationStandard],
  scope: 'report',
  messages: {
    halfwidth: {
      severity: 'info',
      zh: '正文有 {count} 处半角标点“{signs}”，请改为全角“{right}”。',
      en: 'The text has {count} half-width sign(s) “{signs}”; write “{right}” in Chinese text.'
    },
    mixedPair: {
      severity: 'info',
      zh: '“{words}”的括号一半全角、一半半角，全文有 {count} 处，请都用全角。',
      en: 'The brackets of “{words}” are of two widths, {count} time(s) in the text; make both full-width.'
    }
  },
  *check({report}) {
    const prose = proseOf(report)
    // In a table of comma-separated values they part its cells.
    const partCells = prose.filter(({text}) => text.includes(',,')).length >= FEWEST_ROWS
    const signs = prose
      .flatMap(paragraph => findHalfwidth(paragraph.text).map(sign => ({paragraph, ...sign})))
      .filter(({from}) => !(partCells && from === ','))
    const [first] = signs
    if (first !== undefined) {
      const kinds = [...new Map(signs.map(({from, to}) => [from, to]))]
      yield finding('halfwidth', {
        ...partsOf(report, first, signs),
        data: {
          count: signs.length,
          signs: kinds.map(([from]) => from).join(''),
          right: kinds.map(([, to]) => to).join('')
        }
      })
    }
    const pairs = report.damage.brackets
      ? []
      : report.paragraphs.flatMap(paragraph => findMixedPairs(paragraph.text).map(pair => ({paragraph, ...pair})))
    const [pair] = pairs
    if (pair !== undefined)
      yield finding('mixedPair', {...partsOf(report, pair, pairs), data: {words: pair.words, count: pairs.length}})
  }
})

/** Two commas in a row may be a slip; so many are cells without a value. */
const FEWEST_ROWS = 3

interface Sign {
  readonly paragraph: Paragraph
  readonly start: number
  readonly from: string
  readonly to: string
}

/** At the first of them, with the first of every other paragraph beside. */
function partsOf(report: Report, first: Sign, signs: readonly Sign[]) {
  const others = new Map<Paragraph, Sign>()
  for (const sign of signs)
    if (sign.paragraph !== first.paragraph && !others.has(sign.paragraph)) others.set(sign.paragraph, sign)
  const related = Array.from(
    others.values(),
    ({paragraph, start, from}): Related => ({
      at: paragraph.at(start, start + 1),
      note: {zh: `这一段也有“${from}”`, en: `“${from}” here too`}
    })
  )
  return {at: first.paragraph.at(first.start, first.start + 1), related, fixes: fixOf(report, signs)}
}

function fixOf(report: Report, signs: readonly Sign[]): readonly ProposedFix[] {
  const edits = signs.flatMap(({paragraph, start, from, to}): SpotEdit[] => {
    const edit = editAt(report, paragraph.at(start, start + 1), from, to)
    return edit === null ? [] : [edit]
  })
  if (edits.length === 0) return []
  return [{title: {zh: '都改为全角', en: 'Make them all full-width'}, safety: 'safe', edits}]
}
