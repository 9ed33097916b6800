/** Section five names problems, and what is done about them. */

import type {Section} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {practice, regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {speaksOfMeasures} from './helpers/improvement-measures.ts'
import {faultNouns, problemWords} from './helpers/problem-words.ts'
import {countCharacters} from './helpers/prose.ts'

/** Shorter ones are the subject of `section-empty`. */
const LEAST_CHARACTERS = 30

export default defineRule({
  id: 'measures-missing',
  title: {zh: '只写问题或只写措施', en: 'section five lacks problems or measures'},
  group: 'structure',
  basis: [regulationsArticle('第五十条第（四）项'), form.sections, practice('C', '问题与改进相对应')],
  scope: 'report',
  messages: {
    noProblems: {
      severity: 'warning',
      zh: '“{heading}”没有写存在的问题，只写了今后的做法。请先写明主要问题，再写改进情况。',
      en: '“{heading}” names no problem, only what is to be done. Name the main problems first.'
    },
    noMeasures: {
      severity: 'warning',
      zh: '“{heading}”只写了问题，没有写改进情况。请针对问题写明改进措施或下一步打算。',
      en: '“{heading}” names problems, but nothing that is done about them. Say what was or will be improved.'
    }
  },
  applies: ({report}) => countCharacters(textOf(report.section(5))) >= LEAST_CHARACTERS,
  *check({report}) {
    const section = report.section(5)
    const text = textOf(section)
    const parts = {at: section.anchor, data: {heading: section.form.heading}}
    const hasProblems = problemWords.test(text) || namesFault(text)
    const hasMeasures = speaksOfMeasures(text)
    // Neither may be determined from such text: other words were used.
    if (hasProblems && !hasMeasures && !namesNextYear(text, report.year)) yield finding('noMeasures', parts)
    if (!hasProblems && hasMeasures && !listsBeforeMeasures(text)) yield finding('noProblems', parts)
  }
})

/** More signs between 存在 and its noun, and they are no longer one phrase. */
const LONGEST_FAULT = 42

/** 存在“重执法、轻公开”的思想, 存在以阅代公开的倾向 */
function namesFault(text: string): boolean {
  for (let at = text.indexOf('存在'); at >= 0; at = text.indexOf('存在', at + 1)) {
    if (text[at - 1] === '不') continue
    const [phrase = ''] = text.slice(at, at + LONGEST_FAULT).split(/[。；;！？\n]/, 1)
    if (faultNouns.some(noun => phrase.includes(`的${noun}`) || phrase.includes(`的模糊${noun}`))) return true
  }
  return false
}

/** 2026年配图解读比例不低于60%: what is aimed at, in words of its own. */
function namesNextYear(text: string, year: number | null): boolean {
  return year !== null && text.includes(`${year + 1}年`)
}

const FIRST_ITEM = /一是|其一|第一[，、：:]|首先|一方面|[（(]一[）)]|(?:^|\n)[ \t　]{0,8}1[.．、]/

/** 一是人手偏紧。二是……贴合不紧。明年，将……: a list that stands before all measures is probably one of problems. */
function listsBeforeMeasures(text: string): boolean {
  const sentences = text.split(/(?<=[。！？\n])/)
  const first = sentences.findIndex(sentence => speaksOfMeasures(sentence))
  return first > 0 && FIRST_ITEM.test(sentences.slice(0, first).join(''))
}

/** What stands in the section, with a sub-heading only where text follows it. */
function textOf({paragraphs}: Section): string {
  return paragraphs
    .filter(({kind}, index) => kind !== 'heading' || (paragraphs[index + 1]?.kind ?? 'heading') !== 'heading')
    .map(({text}) => text)
    .join('\n')
}
