/** Book title marks: 〈〉 within 《》, no ASCII signs in their place; each of them and each bracket with its partner. */

import {citesFeeMeasures} from '../../src/report/cited-instruments.ts'
import type {CitedTitle, InnerTitle, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {editAt, replaced} from '../../src/rule/text.ts'
import {punctuationStandard} from '../../src/standard/law/instruments.ts'
import {unpairedMarks} from './helpers/pairs.ts'

export default defineRule({
  id: 'book-title-marks',
  title: {
    zh: '书名号用得不对，书名号、括号不成对',
    en: 'book title marks are wrong, or marks or brackets have no partner'
  },
  group: 'wording',
  basis: [punctuationStandard],
  scope: 'report',
  messages: {
    nested: {
      severity: 'info',
      zh: '书名号里面的文件名用单书名号，请把“《{inner}》”改为“〈{inner}〉”。',
      en: 'A title within a title takes single marks. Write 〈{inner}〉 for 《{inner}》.'
    },
    ascii: {
      severity: 'info',
      zh: '“{open}{inner}{close}”用了别的符号代替书名号，请改为“{right}”。',
      en: '“{open}{inner}{close}” has other signs in the place of title marks. Write “{right}”.'
    },
    unpaired: {
      severity: 'info',
      zh: '“{words}”里的“{mark}”不成对。请补上另一半，或者删去。',
      en: 'In “{words}” the mark {mark} has no partner. Add the other half or remove it.'
    }
  },
  *check({report}) {
    for (const citation of report.citations) {
      const {title} = citation
      if (title === null || citesFeeMeasures(citation)) continue
      if (title.open === '<' || title.open === '＜') yield* ascii(report, title, '《》')
      for (const inner of title.inner) {
        if (inner.open === '《' && inner.close === '》' && title.close === '》')
          yield finding('nested', {at: inner.at, fixes: singleMarks(report, title, inner), data: {inner: inner.text}})
        if (inner.open === '<' || inner.open === '＜') yield* ascii(report, inner, '〈〉')
      }
    }
    for (const {at, mark, words} of unpairedMarks(report)) yield finding('unpaired', {at, data: {mark, words}})
  }
})

function* ascii(report: Report, {text, open, close, at}: InnerTitle, marks: '《》' | '〈〉') {
  if (close === '') return
  const right = `${marks[0]}${text}${marks[1]}`
  yield finding('ascii', {
    at,
    fixes: replaced(report, at, `${open}${text}${close}`, right, 'safe'),
    data: {inner: text, open, close, right}
  })
}

function singleMarks(report: Report, outer: CitedTitle, inner: InnerTitle): readonly ProposedFix[] {
  const {span} = inner.at
  const mark = (start: number, end: number): Spot => ({...outer.at, span: {start, end}})
  const edits = [
    editAt(report, mark(span.start, span.start + 1), '《', '〈'),
    editAt(report, mark(span.end - 1, span.end), '》', '〉')
  ].filter(edit => edit !== null)
  return edits.length < 2 ? [] : [{title: {zh: '改为单书名号', en: 'Write single marks'}, safety: 'safe', edits}]
}
