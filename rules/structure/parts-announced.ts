/** 由……六部分组成: as many parts as are named. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {sentences} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/instruments.ts'
import {form} from '../../src/standard/provisions.ts'
import {announcedParts} from './announced-parts.ts'

export default defineRule({
  id: 'parts-announced',
  title: {zh: '所说的部分数与列出的不符', en: 'more or fewer parts are named than announced'},
  group: 'structure',
  basis: [form.sections, practice('B', '报告正文前说明由哪几部分组成')],
  scope: 'report',
  messages: {
    differs: {
      severity: 'info',
      zh: '“{words}”说有 {announced} 个部分，列出来的是 {named} 个。请补上漏列的，或者改正个数。',
      en: '“{words}” announces {announced} parts, but names {named}. Name those left out, or correct the number.'
    }
  },
  applies: ({report}) => report.paragraphs.some(({section}) => section <= 1),
  *check({report}) {
    for (const paragraph of report.paragraphs.filter(({section, kind}) => section <= 1 && kind !== 'title')) {
      for (const {text, start} of sentences(paragraph)) {
        const parts = announcedParts(text)
        if (parts === null || parts.announced === parts.named || (parts.open && parts.named < parts.announced)) continue
        const {announced, named, words} = parts
        const at = paragraph.at(start + parts.start, start + parts.end)
        yield finding('differs', {at, data: {words, announced, named}})
      }
    }
  }
})
