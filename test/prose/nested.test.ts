/** Lists within lists: which numbers are parts of the list around them, and which of a part of it. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {levelsOf} from '../../src/report/prose/relations/nested.ts'
import {segmentsOf} from '../../src/report/prose/sentences/segments.ts'
import {scan} from '../../src/report/prose/tokens/scan.ts'
import {readText, type Setting} from './helpers.ts'

function levels(text: string): readonly string[] {
  const segments = segmentsOf({text, tokens: scan(text)})
  const around = levelsOf(segments, () => true)
  return segments.map(({number}, index) => `${formatExact(number.value)}@${around[index] ?? 0}`)
}

describe('how deep a number stands', () => {
  test.each([
    ['自然人47件，其中教师21件、家长18件、其他8件；企业6件。', ['47@0', '21@1', '18@1', '8@1', '6@0']],
    ['法人提出14件，以企业（7件）和律师事务所（3件）为主，社会组织和其他类各2件。', ['14@0', '7@1', '3@1', '2@1']],
    [
      '未提供的12件，其中不予公开5件（分别为3件、2件），不掌握7件；其他2件。',
      ['12@0', '5@1', '3@3', '2@3', '7@1', '2@0']
    ],
    // Parts that do not make up the number before them are on its level, and so are those with no word before them.
    ['自然人47件，其中教师21件、家长18件；企业6件。', ['47@0', '21@0', '18@0', '6@0']],
    ['自然人9件，企业6件、律师事务所3件。', ['9@0', '6@0', '3@0']],
    ['自然人9件，其中企业9件。', ['9@0', '9@0']],
    ['自然人9人，其中城区6件、郊区3件。', ['9@0', '6@0', '3@0']]
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected)
  })

  test('costs little where every number opens a list', () => {
    expect(levels('其中1件'.repeat(260))).toHaveLength(260)
  })
})

const requests: Setting = {heading: '（二）依申请公开', year: 2025}

/** Each list as `12|10=9+1`: the totals that it may divide, and its parts. */
function lists(text: string): readonly string[] {
  return readText(text, requests).partitions.map(
    ({totals, parts}) =>
      `${totals.map(({number}) => formatExact(number)).join('|')}=${parts.map(({number}) => formatExact(number)).join('+')}`
  )
}

describe('lists of applicants', () => {
  test.each([
    ['收到申请20件，自然人14件，法人或其他组织6件，其中商业企业4件、其他2件。', ['20=14+6']],
    ['收到申请20件，自然人14件，法人或其他组织6件，其中商业企业4件、其他1件。', ['20=14+6', '6=4+1']],
    ['收到申请20件，12月3日收到的1件申请正在办理。自然人14件、商业企业6件。', ['20|1=14+6']],
    ['收到申请20件，自然人申请14件，企业申请6件中，建筑企业申请5件。', ['20=14+6']]
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})
