/** Sections one and five are written, not only headed. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {practice, regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'
import {speaksOfMeasures} from './helpers/improvement-measures.ts'
import {problemWords} from './helpers/problem-words.ts'
import {hasPicture, saysEnough, statements} from './helpers/prose.ts'

const USUAL = 30

const WRITTEN_SECTIONS: readonly SectionNumber[] = [1, 5]

export default defineRule({
  id: 'section-empty',
  title: {zh: '部分没有实际内容', en: 'a section says nothing'},
  group: 'structure',
  basis: [form.content, regulationsArticle('第五十条第（四）项'), practice('D', '字数下限')],
  scope: 'report',
  options: {
    characters: {
      type: 'number',
      minimum: 1,
      maximum: 1000,
      default: USUAL,
      describe: {zh: '少于这么多字，就算没有实际内容', en: 'with fewer characters than this, a section says nothing'}
    }
  },
  messages: {
    empty: {
      severity: 'warning',
      zh: '“{heading}”下面没有内容。请写明{subject}。',
      en: 'Nothing stands under “{heading}”. Write about {subject}.'
    },
    short: {
      severity: 'warning',
      zh: '“{heading}”只写了“{text}”，没有实际内容。请写明{subject}。',
      en: '“{heading}” says only “{text}”. Write about {subject}.'
    },
    picture: {
      severity: 'unjudged',
      zh: '“{heading}”下面是图片，无法核对有没有内容。',
      en: 'A picture stands under “{heading}”; what it says could not be read.'
    }
  },
  applies: ({report}) => WRITTEN_SECTIONS.some(number => report.section(number).state !== 'absent'),
  *check({report, options}) {
    for (const number of WRITTEN_SECTIONS) {
      const section = report.section(number)
      if (section.state === 'absent' || saysEnough(report, section, options.characters)) continue
      const heading = section.form.heading
      const said = statements(section)
      const first = said[0]
      if (hasPicture(report, section)) yield unjudged('picture', {at: section.anchor, data: {heading}})
      else if (first === undefined)
        yield finding('empty', {at: section.anchor, data: {heading, subject: subjectOf(number)}})
      else {
        const text = said.map(paragraph => paragraph.text).join('')
        // 问题：解读少。措施：每月解读一次。 is short and says all that is asked for.
        if (number === 5 && options.characters <= USUAL && problemWords.test(text) && speaksOfMeasures(text)) continue
        yield finding('short', {at: first, data: {heading, text, subject: subjectOf(number)}})
      }
    }
  }
})

function subjectOf(number: SectionNumber): {zh: string; en: string} {
  return number === 1
    ? {zh: '本年度政府信息公开工作的总体情况', en: 'the year’s work on the disclosure of government information'}
    : {zh: '工作中存在的主要问题和改进情况', en: 'the main problems and what is done about them'}
}
