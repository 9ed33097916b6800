/** Numbers follow on each other: of the six headings, of paragraphs, and within them. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {rewording} from '../../src/rule/text.ts'
import {splitNumeral} from '../../src/standard/labels/numerals.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'
import {clauseSeries, type NumberedItem, paragraphSeries, type Unnumbered} from './helpers/numbered-items.ts'
import {findOutOfSequence, type OutOfSequence} from './helpers/sequences.ts'

/** Sections two to four are tables: numbers in front of their lines are those of rows. */
const SECTIONS_OF_PROSE: readonly SectionNumber[] = [1, 5, 6]

export default defineRule({
  id: 'numbering',
  title: {zh: '序号不连续', en: 'numbers do not follow on each other'},
  group: 'structure',
  basis: [practice('B', '序号连续'), form.sections],
  scope: 'report',
  messages: {
    section: {
      severity: 'info',
      basis: [form.sections],
      zh: '标题“{heading}”的序号与格式不同，请改为“{expected}”。',
      en: 'The number of the heading “{heading}” is not that of the form. Write “{expected}”.'
    },
    skipped: {
      severity: 'info',
      basis: [practice('B', '序号连续')],
      zh: '“{previous}”之后是“{found}”，应为“{expected}”。请补上缺的一项；没有漏写的，改正序号。',
      en: '“{found}” follows on “{previous}”; it should be “{expected}”. Add what is missing, or fix the number.'
    },
    repeated: {
      severity: 'info',
      basis: [practice('B', '序号连续')],
      zh: '序号“{found}”用了两次，请把这里改为“{expected}”。',
      en: 'The number “{found}” stands twice. Write “{expected}” here.'
    },
    unnumbered: {
      severity: 'info',
      basis: [practice('B', '序号连续')],
      zh: '“{words}”没有序号，后面的是“{found}”。请在前面补上“{expected}”。',
      en: '“{words}” has no number, and “{found}” follows. Put “{expected}” before it.'
    },
    start: {
      severity: 'info',
      basis: [practice('B', '序号连续')],
      zh: '这里以“{found}”开头，前面没有“{expected}”。请补上缺的“{expected}”一项；没有漏写的，从“{expected}”起重新编号。',
      en: 'This begins with “{found}”; there is no “{expected}” before it. Put in what is missing, or renumber from “{expected}”.'
    }
  },
  *check({report}) {
    for (const {heading, form} of report.sections) {
      const number = heading === null ? null : splitNumeral(heading.text).number
      if (heading !== null && number !== null && number !== form.number) {
        yield finding('section', {at: heading, data: {heading: heading.text, expected: form.heading}})
      }
    }
    for (const section of SECTIONS_OF_PROSE) {
      const {paragraphs} = report.section(section)
      for (const {items, begun, unnumbered} of paragraphSeries(paragraphs, section))
        yield* findOutOfSequence(items, begun).map(gap => toFinding(gap, unnumbered))
      for (const {items} of clauseSeries(paragraphs)) yield* findOutOfSequence(items).map(gap => toFinding(gap))
    }
  }
})

/** @param unnumbered what ought to bear the number before the first of the series, where it is known */
function toFinding({item, previous, expected, misprint}: OutOfSequence<NumberedItem>, unnumbered?: Unnumbered | null) {
  const {at} = item
  const found = item.text
  if (previous === null && unnumbered) {
    return finding('unnumbered', {
      at: unnumbered.at,
      related: [{at, note: {zh: found, en: found}}],
      data: {words: unnumbered.words, found, expected: item.print(1)}
    })
  }
  if (previous === null) return finding('start', {at, data: {found, expected: item.print(1)}})
  const data = {found, expected: item.print(expected)}
  const fixes = misprint ? [rewording(at, data.expected)] : []
  if (previous.number === item.number) return finding('repeated', {at, data, fixes})
  return finding('skipped', {at, data: {...data, previous: previous.text}, fixes})
}
