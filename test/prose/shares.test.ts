/** What a share may be of, where its paragraph tells no total. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {readText} from './helpers.ts'

/** Each as `4/26 占15.4%`. */
function shares(text: string, before: string): readonly string[] {
  const {partitions} = readText(text, {heading: '（二）依申请公开', before})
  return partitions
    .filter(({kind}) => kind === 'share')
    .flatMap(({totals, parts}) =>
      parts.map(
        ({number, share}) => `${formatExact(number)}/${totals.map(total => formatExact(total.number))} ${share?.quote}`
      )
    )
}

const before = '全年共收到政府信息公开申请26件，办结26件。'

describe('a result whose paragraph tells no total', () => {
  test('is a share of what the paragraphs before told last', () => {
    expect(shares('不予公开4件，占15.4%。', before)).toEqual(['4/26 占15.4%'])
  })

  test.each([
    ['a number of something else stands before it', '涉及土地征收的8件，不予公开3件，占37.5%。', before],
    ['it is of another year', '2022年不予公开3件，占30%。', before],
    ['what was told is another body’s', '不予公开4件，占15.4%。', '全县共收到政府信息公开申请26件。'],
    ['nothing was told', '不予公开4件，占15.4%。', '我局重视政府信息公开。']
  ])('is none of it where %s', (_, text, other) => {
    expect(shares(text, other)).toEqual([])
  })
})
