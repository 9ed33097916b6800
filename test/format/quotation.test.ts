/** What a document quotes: the marked words with what stands around them. */

import {expect, test} from 'vitest'
import type {Location} from '../../src/diagnostic.ts'
import {quotation} from '../../src/format/documents/quotation.ts'
import {lint} from '../../src/index.ts'
import {reportWith} from '../cli/reports.ts'

const {report} = lint(reportWith({}).replace('一、总体情况\n', '一、总体情况\n\n甲事三项,乙事**三项**,丙事三项。\n'), {
  path: 'a.md'
})

function at(words: string, occurrence: number): Location {
  const {source} = report ?? {}
  if (source === undefined) throw new Error('There is no report')
  let start = source.text.indexOf('甲事')
  for (let count = 0; count < occurrence; count++) start = source.text.indexOf(words, start + 1)
  return {range: source.range({start, end: start + words.length}), place: '', quote: words}
}

test.each([
  {occurrence: 1, before: '甲事三项', after: '乙事三项,丙事三项。'},
  {occurrence: 2, before: '甲事三项,乙事三项', after: '丙事三项。'}
])('the $occurrence. of two', ({occurrence, before, after}) => {
  expect(quotation(at(',', occurrence), report)).toEqual({before, marked: ',', after})
})
