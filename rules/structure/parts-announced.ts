/** 由……六部分组成: as many parts as are named; 三方面：一是…二是…: as many items as are announced. */

import {writeChineseNumeral} from '../../src/chinese-numerals.ts'
import type {Report} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {sentences} from '../../src/rule/text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {announcedClauses, announcedItems} from './helpers/announced-items.ts'
import {type AnnouncedParts, announcedParts, partLeftOut} from './helpers/announced-parts.ts'

export default defineRule({
  id: 'parts-announced',
  title: {zh: '所说的个数与列出的不符', en: 'more or fewer parts are named than announced'},
  group: 'structure',
  basis: [
    form.sections,
    practice('B', '报告正文前说明由哪几部分组成'),
    practice('C', '见于已发布报告：说三方面，只列到“二是”')
  ],
  scope: 'report',
  messages: {
    differs: {
      severity: 'info',
      zh: '“{words}”说有 {announced} 个部分，列出来的是 {named} 个。请补上漏列的，或者改正个数。',
      en: '“{words}” announces {announced} parts, but names {named}. Name those left out, or correct the number.'
    },
    leftOut: {
      severity: 'info',
      basis: [form.sections],
      zh: '这里列了报告的各部分，没有“{name}”。请补上。',
      en: 'The parts of the report are listed here, without “{name}”. Add it.'
    },
    clauses: {
      severity: 'info',
      basis: [practice('C', '见于已发布报告：说三方面，只列到“二是”')],
      zh: '“{words}”说有 {announced} 个，后面用分号分开列出的是 {listed} 个。请补上漏列的，或者改正个数。',
      en: '“{words}” announces {announced}, but {listed} are listed behind it between semicolons. Add what is left out, or correct the number.'
    },
    items: {
      severity: 'info',
      basis: [practice('C', '见于已发布报告：说三方面，只列到“二是”')],
      zh: '“{words}”说有 {announced} 个，后面列到“{last}”，是 {listed} 个。请补上漏列的，或者改正个数。',
      en: '“{words}” announces {announced}, but the list ends with “{last}”, the number {listed}. Add what is left out, or correct the number.'
    }
  },
  applies: ({report}) => report.paragraphs.length > 0,
  *check({report}) {
    yield* checkItems(report)
    for (const paragraph of report.paragraphs.filter(({section, kind}) => section <= 1 && kind !== 'title')) {
      for (const {text, start} of sentences(paragraph)) {
        const leftOut = partLeftOut(text)
        if (leftOut !== null) {
          const {name, start: from, end} = leftOut
          yield finding('leftOut', {at: paragraph.at(start + from, start + end), data: {name}})
          continue
        }
        const parts = announcedParts(text)
        if (parts === null || parts.announced === parts.named || (parts.open && isLoose(parts))) continue
        const {announced, named, words} = parts
        const at = paragraph.at(start + parts.start, start + parts.end)
        yield finding('differs', {at, data: {words, announced, named}})
      }
    }
  }
})

/** 总体情况、主动公开等六部分 names some; with five of the six 等 is no reason to leave out the last. */
function isLoose({announced, named}: AnnouncedParts): boolean {
  return named < announced && !(announced === 6 && named === 5)
}

function* checkItems({paragraphs}: Report) {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'title' || paragraph.kind === 'heading') continue
    const items = announcedItems(paragraph.text, paragraphs[index + 1]?.text ?? '')
    if (items !== null && items.announced !== items.listed) {
      const {words, announced, listed, start, end} = items
      const data = {words, announced, listed, last: `${writeChineseNumeral(listed)}是`}
      yield finding('items', {at: paragraph.at(start, end), data})
    }
    const clauses = announcedClauses(paragraph.text)
    if (clauses !== null && clauses.announced !== clauses.listed) {
      const {words, announced, listed, start, end} = clauses
      yield finding('clauses', {at: paragraph.at(start, end), data: {words, announced, listed}})
    }
  }
}
